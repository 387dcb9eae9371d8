//! Amounts as integer cents, with their mark and, when asked for, their derivation.
//! This module must never compute: it copies what the simulation says.

use crate::funding::{self, Simulation};
use crate::units::Money;

use super::derivation::Step;
use super::object::shape;

/// Money that is a difference, a share of a total or the visitor's own: it has no mark of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Euros {
    /// Integer cents; negative for a loss.
    pub cents: i64,
}

shape!(Euros, euros => {
    "cents": euros.cents,
});

impl From<Money> for Euros {
    fn from(money: Money) -> Self {
        Self {
            cents: money.cents(),
        }
    }
}

/// The amounts of one simulation, each with its derivation or without.
#[derive(Clone, Copy)]
pub(super) struct Maker<'a> {
    simulation: &'a Simulation,
    explains: bool,
}

impl<'a> Maker<'a> {
    pub(super) const fn new(simulation: &'a Simulation, explains: bool) -> Self {
        Self {
            simulation,
            explains,
        }
    }

    /// One amount.
    pub(super) fn amount(self, amount: funding::Amount) -> Amount<'a> {
        Amount {
            cents: amount.money.cents(),
            certainty: amount.certainty.name(),
            why: if self.explains {
                self.simulation.derivation(amount).map(Step)
            } else {
                None
            },
        }
    }

    /// The three readings of an amount.
    pub(super) fn three(self, three: funding::Three<funding::Amount>) -> Three<Amount<'a>> {
        Three(three.map(|amount| self.amount(amount)))
    }
}

/// An amount and how sure it is.
pub(super) struct Amount<'a> {
    pub(super) cents: i64,
    pub(super) certainty: &'static str,
    pub(super) why: Option<Step<'a>>,
}

shape!(Amount<'_>, amount => {
    // Integer cents.
    "cents": amount.cents,
    // `Official`, `Own`, `Reported`, `Derived` or `Assumed`: the weakest mark of what it is made of.
    "certainty": amount.certainty,
    // How it came about; left out unless asked for.
    some "why": amount.why,
});

/// The three readings that stand side by side everywhere.
pub(super) struct Three<T>(pub(super) funding::Three<T>);

impl<T: serde::Serialize> serde::Serialize for Three<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::object::object!(serializer, {
            // Nothing that depends on results, on a crisis, or on an assumed amount.
            "prudent": self.0.prudent,
            // The visitor's attainment rates and the crises entered.
            "expected": self.0.expected,
            // Everything at 100 %, and what is still to confirm.
            "maximum": self.0.maximum,
        })
    }
}

impl From<funding::Three<Money>> for Three<Euros> {
    fn from(three: funding::Three<Money>) -> Self {
        Self(three.map(Euros::from))
    }
}

//! Amounts as integer cents, with their mark and, when asked for, their derivation.
//! This module must never compute: it copies what the simulation says.

use serde::Serialize;

use crate::funding::{self, Simulation};
use crate::units::Money;

use super::Derivation;

/// Money that is a difference, a share of a total or the visitor's own: it has no mark of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Euros {
    /// Integer cents; negative for a loss.
    pub cents: i64,
}

/// An amount and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// Integer cents.
    pub cents: i64,
    /// `Official`, `Own`, `Reported`, `Derived` or `Assumed`: the weakest mark of what it is made of.
    pub certainty: &'static str,
    /// How it came about; left out unless asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Derivation>,
}

/// The three readings that stand side by side everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Three<T> {
    /// Nothing that depends on results, on a crisis, or on an assumed amount.
    pub prudent: T,
    /// The visitor's attainment rates and the crises entered.
    pub expected: T,
    /// Everything at 100 %, and what is still to confirm.
    pub maximum: T,
}

impl From<Money> for Euros {
    fn from(money: Money) -> Self {
        Self {
            cents: money.cents(),
        }
    }
}

impl<T> Three<T> {
    /// The same three, each as `make` writes it.
    pub(super) fn of<U>(three: funding::Three<U>, make: impl FnMut(U) -> T) -> Self {
        let funding::Three {
            prudent,
            expected,
            maximum,
        } = three.map(make);
        Self {
            prudent,
            expected,
            maximum,
        }
    }
}

impl From<funding::Three<Money>> for Three<Euros> {
    fn from(three: funding::Three<Money>) -> Self {
        Self::of(three, Euros::from)
    }
}

/// Writes the amounts of one simulation.
#[derive(Clone, Copy, Debug)]
pub struct Maker<'a> {
    simulation: &'a Simulation,
    explains: bool,
}

impl<'a> Maker<'a> {
    /// A maker that writes each amount with its derivation, or without.
    #[must_use]
    pub const fn new(simulation: &'a Simulation, explains: bool) -> Self {
        Self {
            simulation,
            explains,
        }
    }

    /// One amount.
    #[must_use]
    pub fn amount(&self, amount: funding::Amount) -> Amount {
        let derivation = self.simulation.derivation(amount);
        Amount {
            cents: amount.money.cents(),
            certainty: amount.certainty.name(),
            why: derivation.filter(|_| self.explains).map(Derivation::new),
        }
    }

    /// The three readings of an amount.
    #[must_use]
    pub fn three(&self, three: funding::Three<funding::Amount>) -> Three<Amount> {
        Three::of(three, |amount| self.amount(amount))
    }
}

//! Amounts as integer cents, with their mark and, when asked for, their derivation.
//! This module must never compute: it copies what the simulation says.

use serde::Serialize;

use crate::funding::{self, Simulation};
use crate::units::Money;

use super::derivation::Step;

/// Money that is a difference, a share of a total or the visitor's own: it has no mark of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Euros {
    /// Integer cents; negative for a loss.
    pub cents: i64,
}

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
    pub(super) fn amount(self, amount: funding::Amount) -> Amount {
        Amount {
            cents: amount.money.cents(),
            certainty: amount.certainty.name(),
            why: if self.explains {
                self.simulation.derivation(amount).map(Step::new)
            } else {
                None
            },
        }
    }

    /// The three estimates of an amount.
    pub(super) fn three(self, three: funding::Estimates<funding::Amount>) -> Estimates<Amount> {
        three.map(|amount| self.amount(amount)).into()
    }
}

/// An amount and how sure it is.
#[derive(Debug, Serialize)]
pub(super) struct Amount {
    /// Integer cents.
    pub(super) cents: i64,
    /// `Official`, `Own`, `Reported`, `Derived` or `Assumed`: the weakest mark of what it is made of.
    pub(super) certainty: &'static str,
    /// How it came about; left out unless asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) why: Option<Step>,
}

/// The three estimates that stand side by side everywhere.
#[derive(Debug, Serialize)]
pub(super) struct Estimates<T> {
    /// Nothing that depends on results, on a crisis, or on an assumed amount.
    prudent: T,
    /// The visitor's attainment rates and the crises entered.
    expected: T,
    /// Everything at 100 %, and what is still to confirm.
    maximum: T,
}

impl<T> From<funding::Estimates<T>> for Estimates<T> {
    fn from(three: funding::Estimates<T>) -> Self {
        Self {
            prudent: three.prudent,
            expected: three.expected,
            maximum: three.maximum,
        }
    }
}

impl From<funding::Estimates<Money>> for Estimates<Euros> {
    fn from(three: funding::Estimates<Money>) -> Self {
        three.map(Euros::from).into()
    }
}

//! An amount with its certainty and its derivation: money is never a bare number here.
//! This module must never know a rule.

use crate::units::{Certainty, Money};

use super::derivations::DerivationId;

/// Money, how sure it is, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How much.
    pub money: Money,
    /// How sure: the weakest mark of what it is made of.
    pub certainty: Certainty,
    /// Where it comes from, in the [`Derivations`](super::Derivations) of its simulation.
    pub why: DerivationId,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self {
        money: Money::ZERO,
        certainty: Certainty::Official,
        why: DerivationId::NOTHING,
    };
}

/// The three estimates of everything, which stand side by side everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Estimates<T> {
    /// *Prudent*: nothing that depends on results, on a crisis, or on an assumed amount.
    pub prudent: T,
    /// *Attendu*: the visitor's attainment rates and the crises entered.
    pub expected: T,
    /// *Maximum*: everything at 100 %, and what is still to confirm.
    pub maximum: T,
}

/// One of the three estimates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Estimate {
    /// *Prudent*.
    Prudent,
    /// *Attendu*.
    Expected,
    /// *Maximum*.
    Maximum,
}

impl Estimate {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Prudent, Self::Expected, Self::Maximum];
}

impl<T> Estimates<T> {
    /// One of them.
    pub fn of(self, estimate: Estimate) -> T {
        match estimate {
            Estimate::Prudent => self.prudent,
            Estimate::Expected => self.expected,
            Estimate::Maximum => self.maximum,
        }
    }

    /// All of them, in the order of [`Estimate::ALL`].
    pub fn all(self) -> [T; 3] {
        [self.prudent, self.expected, self.maximum]
    }

    /// Each estimate through a function.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Estimates<U> {
        Estimates {
            prudent: change(self.prudent),
            expected: change(self.expected),
            maximum: change(self.maximum),
        }
    }

    /// Both, estimate by estimate.
    pub fn zip<U>(self, other: Estimates<U>) -> Estimates<(T, U)> {
        Estimates {
            prudent: (self.prudent, other.prudent),
            expected: (self.expected, other.expected),
            maximum: (self.maximum, other.maximum),
        }
    }
}

impl<T: Copy> Estimates<T> {
    /// The same in each estimate.
    pub const fn same(value: T) -> Self {
        Self {
            prudent: value,
            expected: value,
            maximum: value,
        }
    }
}

impl Estimates<Amount> {
    /// Whether the three estimates count the very same amount.
    pub(super) fn is_certain(&self) -> bool {
        self.prudent.why == self.maximum.why && self.expected.why == self.maximum.why
    }

    /// Nothing in any estimate.
    pub const ZERO: Self = Self::same(Amount::ZERO);

    /// In *maximum* alone: still to confirm.
    #[must_use]
    pub const fn to_confirm(amount: Amount) -> Self {
        Self {
            maximum: amount,
            ..Self::ZERO
        }
    }

    /// In *attendu* and *maximum*.
    #[must_use]
    pub const fn at_risk(expected: Amount, maximum: Amount) -> Self {
        Self {
            prudent: Amount::ZERO,
            expected,
            maximum,
        }
    }
}

//! An amount with its certainty and its derivation: money is never a bare number here.
//! This module must never know a rule.

use crate::units::{Certainty, Money};

use super::book::Why;

/// Money, how sure it is, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How much.
    pub money: Money,
    /// How sure: the weakest mark of what it is made of.
    pub certainty: Certainty,
    /// Where it comes from, in the [`Book`](super::Book) of its simulation.
    pub why: Why,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self {
        money: Money::ZERO,
        certainty: Certainty::Official,
        why: Why::NOTHING,
    };
}

/// The three readings that stand side by side everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Three<T> {
    /// *Prudent*: nothing that depends on results, on a crisis, or on an assumed amount.
    pub prudent: T,
    /// *Attendu*: the visitor's attainment rates and the crises entered.
    pub expected: T,
    /// *Maximum*: everything at 100 %, and what is still to confirm.
    pub maximum: T,
}

impl<T> Three<T> {
    /// Each reading through a function.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Three<U> {
        Three {
            prudent: change(self.prudent),
            expected: change(self.expected),
            maximum: change(self.maximum),
        }
    }

    /// Both, reading by reading.
    pub fn zip<U>(self, other: Three<U>) -> Three<(T, U)> {
        Three {
            prudent: (self.prudent, other.prudent),
            expected: (self.expected, other.expected),
            maximum: (self.maximum, other.maximum),
        }
    }
}

impl<T: Copy> Three<T> {
    /// The same in each reading.
    pub const fn same(value: T) -> Self {
        Self {
            prudent: value,
            expected: value,
            maximum: value,
        }
    }
}

impl Three<Amount> {
    /// Whether the three readings count the very same amount.
    pub(super) fn is_certain(&self) -> bool {
        self.prudent.why == self.maximum.why && self.expected.why == self.maximum.why
    }

    /// Nothing in any reading.
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

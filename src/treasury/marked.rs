//! An amount with its mark.
//! This module must never decide a mark: it keeps the weakest of those that it was given.

use crate::units::{Certainty, Money};

/// An amount in cents and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Marked {
    /// The amount; below zero for what leaves the account.
    pub money: Money,
    /// The weakest mark of all that it rests on.
    pub certainty: Certainty,
}

impl Marked {
    /// The amount with its mark.
    #[must_use]
    pub const fn new(money: Money, certainty: Certainty) -> Self {
        Self { money, certainty }
    }

    /// What the visitor typed.
    #[must_use]
    pub const fn own(money: Money) -> Self {
        Self::new(money, Certainty::Own)
    }

    /// Both together, with the weaker mark. An amount of nothing weakens nothing.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        if other.money.is_zero() {
            return self;
        }
        Self {
            money: self.money + other.money,
            certainty: self.certainty.weaker(other.certainty),
        }
    }

    /// As much, leaving the account.
    #[must_use]
    pub fn leaving(self) -> Self {
        Self {
            money: Money::ZERO - self.money,
            certainty: self.certainty,
        }
    }
}

//! How an amount of the aid came about.
//! This module must never decide an amount: it names what others did.

use core::num::NonZeroU16;

use super::{Attainment, Figure, Threshold};
use crate::units::{Certainty, Rate};

/// A step of a derivation, from a total down to figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A figure of the table.
    Figure(&'static Figure),
    /// Nothing: the list is below this threshold.
    BelowP30(&'static Threshold),
    /// The part, for each of so many full-time positions.
    PerPosition(NonZeroU16),
    /// The part, which another reading of this would change.
    Doubted(Doubt),
    /// The part, whole: years 1 and 2 do not depend on results.
    NotModulated,
    /// The part, at this attainment.
    Attained(Attainment),
    /// The part, whole, in one instalment.
    Whole,
    /// This share of the part, as an instalment.
    Share(Rate),
    /// What is left of the first part after the second, its instalment.
    Rest,
    /// All parts together.
    Total,
}

/// What nothing read settles and what would change an amount; our choice is *hypothèse*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// The band is not known: counted as P30 to P89.
    Band,
    /// The signature is in September 2019, of which the first day in force was not read: counted from the 1st.
    FirstDay,
    /// The anniversary is the very day of the new amounts: counted as new.
    AnniversaryOnTheDay,
    /// The year begins after the last day of the convention: counted as if its amounts stayed.
    AfterTheConvention,
}

impl Doubt {
    /// Every doubt.
    pub const ALL: [Self; 4] = [
        Self::Band,
        Self::FirstDay,
        Self::AnniversaryOnTheDay,
        Self::AfterTheConvention,
    ];

    /// Its mark.
    pub const CERTAINTY: Certainty = Certainty::Assumed;
}

impl Attainment {
    /// The mark of an amount at this attainment: the formula was not read, the percentage is the visitor's or an example.
    #[must_use]
    pub const fn certainty(self) -> Certainty {
        match self {
            Self::Example => Certainty::Assumed,
            Self::Told(_) => Certainty::Own,
        }
    }
}

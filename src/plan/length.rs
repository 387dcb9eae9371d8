//! How long it may be from the letter of intent to the signature: an assumption that the visitor can move.
//! This module must never be asked about money: what it assumes stays in the plan.

use crate::units::Certainty;

/// Months from the letter to the signature (`letter-to-signature`), from 9 to 30.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LetterToSignature(u32);

/// What the numbers of contracts and of letters of 2022 to 2025 come to, in months: assumed.
pub const MONTHS_READ: (u32, u32, Certainty) = (10, 17, Certainty::Assumed);
/// Months from the association to the contract in one CPTS, Lyon 3: reported.
pub const MONTHS_READ_LYON: (u32, Certainty) = (30, Certainty::Reported);

impl LetterToSignature {
    /// The least.
    pub const LEAST: Self = Self(9);
    /// The most.
    pub const MOST: Self = Self(30);
    /// Its mark.
    pub const CERTAINTY: Certainty = Certainty::Assumed;

    /// So many months; `None` outside of 9 ..= 30.
    #[must_use]
    pub const fn new(months: u32) -> Option<Self> {
        if months < Self::LEAST.0 || months > Self::MOST.0 {
            return None;
        }
        Some(Self(months))
    }

    /// In months.
    #[must_use]
    pub const fn months(self) -> u32 {
        self.0
    }
}

impl Default for LetterToSignature {
    /// 12 months.
    fn default() -> Self {
        Self(12)
    }
}

//! Where the country stands, for the reader's sense of scale.
//! This module must never reach a calculation.

use super::Source;

/// How many CPTS had signed the agreement at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Year and month (1 to 12).
    pub month: (u16, u8),
    /// How many contracts were signed.
    pub count: u16,
    /// Where it was read, where the reference names it.
    pub source: Option<Source>,
}

const fn signed(year: u16, month: u8, count: u16) -> Signed {
    Signed {
        month: (year, month),
        count,
        source: None,
    }
}

/// Contracts signed, oldest first.
pub const SIGNED: [Signed; 6] = [
    Signed {
        source: Some(Source::Seed2020),
        ..signed(2020, 12, 49)
    },
    signed(2021, 12, 173),
    signed(2023, 2, 391),
    signed(2023, 9, 468),
    signed(2024, 9, 624),
    signed(2025, 5, 700),
];

/// The goal of the time: this many in 2022. It was never reached.
pub const GOAL: (u16, u16) = (2022, 1000);

/// Share of the population covered, in percent; the two are counted differently.
pub const COVERED: [(u16, u8); 2] = [(2022, 42), (2025, 82)];

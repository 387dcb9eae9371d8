//! What a member is paid in a year, beside the annual social-security ceiling.
//! This module must never say a ceiling of a year that was not read, nor whose pay it is.

use super::{Figure, Marked, Source};
use crate::law::{SourceDetails, member_cap};
use crate::units::{Certainty, Money};

/// The ceiling of 2026; those of 2023 and 2025 are the law's.
pub const CEILING_2026: Figure = Figure {
    euros: 48_060,
    certainty: Certainty::Reported,
    sources: &[Source::Ceiling2026],
};

/// The ceiling of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// The year.
    pub year: i32,
    /// The ceiling.
    pub amount: Marked,
    /// Where it was read.
    pub sources: Vec<SourceDetails>,
}

/// What one member is paid in a year, beside the ceiling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayTold {
    /// The ceiling of the year.
    pub ceiling: Ceiling,
    /// Whether the pay is above it.
    pub is_above: bool,
}

/// The ceiling of a year; `None` for a year of which none was read.
#[must_use]
pub fn ceiling(year: i32) -> Option<Ceiling> {
    let [in_2023, in_2025] = &member_cap::FIGURES;
    let of_law = match year {
        2023 => in_2023,
        2025 => in_2025,
        2026 => {
            return Some(Ceiling {
                year,
                amount: CEILING_2026.marked(),
                sources: details(CEILING_2026.sources),
            });
        }
        _ => return None,
    };
    Some(Ceiling {
        year,
        amount: Marked::new(of_law.money(), of_law.certainty),
        sources: of_law
            .sources
            .iter()
            .map(|source| source.details())
            .collect(),
    })
}

fn details(sources: &[Source]) -> Vec<SourceDetails> {
    sources.iter().map(|source| source.details()).collect()
}

/// What the pay of one member in a year is beside the ceiling; `None` for a year of which none was read.
#[must_use]
pub fn pay_told(year: i32, pay: Money) -> Option<PayTold> {
    let ceiling = ceiling(year)?;
    Some(PayTold {
        is_above: pay > ceiling.amount.money,
        ceiling,
    })
}

//! What comes in during a civil year, beside the threshold of public grants.
//! This module must never decide whether money of the agreement is a grant: that is unsettled.

use super::{Figure, Lines, Marked, Receipt, Source};
use crate::units::{Certainty, Money};

/// The public grants of a civil year above which annual accounts, an auditor and publication are asked for.
pub const GRANTS: Figure = Figure {
    euros: 153_000,
    certainty: Certainty::Reported,
    sources: &[Source::Auditor, Source::Grants],
};

/// The receipts of a civil year, which stand in for its public grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantsYear {
    /// The civil year.
    pub year: i32,
    /// What comes in, all dated receipts of the year.
    pub received: Lines<Marked>,
    /// Whether that is above the threshold.
    pub is_above: Lines<bool>,
}

/// Each civil year that has a dated receipt, in order; those before the opening balance and after the horizon too.
#[must_use]
pub fn grants_told(receipts: &[Receipt]) -> Vec<GrantsYear> {
    let mut years: Vec<(i32, Lines<Marked>)> = Vec::new();
    let nothing = Lines::both(Marked::new(Money::ZERO, Certainty::Official));
    for receipt in receipts {
        let Some(day) = receipt.day else { continue };
        let at = years.partition_point(|(year, _)| *year < day.year());
        if years.get(at).is_none_or(|(year, _)| *year != day.year()) {
            years.insert(at, (day.year(), nothing));
        }
        if let Some((_, sum)) = years.get_mut(at) {
            *sum = Lines::of(|line| sum.on(line).plus(*receipt.amount.on(line)));
        }
    }
    let years = years.into_iter().map(|(year, received)| GrantsYear {
        year,
        received,
        is_above: received.map(|sum| sum.money > GRANTS.money()),
    });
    years.collect()
}

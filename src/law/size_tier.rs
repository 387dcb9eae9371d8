//! The bounds of the size tiers (agreement of 2019, kept by avenant 2).
//! This module must never know how many inhabitants a territory has.

use super::Source;
use crate::units::Tier;

/// Where the bounds were read.
pub const SOURCES: &[Source] = &[Source::Aci2019];

/// The smallest number of inhabitants of each tier.
///
/// *Fewer than 40 000*, *40 000 to under 80 000*, *80 000 to 175 000*, *more than 175 000*.
#[must_use]
pub const fn lower_bound(tier: Tier) -> u32 {
    match tier {
        Tier::One => 1,
        Tier::Two => 40_000,
        Tier::Three => 80_000,
        Tier::Four => 175_001,
    }
}

/// The one number that the texts put on both sides: "entre 80 000 et 175 000".
pub const UNSETTLED: u32 = 80_000;

/// The round number that a reader knows each bound by.
pub const THRESHOLDS: [u32; 3] = [40_000, 80_000, 175_000];

/// Within this many percents of a threshold the visitor is warned: which population of INSEE
/// counts is not settled by any text read.
pub const WARNING_PERCENT: u32 = 2;

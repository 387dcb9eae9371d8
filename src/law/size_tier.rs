//! The bounds of the size tiers (agreement of 2019, kept by avenant 2).
//! This module must never know how many inhabitants a territory has.

use super::{Choice, SizeTiers, Source, UnsettledSize};
use crate::units::Tier;

/// *Fewer than 40 000*, *40 000 to under 80 000*, *80 000 to 175 000*, *more than 175 000*.
pub static SIZES: SizeTiers = SizeTiers {
    lower_bounds: [1, 40_000, 80_000, 175_001],
    thresholds: [40_000, 80_000, 175_000],
    // "entre 80 000 et 175 000".
    unsettled: Some(UnsettledSize {
        count: 80_000,
        below: Choice::Tier2At80000,
    }),
    warning_percent: 2,
    sources: &[Source::Aci2019],
};

impl SizeTiers {
    /// The smallest number of inhabitants of a tier.
    #[must_use]
    pub fn lower_bound(&self, tier: Tier) -> u32 {
        let [one, two, three, four] = self.lower_bounds;
        match tier {
            Tier::One => one,
            Tier::Two => two,
            Tier::Three => three,
            Tier::Four => four,
        }
    }
}

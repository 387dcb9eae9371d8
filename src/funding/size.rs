//! The size tier of a territory, how far the next ones are, and how sure that is.
//! This module must never know what a tier is paid.

use crate::law::{Assumption, SizeTiers};
use crate::units::{Certainty, Inhabitants, Tier};

use super::Choices;

/// The size tier of a territory, by the bounds of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Inhabitants of the territory.
    pub population: Inhabitants,
    /// The tier.
    pub tier: Tier,
    /// What the tier depends on, and the tier of the other reading, for a number that the texts put on both sides.
    pub doubt: Option<(Assumption, Tier)>,
    /// The next tier up.
    pub above: Option<Neighbour>,
    /// The next tier down.
    pub below: Option<Neighbour>,
    /// The bounds of the tiers, as readers know them.
    pub thresholds: [u32; 3],
    /// The threshold within 2 % of which the territory lies, if any: which population of INSEE
    /// counts is not settled by any text read.
    pub near: Option<u32>,
}

/// A neighbouring tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// The tier.
    pub tier: Tier,
    /// How many inhabitants more, or fewer, it takes to be in it.
    pub inhabitants: u32,
}

impl Size {
    /// The size of a territory of this many inhabitants.
    #[must_use]
    pub fn of(population: Inhabitants, sizes: &SizeTiers, choices: Choices) -> Self {
        let count = population.count();
        let is_below = |count| {
            let unsettled = sizes.unsettled.filter(|unsettled| unsettled.count == count);
            unsettled.is_some_and(|unsettled| choices.switched_to(unsettled.below))
        };
        // The smallest population of a tier, as the visitor reads the unsettled one.
        let lower_bound = |tier| {
            let bound = sizes.lower_bound(tier);
            bound + u32::from(is_below(bound))
        };
        let tier = Tier::ALL
            .into_iter()
            .rev()
            .find(|tier| lower_bound(*tier) <= count)
            .unwrap_or(Tier::One);
        let doubt = sizes
            .unsettled
            .filter(|unsettled| unsettled.count == count)
            .and_then(|unsettled| {
                let other = match is_below(count) {
                    true => tier.above(),
                    false => tier.below(),
                };
                Some((unsettled.below.assumption(), other?))
            });
        Self {
            population,
            tier,
            doubt,
            above: tier.above().map(|tier| Neighbour {
                tier,
                inhabitants: lower_bound(tier) - count,
            }),
            below: tier.below().map(|below| Neighbour {
                tier: below,
                inhabitants: count - lower_bound(tier) + 1,
            }),
            thresholds: sizes.thresholds,
            near: sizes.thresholds.into_iter().find(|threshold| {
                u64::from(count.abs_diff(*threshold)) * 100
                    <= u64::from(*threshold) * u64::from(sizes.warning_percent)
            }),
        }
    }

    /// Whether the territory would be in a lower tier without a commune of this many inhabitants.
    #[must_use]
    pub fn falls_without(&self, inhabitants: u32) -> bool {
        self.below
            .is_some_and(|below| inhabitants >= below.inhabitants)
    }

    /// Whether it would be in a higher tier with one.
    #[must_use]
    pub fn rises_with(&self, inhabitants: u32) -> bool {
        self.above
            .is_some_and(|above| inhabitants >= above.inhabitants)
    }

    /// How sure the tier is.
    #[must_use]
    pub fn certainty(&self) -> Certainty {
        match self.doubt {
            Some(_) => Certainty::Assumed,
            None => Certainty::Official,
        }
    }
}

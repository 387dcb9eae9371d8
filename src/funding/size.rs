//! The size tier of a territory, how far the next ones are, and how sure that is.
//! This module must never know what a tier is paid.

use crate::law::{Assumption, Choice, size_tier};
use crate::units::{Certainty, Inhabitants, Tier};

use super::Choices;

/// The size tier of a territory, by the bounds of [`size_tier`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Inhabitants of the territory.
    pub population: Inhabitants,
    /// The tier.
    pub tier: Tier,
    /// The tier of the other reading, for exactly 80 000 inhabitants.
    pub other_reading: Option<Tier>,
    /// The next tier up.
    pub above: Option<Neighbour>,
    /// The next tier down.
    pub below: Option<Neighbour>,
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
    pub fn of(population: Inhabitants, choices: Choices) -> Self {
        let count = population.count();
        let two_at_80000 = choices.switched_to(Choice::Tier2At80000);
        // The smallest population of a tier, in the visitor's reading of 80 000.
        let lower_bound = |tier| {
            let bound = size_tier::lower_bound(tier);
            if two_at_80000 && bound == size_tier::UNSETTLED {
                bound + 1
            } else {
                bound
            }
        };
        let tier = Tier::ALL
            .into_iter()
            .rev()
            .find(|tier| lower_bound(*tier) <= count)
            .unwrap_or(Tier::One);
        let other_reading = if count != size_tier::UNSETTLED {
            None
        } else if two_at_80000 {
            Some(Tier::Three)
        } else {
            Some(Tier::Two)
        };
        Self {
            population,
            tier,
            other_reading,
            above: tier.above().map(|tier| Neighbour {
                tier,
                inhabitants: lower_bound(tier) - count,
            }),
            below: tier.below().map(|below| Neighbour {
                tier: below,
                inhabitants: count - lower_bound(tier) + 1,
            }),
            near: size_tier::THRESHOLDS.into_iter().find(|threshold| {
                u64::from(count.abs_diff(*threshold)) * 100
                    <= u64::from(*threshold) * u64::from(size_tier::WARNING_PERCENT)
            }),
        }
    }

    /// How sure the tier is.
    #[must_use]
    pub fn certainty(&self) -> Certainty {
        match self.doubt() {
            Some(_) => Certainty::Assumed,
            None => Certainty::Official,
        }
    }

    /// What the tier depends on, if anything.
    #[must_use]
    pub fn doubt(&self) -> Option<(Assumption, Tier)> {
        Some((Assumption::TierAt80000, self.other_reading?))
    }
}

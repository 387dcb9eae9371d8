//! The size tiers and how far the next ones are.
//! This module must never know what a tier is paid.

use crate::funding::{Crossing, Size};
use crate::law::size_tier::THRESHOLDS;
use crate::units::Tier;

use super::{certainty_of_many, count, difference, number::inhabitants, sentence_case};

/// The name of a tier.
#[must_use]
pub const fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::One => "taille 1",
        Tier::Two => "taille 2",
        Tier::Three => "taille 3",
        Tier::Four => "taille 4",
    }
}

/// The bounds of a tier.
#[must_use]
pub fn tier_bounds(tier: Tier) -> String {
    let [two, three, four] = THRESHOLDS.map(|threshold| count(threshold.into()));
    match tier {
        Tier::One => ["moins de ", &two, " habitants"].concat(),
        Tier::Two => ["de ", &two, " à moins de ", &three, " habitants"].concat(),
        Tier::Three => ["de ", &three, " à ", &four, " habitants"].concat(),
        Tier::Four => ["plus de ", &four, " habitants"].concat(),
    }
}

/// A tier with its bounds: `Taille 1, moins de 40 000 habitants`.
#[must_use]
pub fn tier_with_bounds(of: Tier) -> String {
    sentence_case(&[tier(of), ", ", &tier_bounds(of)].concat())
}

/// How far a neighbouring tier is and what being in it would change.
#[must_use]
pub fn crossing(size: &Size, crossing: &Crossing) -> String {
    let neighbour = crossing.neighbour;
    let way = if neighbour.tier > size.tier {
        " de plus"
    } else {
        " de moins"
    };
    [
        "Avec ",
        &inhabitants(neighbour.inhabitants),
        way,
        ", ",
        tier(neighbour.tier),
        " : ",
        &difference(crossing.operating),
        " de fonctionnement par an (",
        certainty_of_many(crossing.operating_certainty),
        "), ",
        &difference(crossing.ceiling),
        " sur le plafond annuel, tout à 100 % (",
        certainty_of_many(crossing.ceiling_certainty),
        ").",
    ]
    .concat()
}

//! The size tiers and how far the next ones are.
//! This module must never know what a tier is paid.

use crate::funding::{Crossing, Size};
use crate::law::LAW;
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

/// The bounds of a tier in the latest text.
#[must_use]
pub fn tier_bounds(tier: Tier) -> String {
    bounds(tier, LAW.latest.sizes.thresholds)
}

fn bounds(tier: Tier, thresholds: [u32; 3]) -> String {
    let [two, three, four] = thresholds.map(|threshold| count(threshold.into()));
    match tier {
        Tier::One => format!("moins de {two} habitants"),
        Tier::Two => format!("de {two} à moins de {three} habitants"),
        Tier::Three => format!("de {three} à {four} habitants"),
        Tier::Four => format!("plus de {four} habitants"),
    }
}

/// The tier of a territory with its bounds: `Taille 1, moins de 40 000 habitants`.
#[must_use]
pub fn tier_with_bounds(size: &Size) -> String {
    let bounds = bounds(size.tier, size.thresholds);
    sentence_case(&format!("{}, {bounds}", tier(size.tier)))
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
    format!(
        "Avec {}{way}, {} : {} de fonctionnement par an ({}), {} sur le plafond annuel, tout à 100 % ({}).",
        inhabitants(neighbour.inhabitants),
        tier(neighbour.tier),
        difference(crossing.operating),
        certainty_of_many(crossing.operating_certainty),
        difference(crossing.ceiling),
        certainty_of_many(crossing.ceiling_certainty)
    )
}

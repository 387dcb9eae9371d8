//! The size of the territory and what its neighbours would change.
//! This module must never know the bounds of a tier.

use serde::Serialize;

use crate::funding;
use crate::units::{Certainty, Money};

use super::money::Amount;

/// The size of the territory.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Size {
    /// Inhabitants.
    population: u32,
    /// 1 to 4.
    tier: u8,
    /// How sure the tier is.
    certainty: &'static str,
    /// The tier of the other reading, for exactly 80 000 inhabitants.
    other_reading: Option<u8>,
    /// The next tier up.
    above: Option<Neighbour>,
    /// The next tier down.
    below: Option<Neighbour>,
    /// The threshold within 2 % of which the territory lies, if any.
    near: Option<u32>,
}

impl Size {
    pub(super) fn new(size: &funding::Size) -> Self {
        Self {
            population: size.population.count(),
            tier: size.tier.number(),
            certainty: size.certainty().name(),
            other_reading: size.doubt.map(|(_, tier)| tier.number()),
            above: size.above.map(Neighbour::new),
            below: size.below.map(Neighbour::new),
            near: size.near,
        }
    }
}

/// A neighbouring tier.
#[derive(Debug, Serialize)]
struct Neighbour {
    /// 1 to 4.
    tier: u8,
    /// How many inhabitants more, or fewer, it takes to be in it.
    inhabitants: u32,
}

impl Neighbour {
    const fn new(neighbour: funding::Neighbour) -> Self {
        Self {
            tier: neighbour.tier.number(),
            inhabitants: neighbour.inhabitants,
        }
    }
}

/// What being in a neighbouring tier would change each year.
#[derive(Debug, Serialize)]
pub(super) struct Crossing {
    /// `above` or `below`.
    id: &'static str,
    /// 1 to 4.
    tier: u8,
    /// How many inhabitants more, or fewer, it takes.
    inhabitants: u32,
    /// Operating funding of a year there, less that of here.
    operating: Amount,
    /// Everything at 100 % in a year there, less that of here.
    ceiling: Amount,
}

impl Crossing {
    pub(super) fn new(size: &funding::Size, crossing: &funding::Crossing) -> Self {
        Self {
            id: side(size, crossing.neighbour),
            tier: crossing.neighbour.tier.number(),
            inhabitants: crossing.neighbour.inhabitants,
            operating: difference(crossing.operating, crossing.operating_certainty),
            ceiling: difference(crossing.ceiling, crossing.ceiling_certainty),
        }
    }
}

/// On which side of the territory's own tier a neighbour lies.
fn side(size: &funding::Size, neighbour: funding::Neighbour) -> &'static str {
    if neighbour.tier > size.tier {
        "above"
    } else {
        "below"
    }
}

const fn difference(money: Money, certainty: Certainty) -> Amount {
    Amount {
        cents: money.cents(),
        certainty: certainty.name(),
        why: None,
    }
}

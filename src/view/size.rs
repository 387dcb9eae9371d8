//! The size of the territory and what its neighbours would change.
//! This module must never know the bounds of a tier.

use serde::Serialize;

use crate::funding;

use super::Amount;

/// The size of the territory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Size {
    /// Inhabitants.
    pub population: u32,
    /// 1 to 4.
    pub tier: u8,
    /// How sure the tier is.
    pub certainty: &'static str,
    /// The tier of the other reading, for exactly 80 000 inhabitants.
    pub other_reading: Option<u8>,
    /// The next tier up.
    pub above: Option<Neighbour>,
    /// The next tier down.
    pub below: Option<Neighbour>,
    /// The threshold within 2 % of which the territory lies, if any.
    pub near: Option<u32>,
}

/// A neighbouring tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Neighbour {
    /// 1 to 4.
    pub tier: u8,
    /// How many inhabitants more, or fewer, it takes to be in it.
    pub inhabitants: u32,
}

/// What being in a neighbouring tier would change each year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Crossing {
    /// `above` or `below`.
    pub id: &'static str,
    /// 1 to 4.
    pub tier: u8,
    /// How many inhabitants more, or fewer, it takes.
    pub inhabitants: u32,
    /// Operating funding of a year there, less that of here.
    pub operating: Amount,
    /// Everything at 100 % in a year there, less that of here.
    pub ceiling: Amount,
}

impl Size {
    pub(super) fn new(size: &funding::Size) -> Self {
        Self {
            population: size.population.count(),
            tier: size.tier.number(),
            certainty: size.certainty().name(),
            other_reading: size.other_reading.map(|tier| tier.number()),
            above: size.above.map(Neighbour::new),
            below: size.below.map(Neighbour::new),
            near: size.near,
        }
    }
}

impl Neighbour {
    fn new(neighbour: funding::Neighbour) -> Self {
        Self {
            tier: neighbour.tier.number(),
            inhabitants: neighbour.inhabitants,
        }
    }
}

/// On which side of the territory's own tier a neighbour lies.
pub(super) fn side(size: &funding::Size, neighbour: funding::Neighbour) -> &'static str {
    if neighbour.tier > size.tier {
        "above"
    } else {
        "below"
    }
}

impl Crossing {
    pub(super) fn new(size: &funding::Size, crossing: &funding::Crossing) -> Self {
        let difference = |money: crate::units::Money, certainty: crate::units::Certainty| Amount {
            cents: money.cents(),
            certainty: certainty.name(),
            why: None,
        };
        Self {
            id: side(size, crossing.neighbour),
            tier: crossing.neighbour.tier.number(),
            inhabitants: crossing.neighbour.inhabitants,
            operating: difference(crossing.operating, crossing.operating_certainty),
            ceiling: difference(crossing.ceiling, crossing.ceiling_certainty),
        }
    }
}

//! The size of the territory and what its neighbours would change.
//! This module must never know the bounds of a tier.

use crate::funding;
use crate::units::{Certainty, Money};

use super::money::Amount;
use super::object::shape;

/// The size of the territory.
pub(super) struct Size<'a>(pub(super) &'a funding::Size);

shape!(Size<'_>, Self(size) => {
    // Inhabitants.
    "population": size.population.count(),
    // 1 to 4.
    "tier": size.tier.number(),
    // How sure the tier is.
    "certainty": size.certainty().name(),
    // The tier of the other reading, for exactly 80 000 inhabitants.
    "otherReading": size.other_reading.map(|tier| tier.number()),
    // The next tier up.
    "above": size.above.map(Neighbour),
    // The next tier down.
    "below": size.below.map(Neighbour),
    // The threshold within 2 % of which the territory lies, if any.
    "near": size.near,
});

/// A neighbouring tier.
struct Neighbour(funding::Neighbour);

shape!(Neighbour, Self(neighbour) => {
    // 1 to 4.
    "tier": neighbour.tier.number(),
    // How many inhabitants more, or fewer, it takes to be in it.
    "inhabitants": neighbour.inhabitants,
});

/// What being in a neighbouring tier would change each year.
#[derive(Clone, Copy)]
pub(super) struct Crossing<'a>(
    pub(super) &'a funding::Size,
    pub(super) &'a funding::Crossing,
);

shape!(Crossing<'_>, Self(size, crossing) => {
    // `above` or `below`.
    "id": side(size, crossing.neighbour),
    // 1 to 4.
    "tier": crossing.neighbour.tier.number(),
    // How many inhabitants more, or fewer, it takes.
    "inhabitants": crossing.neighbour.inhabitants,
    // Operating funding of a year there, less that of here.
    "operating": difference(crossing.operating, crossing.operating_certainty),
    // Everything at 100 % in a year there, less that of here.
    "ceiling": difference(crossing.ceiling, crossing.ceiling_certainty),
});

/// On which side of the territory's own tier a neighbour lies.
fn side(size: &funding::Size, neighbour: funding::Neighbour) -> &'static str {
    if neighbour.tier > size.tier {
        "above"
    } else {
        "below"
    }
}

const fn difference(money: Money, certainty: Certainty) -> Amount<'static> {
    Amount {
        cents: money.cents(),
        certainty: certainty.name(),
        why: None,
    }
}

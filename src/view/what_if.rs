//! What would change if one thing were otherwise.
//! This module must never ask the calculation itself.

use crate::funding::{self, CONTRACT_YEARS};
use crate::units::{Date, Money, in_digits};

use super::ids;
use super::money::{Euros, Three};
use super::object::{List, shape};

fn three(change: funding::Three<Money>) -> Three<Euros> {
    change.into()
}

/// What would change if one thing were otherwise.
#[derive(Clone, Debug)]
pub struct WhatIf(pub(super) funding::WhatIf);

shape!(WhatIf, Self(what_if) => {
    // Every reading that is not in use, switched alone.
    "alternatives": List(what_if.alternatives.iter().map(Alternative)),
    // The lowest total of all combinations of readings.
    "lowest": three(what_if.lowest),
    // The highest.
    "highest": three(what_if.highest),
    // Each mission taken on left out, each other one added.
    "missions": List(what_if.missions.iter().map(MissionChange)),
    // The neighbouring tiers.
    "tiers": List(what_if.tiers.iter().map(TierChange)),
    // The last days of the measures of the signature.
    "lastDays": List(what_if.last_days.iter().map(LastDay)),
});

/// A reading that is not in use.
struct Alternative<'a>(&'a funding::Alternative);

shape!(Alternative<'_>, Self(alternative) => {
    // The assumption and the reading: `booster-amount-nil`.
    "id": [alternative.choice.assumption().id(), "-", alternative.choice.id()].concat(),
    // The assumption.
    "assumption": alternative.choice.assumption().id(),
    // The reading.
    "choice": alternative.choice.id(),
    // Whether it could change anything for this project, alone or with others.
    "applies": alternative.applies,
    // The total with it less the total without.
    "change": three(alternative.change),
});

/// A mission more or less.
struct MissionChange<'a>(&'a funding::MissionChange);

shape!(MissionChange<'_>, Self(change) => {
    // The name of the mission.
    "id": ids::mission(change.mission),
    // Added from this day; `null` for a mission left out.
    "addedFrom": change.added_from.map(Date::iso),
    // The total with the change less the total without.
    "change": three(change.change),
});

/// A neighbouring tier.
struct TierChange<'a>(&'a funding::TierChange);

shape!(TierChange<'_>, Self(change) => {
    // The tier, `1` to `4`.
    "id": in_digits(change.neighbour.tier.number()),
    // How many inhabitants more, or fewer, it takes.
    "inhabitants": change.neighbour.inhabitants,
    // What it would change before the contract and in each contract year.
    "byYear": List((0..=CONTRACT_YEARS).zip(change.by_year).map(|(year, change)| YearChange(year, change))),
    // What it would change in all.
    "change": three(change.change),
});

/// A change in what a contract year earns; 0 is before the contract.
struct YearChange(usize, funding::Three<Money>);

shape!(YearChange, Self(year, change) => {
    // `before-contract`, or `1` to `5`.
    "id": if *year == 0 { ids::BEFORE.to_owned() } else { in_digits(*year) },
    // With it, less without.
    "change": three(*change),
});

/// The last days of a measure.
struct LastDay<'a>(&'a funding::LastDay);

shape!(LastDay<'_>, Self(last) => {
    // The name of the measure.
    "id": ids::measure(last.measure),
    // The last day of signature on which it is surely open.
    "sure": last.sure.map(Date::iso),
    // The last day of signature on which it is open or to confirm.
    "possible": last.possible.map(Date::iso),
});

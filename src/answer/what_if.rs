//! What would change if one thing were otherwise.
//! This module must never ask the calculation itself.

use serde::Serialize;

use crate::funding;
use crate::units::Money;

use super::ids;
use super::money::{Estimates, Euros};

/// What would change if one thing were otherwise.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WhatIf {
    /// Every reading that is not in use, switched alone.
    alternatives: Vec<Alternative>,
    /// The lowest total of all combinations of readings.
    lowest: Estimates<Euros>,
    /// The highest.
    highest: Estimates<Euros>,
    /// Each mission taken on left out, each other one added.
    missions: Vec<MissionChange>,
    /// The neighbouring tiers.
    tiers: Vec<TierChange>,
    /// The last days of the measures of the signature.
    last_days: Vec<LastDay>,
}

impl WhatIf {
    pub(super) fn new(what_if: &funding::WhatIf) -> Self {
        Self {
            alternatives: what_if.alternatives.iter().map(Alternative::new).collect(),
            lowest: what_if.lowest.into(),
            highest: what_if.highest.into(),
            missions: what_if.missions.iter().map(MissionChange::new).collect(),
            tiers: what_if.tiers.iter().map(TierChange::new).collect(),
            last_days: what_if.last_days.iter().map(LastDay::new).collect(),
        }
    }
}

/// A reading that is not in use.
#[derive(Debug, Serialize)]
struct Alternative {
    /// The assumption and the reading: `booster-amount-nil`.
    id: String,
    /// The assumption.
    assumption: &'static str,
    /// The reading.
    choice: &'static str,
    /// Whether it could change anything for this project, alone or with others.
    applies: bool,
    /// The total with it less the total without.
    change: Estimates<Euros>,
}

impl Alternative {
    fn new(alternative: &funding::Alternative) -> Self {
        let assumption = alternative.choice.assumption().id();
        let choice = alternative.choice.id();
        Self {
            id: [assumption, "-", choice].concat(),
            assumption,
            choice,
            applies: alternative.applies,
            change: alternative.change.into(),
        }
    }
}

/// A mission more or less.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct MissionChange {
    /// The name of the mission.
    id: String,
    /// Added from this day; `null` for a mission left out.
    added_from: Option<String>,
    /// The total with the change less the total without.
    change: Estimates<Euros>,
}

impl MissionChange {
    fn new(change: &funding::MissionChange) -> Self {
        Self {
            id: ids::mission(change.mission),
            added_from: change.added_from.map(|day| day.to_string()),
            change: change.change.into(),
        }
    }
}

/// A neighbouring tier.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct TierChange {
    /// The tier, `1` to `4`.
    id: String,
    /// How many inhabitants more, or fewer, it takes.
    inhabitants: u32,
    /// What it would change before the contract and in each contract year.
    by_year: Vec<YearChange>,
    /// What it would change in all.
    change: Estimates<Euros>,
}

impl TierChange {
    fn new(change: &funding::TierChange) -> Self {
        let by_year = change.by_year.iter().copied().enumerate();
        Self {
            id: change.neighbour.tier.number().to_string(),
            inhabitants: change.neighbour.inhabitants,
            by_year: by_year.map(YearChange::new).collect(),
            change: change.change.into(),
        }
    }
}

/// A change in what a contract year earns.
#[derive(Debug, Serialize)]
struct YearChange {
    /// `before-contract`, or `1` to `10`.
    id: String,
    /// With it, less without.
    change: Estimates<Euros>,
}

impl YearChange {
    /// Year 0 is before the contract.
    fn new((year, change): (usize, funding::Estimates<Money>)) -> Self {
        Self {
            id: match year {
                0 => ids::BEFORE.to_owned(),
                _ => year.to_string(),
            },
            change: change.into(),
        }
    }
}

/// The last days of a measure.
#[derive(Debug, Serialize)]
struct LastDay {
    /// The name of the measure.
    id: &'static str,
    /// The last day of signature on which it is surely open.
    sure: Option<String>,
    /// The last day of signature on which it is open or to confirm.
    possible: Option<String>,
}

impl LastDay {
    fn new(last: &funding::LastDay) -> Self {
        Self {
            id: last.measure.id(),
            sure: last.sure.map(|day| day.to_string()),
            possible: last.possible.map(|day| day.to_string()),
        }
    }
}

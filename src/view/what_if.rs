//! What would change if one thing were otherwise.
//! This module must never ask the calculation itself.

use serde::Serialize;

use crate::funding;

use super::{Euros, Three, ids};

/// What would change if one thing were otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WhatIf {
    /// Every reading that is not in use, switched alone.
    pub alternatives: Vec<Alternative>,
    /// The lowest total of all combinations of readings.
    pub lowest: Three<Euros>,
    /// The highest.
    pub highest: Three<Euros>,
    /// Each mission taken on left out, each other one added.
    pub missions: Vec<MissionChange>,
    /// The neighbouring tiers.
    pub tiers: Vec<TierChange>,
    /// The last days of the measures of the signature.
    pub last_days: Vec<LastDay>,
}

/// A reading that is not in use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alternative {
    /// The assumption and the reading: `booster-amount-nil`.
    pub id: String,
    /// The assumption.
    pub assumption: &'static str,
    /// The reading.
    pub choice: &'static str,
    /// Whether it could change anything for this project, alone or with others.
    pub applies: bool,
    /// The total with it less the total without.
    pub change: Three<Euros>,
}

/// A mission more or less.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MissionChange {
    /// The name of the mission.
    pub id: String,
    /// Added from this day; `null` for a mission left out.
    pub added_from: Option<String>,
    /// The total with the change less the total without.
    pub change: Three<Euros>,
}

/// A neighbouring tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TierChange {
    /// The tier, `1` to `4`.
    pub id: String,
    /// How many inhabitants more, or fewer, it takes.
    pub inhabitants: u32,
    /// What it would change before the contract and in each contract year.
    pub by_year: Vec<YearChange>,
    /// What it would change in all.
    pub change: Three<Euros>,
}

/// A change in what a contract year earns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct YearChange {
    /// `before-contract`, or `1` to `5`.
    pub id: String,
    /// With it, less without.
    pub change: Three<Euros>,
}

/// The last days of a measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LastDay {
    /// The name of the measure.
    pub id: &'static str,
    /// The last day of signature on which it is surely open.
    pub sure: Option<String>,
    /// The last day of signature on which it is open or to confirm.
    pub possible: Option<String>,
}

impl WhatIf {
    pub(super) fn new(what_if: &funding::WhatIf) -> Self {
        Self {
            alternatives: what_if.alternatives.iter().map(Alternative::new).collect(),
            lowest: what_if.lowest.into(),
            highest: what_if.highest.into(),
            missions: what_if
                .missions
                .iter()
                .map(|change| MissionChange {
                    id: ids::mission(change.mission),
                    added_from: change.added_from.map(|day| day.to_string()),
                    change: change.change.into(),
                })
                .collect(),
            tiers: what_if.tiers.iter().map(TierChange::new).collect(),
            last_days: what_if
                .last_days
                .iter()
                .map(|last| LastDay {
                    id: ids::measure(last.measure),
                    sure: last.sure.map(|day| day.to_string()),
                    possible: last.possible.map(|day| day.to_string()),
                })
                .collect(),
        }
    }
}

impl Alternative {
    fn new(alternative: &funding::Alternative) -> Self {
        let choice = alternative.choice;
        let assumption = choice.assumption();
        Self {
            id: [assumption.id(), "-", choice.id()].concat(),
            assumption: assumption.id(),
            choice: choice.id(),
            applies: alternative.applies,
            change: alternative.change.into(),
        }
    }
}

impl TierChange {
    fn new(change: &funding::TierChange) -> Self {
        let years = core::iter::once(ids::BEFORE.to_owned())
            .chain((1..=funding::CONTRACT_YEARS).map(|year| year.to_string()));
        Self {
            id: change.neighbour.tier.number().to_string(),
            inhabitants: change.neighbour.inhabitants,
            by_year: years
                .zip(change.by_year)
                .map(|(id, change)| YearChange {
                    id,
                    change: change.into(),
                })
                .collect(),
            change: change.change.into(),
        }
    }
}

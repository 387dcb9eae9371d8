//! The contract years, and a full year of a contract that has no day yet.
//! This module must never know which rules apply when.

use serde::Serialize;

use crate::funding;

use super::ids;
use super::money::{Amount, Estimates, Maker};

/// A contract year and its rules.
#[derive(Debug, Serialize)]
pub(super) struct ContractYear {
    /// `1` to `5`; `6` to `10` of a renewed contract.
    id: String,
    /// The same as a number.
    number: usize,
    /// First day.
    first: String,
    /// The anniversary that ends it, not included.
    end: String,
    /// The rules that hold in it; `null` before there were any.
    regime: Option<&'static str>,
    /// How sure it is that they do.
    certainty: &'static str,
}

impl ContractYear {
    pub(super) fn new(year: &funding::ContractYear) -> Self {
        Self {
            id: year.number.to_string(),
            number: year.number,
            first: year.first.to_string(),
            end: year.end.to_string(),
            regime: year.rules.map(|rules| rules.regime.id()),
            certainty: year.certainty.name(),
        }
    }
}

/// The renewal of the contract.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Renewal {
    /// The anniversary on which the contract is renewed.
    date: String,
    /// Whether it lies after today, or today is unknown.
    lies_ahead: bool,
}

impl Renewal {
    pub(super) fn new(renewal: funding::Renewal) -> Self {
        Self {
            date: renewal.day.to_string(),
            lies_ahead: renewal.lies_ahead,
        }
    }
}

/// What a full year of every mission taken on pays.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct FullYear {
    /// Operating funding.
    operating: Amount,
    /// Each mission taken on, but for the crisis mission.
    missions: Vec<MissionYear>,
    /// The crisis mission, if taken on.
    crisis: Option<CrisisYear>,
    /// Everything but crisis.
    total: Estimates<Amount>,
    /// Everything, in the year in which the crisis plan is written.
    with_first_plan: Estimates<Amount>,
    /// Everything, in a later year.
    with_later_plan: Estimates<Amount>,
}

impl FullYear {
    pub(super) fn new(maker: Maker<'_>, year: &funding::FullYear) -> Self {
        let missions = year.missions.iter();
        Self {
            operating: maker.amount(year.operating),
            missions: missions
                .map(|(mission, fixed, variable)| MissionYear {
                    id: ids::mission(*mission),
                    fixed: maker.amount(*fixed),
                    variable: maker.three(*variable),
                })
                .collect(),
            crisis: year.crisis.map(|[first, update, event]| CrisisYear {
                plan_first_year: maker.amount(first),
                plan_update: maker.amount(update),
                event: maker.amount(event),
            }),
            total: maker.three(year.total),
            with_first_plan: maker.three(year.with_first_plan),
            with_later_plan: maker.three(year.with_later_plan),
        }
    }
}

/// A full year of a mission.
#[derive(Debug, Serialize)]
struct MissionYear {
    /// The name of the mission.
    id: String,
    /// Its fixed part.
    fixed: Amount,
    /// Its variable part.
    variable: Estimates<Amount>,
}

/// A full year of the crisis mission.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct CrisisYear {
    /// The plan, the year it is written.
    plan_first_year: Amount,
    /// The plan, each later year.
    plan_update: Amount,
    /// A recognised crisis.
    event: Amount,
}

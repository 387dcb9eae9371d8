//! The contract years, and a full year of a contract that has no day yet.
//! This module must never know which rules apply when.

use serde::Serialize;

use crate::funding;

use super::{Amount, Maker, Three, ids};

/// A contract year and its rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContractYear {
    /// `1` to `5`.
    pub id: String,
    /// 1 to 5.
    pub number: usize,
    /// First day.
    pub first: String,
    /// The anniversary that ends it, not included.
    pub end: String,
    /// The rules that hold in it; `null` before there were any.
    pub regime: Option<&'static str>,
    /// How sure it is that they do.
    pub certainty: &'static str,
}

/// What a full year of every mission taken on pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FullYear {
    /// Operating funding.
    pub operating: Amount,
    /// Each mission taken on, but for the crisis mission.
    pub missions: Vec<MissionYear>,
    /// The crisis mission, if taken on.
    pub crisis: Option<CrisisYear>,
    /// Everything but crisis.
    pub total: Three<Amount>,
    /// Everything, in the year in which the crisis plan is written.
    pub with_first_plan: Three<Amount>,
    /// Everything, in a later year.
    pub with_later_plan: Three<Amount>,
}

/// A full year of a mission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MissionYear {
    /// The name of the mission.
    pub id: String,
    /// Its fixed part.
    pub fixed: Amount,
    /// Its variable part.
    pub variable: Three<Amount>,
}

/// A full year of the crisis mission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CrisisYear {
    /// The plan, the year it is written.
    pub plan_first_year: Amount,
    /// The plan, each later year.
    pub plan_update: Amount,
    /// A recognised crisis.
    pub event: Amount,
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

impl FullYear {
    pub(super) fn new(maker: &Maker<'_>, year: &funding::FullYear) -> Self {
        Self {
            operating: maker.amount(year.operating),
            missions: year
                .missions
                .iter()
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

//! The steps of the roadmap.
//! This module must never know a deadline.

use serde::Serialize;

use crate::funding::{self, Counted, Status};

use super::ids;

/// A step of the roadmap with its latest day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Obligation {
    /// The name of the step, `start-access`.
    pub id: String,
    /// Its latest day; `null` while what it counts from is unknown, or where it does not apply.
    pub latest: Option<String>,
    /// `filing` or `signature`.
    pub counted_from: &'static str,
    /// How many months after.
    pub months: u32,
    /// The day that the project gives it.
    pub planned: Option<String>,
    /// `done`, `due`, `late`, `planned-late`, `unknown` or `crisis-plan-awaited-in-2024`.
    pub status: &'static str,
    /// Days left, or days late.
    pub days: Option<u32>,
    /// Keys of the sources.
    pub sources: Vec<&'static str>,
}

impl Obligation {
    pub(super) fn new(obligation: &funding::Obligation) -> Self {
        let (counted_from, months) = match obligation.counted {
            Counted::FromFiling(months) => ("filing", months),
            Counted::FromSignature(months) => ("signature", months),
        };
        let (status, days) = match obligation.status {
            Status::Done => ("done", None),
            Status::Due(days) => ("due", Some(days)),
            Status::Late(days) => ("late", Some(days)),
            Status::PlannedLate(days) => ("planned-late", Some(days)),
            Status::Unknown => ("unknown", None),
            Status::CrisisPlanAwaitedIn2024 => ("crisis-plan-awaited-in-2024", None),
        };
        let sources = obligation.sources.iter();
        Self {
            id: ids::step(obligation.step),
            latest: obligation.latest.map(|day| day.to_string()),
            counted_from,
            months,
            planned: obligation.planned.map(|day| day.to_string()),
            status,
            days,
            sources: sources.map(|source| source.details().key).collect(),
        }
    }
}

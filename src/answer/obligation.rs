//! The steps of the roadmap.
//! This module must never know a deadline.

use serde::Serialize;

use crate::funding::{self, Counted, Status};

use super::ids;

/// A step of the roadmap with its latest day.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Obligation {
    /// The name of the step, `start-access`.
    id: String,
    /// Its latest day; `null` while what it counts from is unknown, or where it does not apply.
    latest: Option<String>,
    /// `filing` or `signature`.
    counted_from: &'static str,
    /// How many months after.
    months: u32,
    /// The day that the project gives it.
    planned: Option<String>,
    /// `done`, `due`, `late`, `not-told`, `planned-late`, `unknown` or `crisis-plan-awaited-in-2024`.
    status: &'static str,
    /// Days left, or days since the latest day.
    days: Option<u32>,
    /// Keys of the sources.
    sources: Vec<&'static str>,
}

impl Obligation {
    pub(super) fn new(step: &funding::Obligation) -> Self {
        let (counted_from, months) = counted(step.counted);
        let (status, days) = status(step.status);
        Self {
            id: ids::step(step.step),
            latest: step.latest.map(|day| day.to_string()),
            counted_from,
            months,
            planned: step.planned.map(|day| day.to_string()),
            status,
            days,
            sources: ids::sources(step.sources),
        }
    }
}

const fn counted(counted: Counted) -> (&'static str, u32) {
    match counted {
        Counted::FromFiling(months) => ("filing", months),
        Counted::FromSignature(months) => ("signature", months),
    }
}

const fn status(status: Status) -> (&'static str, Option<u32>) {
    match status {
        Status::Done => ("done", None),
        Status::Due(days) => ("due", Some(days)),
        Status::Late(days) => ("late", Some(days)),
        Status::NotTold(days) => ("not-told", Some(days)),
        Status::PlannedLate(days) => ("planned-late", Some(days)),
        Status::Unknown => ("unknown", None),
        Status::CrisisPlanAwaitedIn2024 => ("crisis-plan-awaited-in-2024", None),
    }
}

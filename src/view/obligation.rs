//! The steps of the roadmap.
//! This module must never know a deadline.

use crate::funding::{self, Counted, Status};
use crate::units::Date;

use super::ids;
use super::object::{List, shape};

/// A step of the roadmap with its latest day.
pub(super) struct Obligation<'a>(pub(super) &'a funding::Obligation);

shape!(Obligation<'_>, Self(step) => {
    // The name of the step, `start-access`.
    "id": ids::step(step.step),
    // Its latest day; `null` while what it counts from is unknown, or where it does not apply.
    "latest": step.latest.map(Date::iso),
    // `filing` or `signature`.
    "countedFrom": counted(step.counted).0,
    // How many months after.
    "months": counted(step.counted).1,
    // The day that the project gives it.
    "planned": step.planned.map(Date::iso),
    // `done`, `due`, `late`, `planned-late`, `unknown` or `crisis-plan-awaited-in-2024`.
    "status": status(step.status).0,
    // Days left, or days late.
    "days": status(step.status).1,
    // Keys of the sources.
    "sources": List(ids::sources(step.sources)),
});

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
        Status::PlannedLate(days) => ("planned-late", Some(days)),
        Status::Unknown => ("unknown", None),
        Status::CrisisPlanAwaitedIn2024 => ("crisis-plan-awaited-in-2024", None),
    }
}

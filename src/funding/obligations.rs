//! What must be done by when, and whether it is done on a given day.
//! This module must never know an amount.

use crate::law::{Deadline, Due, Mission, RoadmapStep, RuleSet, Source};
use crate::units::Date;

use super::project::Project;
use super::years::in_force;
use super::{Choices, Renewal, Situation};

/// A step of the roadmap with its latest day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Obligation {
    /// The step.
    pub step: RoadmapStep,
    /// Its latest day; `None` while what it counts from is unknown, or where it does not apply.
    pub latest: Option<Date>,
    /// What it counts from, and how many months.
    pub counted: Counted,
    /// The day that the project gives it.
    pub planned: Option<Date>,
    /// Where it stands on the given day.
    pub status: Status,
    /// Where it was read.
    pub sources: &'static [Source],
}

/// What a latest day is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Months after the filing of the health project.
    FromFiling(u32),
    /// Months after the signature.
    FromSignature(u32),
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Done.
    Done,
    /// To be done within this many days.
    Due(u32),
    /// Its latest day was this many days ago, and the visitor says that it is not done yet.
    Late(u32),
    /// Its latest day was this many days ago, and nothing says whether it is done.
    NotTold(u32),
    /// The project plans it this many days after its latest day.
    PlannedLate(u32),
    /// What it counts from, or the given day, is unknown.
    Unknown,
    /// The crisis mission did not exist when the contract was signed: a plan was awaited in 2024.
    CrisisPlanAwaitedIn2024,
}

/// What the text that was in force at the signature wants; the latest text where there is no day.
pub(super) fn obligations(situation: Situation<'_>, renewal: Option<Renewal>) -> Vec<Obligation> {
    let Situation { law, project } = situation;
    // The deadlines are those of the text in force at the signature, even where a regime is picked.
    let signature = project.signature.date();
    let text = signature.and_then(|day| in_force(law, day, Choices::default()));
    let text = text.unwrap_or(law.latest);
    let renewal = renewal.map(|renewal| renewal.day);
    let deadlines = text.deadlines.iter();
    deadlines
        .map(|deadline| obligation(project, text, deadline, renewal))
        .collect()
}

fn obligation(
    project: &Project,
    text: &RuleSet,
    deadline: &Deadline,
    renewal: Option<Date>,
) -> Obligation {
    let Deadline { step, due, sources } = *deadline;
    let signature = project.signature.date();
    let planned = started_mission(step).and_then(|mission| project.mission(mission).begins());
    // No deadline is known of a renewed contract: a mission that starts in it is not late.
    let starts_renewed = planned
        .zip(renewal)
        .is_some_and(|(start, renewal)| start >= renewal);
    let months = due.months().unwrap_or(12 * u32::from(text.contract_years));
    let (counted, from) = match due {
        Due::AfterFiling(_) => (Counted::FromFiling(months), project.health_project),
        _ => (Counted::FromSignature(months), signature),
    };
    let from = from.filter(|_| !starts_renewed);
    let latest = from.map(|day| day.plus_months(months));
    let is_awaited = !starts_renewed
        && matches!(due, Due::CrisisPlanAwaitedIn2024(_))
        && !project.ticks.has(step);
    Obligation {
        step,
        latest: latest.filter(|_| !is_awaited),
        counted,
        planned,
        status: if is_awaited {
            Status::CrisisPlanAwaitedIn2024
        } else if starts_renewed
            && planned
                .zip(project.today)
                .is_some_and(|(day, today)| day <= today)
        {
            Status::Done
        } else {
            status(project, step, latest, planned)
        },
        sources,
    }
}

/// The mission that this step begins.
pub(super) const fn started_mission(step: RoadmapStep) -> Option<Mission> {
    match step {
        RoadmapStep::Start(mission) => Some(mission),
        RoadmapStep::ProjectDeemedValidated | RoadmapStep::Full(_) | RoadmapStep::ContractEnd => {
            None
        }
    }
}

fn status(
    project: &Project,
    step: RoadmapStep,
    latest: Option<Date>,
    planned: Option<Date>,
) -> Status {
    if project.ticks.has(step) {
        return Status::Done;
    }
    let Some(latest) = latest else {
        return Status::Unknown;
    };
    if let Some(planned) = planned
        && planned > latest
    {
        return Status::PlannedLate(latest.days_until(planned).unsigned_abs());
    }
    let Some(today) = project.today else {
        return Status::Unknown;
    };
    if planned.is_some_and(|planned| planned <= today) {
        return Status::Done;
    }
    let passes_by_itself = matches!(
        step,
        RoadmapStep::ProjectDeemedValidated | RoadmapStep::ContractEnd
    );
    let days = latest.days_until(today);
    match days {
        ..=0 => Status::Due(days.unsigned_abs()),
        _ if passes_by_itself => Status::Done,
        _ if project.ticks.lacks(step) => Status::Late(days.unsigned_abs()),
        _ => Status::NotTold(days.unsigned_abs()),
    }
}

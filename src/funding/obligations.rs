//! What must be done by when, and whether it is done on a given day.
//! This module must never know an amount.

use crate::law::{Mission, Source, aci_2019, avenant_2, public_health_code};
use crate::units::Date;

use super::project::{Project, RoadmapStep};

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
    /// Its latest day was this many days ago.
    Late(u32),
    /// The project plans it this many days after its latest day.
    PlannedLate(u32),
    /// What it counts from, or the given day, is unknown.
    Unknown,
    /// The crisis mission did not exist when the contract was signed: a plan was awaited in 2024.
    CrisisPlanAwaitedIn2024,
}

/// Every step, in the order of [`RoadmapStep::ALL`].
#[must_use]
pub(super) fn obligations(project: &Project) -> Vec<Obligation> {
    RoadmapStep::ALL
        .into_iter()
        .map(|step| obligation(project, step))
        .collect()
}

fn obligation(project: &Project, step: RoadmapStep) -> Obligation {
    let (counted, sources) = rule(step);
    let signature = project.signature.date();
    let latest = match counted {
        Counted::FromFiling(months) => project.health_project.map(|day| day.plus_months(months)),
        Counted::FromSignature(months) => signature.map(|day| day.plus_months(months)),
    };
    let planned = started_mission(step).and_then(|mission| project.mission(mission).begins());
    let before_crisis_mission = signature.is_some_and(|day| day < avenant_2::FIRST_DAY);
    let is_crisis_step = matches!(step, RoadmapStep::StartCrisis | RoadmapStep::FullCrisis);
    if is_crisis_step && before_crisis_mission && !project.ticks.has(step) {
        return Obligation {
            step,
            latest: None,
            counted,
            planned,
            status: Status::CrisisPlanAwaitedIn2024,
            sources: &[Source::ArsPaca],
        };
    }
    Obligation {
        step,
        latest,
        counted,
        planned,
        status: status(project, step, latest, planned),
        sources,
    }
}

fn rule(step: RoadmapStep) -> (Counted, &'static [Source]) {
    use aci_2019::deadline;
    let months = match step {
        RoadmapStep::ProjectDeemedValidated => {
            return (
                Counted::FromFiling(public_health_code::DEEMED_VALIDATED_MONTHS),
                public_health_code::SOURCES,
            );
        }
        RoadmapStep::StartAccess | RoadmapStep::StartCrisis => deadline::START_ACCESS,
        RoadmapStep::StartPathways | RoadmapStep::StartPrevention => deadline::START_PATHWAYS,
        RoadmapStep::FullAccess | RoadmapStep::FullCrisis => deadline::FULL_ACCESS,
        RoadmapStep::FullPathways | RoadmapStep::FullPrevention => deadline::FULL_PATHWAYS,
        RoadmapStep::ContractEnd => aci_2019::CONTRACT_YEARS * 12,
    };
    (Counted::FromSignature(months), &[Source::Aci2019])
}

const fn started_mission(step: RoadmapStep) -> Option<Mission> {
    match step {
        RoadmapStep::StartAccess => Some(Mission::Access),
        RoadmapStep::StartCrisis => Some(Mission::Crisis),
        RoadmapStep::StartPathways => Some(Mission::Pathways),
        RoadmapStep::StartPrevention => Some(Mission::Prevention),
        RoadmapStep::ProjectDeemedValidated
        | RoadmapStep::FullAccess
        | RoadmapStep::FullCrisis
        | RoadmapStep::FullPathways
        | RoadmapStep::FullPrevention
        | RoadmapStep::ContractEnd => None,
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
        _ => Status::Late(days.unsigned_abs()),
    }
}

//! What must be done by when, and whether it is done, due or late on a given day (section 8).
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{Counted, Obligation, Project, Status, Ticks, simulate};
use amorce::law::{Mission, RoadmapStep};
use common::*;

fn step(project: &Project, step: RoadmapStep) -> Obligation {
    let obligations = simulate(project).obligations;
    *obligations.iter().find(|o| o.step == step).unwrap()
}

fn on(project: Project, today: &str) -> Project {
    Project {
        today: Some(day(today)),
        ..project
    }
}

#[test]
fn each_step_has_its_latest_day() {
    let project = Project {
        health_project: Some(day("2022-12-31")),
        ..signed(30_000, "2023-08-31")
    };
    for (of, latest) in [
        // 31 December + 2 months: February has no 31st.
        (RoadmapStep::ProjectDeemedValidated, "2023-02-28"),
        // 31 August + 6 months, in a leap year.
        (RoadmapStep::Start(Mission::Access), "2024-02-29"),
        (RoadmapStep::Start(Mission::Crisis), "2024-02-29"),
        (RoadmapStep::Start(Mission::Pathways), "2024-08-31"),
        (RoadmapStep::Start(Mission::Prevention), "2024-08-31"),
        (RoadmapStep::Full(Mission::Access), "2025-02-28"),
        (RoadmapStep::Full(Mission::Crisis), "2025-02-28"),
        (RoadmapStep::Full(Mission::Pathways), "2025-08-31"),
        (RoadmapStep::Full(Mission::Prevention), "2025-08-31"),
        (RoadmapStep::ContractEnd, "2028-08-31"),
    ] {
        assert_eq!(step(&project, of).latest, Some(day(latest)), "{of:?}");
    }
}

#[test]
fn a_step_is_due_until_its_latest_day_and_not_told_the_day_after() {
    let project = signed(30_000, "2023-01-15");
    let status = |today| {
        step(
            &on(project.clone(), today),
            RoadmapStep::Start(Mission::Access),
        )
        .status
    };
    assert_eq!(status("2023-07-05"), Status::Due(10));
    assert_eq!(status("2023-07-15"), Status::Due(0));
    assert_eq!(status("2023-07-16"), Status::NotTold(1));
    assert_eq!(
        step(&project, RoadmapStep::Start(Mission::Access)).status,
        Status::Unknown,
        "no today"
    );
}

#[test]
fn a_step_is_late_only_where_the_visitor_says_that_it_is_not_done_yet() {
    let (access, full) = (
        RoadmapStep::Start(Mission::Access),
        RoadmapStep::Full(Mission::Access),
    );
    let project = Project {
        ticks: Ticks::default().without(access),
        ..signed(30_000, "2023-01-15")
    };
    let status = |of, today| step(&on(project.clone(), today), of).status;
    assert_eq!(status(access, "2023-07-15"), Status::Due(0));
    assert_eq!(status(access, "2023-07-16"), Status::Late(1));
    // 15 July 2024 + 31: nothing was said of the full deployment.
    assert_eq!(status(full, "2024-08-15"), Status::NotTold(31));
    // A start on a past day makes the step done, even with `done-start-access=no`.
    let started = with_missions(project.clone(), &[(Mission::Access, "2023-03-01")]);
    let started = on(started, "2023-08-01");
    assert_eq!(step(&started, access).status, Status::Done);
}

#[test]
fn a_step_is_done_when_the_project_or_a_tick_says_so() {
    let started = with_missions(
        signed(30_000, "2023-01-15"),
        &[(Mission::Access, "2023-03-01")],
    );
    let status = |today| {
        step(
            &on(started.clone(), today),
            RoadmapStep::Start(Mission::Access),
        )
        .status
    };
    assert_eq!(status("2023-02-28"), Status::Due(137));
    assert_eq!(status("2023-03-01"), Status::Done);
    let ticked = Project {
        ticks: Ticks::default().with(RoadmapStep::Full(Mission::Access)),
        ..on(started, "2025-01-01")
    };
    assert_eq!(
        step(&ticked, RoadmapStep::Full(Mission::Access)).status,
        Status::Done
    );
    assert_eq!(
        step(&ticked, RoadmapStep::Full(Mission::Pathways)).status,
        Status::Due(14)
    );
}

#[test]
fn a_start_after_its_latest_day_is_accepted_and_flagged() {
    let project = with_missions(
        signed(30_000, "2023-01-15"),
        &[(Mission::Access, "2023-07-25")],
    );
    assert_eq!(
        step(&project, RoadmapStep::Start(Mission::Access)).status,
        Status::PlannedLate(10)
    );
    let notices = simulate(&project).notices;
    assert!(notices.contains(&amorce::funding::Notice::StartsLate(Mission::Access, 10)));
}

#[test]
fn contracts_older_than_the_crisis_mission_have_no_deadline_for_it() {
    let old = signed(30_000, "2022-03-31");
    for crisis in [
        RoadmapStep::Start(Mission::Crisis),
        RoadmapStep::Full(Mission::Crisis),
    ] {
        let obligation = step(&old, crisis);
        assert_eq!(obligation.status, Status::CrisisPlanAwaitedIn2024);
        assert_eq!(obligation.latest, None);
    }
    assert!(
        step(
            &signed(30_000, "2022-04-01"),
            RoadmapStep::Start(Mission::Crisis)
        )
        .latest
        .is_some()
    );
}

#[test]
fn without_a_signature_the_days_are_unknown() {
    let project = on(population(30_000), "2024-01-01");
    assert_eq!(
        step(&project, RoadmapStep::Start(Mission::Access)).status,
        Status::Unknown
    );
    assert_eq!(
        step(&project, RoadmapStep::ProjectDeemedValidated).latest,
        None
    );
}

#[test]
fn what_passes_by_itself_is_done_the_day_after_and_never_late() {
    let project = Project {
        health_project: Some(day("2022-12-31")),
        ..signed(30_000, "2023-01-15")
    };
    let status = |of, today| step(&on(project.clone(), today), of).status;
    let validated = RoadmapStep::ProjectDeemedValidated;
    assert_eq!(status(validated, "2023-02-27"), Status::Due(1));
    assert_eq!(status(validated, "2023-02-28"), Status::Due(0));
    assert_eq!(status(validated, "2023-03-01"), Status::Done);
    let end = RoadmapStep::ContractEnd;
    assert_eq!(status(end, "2028-01-15"), Status::Due(0));
    assert_eq!(status(end, "2028-01-16"), Status::Done);
}

#[test]
fn each_step_says_from_what_it_is_counted_and_where_that_was_read() {
    let project = signed(30_000, "2023-01-15");
    for (of, counted) in [
        (RoadmapStep::ProjectDeemedValidated, Counted::FromFiling(2)),
        (
            RoadmapStep::Start(Mission::Access),
            Counted::FromSignature(6),
        ),
        (
            RoadmapStep::Start(Mission::Pathways),
            Counted::FromSignature(12),
        ),
        (
            RoadmapStep::Full(Mission::Access),
            Counted::FromSignature(18),
        ),
        (
            RoadmapStep::Full(Mission::Pathways),
            Counted::FromSignature(24),
        ),
        (RoadmapStep::ContractEnd, Counted::FromSignature(60)),
    ] {
        let obligation = step(&project, of);
        assert_eq!(obligation.counted, counted, "{of:?}");
        assert!(!obligation.sources.is_empty(), "{of:?}");
    }
    let old = step(
        &signed(30_000, "2022-03-31"),
        RoadmapStep::Start(Mission::Crisis),
    );
    assert!(!old.sources.is_empty());
}

#[test]
fn only_the_start_of_a_mission_is_planned() {
    let starts = [
        (Mission::Access, "2023-02-01"),
        (Mission::Crisis, "2023-03-01"),
        (Mission::Pathways, "2023-04-01"),
        (Mission::Prevention, "2023-05-01"),
    ];
    let project = with_missions(signed(30_000, "2023-01-15"), &starts);
    for (of, planned) in [
        (RoadmapStep::Start(Mission::Access), Some("2023-02-01")),
        (RoadmapStep::Start(Mission::Crisis), Some("2023-03-01")),
        (RoadmapStep::Start(Mission::Pathways), Some("2023-04-01")),
        (RoadmapStep::Start(Mission::Prevention), Some("2023-05-01")),
        (RoadmapStep::Full(Mission::Access), None),
        (RoadmapStep::ContractEnd, None),
    ] {
        assert_eq!(step(&project, of).planned, planned.map(day), "{of:?}");
    }
    let on_time = with_missions(
        signed(30_000, "2023-01-15"),
        &[(Mission::Access, "2023-07-15")],
    );
    assert_eq!(
        step(&on_time, RoadmapStep::Start(Mission::Access)).status,
        Status::Unknown,
        "on its latest day it is not late, and without a today nobody knows"
    );
}

#[test]
fn a_crisis_step_of_an_older_contract_can_be_ticked() {
    let ticked = Project {
        ticks: Ticks::default().with(RoadmapStep::Start(Mission::Crisis)),
        ..signed(30_000, "2022-03-31")
    };
    assert_eq!(
        step(&ticked, RoadmapStep::Start(Mission::Crisis)).status,
        Status::Done
    );
    assert_eq!(
        step(&ticked, RoadmapStep::Full(Mission::Crisis)).status,
        Status::CrisisPlanAwaitedIn2024
    );
}

//! What a visitor is warned of, and when there is nothing to warn of: each notice on both sides of
//! what gives rise to it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{Choices, Earned, Notice, Project, Signature, simulate};
use amorce::law::{Choice, Mission, OwnLine, Part, Regime};
use amorce::units::Answer::Met;
use common::*;

fn warns(project: &Project, notice: Notice) -> bool {
    simulate(project).notices.contains(&notice)
}

fn reading(project: &Project, choice: Choice) -> Project {
    Project {
        choices: Choices::default().with(choice),
        ..project.clone()
    }
}

/// The contract years of which a notice speaks.
fn years(project: &Project, notice: impl Fn(usize) -> Notice) -> Vec<usize> {
    (1..=5)
        .filter(|year| warns(project, notice(*year)))
        .collect()
}

#[test]
fn a_planned_day_is_past_from_the_day_after_it() {
    let planned = |today: &str| Project {
        signature: Signature::Planned(day("2022-06-15")),
        today: Some(day(today)),
        ..population(30_000)
    };
    let past = Notice::PlannedDayPast(day("2022-06-15"));
    assert!(!warns(&planned("2022-06-15"), past));
    assert!(warns(&planned("2022-06-16"), past));
    let signed = Project {
        today: Some(day("2022-06-16")),
        ..signed(30_000, "2022-06-15")
    };
    assert!(!warns(&signed, past));
}

#[test]
fn each_core_mission_starts_late_from_the_day_after_its_latest() {
    // 6 months from the signature for access and crisis, 12 for pathways and prevention.
    for (mission, latest, after) in [
        (Mission::Access, "2024-07-10", "2024-07-11"),
        (Mission::Crisis, "2024-07-10", "2024-07-11"),
        (Mission::Pathways, "2025-01-10", "2025-01-11"),
        (Mission::Prevention, "2025-01-10", "2025-01-11"),
    ] {
        let starting = |on| with_missions(signed(30_000, "2024-01-10"), &[(mission, on)]);
        let late = Notice::StartsLate(mission, 1);
        assert!(!warns(&starting(latest), late), "{mission:?}");
        assert!(warns(&starting(after), late), "{mission:?}");
    }
}

#[test]
fn no_year_of_a_contract_older_than_every_text_has_rules() {
    let old = signed(30_000, "2019-08-24");
    assert_eq!(years(&old, Notice::NoRules), [1, 2, 3, 4, 5]);
    let payments = simulate(&old).payments;
    assert!(
        payments
            .iter()
            .all(|payment| payment.earned == Earned::BeforeContract)
    );
    assert!(years(&signed(30_000, "2019-08-25"), Notice::NoRules).is_empty());
    assert!(years(&under(old, Regime::Aci2019), Notice::NoRules).is_empty());
}

#[test]
fn missions_are_said_to_be_estimated_where_no_split_was_published() {
    let access = |count| {
        with_missions(
            signed(count, "2023-01-01"),
            &[(Mission::Access, "2023-01-01")],
        )
    };
    let estimated = Notice::MissionsEstimated;
    assert!(warns(&access(30_000), estimated));
    assert!(
        !warns(&access(120_000), estimated),
        "tier 3 is what was seen"
    );
    assert!(
        warns(&under(access(120_000), Regime::Aci2019), estimated),
        "but under avenant 2"
    );
    assert!(
        !warns(&signed(30_000, "2023-01-01"), estimated),
        "no mission"
    );
    let crisis = with_missions(
        signed(30_000, "2023-01-01"),
        &[(Mission::Crisis, "2023-01-01")],
    );
    assert!(!warns(&crisis, estimated), "published by tier");
    let mut own = access(30_000);
    own.own.set(
        OwnLine::Mission(Mission::Access, Part::Fixed),
        euros(50_000),
    );
    assert!(warns(&own, estimated), "the variable part still is");
    own.own.set(
        OwnLine::Mission(Mission::Access, Part::Variable),
        euros(20_000),
    );
    assert!(!warns(&own, estimated), "the contract says it all");
}

#[test]
fn a_mission_taken_on_needs_a_start_within_the_contract() {
    let mut project = signed(30_000, "2023-01-01");
    assert!(!warns(&project, Notice::NoStart(Mission::Access)));
    project.mission_mut(Mission::Access).taken = true;
    assert!(warns(&project, Notice::NoStart(Mission::Access)));
    assert!(!warns(&project, Notice::NoStart(Mission::Pathways)));

    let start = |on| with_missions(signed(30_000, "2023-01-01"), &[(Mission::Access, on)]);
    let after_end = Notice::StartsAfterEnd(Mission::Access);
    assert!(!warns(
        &start("2023-01-01"),
        Notice::NoStart(Mission::Access)
    ));
    assert!(!warns(&start("2027-12-31"), after_end));
    assert!(warns(&start("2028-01-01"), after_end));
    let mut dropped = start("2028-01-01");
    dropped.mission_mut(Mission::Access).taken = false;
    assert!(!warns(&dropped, after_end));
}

#[test]
fn operating_funding_is_to_confirm_in_each_later_year_that_ends_without_a_mission() {
    let start = |on| with_missions(signed(30_000, "2023-01-01"), &[(Mission::Access, on)]);
    let to_confirm = |project: &Project| years(project, Notice::OperatingToConfirm);
    assert_eq!(to_confirm(&signed(30_000, "2023-01-01")), [2, 3, 4, 5]);
    assert_eq!(to_confirm(&start("2024-12-31")), Vec::<usize>::new());
    assert_eq!(to_confirm(&start("2025-01-01")), [2]);
    // The crisis mission does not exist under the agreement of 2019: years 1 and 2 of this contract.
    let crisis = with_missions(
        signed(30_000, "2020-07-01"),
        &[(Mission::Crisis, "2020-07-01")],
    );
    assert_eq!(to_confirm(&crisis), [2]);
    assert_eq!(years(&crisis, Notice::CrisisMissionNotYet), [1, 2]);
}

#[test]
fn a_second_envelope_is_possible_where_a_mission_starts_in_year_1() {
    let start = |on| with_missions(signed(30_000, "2023-01-01"), &[(Mission::Access, on)]);
    let possible = Notice::SecondEnvelopePossible;
    assert!(warns(&start("2023-12-31"), possible));
    assert!(!warns(&start("2024-01-01"), possible));
    assert!(!warns(&signed(30_000, "2023-01-01"), possible));
    let counted = reading(&start("2023-12-31"), Choice::SecondEnvelope);
    assert!(!warns(&counted, possible), "it is counted");
}

#[test]
fn a_crisis_without_its_mission_is_told_by_year() {
    let mut project = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Crisis, "2025-01-01")],
    );
    assert!(years(&project, Notice::CrisisWithoutMission).is_empty());
    project.crises[1] = true;
    project.crises[2] = true;
    // The mission starts on the very first day of year 3.
    assert_eq!(years(&project, Notice::CrisisWithoutMission), [2]);
}

#[test]
fn money_before_the_contract_could_be_an_advance_unless_it_is_read_so_or_is_nothing() {
    let project = Project {
        letter: Some(day("2022-05-01")),
        action: Met,
        ..signed(30_000, "2023-06-01")
    };
    let could = Notice::EarlyPaymentCouldBeAdvance(euros(15_000));
    assert!(warns(&project, could));
    assert!(!warns(&reading(&project, Choice::EarlyIsAdvance), could));
    let told = |project: &Project| {
        let notices = simulate(project).notices;
        notices
            .iter()
            .any(|notice| matches!(notice, Notice::EarlyPaymentCouldBeAdvance(_)))
    };
    assert!(!told(&reading(&project, Choice::PreContractNil)));
    assert!(told(&project));
}

//! What a project holds is what was put in it: own amounts, indicators, choices, ticks.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{
    Choices, EXAMPLE_ATTAINMENT, Indicator, MissionPlan, OwnAmounts, Project, Ticks,
};
use amorce::law::{Assumption, Choice, LAW, Mission, OwnLine, Part, RoadmapStep};
use amorce::units::{Money, Rate};
use common::*;

#[test]
fn each_mission_has_a_plan_of_its_own() {
    let mut project = Project::default();
    for (place, mission) in (0..).zip(Mission::ALL) {
        project.mission_mut(mission).start = Some(day("2023-01-01").plus_days(place));
    }
    for (place, mission) in (0..).zip(Mission::ALL) {
        assert_eq!(
            project.mission(mission).start,
            Some(day("2023-01-01").plus_days(place))
        );
        let core = !matches!(mission, Mission::Quality | Mission::Support);
        assert_eq!(LAW.latest.core.contains(&mission), core, "{mission:?}");
    }
    assert_eq!(EXAMPLE_ATTAINMENT, Rate::from_percent(80));
}

#[test]
fn a_mission_begins_when_it_is_taken_on_and_has_a_day() {
    let plan = MissionPlan::starting(day("2023-01-01"));
    assert!(plan.taken);
    assert_eq!(plan.begins(), Some(day("2023-01-01")));
    let dropped = MissionPlan {
        taken: false,
        ..plan
    };
    assert_eq!(dropped.begins(), None);
    assert_eq!(MissionPlan::default().begins(), None);
}

#[test]
fn an_indicator_pays_the_step_that_was_reached() {
    let indicator = Indicator {
        label: "délai".into(),
        steps: vec![euros(5_000), euros(20_000), euros(10_000)],
        reached: [0, 1, 2, 3, 4],
    };
    assert_eq!(indicator.highest(), euros(20_000));
    let earned = [0, 1, 2, 3, 4, 5, 6].map(|year| indicator.earned(year));
    // No year 0 or 6; nothing reached in year 1; a step that the contract lacks in year 5.
    let zero = Money::ZERO;
    assert_eq!(
        earned,
        [
            zero,
            zero,
            euros(5_000),
            euros(20_000),
            euros(10_000),
            zero,
            zero
        ]
    );
    assert_eq!(Indicator::default().highest(), zero);
}

#[test]
fn a_table_keeps_the_last_amount_of_each_line() {
    let mut own = OwnAmounts::default();
    assert!(own.is_empty());
    assert_eq!(own.get(OwnLine::Operating), None);
    let access = OwnLine::Mission(Mission::Access, Part::Fixed);
    own.set(access, euros(3));
    own.set(OwnLine::Operating, euros(1));
    own.set(OwnLine::CrisisEvent, euros(4));
    own.set(OwnLine::Operating, euros(2));
    assert!(!own.is_empty());
    assert_eq!(own.get(OwnLine::Operating), Some(euros(2)));
    assert_eq!(own.get(access), Some(euros(3)));
    assert_eq!(own.get(OwnLine::Booster), None);
    // In the order of the lines, whatever the order in which they were set.
    let rows: Vec<_> = own.iter().collect();
    assert_eq!(
        rows,
        [
            (OwnLine::Operating, euros(2)),
            (access, euros(3)),
            (OwnLine::CrisisEvent, euros(4)),
        ]
    );
}

#[test]
fn a_contract_has_sixteen_lines_of_its_own() {
    let lines: Vec<OwnLine> = OwnLine::all().collect();
    assert_eq!(lines.len(), 16);
    assert_eq!(lines[0], OwnLine::Operating);
    assert_eq!(lines[3], OwnLine::Mission(Mission::Access, Part::Fixed));
    assert_eq!(
        lines[12],
        OwnLine::Mission(Mission::Support, Part::Variable)
    );
    assert_eq!(lines[15], OwnLine::CrisisEvent);
    assert!(lines.is_sorted());
}

#[test]
fn each_assumption_is_read_as_ours_until_it_is_switched_and_back() {
    let ours = Choices::default();
    assert_eq!(ours.switched().count(), 0);
    for assumption in Assumption::ALL {
        let [default, others @ ..] = assumption.choices() else {
            panic!("no reading")
        };
        assert_eq!(ours.of(assumption), *default);
        assert!(default.is_default());
        for other in others {
            assert!(!other.is_default());
            assert_eq!(other.assumption(), assumption);
            let switched = ours.with(*other);
            assert!(switched.switched_to(*other));
            assert_eq!(switched.of(assumption), *other);
            assert_eq!(switched.switched().collect::<Vec<_>>(), [*other]);
            assert_eq!(switched.with(*default), ours, "and back");
            // A third reading takes the place of the second.
            for third in others {
                assert_eq!(switched.with(*third), ours.with(*third));
            }
        }
    }
    let two = ours
        .with(Choice::LastDayOpen)
        .with(Choice::ProratedInMonths);
    assert_eq!(
        two.switched().collect::<Vec<_>>(),
        [Choice::LastDayOpen, Choice::ProratedInMonths]
    );
    assert!(!two.switched_to(Choice::LastDayNotOpen));
}

#[test]
fn the_visitors_own_amount_settles_what_is_only_assumed_to_be_so_much() {
    let settled: Vec<Assumption> = Assumption::ALL
        .into_iter()
        .filter(|assumption| assumption.settled_by().is_some())
        .collect();
    assert_eq!(
        settled,
        [
            Assumption::BoosterAmount,
            Assumption::PreContractAmount,
            Assumption::MissionSplit,
            Assumption::Tier2Interpolation,
        ]
    );
}

/// The ticks of the roadmap count missions by their number.
#[test]
fn missions_are_numbered_in_the_order_of_the_agreement() {
    for (place, mission) in Mission::ALL.into_iter().enumerate() {
        assert_eq!(mission as usize, place, "{mission:?}");
    }
}

#[test]
fn ticks_are_kept_step_by_step() {
    let none = Ticks::default();
    for step in RoadmapStep::ALL {
        assert!(!none.has(step));
        let ticked = none.with(step);
        for other in RoadmapStep::ALL {
            assert_eq!(ticked.has(other), other == step);
        }
        assert_eq!(ticked.with(step), ticked, "twice is once");
    }
    let access = RoadmapStep::Start(Mission::Access);
    let not_yet = none.without(access);
    assert!(not_yet.lacks(access) && !not_yet.has(access));
    assert!(!not_yet.lacks(RoadmapStep::ContractEnd));
    assert_eq!(not_yet.with(access), none.with(access));
    assert_eq!(none.with(access).without(access), not_yet);
    let two = none
        .with(RoadmapStep::Start(Mission::Access))
        .with(RoadmapStep::ContractEnd);
    assert!(two.has(RoadmapStep::Start(Mission::Access)) && two.has(RoadmapStep::ContractEnd));
}

/// Links, cases and the JavaScript API have these names in them: they can never change.
#[test]
fn the_stable_name_of_each_reading_is_what_it_was() {
    let names = |assumption: Assumption| -> Vec<&str> {
        let choices = assumption.choices().iter();
        choices.map(|choice| choice.id()).collect()
    };
    for (assumption, id, readings) in [
        (
            Assumption::TierAt80000,
            "tier-at-80000",
            &["tier-3", "tier-2"][..],
        ),
        (
            Assumption::EarlyPayment,
            "early-payment",
            &["addition", "advance"],
        ),
        (
            Assumption::BoosterAmount,
            "booster-amount",
            &["draft", "nil"],
        ),
        (
            Assumption::BoosterNature,
            "booster-nature",
            &["once", "every-year"],
        ),
        (
            Assumption::PreContractAmount,
            "pre-contract-amount",
            &["draft", "nil"],
        ),
        (
            Assumption::BoosterOnLastDay,
            "booster-on-last-day",
            &["to-confirm", "open", "not-open"],
        ),
        (
            Assumption::BoosterForEarlier,
            "booster-for-earlier",
            &["to-confirm", "open", "not-open"],
        ),
        (
            Assumption::Avenant2Effect,
            "avenant-2-effect",
            &["2022-04-01", "2022-03-31"],
        ),
        (
            Assumption::RunningContracts,
            "running-contracts",
            &["move", "stay"],
        ),
        (
            Assumption::ProrationUnit,
            "proration-unit",
            &["days", "months"],
        ),
        (
            Assumption::FirstYearVariable,
            "first-year-variable",
            &["prorated", "full"],
        ),
        (
            Assumption::CrisisPlanFirstYear,
            "crisis-plan-first-year",
            &["full", "prorated"],
        ),
        (
            Assumption::OperatingYear1,
            "operating-year-1",
            &["one", "second"],
        ),
        (Assumption::MissionSplit, "mission-split", &["estimated"]),
        (
            Assumption::Tier2Interpolation,
            "tier-2-interpolation",
            &["interpolated"],
        ),
    ] {
        assert_eq!(assumption.id(), id);
        assert_eq!(names(assumption), readings, "{id}");
    }
}

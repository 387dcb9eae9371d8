//! A link gives back exactly the project that it was made of, says what it does not understand, and
//! can be read by a person.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{Choices, MissionPlan, OwnLine, Project, RegionalLine, RoadmapStep, Ticks};
use amorce::input::{Draft, Field, read, write};
use amorce::law::{Choice, FigureKey, Mission, Part, Regime};
use amorce::link;
use amorce::units::{Answer, Money, Rate};
use common::*;

/// A project with every kind of input.
fn full() -> Project {
    let mut project = with_missions(
        under(signed(52_000, "2022-06-15"), Regime::Offer2020Plus75),
        &[
            (Mission::Access, "2022-09-01"),
            (Mission::Crisis, "2022-10-01"),
        ],
    );
    project.name = Some("CPTS de l’Été & du Bocage 100 %".into());
    project.letter = Some(day("2021-12-01"));
    project.health_project = Some(day("2022-02-01"));
    project.action = Answer::Met;
    project.missions[0].attainment = [
        Rate::from_percent(60),
        Rate::from_percent(70),
        Rate::from_percent(80),
        Rate::from_hundredths(8_750).unwrap(),
        Rate::FULL,
    ];
    *project.mission_mut(Mission::Support) = MissionPlan {
        taken: true,
        ..MissionPlan::default()
    };
    project.crises = [false, true, false, false, true];
    project.own.set(
        OwnLine::Mission(Mission::Access, Part::Fixed),
        Money::from_cents(6_543_205),
    );
    let figure = FigureKey::parse("operating.base/avenant-2/2").unwrap();
    project.replaced.set(figure, euros(61_000));
    project.choices = Choices::default()
        .with(Choice::EarlyIsAdvance)
        .with(Choice::ProratedInMonths);
    project.ticks = Ticks::default().with(RoadmapStep::FullAccess);
    project.regional = vec![RegionalLine {
        label: "FIR".into(),
        date: Some(day("2021-03-01")),
        amount: euros(10_000),
    }];
    project
}

fn reopened(project: &Project) -> Project {
    let fragment = link::write(&write(project), 1, Money::ZERO);
    let opened = link::open(&fragment);
    assert!(opened.ignored.is_empty(), "{:?}", opened.ignored);
    let reading = read(&opened.draft, project.today);
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    reading.project
}

#[test]
fn a_link_gives_back_the_project_that_it_was_made_of() {
    for project in [
        Project::default(),
        population(1),
        signed(52_000, "2022-06-15"),
        full(),
    ] {
        assert_eq!(reopened(&project), project);
    }
}

#[test]
fn a_link_is_sorted_readable_and_leaves_defaults_out() {
    let fragment = link::write(&write(&signed(52_000, "2022-06-15")), 1, euros(60_000));
    assert_eq!(
        fragment,
        "figures=1&pop=52000&signature=2022-06-15&status=signed&total=6000000&v=1"
    );
    assert_eq!(
        link::write(&write(&Project::default()), 1, Money::ZERO),
        "figures=1&total=0&v=1"
    );
}

#[test]
fn what_a_link_says_in_vain_is_told_and_the_rest_applies() {
    let opened = link::open("#v=1&pop=52000&couleur=bleu&signature=2022-06-15&name=%E9&access&v=9");
    assert_eq!(
        opened.ignored,
        ["couleur=bleu", "name=%E9", "access", "v=9"]
    );
    let project = read(&opened.draft, None).project;
    assert_eq!(project.population.map(|n| n.count()), Some(52_000));
    assert!(project.signature.date().is_some());
}

#[test]
fn no_fragment_however_mangled_stops_the_program() {
    let whole = link::write(&write(&full()), 1, Money::ZERO);
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        let opened = link::open(&whole[..end]);
        let _ = read(&opened.draft, None);
    }
    for text in [
        "", "#", "&&&", "=", "=1", "%", "pop=%", "pop=%4", "pop=%zz", "\u{0}", "v=1&v=1",
    ] {
        let _ = read(&link::open(text).draft, None);
    }
}

#[test]
fn what_was_typed_is_kept_exactly_as_typed() {
    let mut draft = Draft::default();
    draft.set(Field::Population, "12.34 habitants ?");
    draft.set(Field::Signature, "30/02/2022");
    assert_eq!(link::read_pairs(&link::pairs(&draft)), draft);
}

#[test]
fn a_project_with_every_date_mission_rate_and_own_amount_stays_under_2000_characters() {
    let mut project = full();
    project.name = None;
    project.regional.clear();
    for mission in Mission::ALL {
        let rates = [1, 2, 3, 4, 5].map(|n| Rate::from_hundredths(8_111 + n).unwrap());
        *project.mission_mut(mission) = MissionPlan {
            attainment: rates,
            ..MissionPlan::starting(day("2022-12-15"))
        };
    }
    for line in OwnLine::all() {
        project.own.set(line, Money::from_cents(12_345_678));
    }
    let fragment = link::write(&write(&project), 1, Money::from_cents(123_456_789));
    assert!(fragment.len() < 2_000, "{} characters", fragment.len());
    assert_eq!(reopened(&project), project);
}

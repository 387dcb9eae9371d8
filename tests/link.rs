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

use amorce::funding::{
    Choices, Indicator, MissionPlan, OwnLine, Project, RegionalLine, RoadmapStep, Ticks, simulate,
};
use amorce::input::{Draft, Field, RegionalPart, normalised, read, write};
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
    let fragment = link::write(&[write(project)], 0, 1, Money::ZERO);
    let opened = link::open(&fragment);
    assert!(opened.ignored.is_empty(), "{:?}", opened.ignored);
    let reading = read(opened.first(), project.today);
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
    let fragment = link::write(&[write(&signed(52_000, "2022-06-15"))], 0, 1, euros(60_000));
    assert_eq!(
        fragment,
        "figures=1&pop=52000&signature=2022-06-15&status=signed&total=6000000&v=1"
    );
    assert_eq!(
        link::write(&[write(&Project::default())], 0, 1, Money::ZERO),
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
    let project = read(opened.first(), None).project;
    assert_eq!(project.population.map(|n| n.count()), Some(52_000));
    assert!(project.signature.date().is_some());
}

#[test]
fn no_fragment_however_mangled_stops_the_program() {
    let whole = link::write(&[write(&full())], 0, 1, Money::ZERO);
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        let opened = link::open(&whole[..end]);
        let _ = read(opened.first(), None);
    }
    for text in [
        "", "#", "&&&", "=", "=1", "%", "pop=%", "pop=%4", "pop=%zz", "\u{0}", "v=1&v=1",
    ] {
        let _ = read(link::open(text).first(), None);
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
    let fragment = link::write(&[write(&project)], 0, 1, Money::from_cents(123_456_789));
    assert!(fragment.len() < 2_000, "{} characters", fragment.len());
    assert_eq!(reopened(&project), project);
}

/// The total of a scenario, *attendu*, on a day after every link was made.
fn total(draft: &Draft) -> String {
    let reading = read(draft, Some(day("2026-11-24")));
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    let total = simulate(&reading.project).totals.total.total;
    total.expected.money.cents().to_string()
}

#[test]
fn every_link_that_was_kept_opens_with_the_totals_that_it_had() {
    let kept = include_str!("links/v1.txt");
    let kept = kept
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("# "));
    let mut count = 0;
    for line in kept {
        let (totals, fragment) = line.split_once(' ').unwrap();
        let opened = link::open(fragment);
        assert!(opened.ignored.is_empty(), "{line}: {:?}", opened.ignored);
        let found: Vec<String> = opened.scenarios.iter().map(total).collect();
        assert_eq!(found.join(","), totals, "{fragment}");
        assert_eq!(
            opened.total.map(|total| total.cents().to_string()),
            found.first().cloned()
        );
        // Written again, it is the same to the letter: sorted, nothing lost, nothing added.
        let again = link::write(
            &opened.scenarios,
            opened.shown,
            opened.figures.unwrap(),
            opened.total.unwrap(),
        );
        assert_eq!(format!("#{again}"), fragment);
        count += 1;
    }
    assert_eq!(count, 9);
}

#[test]
fn the_other_scenarios_are_differences_from_the_first() {
    let first = write(&signed(52_000, "2022-06-15"));
    let mut second = first.clone();
    second.set(Field::Regime, "offer-2020-75");
    second.set(Field::Signature, "");
    let scenarios = [first.clone(), second, first];
    let fragment = link::write(&scenarios, 2, 1, Money::ZERO);
    assert_eq!(
        fragment,
        "2.regime=offer-2020-75&2.signature=&figures=1&pop=52000&scenarios=3&shown=3\
         &signature=2022-06-15&status=signed&total=0&v=1"
    );
    let opened = link::open(&fragment);
    assert_eq!((opened.scenarios.len(), opened.shown), (3, 2));
    for (opened, made) in opened.scenarios.iter().zip(&scenarios) {
        assert_eq!(link_of(opened), link_of(made));
    }
}

fn link_of(draft: &Draft) -> String {
    link::write(std::slice::from_ref(draft), 0, 1, Money::ZERO)
}

#[test]
fn a_link_that_names_no_such_scenario_says_so() {
    let opened = link::open("pop=9&4.pop=8&1.pop=7&0.pop=6&2.couleur=bleu&scenarios=9&shown=0");
    assert_eq!(
        opened.ignored,
        [
            "4.pop=8",
            "1.pop=7",
            "0.pop=6",
            "2.couleur=bleu",
            "scenarios=9",
            "shown=0"
        ]
    );
    assert_eq!(opened.scenarios.len(), 1);
    // How many there are was lost on the way: the differences say it.
    assert_eq!(link::open("3.pop=8&pop=9").scenarios.len(), 3);
    // The one that was looked at is not there any more.
    assert_eq!(link::open("pop=9&shown=3").shown, 0);
}

#[test]
fn what_is_not_understood_stays_in_the_link_as_it_was_typed() {
    let mut draft = Draft::default();
    for (field, text) in [
        (Field::Population, "52 000"),
        (Field::Letter, "30/02/2022"),
        (Field::Signature, "15/06/22"),
        (Field::Regime, "auto"),
        (Field::Regional(1, RegionalPart::Label), "FIR"),
        (Field::Regional(2, RegionalPart::Amount), "10 000,50"),
    ] {
        draft.set(field, text);
    }
    // The first regional line lacks its amount: both stay as they are, where they are.
    assert_eq!(
        link_of(&normalised(&draft, None)),
        "figures=1&fir-1-label=FIR&fir-2-amount=10+000,50&letter=30/02/2022&pop=52000\
         &signature=2022-06-15&status=signed&total=0&v=1"
    );
}

#[test]
fn a_link_can_leave_out_names_and_what_the_contract_says() {
    let mut project = full();
    project.missions[0].indicators = vec![Indicator {
        label: "Soins non programmés".into(),
        steps: vec![euros(1_000)],
        reached: [1; 5],
    }];
    let draft = write(&project);
    let without_words = draft.clone().without(Field::is_free_text);
    let [names, labels] = ["name=", "-label="]
        .map(|key| [&draft, &without_words].map(|draft| link_of(draft).matches(key).count()));
    assert_eq!((names, labels), ([1, 0], [2, 0]));
    let without_contract = link_of(&draft.without(Field::is_of_contract));
    for part in ["own-", "figure-", "indicator"] {
        assert!(!without_contract.contains(part), "{without_contract}");
    }
    assert!(without_contract.contains("name="));
}

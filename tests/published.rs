//! What the boxes of one's own amounts keep while they are empty, by the tables of the rules (docs/figures.md).
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{Project, published};
use amorce::law::{Mission, OwnLine, Part, Regime};
use common::*;

fn of(project: &Project, line: OwnLine) -> Option<i64> {
    let lines = published(project);
    let found = lines.iter().find(|(of, _)| *of == line)?;
    Some(found.1.money.cents() / 100)
}

/// Tier 3 of avenant 2.
const TIER_3: [(OwnLine, i64); 9] = [
    (OwnLine::Operating, 75_000),
    (OwnLine::Booster, 56_250),
    (OwnLine::PreContractAction, 25_000),
    (OwnLine::Mission(Mission::Access, Part::Fixed), 90_000),
    (OwnLine::Mission(Mission::Access, Part::Variable), 35_000),
    (OwnLine::Mission(Mission::Support, Part::Fixed), 10_000),
    (OwnLine::CrisisPlanFirstYear, 45_000),
    (OwnLine::CrisisPlanUpdate, 22_500),
    (OwnLine::CrisisEvent, 67_500),
];

#[test]
fn each_line_has_its_published_amount_of_a_full_year() {
    for (line, amount) in TIER_3 {
        assert_eq!(of(&population(120_000), line), Some(amount), "{line:?}");
    }
    assert_eq!(published(&Project::default()), []);
}

/// What was signed, typed or replaced is not what is published.
#[test]
fn what_a_visitor_typed_leaves_it_as_it_is() {
    let mut project = signed(120_000, "2020-07-01");
    project.own.set(OwnLine::Operating, euros(61_000));
    project.mission_mut(Mission::Access).start = Some(day("2020-07-01"));
    for (line, amount) in TIER_3 {
        assert_eq!(of(&project, line), Some(amount), "{line:?}");
    }
    let access = OwnLine::Mission(Mission::Access, Part::Fixed);
    let under_2019 = under(project, Regime::Aci2019);
    assert_eq!(of(&under_2019, access), Some(85_000));
    assert_eq!(of(&under_2019, OwnLine::CrisisEvent), None);
}

#[test]
fn a_figure_that_the_visitor_replaced_shows_as_published() {
    let draft = [
        ("pop", "120000"),
        ("figure-operating.base/avenant-2/3", "80000"),
    ];
    let mut typed = amorce::input::Draft::default();
    for (key, text) in draft {
        typed.set(amorce::input::Field::parse(key).unwrap(), text);
    }
    let parsed = amorce::input::read(&typed, None);
    assert_eq!(parsed.problems, []);
    assert_eq!(of(&parsed.project, OwnLine::Operating), Some(75_000));
}

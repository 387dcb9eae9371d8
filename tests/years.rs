//! The contract years and the rules that hold in each (section 4 of the rules).
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{Anniversaries, Choices, Project, Situation, Span, in_force, simulate};
use amorce::law::{Assumption, Choice, LAW, Regime};
use common::*;

const ACI_2019: Regime = Regime::Aci2019;
const AVENANT_2: Regime = Regime::Avenant2;

fn under_the_law(project: &Project) -> Situation<'_> {
    Situation::new(&LAW, project)
}

fn year(project: &Project, number: usize) -> Span {
    let anniversaries = under_the_law(project).anniversaries().unwrap();
    anniversaries.years().nth(number - 1).unwrap()
}

/// The rules of a contract year, and the other rules by the assumption that would bring them.
fn rules(project: &Project, number: usize) -> (Regime, Vec<(Assumption, Regime)>) {
    let rules = under_the_law(project)
        .rules_of_year(year(project, number))
        .unwrap();
    let doubts = rules.doubts.into_iter();
    (
        rules.rules.regime,
        doubts
            .map(|(assumption, other)| (assumption, other.regime))
            .collect(),
    )
}

fn reading(project: &Project, choice: Choice) -> Project {
    Project {
        choices: Choices::default().with(choice),
        ..project.clone()
    }
}

#[test]
fn a_contract_has_five_years_from_one_anniversary_to_the_next() {
    let contract = Anniversaries::of(day("2024-02-29"), 5, false);
    let years: Vec<(usize, String, String, u32)> = contract
        .years()
        .map(|year| {
            let (first, end) = (year.first.to_string(), year.end.to_string());
            (year.number, first, end, year.days())
        })
        .collect();
    let row = |number, first: &str, end: &str, days| (number, first.into(), end.into(), days);
    // 29 February 2028 exists, so year 4 ends on it and has a day more.
    assert_eq!(
        years,
        [
            row(1, "2024-02-29", "2025-02-28", 365),
            row(2, "2025-02-28", "2026-02-28", 365),
            row(3, "2026-02-28", "2027-02-28", 365),
            row(4, "2027-02-28", "2028-02-29", 366),
            row(5, "2028-02-29", "2029-02-28", 365),
        ]
    );
    assert_eq!(contract.signature(), day("2024-02-29"));
    assert_eq!(contract.end(), day("2029-02-28"));
}

#[test]
fn a_year_holds_its_first_day_and_not_the_anniversary_that_ends_it() {
    let year = year(&signed(30_000, "2023-01-15"), 2);
    assert!(!year.holds(day("2024-01-14")));
    assert!(year.holds(day("2024-01-15")));
    assert!(year.holds(day("2025-01-14")));
    assert!(!year.holds(day("2025-01-15")));
}

#[test]
fn the_rules_of_a_year_are_those_of_its_first_day() {
    let project = signed(30_000, "2021-04-01");
    let running = Assumption::RunningContracts;
    assert_eq!(rules(&project, 1), (ACI_2019, vec![]));
    // Year 2 begins on 01/04/2022.
    for number in 2..=5 {
        assert_eq!(
            rules(&project, number),
            (AVENANT_2, vec![(running, ACI_2019)])
        );
    }
    let stays = reading(&project, Choice::RunningStay);
    assert_eq!(rules(&stays, 1), (ACI_2019, vec![]));
    for number in 2..=5 {
        assert_eq!(
            rules(&stays, number),
            (ACI_2019, vec![(running, AVENANT_2)])
        );
    }
    // Signed under avenant 2, there is nothing to move to.
    let later = signed(30_000, "2022-04-01");
    for number in 1..=5 {
        assert_eq!(rules(&later, number), (AVENANT_2, vec![]));
        assert_eq!(
            rules(&reading(&later, Choice::RunningStay), number),
            (AVENANT_2, vec![])
        );
    }
}

#[test]
fn only_a_year_that_begins_on_31_march_2022_hangs_on_the_effect_of_avenant_2() {
    let effect = Assumption::Avenant2Effect;
    let running = Assumption::RunningContracts;
    assert_eq!(rules(&signed(30_000, "2022-03-30"), 1), (ACI_2019, vec![]));
    let project = signed(30_000, "2022-03-31");
    assert_eq!(rules(&project, 1), (ACI_2019, vec![(effect, AVENANT_2)]));
    let other = reading(&project, Choice::EffectOnPublication);
    assert_eq!(rules(&other, 1), (AVENANT_2, vec![(effect, ACI_2019)]));
    assert_eq!(
        rules(&other, 2),
        (AVENANT_2, vec![]),
        "signed under avenant 2 in this reading, it has nothing to move from"
    );
    // Year 2 of a contract of 31/03/2021: under the agreement of 2019, or already under avenant 2.
    let year_before = signed(30_000, "2021-03-31");
    assert_eq!(
        rules(&year_before, 2),
        (ACI_2019, vec![(effect, AVENANT_2)])
    );
    assert_eq!(
        rules(&year_before, 3),
        (AVENANT_2, vec![(running, ACI_2019)])
    );
}

#[test]
fn picked_rules_hold_in_every_year_and_leave_no_doubt() {
    let project = signed(30_000, "2021-04-01");
    for regime in [ACI_2019, AVENANT_2] {
        let picked = under(project.clone(), regime);
        for number in 1..=5 {
            assert_eq!(rules(&picked, number), (regime, vec![]));
        }
    }
    // An offer is no set of rules: it adds a measure to those in force.
    let offer = under(project, Regime::Offer2020Plus75);
    assert_eq!(rules(&offer, 1).0, ACI_2019);
    assert_eq!(rules(&offer, 2).0, AVENANT_2);
}

#[test]
fn the_rules_of_the_signature_are_those_of_year_1_or_else_the_latest() {
    let at_signature = |project: &Project| under_the_law(project).first_rules().rules.regime;
    let undated = |project: &Project| under_the_law(project).undated_rules().rules.regime;
    let old = signed(30_000, "2021-04-01");
    assert_eq!(at_signature(&old), ACI_2019);
    assert_eq!(undated(&old), AVENANT_2);
    assert_eq!(at_signature(&population(30_000)), AVENANT_2);
    let picked = under(population(30_000), ACI_2019);
    assert_eq!(at_signature(&picked), ACI_2019);
    assert_eq!(undated(&picked), ACI_2019);
    assert_eq!(
        undated(&under(population(30_000), Regime::Offer2020Plus50)),
        AVENANT_2
    );
    assert_eq!(at_signature(&signed(30_000, "2019-08-24")), AVENANT_2);
}

/// With the effect on publication it was signed under avenant 2; with the day after, under the agreement, where it stays.
#[test]
fn the_effect_of_avenant_2_decides_for_all_years_of_a_contract_that_stays() {
    let choices = Choices::default()
        .with(Choice::EffectOnPublication)
        .with(Choice::RunningStay);
    let project = Project {
        choices,
        ..signed(30_000, "2022-03-31")
    };
    for number in 1..=5 {
        let (regime, doubts) = rules(&project, number);
        assert_eq!(regime, Regime::Avenant2, "{number}");
        assert_eq!(
            doubts,
            [(Assumption::Avenant2Effect, Regime::Aci2019)],
            "{number}"
        );
    }
}

#[test]
fn the_effect_on_publication_moves_one_day_and_no_other() {
    let choices = Choices::default().with(Choice::EffectOnPublication);
    for (on, default, other) in [
        ("2019-08-24", None, None),
        ("2019-08-25", Some(ACI_2019), Some(ACI_2019)),
        ("2022-03-30", Some(ACI_2019), Some(ACI_2019)),
        ("2022-03-31", Some(ACI_2019), Some(AVENANT_2)),
        ("2022-04-01", Some(AVENANT_2), Some(AVENANT_2)),
    ] {
        let found = |choices| in_force(&LAW, day(on), choices).map(|rules| rules.regime);
        assert_eq!(found(Choices::default()), default, "{on}");
        assert_eq!(found(choices), other, "{on}");
    }
}

#[test]
fn a_renewal_lies_ahead_until_its_day_or_where_today_is_unknown() {
    let lies_ahead = |today: Option<&str>| {
        let project = Project {
            renewed: true,
            today: today.map(day),
            ..signed(30_000, "2021-01-15")
        };
        simulate(&project).renewal.map(|renewal| renewal.lies_ahead)
    };
    assert_eq!(lies_ahead(Some("2026-01-14")), Some(true));
    assert_eq!(lies_ahead(Some("2026-01-15")), Some(false));
    assert_eq!(lies_ahead(None), Some(true));
}

/// The schedule works out the amounts of a year once for all years that are equal to it.
#[test]
fn years_are_equal_where_rules_doubts_and_renewal_are() {
    let rules = |project: &Project, number| {
        under_the_law(project)
            .rules_of_year(year(project, number))
            .unwrap()
    };
    let renewed = Project {
        renewed: true,
        ..signed(120_000, "2022-10-01")
    };
    assert_eq!(rules(&renewed, 2), rules(&renewed, 3));
    assert_ne!(rules(&renewed, 5), rules(&renewed, 6), "renewed");
    // Avenant 2 from year 3 on, unless running contracts stay.
    let running = signed(120_000, "2020-06-15");
    assert_ne!(rules(&running, 2), rules(&running, 3), "another text");
    assert_eq!(
        rules(&running, 3),
        rules(&running, 4),
        "with one doubt each"
    );
    let settled = signed(120_000, "2023-06-15");
    assert_ne!(rules(&running, 3), rules(&settled, 3), "a doubt");
}

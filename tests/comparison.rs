//! Projects side by side: each line, its difference from the first, and what was told otherwise.
//! Expected amounts are those of the seed articles, or computed by hand beside them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{
    Comparison, Earned, Estimates, Line, Nature, Project, Reach, RegionalLine, Simulation, compare,
    simulate,
};
use amorce::input::{Field, differing, signed_on};
use amorce::law::{Mission, Regime};
use amorce::units::Certainty::{Assumed, Official, Reported};
use amorce::units::Rate;
use common::*;

fn compared(projects: &[&Project]) -> Comparison {
    let simulations: Vec<Simulation> = projects.iter().map(|project| simulate(project)).collect();
    compare(&simulations.iter().collect::<Vec<_>>())
}

/// What the second has more than the first, in euros; `None` where the two are not compared.
fn more(comparison: &Comparison, line: Line) -> Option<[i64; 3]> {
    let difference = comparison.difference(line, 1)?;
    Some(in_euros(difference.map(|sure| sure.money)))
}

fn value(comparison: &Comparison, line: Line, place: usize) -> Option<[i64; 3]> {
    let value = comparison.row(line)?.cells[place].value?;
    Some(in_euros(value.map(|sure| sure.money)))
}

#[test]
fn the_seed_articles_are_37_500_and_67_500_euros_apart() {
    // « de 50 000 à 87 500 euros », « de 90 000 à 157 500 euros »
    for (inhabitants, base, raised) in [(30_000, 50_000, 87_500), (200_000, 90_000, 157_500)] {
        let adopted = under(signed(inhabitants, "2021-06-01"), Regime::Aci2019);
        let offered = under(adopted.clone(), Regime::Offer2020Plus75);
        let both = compared(&[&adopted, &offered]);
        assert_eq!(value(&both, Line::Seed, 0), Some([base; 3]));
        assert_eq!(value(&both, Line::Seed, 1), Some([raised; 3]));
        assert_eq!(more(&both, Line::Seed), Some([raised - base; 3]));
        assert_eq!(more(&both, Line::Envelope), Some([0; 3]));
        assert_eq!(both.as_if, [false, true]);
        // Without a mission nothing else is expected.
        assert_eq!(
            more(&both, Line::Total(None)).unwrap()[1],
            raised - base,
            "{inhabitants}"
        );
    }
}

#[test]
fn a_cell_is_identical_where_all_three_estimates_agree() {
    let project = Project {
        letter: Some(day("2022-05-10")),
        ..signed(30_000, "2022-06-15")
    };
    let same = compared(&[&project, &project]);
    assert!(same.rows.iter().all(|row| row.cells[1].is_identical()));
    // An action that is not known is paid in the maximum alone: 15 000.
    let without = Project {
        action: amorce::units::Answer::Unmet,
        ..project.clone()
    };
    let both = compared(&[&project, &without]);
    let early = both.row(Line::Early).unwrap();
    assert_eq!(more(&both, Line::Early), Some([0, 0, -15_000]));
    assert!(!early.cells[1].is_identical());
    assert!(early.has_money());
    let never = compared(&[&without, &without]);
    assert!(!never.row(Line::Early).is_some_and(|row| row.has_money()));
}

#[test]
fn a_project_without_a_population_is_compared_with_nothing() {
    let (known, unknown) = (signed(30_000, "2022-06-15"), Project::default());
    let both = compared(&[&known, &unknown]);
    assert_eq!(more(&both, Line::Seed), None);
    assert_eq!(more(&compared(&[&unknown, &known]), Line::Seed), None);
}

#[test]
fn money_at_risk_is_compared_as_a_whole_and_by_what_it_hangs_on() {
    // The booster of 37 500 is assumed; four years of operating funding wait for a mission.
    let [booster, none] = ["2022-06-15", "2022-10-01"].map(|on| Project {
        action: amorce::units::Answer::Unmet,
        ..signed(30_000, on)
    });
    let both = compared(&[&booster, &none]);
    let (all, once) = (Line::AtRisk(None), Line::AtRisk(Some(Nature::OneOff)));
    assert_eq!(value(&both, all, 0), Some([237_500; 3]));
    assert_eq!(more(&both, all), Some([-37_500; 3]));
    assert_eq!(value(&both, once, 0), Some([37_500; 3]));
    assert_eq!(value(&both, once, 1), Some([0; 3]));
    let fixed = Line::AtRisk(Some(Nature::Fixed));
    assert_eq!(value(&both, fixed, 1), Some([200_000; 3]));
}

#[test]
fn a_line_that_one_of_both_lacks_is_said_to_be_missing_and_counts_as_nothing() {
    let adopted = under(signed(30_000, "2021-06-01"), Regime::Aci2019);
    let offered = under(adopted.clone(), Regime::Offer2020Plus50);
    let both = compared(&[&adopted, &offered]);
    assert_eq!(value(&both, Line::Raise, 0), None);
    assert_eq!(value(&both, Line::Raise, 1), Some([25_000; 3]));
    assert_eq!(more(&both, Line::Raise), Some([25_000; 3]));
    let back = compared(&[&offered, &adopted]);
    assert_eq!(value(&back, Line::Raise, 1), None);
    assert_eq!(more(&back, Line::Raise), Some([-25_000; 3]));
    // A year later nothing is paid in 2022 any more: 75 000 + 56 250 with the booster.
    let [earlier, later] = ["2022-06-15", "2023-06-15"].map(|on| signed(120_000, on));
    let both = compared(&[&earlier, &later]);
    let year = Line::PaidInCalendarYear(2022);
    assert_eq!(value(&both, year, 1), None);
    assert_eq!(more(&both, year), Some([-75_000, -131_250, -131_250]));
}

#[test]
fn what_raises_the_seed_and_what_is_paid_before_the_contract_are_two_lines() {
    // 15 000 on the letter of intent, then 37 500 more at the signature.
    let adopted = under(signed(30_000, "2021-06-01"), Regime::Aci2019);
    let offered = Project {
        letter: Some(day("2021-02-01")),
        ..under(adopted.clone(), Regime::Offer2020Plus75)
    };
    let both = compared(&[&adopted, &offered]);
    assert_eq!(more(&both, Line::Early), Some([15_000; 3]));
    assert_eq!(more(&both, Line::Raise), Some([37_500; 3]));
    assert_eq!(more(&both, Line::Seed), Some([37_500; 3]));
    assert_eq!(
        more(&both, Line::Earned(Earned::BeforeContract, None)),
        Some([15_000; 3])
    );
    assert_eq!(more(&both, Line::Total(None)), Some([52_500; 3]));
}

#[test]
fn a_difference_is_as_sure_as_the_weaker_of_both() {
    let adopted = under(signed(30_000, "2021-06-01"), Regime::Aci2019);
    let offered = under(adopted.clone(), Regime::Offer2020Plus75);
    let seed = |comparison: &Comparison| {
        let difference = comparison.difference(Line::Seed, 1).unwrap();
        let marks: Estimates<_> = difference.map(|sure| sure.certainty);
        [marks.prudent, marks.expected, marks.maximum]
    };
    assert_eq!(seed(&compared(&[&adopted, &adopted])), [Official; 3]);
    assert_eq!(seed(&compared(&[&adopted, &offered])), [Reported; 3]);
    assert_eq!(seed(&compared(&[&offered, &adopted])), [Reported; 3]);
    // The booster is expected, not prudent, and its amount is assumed.
    let [booster, none] = ["2022-06-15", "2022-10-01"].map(|on| signed(30_000, on));
    assert_eq!(
        seed(&compared(&[&booster, &none])),
        [Official, Assumed, Assumed]
    );
}

#[test]
fn the_years_are_compared_by_kind_of_money() {
    let without = signed(120_000, "2023-01-01");
    let with = with_missions(without.clone(), &[(Mission::Access, "2023-01-01")]);
    let both = compared(&[&without, &with]);
    let year = |number, nature| Line::Earned(Earned::Year(number), nature);
    // Access pays 90 000 a year in tier 3, and makes certain the 75 000 of each later year.
    assert_eq!(
        more(&both, year(1, Some(Nature::Fixed))),
        Some([90_000, 90_000, 90_000])
    );
    assert_eq!(
        more(&both, year(2, Some(Nature::Fixed))),
        Some([165_000, 165_000, 90_000])
    );
    // Four years of operating funding are no longer at risk.
    assert_eq!(
        more(&both, Line::AtRisk(Some(Nature::Fixed))),
        Some([-300_000; 3])
    );
    let variable = more(&both, year(3, Some(Nature::Variable))).unwrap();
    assert_eq!(variable[0], 0, "results are never prudent");
    assert_eq!(variable[1] * 5, variable[2] * 4, "80 % of it is expected");
}

/// 60 000 + 45 000 € of tier 2, less 75 000 + 56 250 € of tier 3; prudent counts no booster.
#[test]
fn what_is_paid_around_the_signature_is_compared_in_each_reading() {
    let [first, second] = [120_000, 60_000].map(|size| signed(size, "2022-06-15"));
    let seed = |of: [&Project; 2]| more(&compared(&of), Line::Seed);
    assert_eq!(seed([&first, &second]), Some([-15_000, -26_250, -26_250]));
    assert_eq!(seed([&second, &first]), Some([15_000, 26_250, 26_250]));
}

/// The fixed part of access to care of tier 3, 90 000 € a year, from the first anniversary.
#[test]
fn each_contract_year_and_the_whole_are_compared() {
    let without = signed(120_000, "2024-06-15");
    let with = with_missions(without.clone(), &[(Mission::Access, "2025-06-15")]);
    let both = compared(&[&without, &with]);
    let year = |number| more(&both, Line::Earned(Earned::Year(number), None));
    assert_eq!(year(1), Some([0, 0, 0]));
    // Operating funding is no longer to confirm: 75 000 € more in prudent and expected; the variable
    // part is 35 000 €, 28 000 € of it at 80 %.
    assert_eq!(year(2), Some([165_000, 193_000, 125_000]));
    assert_eq!(
        more(&both, Line::Total(None)),
        Some([660_000, 772_000, 500_000])
    );
}

#[test]
fn what_has_no_day_is_compared_as_far_as_the_signature() {
    let dated = signed(30_000, "2024-01-01");
    let undated = population(60_000);
    let both = compared(&[&dated, &undated]);
    assert_eq!(both.reaches, [Reach::Contract, Reach::Signature]);
    // Whoever has not signed may still get the booster, 45 000, as far as anybody knows.
    assert_eq!(more(&both, Line::Seed), Some([10_000, 10_000, 55_000]));
    for line in [
        Line::Total(None),
        Line::AtRisk(None),
        Line::Earned(Earned::Year(1), None),
        Line::PaidInYear(1),
        Line::PaidInCalendarYear(2024),
        Line::TwelveMonths,
        Line::FullYear,
    ] {
        assert!(both.row(line).is_some(), "{line:?}");
        assert_eq!(more(&both, line), None, "{line:?}");
    }
    let undated_both = compared(&[&population(30_000), &undated]);
    assert_eq!(
        more(&undated_both, Line::FullYear),
        Some([10_000; 3]),
        "60 000 and 50 000 of operating funding"
    );
    assert!(more(&undated_both, Line::Total(None)).is_some());
}

#[test]
fn without_a_population_nothing_is_compared() {
    let both = compared(&[&signed(30_000, "2024-01-01"), &Project::default()]);
    assert_eq!(both.reaches, [Reach::Contract, Reach::Nowhere]);
    for row in &both.rows {
        assert_eq!(row.cells[1].value, None, "{:?}", row.line);
        assert_eq!(row.cells[1].difference, None, "{:?}", row.line);
    }
    assert_eq!(compared(&[]).rows, []);
}

#[test]
fn a_project_beside_itself_is_identical_in_every_line() {
    let project = with_missions(
        signed(30_000, "2022-06-15"),
        &[(Mission::Access, "2022-09-01")],
    );
    let three = compared(&[&project, &project, &project]);
    for row in &three.rows {
        assert_eq!(row.cells[0].difference, None);
        assert!(row.cells[1].is_identical() && row.cells[2].is_identical());
    }
    assert!(three.row(Line::Total(None)).unwrap().has_money());
    assert!(!three.row(Line::PaidBefore).unwrap().has_money());
}

#[test]
fn regional_money_stands_beside_the_totals() {
    let without = signed(30_000, "2024-01-01");
    let mut with = without.clone();
    with.regional.push(RegionalLine {
        label: String::from("Grand Est"),
        date: None,
        amount: euros(50_000),
    });
    let both = compared(&[&without, &with]);
    assert_eq!(both.regional[1].difference, euros(50_000));
    assert_eq!(both.regional[0].difference, euros(0));
    let back = compared(&[&with, &without]);
    assert_eq!(back.regional[1].money, euros(0));
    assert_eq!(back.regional[1].difference.cents(), -5_000_000);
    assert_eq!(more(&both, Line::Total(None)), Some([0; 3]));
}

#[test]
fn what_was_told_otherwise_is_told_field_by_field_and_the_name_is_not() {
    let mut one = with_missions(
        signed(30_000, "2021-06-01"),
        &[(Mission::Access, "2021-09-01")],
    );
    one.name = Some(String::from("Loire"));
    let mut other = under(
        with_missions(signed(60_000, "2021-06-01"), &[]),
        Regime::Offer2020Plus75,
    );
    other.name = Some(String::from("Allier"));
    let texts = |one: &str, other: &str| vec![one.to_owned(), other.to_owned()];
    assert_eq!(
        differing(&[&one, &other]),
        [
            (Field::Population, texts("30000", "60000")),
            (Field::Regime, texts("", "offer-2020-75")),
            (Field::Start(Mission::Access), texts("2021-09-01", "")),
        ]
    );
    assert_eq!(differing(&[&one, &one]), []);
}

#[test]
fn one_rate_is_never_set_beside_five() {
    let one = with_missions(
        signed(30_000, "2023-01-01"),
        &[(Mission::Access, "2023-01-01")],
    );
    let mut other = one.clone();
    other.mission_mut(Mission::Access).attainment[2] = Rate::from_percent(50);
    let third_year = Field::RateOfYear(Mission::Access, 3);
    let texts = vec![String::from("80"), String::from("50")];
    assert_eq!(differing(&[&one, &other]), [(third_year, texts)]);
}

#[test]
fn one_rate_for_every_year_is_compared_as_one() {
    let one = with_missions(
        signed(120_000, "2023-01-01"),
        &[(Mission::Access, "2023-01-01")],
    );
    let mut other = one.clone();
    other.mission_mut(Mission::Access).attainment = [Rate::from_percent(50); 10];
    // Our example, 80 %, is what an empty field means.
    let texts = vec![String::new(), "50".to_owned()];
    assert_eq!(
        differing(&[&one, &other]),
        [(Field::Rate(Mission::Access), texts)]
    );
}

#[test]
fn missions_move_with_the_signature() {
    let project = with_missions(
        signed(30_000, "2022-06-15"),
        &[
            (Mission::Access, "2022-06-15"),
            (Mission::Crisis, "2022-07-15"),
        ],
    );
    assert_eq!(
        signed_on(&project, day("2023-03-01")),
        [
            (Field::Signature, day("2023-03-01")),
            (Field::Start(Mission::Access), day("2023-03-01")),
            (Field::Start(Mission::Crisis), day("2023-03-31")),
        ]
    );
    // Without a day before there is nothing to move.
    let mut unsigned = with_missions(population(30_000), &[(Mission::Access, "2022-06-15")]);
    unsigned.mission_mut(Mission::Access).taken = true;
    assert_eq!(
        signed_on(&unsigned, day("2023-03-01")),
        [(Field::Signature, day("2023-03-01"))]
    );
}

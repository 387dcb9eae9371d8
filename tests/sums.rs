//! Payments added up by contract year, by calendar year and in all, and how sure the sums are.
//! Expected amounts are added up by hand, beside each test.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{
    Amount, AtRisk, Choices, Earned, Indicator, PaymentDay, Period, Project, Signature, Summary,
    Totals, simulate, totals_only,
};
use amorce::law::{Choice, Mission, OwnLine, Part, Regime};
use amorce::units::Answer::{Met, Unmet};
use amorce::units::Certainty::{Assumed, Derived, Official, Reported};
use amorce::units::Money;
use common::*;

/// Tier 3, signed in the middle of a calendar year, with one mission from the first day.
///
/// On 01/07/2023: 75 000 and 75 % of 90 000, 142 500. On each anniversary until 2027: 75 % of 75 000
/// and of 90 000, 123 750; the rest of the year before, nothing of operating funding in 2024 as
/// year 1 was paid in full: 22 500, then 41 250; and the variable part, 28 000 of 35 000. On
/// 01/07/2028 the rest alone. The pre-contract action, 25 000, is to confirm and has no day.
fn contract() -> Project {
    with_missions(
        signed(120_000, "2023-07-01"),
        &[(Mission::Access, "2023-07-01")],
    )
}

fn totals(project: &Project) -> Totals {
    simulate(project).totals
}

fn euros_of(summary: &Summary) -> [i64; 3] {
    in_euros(summary.total.map(|amount| amount.money))
}

fn rows(summaries: &[Summary]) -> Vec<(Period, [i64; 3])> {
    summaries
        .iter()
        .map(|summary| (summary.period, euros_of(summary)))
        .collect()
}

const NOTHING: [i64; 3] = [0; 3];

#[test]
fn each_calendar_year_has_what_is_paid_in_it() {
    assert_eq!(
        rows(&totals(&contract()).calendar),
        [
            (Period::PaidInCalendarYear(2023), [142_500; 3]),
            (
                Period::PaidInCalendarYear(2024),
                [146_250, 174_250, 181_250]
            ),
            (
                Period::PaidInCalendarYear(2025),
                [165_000, 193_000, 200_000]
            ),
            (
                Period::PaidInCalendarYear(2026),
                [165_000, 193_000, 200_000]
            ),
            (
                Period::PaidInCalendarYear(2027),
                [165_000, 193_000, 200_000]
            ),
            (Period::PaidInCalendarYear(2028), [41_250, 69_250, 76_250]),
        ]
    );
}

#[test]
fn a_calendar_year_runs_from_1_january_to_31_december() {
    let signed_on = |on| {
        let project = signed(30_000, on);
        let calendar = totals(&project).calendar;
        (calendar[0].period, euros_of(&calendar[0]))
    };
    let seed = [50_000; 3];
    assert_eq!(
        signed_on("2023-12-31"),
        (Period::PaidInCalendarYear(2023), seed)
    );
    assert_eq!(
        signed_on("2024-01-01"),
        (Period::PaidInCalendarYear(2024), seed)
    );
}

#[test]
fn a_calendar_year_between_two_payments_is_there_with_nothing_in_it() {
    let project = Project {
        letter: Some(day("2021-02-01")),
        ..under(signed(30_000, "2023-01-01"), Regime::Offer2020Plus75)
    };
    assert_eq!(
        rows(&totals(&project).calendar)[..3],
        [
            (Period::PaidInCalendarYear(2021), [15_000; 3]),
            (Period::PaidInCalendarYear(2022), NOTHING),
            (Period::PaidInCalendarYear(2023), [50_000; 3]),
        ]
    );
}

#[test]
fn what_is_paid_before_in_and_after_the_contract_has_its_own_sum() {
    assert_eq!(
        rows(&totals(&contract()).paid),
        [
            (Period::PaidBefore, NOTHING),
            (Period::PaidInYear(1), [142_500; 3]),
            (Period::PaidInYear(2), [146_250, 174_250, 181_250]),
            (Period::PaidInYear(3), [165_000, 193_000, 200_000]),
            (Period::PaidInYear(4), [165_000, 193_000, 200_000]),
            (Period::PaidInYear(5), [165_000, 193_000, 200_000]),
            (Period::PaidAfter, [41_250, 69_250, 76_250]),
        ]
    );
    let early = Project {
        letter: Some(day("2022-05-01")),
        action: Met,
        ..signed(30_000, "2023-06-01")
    };
    let paid = totals(&early).paid;
    assert_eq!(euros_of(&paid[0]), [0, 15_000, 15_000]);
    assert_eq!(euros_of(&paid[1]), [50_000; 3]);
}

#[test]
fn what_each_contract_year_earns_is_counted_whenever_it_is_paid() {
    // 75 000 + 90 000, and 28 000 of 35 000, each year.
    let year = [165_000, 193_000, 200_000];
    assert_eq!(
        rows(&totals(&contract()).earned),
        [
            (Period::Earned(Earned::BeforeContract), [0, 0, 25_000]),
            (Period::Earned(Earned::Year(1)), year),
            (Period::Earned(Earned::Year(2)), year),
            (Period::Earned(Earned::Year(3)), year),
            (Period::Earned(Earned::Year(4)), year),
            (Period::Earned(Earned::Year(5)), year),
        ]
    );
}

#[test]
fn everything_is_split_by_what_it_is_paid_for() {
    let total = totals(&contract()).total;
    let euros = |three: amorce::funding::Estimates<amorce::funding::Amount>| {
        in_euros(three.map(|amount| amount.money))
    };
    assert_eq!(total.period, Period::Total);
    assert_eq!(euros(total.fixed), [825_000; 3]);
    assert_eq!(euros(total.variable), [0, 140_000, 175_000]);
    assert_eq!(euros(total.crisis), NOTHING);
    assert_eq!(euros(total.one_off), [0, 0, 25_000]);
    assert_eq!(euros(total.total), [825_000, 965_000, 1_025_000]);
    assert_eq!(
        total.at_risk(),
        AtRisk {
            variable: Money::from_euros(175_000),
            crisis: Money::ZERO,
            measures: Money::from_euros(25_000),
            operating: Money::ZERO,
            renewal: Money::ZERO,
        }
    );
    assert_eq!(total.at_risk().total(), Money::from_euros(200_000));
}

#[test]
fn a_sum_has_the_weakest_mark_and_says_how_many_euros_carry_each() {
    let total = totals(&contract()).total;
    // Official, own, reported, derived, assumed.
    let marks = |marks: [Money; 5]| marks.map(|money| money.cents() / 100);
    assert_eq!(marks(total.marks.prudent), [0, 0, 825_000, 0, 0]);
    assert_eq!(marks(total.marks.expected), [0, 0, 965_000, 0, 0]);
    assert_eq!(marks(total.marks.maximum), [0, 0, 1_000_000, 0, 25_000]);
    assert_eq!(total.total.prudent.certainty, Reported);
    assert_eq!(total.total.expected.certainty, Reported);
    assert_eq!(total.total.maximum.certainty, Assumed);
    assert_eq!(total.fixed.maximum.certainty, Reported);
    assert_eq!(
        total.variable.prudent,
        Amount::ZERO,
        "nothing, as of nothing"
    );
    assert_eq!(total.one_off.maximum.certainty, Assumed);

    let smallest = totals(&signed(30_000, "2023-07-01"));
    assert_eq!(smallest.earned[1].total.prudent.certainty, Official);
}

#[test]
fn what_is_paid_on_one_day_keeps_its_own_mark() {
    // On 01/07/2024 the advances of year 2 fall together: operating funding, established, and the
    // fixed part of access, which is estimated in tier 1. Operating funding of a year is 50 000.
    let smallest = with_missions(
        signed(30_000, "2023-07-01"),
        &[(Mission::Access, "2023-07-01")],
    );
    let second = totals(&smallest).earned[2];
    let [official, .., assumed] = second.marks.prudent;
    assert_eq!(official, euros(50_000));
    assert!(!assumed.is_zero());
    assert_eq!(official + assumed, second.total.prudent.money);
}

#[test]
fn what_has_no_day_has_a_sum_of_its_own() {
    let undated = totals(&contract()).undated;
    assert_eq!(undated.period, Period::Undated);
    assert_eq!(euros_of(&undated), [0, 0, 25_000]);
    let dated = Project {
        letter: Some(day("2022-05-01")),
        action: Met,
        ..signed(30_000, "2023-06-01")
    };
    assert_eq!(euros_of(&totals(&dated).undated), NOTHING);
}

#[test]
fn without_a_contract_there_is_one_year_and_no_day_but_that_of_the_letter() {
    let project = Project {
        signature: Signature::NotYet,
        letter: Some(day("2022-05-01")),
        action: Met,
        ..population(30_000)
    };
    let totals = totals(&project);
    let early = [0, 15_000, 15_000];
    // 50 000, and the booster of 37 500 to confirm.
    let seed = [50_000, 50_000, 87_500];
    assert_eq!(
        rows(&totals.earned),
        [
            (Period::Earned(Earned::BeforeContract), early),
            (Period::Earned(Earned::Year(1)), seed),
        ]
    );
    assert_eq!(rows(&totals.paid), [(Period::PaidBefore, early)]);
    assert_eq!(
        rows(&totals.calendar),
        [(Period::PaidInCalendarYear(2022), early)]
    );
    assert_eq!(euros_of(&totals.undated), seed);
    let twelve = totals.first_twelve_months.unwrap();
    assert_eq!(
        twelve.period,
        Period::FirstTwelveMonths(day("2022-05-01"), day("2023-05-01"))
    );
    assert_eq!(euros_of(&twelve), early);

    let nothing_known = simulate(&population(30_000)).totals;
    assert!(nothing_known.calendar.is_empty());
    assert!(nothing_known.first_twelve_months.is_none());
}

#[test]
fn each_reading_of_a_sum_is_made_of_what_that_reading_counts() {
    let simulation = simulate(&contract());
    let of_2024 = simulation.totals.calendar[1].total;
    let walked = of_2024.map(|amount| simulation.derivation(amount).unwrap().money());
    // As in `each_calendar_year_has_what_is_paid_in_it`.
    assert_eq!(in_euros(walked), [146_250, 174_250, 181_250]);
}

#[test]
fn every_sum_can_be_walked_once() {
    let totals = totals(&contract());
    let periods: Vec<Period> = totals.iter().map(|summary| summary.period).collect();
    // 6 earned, 7 paid, 6 calendar years, the first twelve months, what has no day, everything.
    assert_eq!(periods.len(), 22);
    assert_eq!(periods[0], Period::Earned(Earned::BeforeContract));
    assert_eq!(periods[6], Period::PaidBefore);
    assert_eq!(periods[13], Period::PaidInCalendarYear(2023));
    assert_eq!(periods[21], Period::Total);
}

#[test]
fn the_totals_alone_are_those_of_the_whole_simulation() {
    let mut rich = with_missions(
        signed(80_000, "2022-03-31"),
        &[
            (Mission::Access, "2022-07-15"),
            (Mission::Pathways, "2023-03-31"),
            (Mission::Crisis, "2022-03-31"),
            (Mission::Support, "2026-01-01"),
        ],
    );
    for year in [1, 2, 5] {
        rich.crises[year - 1] = true;
    }
    let advance = Project {
        letter: Some(day("2022-05-01")),
        action: Met,
        choices: Choices::default()
            .with(Choice::EarlyIsAdvance)
            .with(Choice::BoosterEveryYear)
            .with(Choice::SecondEnvelope)
            .with(Choice::ProratedInMonths),
        ..with_missions(
            signed(30_000, "2022-06-15"),
            &[(Mission::Access, "2022-08-01")],
        )
    };
    for project in [
        contract(),
        rich,
        advance,
        population(60_000),
        Project::default(),
    ] {
        let quick = totals_only(&project);
        let whole = simulate(&project).totals;
        let cents = |three: amorce::funding::Estimates<Money>| {
            [three.prudent, three.expected, three.maximum].map(Money::cents)
        };
        assert_eq!(
            cents(quick.total()),
            cents(whole.total.total.map(|amount| amount.money))
        );
        for (summary, quick) in whole.earned.iter().zip(quick.earned) {
            assert_eq!(
                cents(summary.total.map(|amount| amount.money)),
                cents(quick),
                "{:?}",
                summary.period
            );
        }
    }
    // By hand: five years of 165 000, with 28 000 of 35 000, and 25 000 to confirm.
    assert_eq!(
        in_euros(totals_only(&contract()).total()),
        [825_000, 965_000, 1_025_000]
    );
    assert_eq!(
        in_euros(totals_only(&contract()).earned[2]),
        [165_000, 193_000, 200_000]
    );
}

#[test]
fn what_is_the_same_in_every_reading_has_one_derivation() {
    let year = totals(&contract()).earned[1];
    assert_eq!(year.fixed.prudent, year.fixed.maximum);
    assert_eq!(year.fixed.expected, year.fixed.maximum);
    assert_ne!(year.variable.expected, year.variable.maximum);
    assert_ne!(year.total.prudent, year.total.maximum);
    let seed = totals(&contract()).paid[1];
    assert_eq!(seed.total.prudent, seed.total.maximum);
}

#[test]
fn the_money_at_risk_adds_up_what_it_hangs_on() {
    let risk = AtRisk {
        variable: euros(1),
        crisis: euros(20),
        measures: euros(300),
        operating: euros(4_000),
        renewal: euros(50_000),
    };
    assert_eq!(risk.total(), euros(54_321));
}

#[test]
fn what_only_indicators_pay_is_in_the_expected_sum_alone() {
    // The contract's own variable part is nothing, its indicators pay 5 000 in year 1 all the same.
    let mut project = contract();
    let line = OwnLine::Mission(Mission::Access, Part::Variable);
    project.own.set(line, euros(0));
    project.mission_mut(Mission::Access).indicators = vec![Indicator {
        label: "appels".into(),
        steps: vec![euros(5_000)],
        reached: [1, 0, 0, 0, 0],
    }];
    let year = totals(&project).earned[1];
    assert_eq!(
        in_euros(year.variable.map(|amount| amount.money)),
        [0, 5_000, 0]
    );
    assert_eq!(euros_of(&year), [165_000, 170_000, 165_000]);
}

/// tests/cases/paiements/annees-civiles.toml: everything of 2023 lands on the day of the signature, everything of 2024 on
/// the first anniversary.
#[test]
fn the_payments_of_a_day_are_added_up_with_their_weakest_mark() {
    let start = "2023-03-01";
    let missions = [
        Mission::Access,
        Mission::Pathways,
        Mission::Prevention,
        Mission::Crisis,
    ];
    let project = with_missions(
        signed(120_000, start),
        &missions.map(|mission| (mission, start)),
    );
    let simulation = simulate(&Project {
        action: Unmet,
        ..project
    });
    let days: Vec<_> = simulation.payment_days().collect();
    let said = |place: usize| {
        let day: &PaymentDay<'_> = &days[place];
        let total = day.total.map(|(money, _)| money);
        (day.day.to_string(), day.payments.len(), in_euros(total))
    };
    assert_eq!(days.len(), 6);
    assert_eq!(said(0), (start.to_owned(), 5, [223_125; 3]));
    assert_eq!(
        said(1),
        ("2024-03-01".to_owned(), 12, [236_875, 314_875, 334_375])
    );
    assert_eq!(
        said(5),
        ("2028-03-01".to_owned(), 8, [62_500, 140_500, 160_000])
    );
    // The crisis plan is derived, operating funding reported.
    assert_eq!(days[0].total.expected.1, Derived);
    // What has no day is in none.
    assert_eq!(simulate(&population(30_000)).payment_days().count(), 0);
}

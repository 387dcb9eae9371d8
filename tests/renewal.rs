//! The second life of a contract (section 11 of the rules): what it pays, on which rules, and that nothing of the first
//! life changes. Amounts by hand, from the tables of tier 3: operating 75 000 a year, access 90 000 fixed and 35 000 variable,
//! crisis plan 45 000 then 22 500, a recognised crisis 67 500.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{
    Choices, Derivation, Earned, Item, Line, Nature, Notice, OwnAmounts, Payment, Period, Project,
    Simulation, Status, Step, compare, simulate, totals_only, what_if,
};
use amorce::law::{Assumption, Choice, Mission, OwnLine, Part, RoadmapStep};
use amorce::units::Answer;
use amorce::units::Certainty::{Assumed, Official};
use amorce::units::Money;
use common::*;

/// Tier 3, signed on 01/10/2022, access and crisis from that day: renewed on 01/10/2027.
fn first_life() -> Project {
    let starts = [
        (Mission::Access, "2022-10-01"),
        (Mission::Crisis, "2022-10-01"),
    ];
    Project {
        today: Some(day("2024-06-01")),
        // No payment before the contract.
        action: Answer::Unmet,
        ..with_missions(signed(120_000, "2022-10-01"), &starts)
    }
}

fn renewed() -> Project {
    Project {
        renewed: true,
        ..first_life()
    }
}

fn with(project: Project, choice: Choice) -> Project {
    Project {
        choices: Choices::default().with(choice),
        ..project
    }
}

fn of_year(simulation: &Simulation, year: usize) -> Vec<&Payment> {
    let payments = simulation.payments.iter();
    payments
        .filter(|payment| payment.earned == Earned::Year(year))
        .collect()
}

fn earned(simulation: &Simulation, year: usize) -> [i64; 3] {
    let mut years = simulation.totals.earned.iter();
    let year = years.find(|of| of.period == Period::Earned(Earned::Year(year)));
    in_euros(year.unwrap().total.map(|amount| amount.money))
}

#[test]
fn years_six_to_ten_are_paid_as_years_two_to_five_and_prudent_counts_none_of_them() {
    let (first, renewed) = (simulate(&first_life()), simulate(&renewed()));
    // 75 000 + 90 000 + 45 000, then with an update of 22 500; 35 000 on results, 28 000 of them at 80 %.
    assert_eq!(earned(&renewed, 1), [210_000, 238_000, 245_000]);
    assert_eq!(earned(&renewed, 5), [187_500, 215_500, 222_500]);
    for year in 6..=10 {
        assert_eq!(earned(&renewed, year), [0, 215_500, 222_500], "{year}");
        for payment in of_year(&renewed, year) {
            assert_eq!(payment.date_certainty, Assumed);
        }
    }
    for year in 1..=5 {
        assert_eq!(earned(&renewed, year), earned(&first, year), "{year}");
    }
    let advance = of_year(&renewed, 2)[0];
    assert_eq!(advance.date_certainty, Official);
}

#[test]
fn a_reading_in_which_nothing_is_paid_ends_with_the_fifth_year() {
    let nothing = simulate(&with(renewed(), Choice::RenewedNothing));
    for year in 1..=5 {
        assert_eq!(
            earned(&nothing, year),
            earned(&simulate(&first_life()), year)
        );
    }
    assert!(of_year(&nothing, 6).is_empty());
}

#[test]
fn own_amounts_are_those_of_the_first_life() {
    let mut own = OwnAmounts::default();
    own.set(OwnLine::Operating, euros(80_000));
    own.set(
        OwnLine::Mission(Mission::Access, Part::Fixed),
        euros(95_000),
    );
    own.set(OwnLine::CrisisPlanUpdate, euros(20_000));
    let project = Project { own, ..renewed() };
    let simulation = simulate(&project);
    // 80 000 + 95 000 + 20 000, then 75 000 + 90 000 + 22 500; on results 28 000 and 35 000.
    assert_eq!(earned(&simulation, 5), [195_000, 223_000, 230_000]);
    assert_eq!(earned(&simulation, 6), [0, 215_500, 222_500]);
    let amount = of_year(&simulation, 6)[0].amount.maximum;
    assert_eq!(amount.certainty, Assumed);
    // The totals alone are counted the same way.
    let quick = totals_only(&project).total();
    assert_eq!(
        [quick.prudent, quick.expected, quick.maximum].map(Money::cents),
        total_cents(&simulation)
    );
}

#[test]
fn money_that_hangs_on_the_renewal_is_at_risk_of_it_and_of_nothing_else() {
    let mut project = renewed();
    project.crises[5] = true;
    let at_risk = simulate(&project).totals.total.at_risk();
    // 35 000 on results in each of five years.
    assert_eq!(at_risk.variable, euros(175_000));
    // Five years of 75 000 + 90 000 + 35 000 + 22 500, and a crisis in year 6.
    assert_eq!(at_risk.renewal, euros(5 * 222_500 + 67_500));
    assert_eq!(
        [at_risk.crisis, at_risk.measures, at_risk.operating],
        [Money::ZERO; 3]
    );
    assert_eq!(at_risk.total(), euros(175_000 + 1_180_000));
    // Without a mission every later year waits for one; that of the renewal waits for the renewal first.
    let waits = Project {
        renewed: true,
        today: Some(day("2024-06-01")),
        ..signed(120_000, "2022-10-01")
    };
    let at_risk = simulate(&waits).totals.total.at_risk();
    assert_eq!(at_risk.operating, euros(4 * 75_000));
    assert_eq!(at_risk.renewal, euros(5 * 75_000));
    // In the past, nothing waits for the renewal.
    let past = Project {
        today: Some(day("2027-10-01")),
        ..waits
    };
    let at_risk = simulate(&past).totals.total.at_risk();
    assert_eq!(
        (at_risk.operating, at_risk.renewal),
        (euros(9 * 75_000), Money::ZERO)
    );
}

#[test]
fn compared_money_at_risk_is_told_apart_by_what_it_hangs_on() {
    let both = [simulate(&first_life()), simulate(&renewed())];
    let comparison = compare(&both.iter().collect::<Vec<_>>());
    let at = |line, place: usize| {
        let value = comparison.row(line)?.cells[place].value?;
        Some(in_euros(value.map(|sure| sure.money)))
    };
    assert_eq!(at(Line::AtRisk(None), 0), Some([175_000; 3]));
    assert_eq!(at(Line::AtRisk(None), 1), Some([175_000 + 1_112_500; 3]));
    for place in [0, 1] {
        let variable = Line::AtRisk(Some(Nature::Variable));
        assert_eq!(at(variable, place), Some([175_000; 3]));
        assert_eq!(at(Line::AtRisk(Some(Nature::Fixed)), place), Some([0; 3]));
    }
    assert_eq!(at(Line::AtRiskOfRenewal, 0), None);
    assert_eq!(at(Line::AtRiskOfRenewal, 1), Some([1_112_500; 3]));
}

#[test]
fn the_renewal_stands_before_the_rights_of_year_six_alone() {
    let simulation = simulate(&renewed());
    for year in 1..=10 {
        let before = simulation.renewal_before(Period::Earned(Earned::Year(year)));
        let day_of_renewal = before.map(|renewal| renewal.day);
        assert_eq!(
            day_of_renewal,
            (year == 6).then(|| day("2027-10-01")),
            "{year}"
        );
    }
    assert_eq!(simulation.renewal_before(Period::Total), None);
    let first = simulate(&first_life());
    assert_eq!(first.renewal_before(Period::Earned(Earned::Year(5))), None);
}

#[test]
fn a_renewal_without_a_day_of_signature_is_told_and_adds_nothing() {
    let without_day = |renewed| {
        let project = Project {
            renewed,
            ..population(120_000)
        };
        simulate(&project)
            .notices
            .contains(&Notice::RenewalWithoutDay)
    };
    assert!(without_day(true));
    assert!(!without_day(false));
    let notices = simulate(&renewed()).notices;
    assert!(!notices.contains(&Notice::RenewalWithoutDay));
}

#[test]
fn a_mission_that_starts_after_the_renewal_has_no_deadline() {
    let start = RoadmapStep::Start(Mission::Pathways);
    let step = |begins: &str, today: Option<&str>| {
        let project = Project {
            today: today.map(day),
            ..with_missions(renewed(), &[(Mission::Pathways, begins)])
        };
        let obligations = simulate(&project).obligations;
        *obligations.iter().find(|of| of.step == start).unwrap()
    };
    // The day before, it is four years late; on the day of the renewal no text says so.
    let late = step("2027-09-30", Some("2024-06-01"));
    assert_eq!(late.latest, Some(day("2023-10-01")));
    assert_eq!(late.status, Status::PlannedLate(1_460));
    let ahead = step("2027-10-01", Some("2024-06-01"));
    assert_eq!((ahead.latest, ahead.status), (None, Status::Unknown));
    let on_the_day = step("2027-10-01", Some("2027-10-01"));
    assert_eq!(on_the_day.status, Status::Done);
    assert_eq!(step("2027-10-01", None).status, Status::Unknown);
}

#[test]
fn a_crisis_step_of_an_old_contract_is_not_awaited_of_a_mission_that_starts_renewed() {
    let project = Project {
        renewed: true,
        ..with_missions(
            signed(120_000, "2021-01-15"),
            &[(Mission::Crisis, "2026-02-01")],
        )
    };
    let of = |project: &Project| {
        let obligations = simulate(project).obligations;
        let step = RoadmapStep::Start(Mission::Crisis);
        obligations
            .iter()
            .find(|of| of.step == step)
            .unwrap()
            .status
    };
    assert_eq!(of(&project), Status::Unknown);
    let earlier = with_missions(project, &[(Mission::Crisis, "2024-02-01")]);
    assert_eq!(of(&earlier), Status::CrisisPlanAwaitedIn2024);
}

#[test]
fn what_could_change_names_the_crisis_plan_where_there_is_one() {
    let applies = |project: &Project| {
        let what_if = what_if(project);
        let mut alternatives = what_if.alternatives.iter();
        let plan = alternatives.find(|of| of.choice.assumption() == Assumption::RenewedCrisisPlan);
        plan.is_some_and(|of| of.applies)
    };
    assert!(applies(&renewed()));
    assert!(!applies(&first_life()));
    let without_crisis = Project {
        renewed: true,
        ..with_missions(
            signed(120_000, "2022-10-01"),
            &[(Mission::Access, "2022-10-01")],
        )
    };
    assert!(!applies(&without_crisis));
    let events = of_year(&simulate(&renewed()), 6)
        .iter()
        .filter(|payment| payment.item == Item::CrisisEvent)
        .count();
    assert_eq!(events, 0, "no crisis was entered");
}

/// The first year of the renewed contract alone has no advance in that reading: 75 000 at once, then 75 % and the rest.
#[test]
fn the_reading_of_a_whole_first_payment_is_about_that_payment_alone() {
    let simulation = simulate(&with(renewed(), Choice::RenewedWhole));
    let operating = |year| {
        let payments = of_year(&simulation, year).into_iter();
        let operating = payments.filter(|payment| payment.item == Item::Operating);
        operating
            .map(|payment| payment.amount.maximum.money)
            .collect::<Vec<_>>()
    };
    assert_eq!(operating(6), [euros(75_000)]);
    for year in [2, 7] {
        assert_eq!(operating(year), [euros(56_250), euros(18_750)], "{year}");
    }
}

/// Whether an amount's derivation names this assumption.
fn rests_on(derivation: Derivation<'_>, assumption: Assumption) -> bool {
    derivation.step() == Step::Assumption(assumption)
        || derivation.parts().any(|part| rests_on(part, assumption))
}

#[test]
fn the_first_advance_of_the_renewed_contract_says_which_assumption_pays_it() {
    let simulation = simulate(&renewed());
    let says = |year| {
        let payments = of_year(&simulation, year).into_iter();
        let operating = payments.filter(|payment| payment.item == Item::Operating);
        let mut derivations = operating.filter_map(|of| simulation.derivation(of.amount.maximum));
        derivations.any(|of| rests_on(of, Assumption::RenewedFirstAdvance))
    };
    assert!(says(6));
    assert!(!says(5) && !says(7));
}

//! The headline amounts by which projects are compared, and their differences.
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

mod common;

use amorce::funding::{Headlines, Project, simulate};
use amorce::law::{Mission, Regime};
use amorce::units::Money;

use common::{in_euros, population, signed, under, with_missions};

fn headlines(project: &Project) -> Headlines<amorce::funding::Amount> {
    Headlines::of(&simulate(project))
}

/// 60 000 + 45 000 € of tier 2, less 75 000 + 56 250 € of tier 3; prudent counts no booster.
#[test]
fn what_is_paid_around_the_signature_is_compared_in_each_reading() {
    let first = headlines(&signed(120_000, "2022-06-15"));
    let second = headlines(&signed(60_000, "2022-06-15"));
    let change = second.less(&first);
    assert_eq!(in_euros(change.seed), [-15_000, -26_250, -26_250]);
    let back = first.less(&second);
    assert_eq!(in_euros(back.seed), [15_000, 26_250, 26_250]);
}

/// The fixed part of access to care of tier 3, 90 000 € a year, from the first anniversary.
#[test]
fn each_contract_year_and_the_whole_are_compared() {
    let without = signed(120_000, "2024-06-15");
    let with = with_missions(without.clone(), &[(Mission::Access, "2025-06-15")]);
    let change = headlines(&with).less(&headlines(&without));
    let [before, one, two, ..] = change.earned;
    assert_eq!(in_euros(before), [0, 0, 0]);
    assert_eq!(in_euros(one), [0, 0, 0]);
    // Operating funding is no longer to confirm: 75 000 € more in prudent and expected; the variable
    // part is 35 000 €, 28 000 € of it at 80 %.
    assert_eq!(in_euros(two), [165_000, 193_000, 125_000]);
    assert_eq!(in_euros(change.total), [660_000, 772_000, 500_000]);
}

/// 75 000 € at the signature, which is the first day.
#[test]
fn the_first_twelve_months_are_compared() {
    let change = headlines(&signed(120_000, "2024-06-15")).less(&headlines(&population(120_000)));
    let [prudent, expected, _] = in_euros(change.first_twelve_months);
    assert_eq!([prudent, expected], [75_000, 75_000]);
}

/// 15 000 € on the letter of intent, before the contract.
#[test]
fn what_is_paid_before_the_contract_is_the_first_of_the_rights() {
    let offer = under(signed(30_000, "2021-06-01"), Regime::Offer2020Plus75);
    let with_letter = Project {
        letter: Some(common::day("2021-01-10")),
        ..offer.clone()
    };
    let change = headlines(&with_letter).less(&headlines(&offer));
    let [before, ..] = change.earned;
    assert_eq!(before.expected, Money::from_euros(15_000));
}

#[test]
fn a_project_without_a_population_has_nothing_to_compare() {
    let nothing = headlines(&Project::default());
    assert_eq!(
        in_euros(nothing.total.map(|amount| amount.money)),
        [0, 0, 0]
    );
    let change = headlines(&signed(30_000, "2024-01-15")).less(&nothing);
    assert_eq!(in_euros(change.seed), [50_000, 50_000, 50_000]);
}

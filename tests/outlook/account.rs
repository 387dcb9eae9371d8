//! What the bank account takes from the project: days, receipts, the horizon.

use amorce::input::YES;
use amorce::outlook::{MOST_MONTHS_SLIPPED, Source, Tests};
use amorce::treasury::{Line, Origin};
use amorce::units::{Certainty, Date};

use super::{draft, outlook, treasury};

#[test]
fn an_opening_without_a_day_is_of_today_else_of_the_first_move() {
    let fields = [
        ("expense-1-amount", "10"),
        ("expense-1-start", "2026-03-01"),
        ("fir-1-label", "ARS"),
        ("fir-1-amount", "20"),
        ("fir-1-date", "2026-02-10"),
    ];
    let opening = |today| {
        let said = outlook(&draft(&fields), today, Tests::default()).treasury;
        assert!(said.is_balance_assumed());
        let first = said.course.unwrap().forecast.days[0];
        assert_eq!(first.balance.prudent.certainty, Certainty::Assumed);
        said.account.opening.day.to_string()
    };
    assert_eq!(opening(Some("2026-01-01")), "2026-01-01");
    assert_eq!(opening(None), "2026-02-10");
}

#[test]
fn an_account_without_any_move_nor_today_is_empty_and_stops_nothing() {
    let said = outlook(&draft(&[]), None, Tests::default()).treasury;
    assert!(said.is_empty());
    let forecast = &said.course.as_ref().unwrap().forecast;
    assert_eq!((forecast.moves.len(), forecast.months.len()), (0, 1));
    assert_eq!(said.account.opening.day, Date::MAX);
}

/// A first day that a test moves, and what is more than it may be.
#[test]
fn a_test_is_made_where_it_can_be_and_was_asked_for() {
    let planned = [
        ("pop", "30000"),
        ("status", "planned"),
        ("signature", "2026-06-01"),
    ];
    let made = |fields: &[(&str, &str)], slipped| {
        let tests = Tests {
            slipped,
            ..Tests::default()
        };
        let said = outlook(&draft(fields), Some("2026-01-01"), tests).treasury;
        let months = &said.course.as_ref().unwrap().tests;
        let horizons = months
            .iter()
            .map(|tested| tested.forecast.months.last().unwrap());
        horizons
            .map(|month| (month.year, month.month))
            .collect::<Vec<_>>()
    };
    assert_eq!(made(&planned, 0), []);
    assert_eq!(made(&planned, 1), [(2031, 7)]);
    assert_eq!(made(&planned, MOST_MONTHS_SLIPPED), [(2034, 6)]);
    assert_eq!(made(&planned, u8::MAX), [(2034, 6)]);
    assert_eq!(made(&[("pop", "30000")], 6), []);
}

/// Missions that begin with the contract begin later with it; the account says so on the day of the mission's advance.
#[test]
fn missions_slip_with_the_signature() {
    let fields = [
        ("pop", "30000"),
        ("status", "planned"),
        ("signature", "2026-06-01"),
        ("access", "2026-06-01"),
        ("own-access-fixed", "20000"),
        ("own-access-variable", "0"),
    ];
    let tests = Tests {
        slipped: 2,
        ..Tests::default()
    };
    let said = outlook(&draft(&fields), Some("2026-01-01"), tests).treasury;
    let course = said.course.as_ref().unwrap();
    let at = |forecast: &amorce::treasury::Forecast, day: &str| {
        let balance = forecast.balance(day.parse().unwrap()).unwrap();
        balance.prudent.money.cents()
    };
    // 50 000 and 75 % of 20 000.
    assert_eq!(at(&course.forecast, "2026-06-01"), 6_500_000);
    let slipped = &course.tests[0].forecast;
    assert_eq!(at(slipped, "2026-07-31"), 0);
    assert_eq!(at(slipped, "2026-08-01"), 6_500_000);
}

#[test]
fn a_payment_of_nothing_is_no_receipt_and_each_receipt_says_what_it_is() {
    let said = treasury(&[
        ("pop", "30000"),
        ("status", "planned"),
        ("signature", "2026-06-01"),
        ("action", "no"),
        ("fir-1-label", "ARS"),
        ("fir-1-amount", "40 000"),
    ]);
    let sources = &said.receipts.sources;
    assert_eq!((sources.len(), said.receipts.all.len()), (2, 2));
    assert!(matches!(&sources[0], Source::Agreement(_)));
    assert!(matches!(&sources[1], Source::Regional(line) if line.label == "ARS"));
    // Regional money is the visitor's own, on both lines.
    let regional = said.receipts.all[1].amount;
    assert_eq!(regional.prudent, regional.expected);
    assert_eq!(regional.prudent.certainty, Certainty::Own);
}

#[test]
fn the_places_of_moves_are_those_of_what_is_told() {
    let said = treasury(&[
        ("expense-3-amount", "5"),
        ("expense-3-start", "2026-02-01"),
        ("expense-9-amount", "7"),
        ("expense-9-start", "2026-01-15"),
        ("expense-9-member", YES),
        // Left out: places and numbers differ.
        ("expense-5-amount", "1"),
    ]);
    assert_eq!(said.read.left_out, [5]);
    let moves = &said.course.as_ref().unwrap().forecast.moves;
    let told = moves.iter().map(|one| {
        let Origin::Expense(place) = one.origin else {
            panic!("{one:?}");
        };
        (
            said.expense(place).unwrap().number,
            one.change.on(Line::Prudent).money.cents(),
        )
    });
    assert_eq!(told.collect::<Vec<_>>(), [(9, -700), (3, -500)]);
    let pay = &said.told.pay;
    assert_eq!(pay.len(), 1);
    assert_eq!((pay[0].number, pay[0].paid.cents()), (9, 700));
}

/// Two expenses of 10 000 000 €, the most that can be typed: 20 000 000 € are missing, more than an advance may be.
#[test]
fn an_account_that_needs_more_than_an_advance_may_be_is_still_told() {
    let said = treasury(&[
        ("expense-1-amount", "10 000 000"),
        ("expense-1-start", "2026-02-01"),
        ("expense-2-amount", "10 000 000"),
        ("expense-2-start", "2026-03-01"),
    ]);
    let course = said.course.as_ref().unwrap();
    assert_eq!(course.advance, None);
    let lowest = course.forecast.lowest.prudent;
    assert_eq!(lowest.balance.money.cents(), -2_000_000_000);
    let remedy = course.remedies.prudent.unwrap();
    assert_eq!(
        (remedy.advance.cents(), remedy.delay),
        (2_000_000_000, None)
    );
}

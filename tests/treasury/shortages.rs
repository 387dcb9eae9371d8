//! The days below zero: from when, how long, how deep, and what a month's end hides.

use amorce::treasury::{Line, Rhythm, forecast};
use amorce::units::Money;

use super::short::{account, day, each, euros, once, receipt};

/// 1 000 − 3 000 on the 5th, + 5 000 on the 25th: 20 days at −2 000 in a month that ends at 3 000.
#[test]
fn a_month_that_ends_above_zero_does_not_hide_a_day_below() {
    let mut account = account("2026-06-01", "2026-07-31");
    account.opening.balance = euros(1_000);
    account.expenses = vec![once(3_000, "2026-06-05")];
    account.receipts = vec![receipt(5_000, "2026-06-25")];
    let forecast = forecast(&account).unwrap();
    let hidden: Vec<_> = forecast.hidden(Line::Prudent).collect();
    assert_eq!(hidden.len(), 1);
    let (month, low) = hidden[0];
    assert_eq!(
        (month.month, month.closing.prudent.money),
        (6, euros(3_000))
    );
    assert_eq!(
        (low.day, low.balance.money),
        (day("2026-06-05"), euros(-2_000))
    );
    let shortage = &forecast.shortages.prudent[0];
    assert_eq!(
        (shortage.days, shortage.over),
        (20, Some(day("2026-06-25")))
    );
}

#[test]
fn an_opening_below_zero_is_a_shortage_from_its_day() {
    let mut account = account("2026-03-15", "2026-03-31");
    account.opening.balance = euros(-500);
    account.receipts = vec![receipt(500, "2026-03-20")];
    let forecast = forecast(&account).unwrap();
    assert_eq!(forecast.first_below(Line::Prudent), Some(day("2026-03-15")));
    assert_eq!(forecast.lowest.prudent.day, day("2026-03-15"));
    assert_eq!(forecast.shortages.prudent[0].days, 5);
    assert_eq!(forecast.hidden(Line::Prudent).count(), 1);
}

/// Below zero since January, and so on the first days of February too, which ends at 0.
#[test]
fn what_a_month_opens_on_is_one_of_its_days() {
    let mut account = account("2026-01-01", "2026-03-31");
    account.expenses = vec![once(70, "2026-01-20")];
    account.receipts = vec![receipt(70, "2026-02-10")];
    let forecast = forecast(&account).unwrap();
    let hidden: Vec<_> = forecast.hidden(Line::Expected).collect();
    assert_eq!(hidden.len(), 1);
    assert_eq!((hidden[0].0.month, hidden[0].1.day), (2, day("2026-02-01")));
    assert_eq!(forecast.months[0].lowest.prudent.day, day("2026-01-20"));
    assert_eq!(forecast.months[2].lowest.prudent.balance.money, Money::ZERO);
}

/// Money on the first of a month: no day of the month has the balance that it opens on.
#[test]
fn a_month_that_opens_below_zero_and_is_paid_on_its_first_hides_nothing() {
    let mut account = account("2026-01-01", "2026-02-28");
    account.expenses = vec![once(70, "2026-01-20")];
    account.receipts = vec![receipt(70, "2026-02-01")];
    let forecast = forecast(&account).unwrap();
    assert_eq!(forecast.hidden(Line::Prudent).count(), 0);
    assert_eq!(forecast.months[1].opening.prudent.money, euros(-70));
}

/// 100 a month from nothing: 31 January to 10 March, which is 1 + 28 + 10 days.
#[test]
fn a_shortage_that_is_not_over_lasts_to_the_horizon() {
    let mut account = account("2026-01-01", "2026-03-10");
    account.expenses = vec![each(100, Rhythm::Monthly, "2026-01-31")];
    let forecast = forecast(&account).unwrap();
    let shortage = &forecast.shortages.prudent[0];
    assert_eq!((shortage.days, shortage.over), (39, None));
    assert_eq!(shortage.depth, euros(200));
    assert_eq!(shortage.levels.len(), 2);
}

#[test]
fn every_shortage_has_its_own_length_and_depth() {
    let mut account = account("2026-01-01", "2026-12-31");
    account.expenses = vec![once(10, "2026-01-05"), once(30, "2026-05-01")];
    account.receipts = vec![receipt(10, "2026-01-08"), receipt(30, "2026-05-02")];
    let forecast = forecast(&account).unwrap();
    let said = forecast.shortages.prudent.iter();
    let said = said.map(|shortage| (shortage.first, shortage.days, shortage.depth));
    let expected = [("2026-01-05", 3, 10), ("2026-05-01", 1, 30)];
    let expected = expected.map(|(first, days, depth)| (day(first), days, euros(depth)));
    assert_eq!(said.collect::<Vec<_>>(), expected);
    assert_eq!(forecast.greatest_depth(Line::Prudent), euros(30));
    assert_eq!(forecast.lowest.prudent.day, day("2026-05-01"));
}

#[test]
fn of_two_days_as_low_the_first_is_the_lowest() {
    let mut account = account("2026-01-01", "2026-12-31");
    account.expenses = vec![once(10, "2026-02-05"), once(10, "2026-04-05")];
    account.receipts = vec![receipt(10, "2026-03-05")];
    let forecast = forecast(&account).unwrap();
    assert_eq!(forecast.lowest.prudent.day, day("2026-02-05"));
}

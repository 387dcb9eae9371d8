//! Which moves an account has, on which days, and what they come to.

use amorce::treasury::{
    Expense, Line, Lines, Marked, Origin, Per, Receipt, Rhythm, Why, forecast, split,
};
use amorce::units::{Certainty, Date, Money};

use super::short::{account, cents, closings, day, each, euros, once, receipt, yearly};

fn days_of(expense: &Expense, last: &str) -> Vec<Date> {
    let payments = expense.payments(day(last)).into_iter();
    payments.map(|(day, _)| day).collect()
}

#[test]
fn a_payment_keeps_its_day_or_takes_the_last_of_the_month() {
    let expense = each(100, Rhythm::Monthly, "2028-01-31");
    let days = ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"].map(day);
    assert_eq!(days_of(&expense, "2028-05-30"), days);
}

#[test]
fn each_rhythm_has_its_months() {
    let of = |rhythm| days_of(&each(1, rhythm, "2026-11-30"), "2027-11-30");
    assert_eq!(of(Rhythm::Once), [day("2026-11-30")]);
    assert_eq!(of(Rhythm::Monthly).len(), 13);
    let quarters = [
        "2026-11-30",
        "2027-02-28",
        "2027-05-30",
        "2027-08-30",
        "2027-11-30",
    ];
    assert_eq!(of(Rhythm::Quarterly), quarters.map(day));
    assert_eq!(of(Rhythm::Yearly), ["2026-11-30", "2027-11-30"].map(day));
}

#[test]
fn the_end_and_the_horizon_are_days_that_count() {
    let mut expense = each(1, Rhythm::Monthly, "2026-01-15");
    expense.end = Some(day("2026-03-15"));
    assert_eq!(days_of(&expense, "2027-01-01").len(), 3);
    expense.end = Some(day("2026-03-14"));
    assert_eq!(days_of(&expense, "2027-01-01").len(), 2);
    assert_eq!(days_of(&expense, "2026-01-15").len(), 1);
    assert_eq!(days_of(&expense, "2026-01-14").len(), 0);
}

#[test]
fn nothing_is_paid_after_the_end_of_the_calendar() {
    let expense = each(1, Rhythm::Monthly, "2199-11-30");
    // The month after has no day that a date holds: its last day does not stand in for it.
    let days = ["2199-11-30", "2199-12-30"].map(day);
    assert_eq!(days_of(&expense, "2199-12-31"), days);
    let expense = each(1, Rhythm::Monthly, "2199-12-31");
    assert_eq!(days_of(&expense, "2199-12-31"), [Date::MAX]);
}

/// 100.01 in four: 25.00 and one cent left; 10 000 in twelve: 833.33 and four cents left; a year of two cents.
#[test]
fn the_first_payments_of_a_year_take_the_cents_that_are_left() {
    let parts = |year, count: u32| {
        (0..count)
            .map(|number| split(year, count, number).cents())
            .collect::<Vec<_>>()
    };
    assert_eq!(parts(cents(10_001), 4), [2_501, 2_500, 2_500, 2_500]);
    let months = [[83_334; 4], [83_333; 4], [83_333; 4]].concat();
    assert_eq!(parts(euros(10_000), 12), months);
    assert_eq!(parts(cents(2), 4), [1, 1, 0, 0]);
    // The second year begins again.
    assert_eq!(split(euros(10_000), 12, 15), cents(83_334));
    assert_eq!(split(euros(10_000), 12, 16), cents(83_333));
    assert_eq!(split(euros(10), 0, 7), euros(10));
}

#[test]
fn an_amount_per_year_is_paid_whole_where_the_year_has_one_payment() {
    for rhythm in [Rhythm::Once, Rhythm::Yearly] {
        let expense = yearly(1_200, rhythm, "2026-01-01");
        assert_eq!(expense.payment(0), euros(1_200));
        assert_eq!(expense.payment(1), euros(1_200));
    }
    let expense = yearly(1_200, Rhythm::Quarterly, "2026-01-01");
    assert_eq!(expense.payment(2), euros(300));
    assert_eq!(
        Expense {
            per: Per::Payment,
            ..expense
        }
        .payment(2),
        euros(1_200)
    );
}

#[test]
fn moves_of_one_day_count_together() {
    let mut account = account("2026-01-01", "2026-01-31");
    account.expenses = vec![once(100, "2026-01-10")];
    account.receipts = vec![receipt(100, "2026-01-10")];
    let forecast = forecast(&account).unwrap();
    assert_eq!(forecast.lowest.prudent.balance.money, Money::ZERO);
    assert!(forecast.shortages.prudent.is_empty());
    assert_eq!(forecast.days.len(), 2);
}

#[test]
fn what_is_earlier_later_or_without_a_day_is_listed_and_does_not_count() {
    let mut account = account("2026-01-10", "2026-03-31");
    account.receipts = vec![
        receipt(5, "2026-01-09"),
        receipt(7, "2026-01-10"),
        receipt(11, "2026-03-31"),
        receipt(13, "2026-04-01"),
        Receipt {
            day: None,
            ..receipt(17, "2026-01-01")
        },
    ];
    account.expenses = vec![
        each(1, Rhythm::Monthly, "2025-12-05"),
        each(2, Rhythm::Monthly, "2026-04-05"),
    ];
    let forecast = forecast(&account).unwrap();
    let listed = forecast
        .uncounted
        .iter()
        .map(|one| (one.origin, one.day, one.why));
    let expected = [
        (Origin::Receipt(0), Some("2026-01-09"), Why::Earlier),
        (Origin::Receipt(3), Some("2026-04-01"), Why::Later),
        (Origin::Receipt(4), None, Why::Undated),
        (Origin::Expense(0), Some("2025-12-05"), Why::Earlier),
        (Origin::Expense(0), Some("2026-01-05"), Why::Earlier),
        (Origin::Expense(1), Some("2026-04-05"), Why::Later),
    ];
    let expected = expected.map(|(origin, on, why)| (origin, on.map(day), why));
    assert_eq!(listed.collect::<Vec<_>>(), expected);
    // 7, then −1 on 5 February and on 5 March, and 11 on the last day.
    assert_eq!(closings(&forecast, Line::Prudent), [7, 6, 16].map(euros));
}

#[test]
fn both_lines_have_their_own_amounts_and_marks() {
    let mut account = account("2026-01-01", "2026-02-28");
    account.opening.balance = euros(10);
    account.receipts = vec![Receipt {
        day: Some(day("2026-01-15")),
        amount: Lines {
            prudent: Marked::new(Money::ZERO, Certainty::Assumed),
            expected: Marked::new(euros(90), Certainty::Reported),
        },
    }];
    account.expenses = vec![once(30, "2026-02-01")];
    let forecast = forecast(&account).unwrap();
    assert_eq!(closings(&forecast, Line::Prudent), [10, -20].map(euros));
    assert_eq!(closings(&forecast, Line::Expected), [100, 70].map(euros));
    let last = forecast.balance(day("2026-02-28")).unwrap();
    // A doubt about nothing weakens nothing.
    assert_eq!(last.prudent.certainty, Certainty::Own);
    assert_eq!(last.expected.certainty, Certainty::Reported);
    assert_eq!(forecast.balance(day("2025-12-31")), None);
    assert_eq!(
        forecast.balance(day("2026-01-14")).unwrap().expected.money,
        euros(10)
    );
}

#[test]
fn a_month_says_what_it_opens_on_and_what_moves_in_it() {
    let mut account = account("2026-01-20", "2026-03-10");
    account.opening.balance = euros(50);
    account.receipts = vec![receipt(40, "2026-01-20"), receipt(-15, "2026-01-25")];
    account.expenses = vec![each(10, Rhythm::Monthly, "2026-01-31")];
    let forecast = forecast(&account).unwrap();
    let months = forecast.months.iter().map(|month| {
        let [opening, closing] = [month.opening, month.closing].map(|line| line.prudent.money);
        (
            month.month,
            opening,
            month.comes_in.prudent,
            month.goes_out.prudent,
            closing,
        )
    });
    let expected = [(1, 50, 40, -25, 65), (2, 65, 0, -10, 55), (3, 55, 0, 0, 55)];
    let expected = expected.map(|(month, opening, comes_in, goes_out, closing)| {
        (
            month,
            euros(opening),
            euros(comes_in),
            euros(goes_out),
            euros(closing),
        )
    });
    assert_eq!(months.collect::<Vec<_>>(), expected);
}

#[test]
fn months_go_over_the_end_of_a_year_and_of_the_calendar() {
    let months = |opening, horizon| {
        let forecast = forecast(&account(opening, horizon)).unwrap();
        let months = forecast.months.iter();
        months
            .map(|month| (month.year, month.month))
            .collect::<Vec<_>>()
    };
    assert_eq!(months("2026-12-31", "2027-01-01"), [(2026, 12), (2027, 1)]);
    assert_eq!(months("2026-12-31", "2026-12-31"), [(2026, 12)]);
    assert_eq!(months("2199-11-30", "2199-12-31"), [(2199, 11), (2199, 12)]);
}

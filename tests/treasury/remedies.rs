//! What would avoid a shortage: a later start, an advance, or nothing.

use amorce::treasury::{Account, Delay, Line, Rhythm, remedy};

use super::short::{account, cents, day, each, euros, once, receipt};

/// 10 000 first, 12 000 on 1 July; 9 000 on 1 February and 4 000 on 15 March: −3 000 until 1 July.
fn short_of_3_000() -> Account {
    let mut account = account("2026-01-01", "2026-12-31");
    account.opening.balance = euros(10_000);
    account.receipts = vec![receipt(12_000, "2026-07-01")];
    account.expenses = vec![once(4_000, "2026-03-15"), once(9_000, "2026-02-01")];
    account
}

fn delay(account: &Account, today: &str) -> Option<Delay> {
    let remedy = remedy(account, day(today), Line::Prudent);
    remedy.unwrap().unwrap().delay
}

#[test]
fn the_costliest_expense_ahead_starts_on_the_first_day_that_leaves_no_shortage() {
    let account = short_of_3_000();
    let remedy = remedy(&account, day("2026-01-01"), Line::Prudent);
    let remedy = remedy.unwrap().unwrap();
    assert_eq!(remedy.advance, euros(3_000));
    let start = day("2026-07-01");
    assert_eq!(remedy.delay, Some(Delay { expense: 1, start }));
}

#[test]
fn what_has_begun_is_not_put_off() {
    let account = short_of_3_000();
    let start = day("2026-07-01");
    // On its own day it has begun.
    let of_second = Some(Delay { expense: 0, start });
    assert_eq!(delay(&account, "2026-02-01"), of_second);
    assert_eq!(delay(&account, "2026-03-15"), None);
    // What starts before the opening balance has begun too, whatever today is.
    let mut later = account;
    later.opening.day = day("2026-02-02");
    later.opening.balance = euros(1_000);
    assert_eq!(delay(&later, "2025-12-01"), of_second);
}

#[test]
fn an_account_without_a_shortage_needs_nothing() {
    let mut account = short_of_3_000();
    account.opening.balance = euros(13_000);
    assert_eq!(remedy(&account, day("2026-01-01"), Line::Prudent), Ok(None));
    account.opening.balance = cents(1_299_999);
    let start = day("2026-07-01");
    assert_eq!(
        delay(&account, "2026-01-01"),
        Some(Delay { expense: 1, start })
    );
}

#[test]
fn no_start_helps_where_the_rest_is_short_by_itself() {
    let mut account = short_of_3_000();
    account.expenses.push(once(14_000, "2026-01-02"));
    // Below zero since 2 January; 4 000 on 15 March alone lies ahead.
    assert_eq!(delay(&account, "2026-02-01"), None);
}

/// Four payments of 1 000 and 4 000 on 20 February: all four are still paid, from that day.
#[test]
fn what_is_put_off_keeps_its_number_of_payments() {
    let mut account = account("2025-12-15", "2026-12-31");
    let mut expense = each(1_000, Rhythm::Monthly, "2026-01-01");
    expense.end = Some(day("2026-04-01"));
    let payments = expense.payments_from(day("2026-02-20"), account.horizon);
    let days: Vec<_> = payments.iter().map(|(day, _)| *day).collect();
    let expected = ["2026-02-20", "2026-03-20", "2026-04-20", "2026-05-20"];
    assert_eq!(days, expected.map(day));
    account.expenses = vec![expense];
    account.receipts = vec![receipt(4_000, "2026-02-20")];
    let start = day("2026-02-20");
    assert_eq!(
        delay(&account, "2025-12-15"),
        Some(Delay { expense: 0, start })
    );
    // One euro less: the fourth payment must come after the horizon, as 1 October + 3 months does.
    account.receipts = vec![receipt(3_999, "2026-02-20")];
    let start = day("2026-10-01");
    assert_eq!(
        delay(&account, "2025-12-15"),
        Some(Delay { expense: 0, start })
    );
}

#[test]
fn each_line_has_its_own_remedy() {
    let mut account = short_of_3_000();
    account.receipts.push(receipt(3_000, "2026-03-01"));
    account.receipts[1].amount.prudent.money = euros(1_000);
    let of = |line| remedy(&account, day("2026-01-01"), line).unwrap();
    assert_eq!(of(Line::Prudent).unwrap().advance, euros(2_000));
    assert_eq!(of(Line::Expected), None);
}

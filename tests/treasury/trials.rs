//! The three named tests and the two passes.

use amorce::treasury::{
    Advance, Line, MonthsLate, Origin, Receipt, forecast, payments_late, signature_slipped,
    two_passes, variable_part_at_zero,
};

use super::first_vector;
use super::short::{account, closings, day, euros, receipt};

#[test]
fn what_is_to_come_is_late_and_what_has_come_is_not() {
    let mut account = account("2026-01-10", "2026-12-31");
    let days = ["2026-01-09", "2026-02-14", "2026-02-15", "2026-11-30"];
    account.receipts = days.map(|day| receipt(1, day)).to_vec();
    account.receipts.push(Receipt {
        day: None,
        ..receipt(1, days[0])
    });
    let late = |months, today| {
        let late = payments_late(&account, months, day(today));
        late.receipts
            .iter()
            .map(|receipt| receipt.day)
            .collect::<Vec<_>>()
    };
    let some = |days: [&str; 4]| {
        let days = days.map(day).map(Some);
        [&days[..], &[None]].concat()
    };
    let three = ["2026-01-09", "2026-02-14", "2026-05-15", "2027-02-28"];
    assert_eq!(late(MonthsLate::Three, "2026-02-15"), some(three));
    // What the opening balance holds is never paid again.
    let one = ["2026-01-09", "2026-03-14", "2026-03-15", "2026-12-30"];
    assert_eq!(late(MonthsLate::One, "2025-06-01"), some(one));
    assert_eq!(MonthsLate::ALL.map(MonthsLate::number), [1, 2, 3]);
}

/// The first vector with payments two months late: 8 000 on 28 April, 2 000 on 30 August, after the horizon.
#[test]
fn late_payments_move_the_balance_and_not_the_expenses() {
    let late = payments_late(&first_vector(), MonthsLate::Two, day("2026-01-01"));
    let forecast = forecast(&late).unwrap();
    let ends = [-8_000, -10_000, -10_000, -2_000, -2_000, -2_000].map(euros);
    assert_eq!(closings(&forecast, Line::Prudent), ends);
    assert_eq!(forecast.uncounted.len(), 1);
    assert_eq!(late.expenses, first_vector().expenses);
}

#[test]
fn other_receipts_leave_the_expenses_where_they_are() {
    let account = first_vector();
    let receipts = vec![receipt(7_000, "2026-02-28")];
    let without = variable_part_at_zero(&account, receipts.clone());
    let ends = [-8_000, -3_000, -3_000, -3_000, -3_000, -3_000].map(euros);
    assert_eq!(closings(&forecast(&without).unwrap(), Line::Expected), ends);
    let horizon = day("2026-08-31");
    let slipped = signature_slipped(&account, false, receipts.clone(), horizon).unwrap();
    assert_eq!(
        (slipped.horizon, &slipped.expenses),
        (horizon, &account.expenses)
    );
    assert_eq!(slipped.receipts, receipts);
}

#[test]
fn a_signature_that_was_given_does_not_slip() {
    let account = first_vector();
    assert_eq!(
        signature_slipped(&account, true, Vec::new(), account.horizon),
        None
    );
}

/// With 8 000 from 31 January to 30 June: 0, 6 000 for four months, and 6 000 + 2 000 − 8 000 = 0.
#[test]
fn an_advance_comes_in_and_is_given_back() {
    let advance = Advance {
        amount: euros(8_000),
        received: day("2026-01-31"),
        repaid: Some(day("2026-06-30")),
    };
    let mut account = first_vector();
    account.advance = Some(advance);
    let passes = two_passes(&account, advance).unwrap();
    let without = [-8_000, -2_000, -2_000, -2_000, -2_000, 0].map(euros);
    assert_eq!(closings(&passes.without, Line::Prudent), without);
    let with = [0, 6_000, 6_000, 6_000, 6_000, 0].map(euros);
    assert_eq!(closings(&passes.with, Line::Prudent), with);
    assert!(passes.with.shortages.prudent.is_empty());
    let last = passes.with.moves.last().unwrap();
    assert_eq!(
        (last.origin, last.change.prudent.money),
        (Origin::Repayment, euros(-8_000))
    );
    let open = Advance {
        repaid: None,
        ..advance
    };
    let with = two_passes(&account, open).unwrap().with;
    assert_eq!(closings(&with, Line::Prudent)[5], euros(8_000));
}

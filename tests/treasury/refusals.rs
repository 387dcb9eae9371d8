//! What keeps a forecast from being made: all of it at once, on both sides of each bound.

use amorce::treasury::{Account, Advance, Line, Refusal, forecast, remedy, two_passes};
use amorce::units::Money;

use super::short::{account, cents, day, euros, once};

fn one_day() -> Account {
    account("2026-01-01", "2026-01-01")
}

#[test]
fn twenty_expenses_are_taken_and_one_more_is_not() {
    let mut account = one_day();
    account.expenses = vec![once(1, "2026-01-01"); 20];
    assert_eq!(account.refusals(), []);
    account.expenses.push(once(1, "2026-01-01"));
    assert_eq!(account.refusals(), [Refusal::TooManyExpenses(21)]);
}

#[test]
fn an_expense_may_end_on_its_first_day_and_not_before() {
    let mut account = one_day();
    account.expenses = vec![once(1, "2026-01-01"), once(1, "2026-01-02")];
    account.expenses[1].end = Some(day("2026-01-02"));
    assert_eq!(account.refusals(), []);
    account.expenses[1].end = Some(day("2026-01-01"));
    assert_eq!(account.refusals(), [Refusal::EndsBeforeStart(1)]);
}

#[test]
fn amounts_keep_their_bounds() {
    let mut account = one_day();
    let above = Money::TYPED_MAX + cents(1);
    for (amount, is_taken) in [
        (Money::ZERO, true),
        (Money::TYPED_MAX, true),
        (cents(-1), false),
        (above, false),
    ] {
        account.expenses = vec![once(0, "2026-01-01")];
        account.expenses[0].amount = amount;
        let expected = if is_taken {
            vec![]
        } else {
            vec![Refusal::ExpenseOutOfRange(0)]
        };
        assert_eq!(account.refusals(), expected);
        account.expenses.clear();
        account.advance = Some(Advance {
            amount,
            received: day("2026-01-01"),
            repaid: None,
        });
        let expected = if is_taken {
            vec![]
        } else {
            vec![Refusal::AdvanceOutOfRange]
        };
        assert_eq!(account.refusals(), expected);
        account.advance = None;
    }
    for (balance, is_taken) in [
        (Money::TYPED_MAX, true),
        (Money::ZERO - Money::TYPED_MAX, true),
        (above, false),
        (Money::ZERO - above, false),
    ] {
        account.opening.balance = balance;
        let expected = if is_taken {
            vec![]
        } else {
            vec![Refusal::OpeningOutOfRange]
        };
        assert_eq!(account.refusals(), expected);
    }
}

#[test]
fn everything_wrong_is_said_at_once_and_by_whoever_is_asked() {
    let mut account = account("2026-01-02", "2026-01-01");
    let advance = Advance {
        amount: euros(1),
        received: day("2026-01-05"),
        repaid: Some(day("2026-01-04")),
    };
    account.advance = Some(advance);
    let wrong = vec![Refusal::HorizonBeforeOpening, Refusal::RepaidBeforeReceived];
    assert_eq!(forecast(&account), Err(wrong.clone()));
    assert_eq!(
        remedy(&account, day("2026-01-01"), Line::Prudent),
        Err(wrong)
    );
    assert_eq!(
        two_passes(&account, advance),
        Err(vec![Refusal::HorizonBeforeOpening])
    );
}

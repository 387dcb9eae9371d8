//! Short ways to say an account.

use amorce::treasury::{
    Account, Expense, Forecast, Line, Marked, Opening, Per, Purpose, Receipt, Rhythm,
};
use amorce::units::{Certainty, Date, Money};

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub const fn cents(cents: i64) -> Money {
    Money::from_cents(cents)
}

pub const fn euros(euros: i64) -> Money {
    Money::from_cents(euros * 100)
}

/// Opened at nothing.
pub fn account(opening: &str, horizon: &str) -> Account {
    Account {
        opening: Opening {
            certainty: Certainty::Own,
            balance: Money::ZERO,
            day: day(opening),
        },
        horizon: day(horizon),
        receipts: Vec::new(),
        expenses: Vec::new(),
        advance: None,
    }
}

pub fn receipt(amount: i64, on: &str) -> Receipt {
    Receipt::in_both(
        Some(day(on)),
        Marked::new(euros(amount), Certainty::Official),
    )
}

pub fn each(amount: i64, rhythm: Rhythm, start: &str) -> Expense {
    Expense {
        label: format!("{amount} {start}"),
        amount: euros(amount),
        certainty: Certainty::Own,
        per: Per::Payment,
        start: day(start),
        end: None,
        rhythm,
        purpose: Purpose::Operating,
    }
}

pub fn once(amount: i64, on: &str) -> Expense {
    each(amount, Rhythm::Once, on)
}

pub fn yearly(amount: i64, rhythm: Rhythm, start: &str) -> Expense {
    Expense {
        certainty: Certainty::Own,
        per: Per::Year,
        ..each(amount, rhythm, start)
    }
}

pub fn closings(forecast: &Forecast, line: Line) -> Vec<Money> {
    let months = forecast.months.iter();
    months.map(|month| month.closing.on(line).money).collect()
}

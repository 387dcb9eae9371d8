//! Everything that a forecast is made of, and what keeps it from being made.
//! This module must never know a rule of the agreement.

use super::{Expense, Marked, Receipt};
use crate::units::{Certainty, Date, Money};

/// Expenses at most.
pub const EXPENSES_AT_MOST: usize = 20;
/// Months that a forecast looks ahead while nothing is signed.
pub const UNSIGNED_MONTHS: u32 = 24;
/// Contract years up to the last anniversary while the renewal lies ahead.
pub const RENEWAL_AHEAD_YEARS: u32 = 5;

/// What the visitor and the schedule say of the bank account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// What is on the account first.
    pub opening: Opening,
    /// The last day that counts, itself included.
    pub horizon: Date,
    /// What comes in.
    pub receipts: Vec<Receipt>,
    /// What goes out, [`EXPENSES_AT_MOST`] lines at most.
    pub expenses: Vec<Expense>,
    /// Money lent: the second of two passes.
    pub advance: Option<Advance>,
}

/// The balance that the visitor begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The balance on the morning of the day, which may be below zero: within [`Money::TYPED_MAX`] on both sides.
    pub balance: Money,
    /// The day: its own moves come after the balance.
    pub day: Date,
    /// How sure the balance is: typed, or nothing for want of a typed one.
    pub certainty: Certainty,
}

impl Opening {
    /// The balance with its mark.
    pub(super) const fn marked(&self) -> Marked {
        Marked::new(self.balance, self.certainty)
    }
}

/// Money lent to the CPTS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advance {
    /// How much: 0 ..= [`Money::TYPED_MAX`].
    pub amount: Money,
    /// The day on which it comes in.
    pub received: Date,
    /// The day on which it is given back; `None`: not said.
    pub repaid: Option<Date>,
}

/// Why there is no forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// More than [`EXPENSES_AT_MOST`] lines: this many.
    TooManyExpenses(usize),
    /// The expense of this place, from 0, ends before it starts.
    EndsBeforeStart(usize),
    /// The amount of the expense of this place, from 0, is below zero or above [`Money::TYPED_MAX`].
    ExpenseOutOfRange(usize),
    /// The opening balance is farther from zero than [`Money::TYPED_MAX`].
    OpeningOutOfRange,
    /// The horizon lies before the day of the opening balance.
    HorizonBeforeOpening,
    /// The amount of the advance is below zero or above [`Money::TYPED_MAX`].
    AdvanceOutOfRange,
    /// The advance is given back before it comes in.
    RepaidBeforeReceived,
}

impl Account {
    /// Everything that keeps a forecast from being made; nothing where it can be.
    #[must_use]
    pub fn refusals(&self) -> Vec<Refusal> {
        let mut found = Vec::new();
        let typed = Money::ZERO..=Money::TYPED_MAX;
        if self.expenses.len() > EXPENSES_AT_MOST {
            found.push(Refusal::TooManyExpenses(self.expenses.len()));
        }
        for (place, expense) in self.expenses.iter().enumerate() {
            if expense.end.is_some_and(|end| end < expense.start) {
                found.push(Refusal::EndsBeforeStart(place));
            }
            if !typed.contains(&expense.amount) {
                found.push(Refusal::ExpenseOutOfRange(place));
            }
        }
        let balance = self.opening.balance;
        if !typed.contains(&balance) && !typed.contains(&(Money::ZERO - balance)) {
            found.push(Refusal::OpeningOutOfRange);
        }
        if self.horizon < self.opening.day {
            found.push(Refusal::HorizonBeforeOpening);
        }
        if let Some(advance) = self.advance {
            if !typed.contains(&advance.amount) {
                found.push(Refusal::AdvanceOutOfRange);
            }
            if advance.repaid.is_some_and(|day| day < advance.received) {
                found.push(Refusal::RepaidBeforeReceived);
            }
        }
        found
    }
}

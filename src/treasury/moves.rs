//! The dated moves of the account, generated from its rules, and those that do not count.
//! This module must never store a move: it makes them anew of what the account says.

use super::{Account, Lines, Marked};
use crate::units::Date;

/// Money that comes in or goes out on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Move {
    /// The day.
    pub day: Date,
    /// What it comes of.
    pub origin: Origin,
    /// How much; below zero for what goes out.
    pub change: Lines<Marked>,
}

/// What a move comes of; places are counted from 0 in the lists of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The receipt of this place.
    Receipt(usize),
    /// Money lent.
    Advance,
    /// The expense of this place.
    Expense(usize),
    /// Money lent, given back.
    Repayment,
}

/// A move that is listed and does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uncounted {
    /// The day, where there is one.
    pub day: Option<Date>,
    /// What it comes of.
    pub origin: Origin,
    /// How much it would have been.
    pub change: Lines<Marked>,
    /// Why it does not count.
    pub why: Why,
}

/// Why a move does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It is earlier than the opening balance, which holds it.
    Earlier,
    /// It has no day.
    Undated,
    /// It is later than the horizon. Of an expense the first payment alone is listed, and only if none counts.
    Later,
}

/// What counts, by day and origin, and what does not.
pub(super) fn all(account: &Account) -> (Vec<Move>, Vec<Uncounted>) {
    let mut sorter = Sorter {
        account,
        counted: Vec::new(),
        uncounted: Vec::new(),
    };
    for (place, receipt) in account.receipts.iter().enumerate() {
        sorter.put(receipt.day, Origin::Receipt(place), receipt.amount);
    }
    for (place, expense) in account.expenses.iter().enumerate() {
        // One that begins after the horizon is listed with its first payment.
        let last = account.horizon.max(expense.start);
        for (day, money) in expense.payments(last) {
            let change = Lines::both(Marked::new(money, expense.certainty).leaving());
            sorter.put(Some(day), Origin::Expense(place), change);
        }
    }
    if let Some(advance) = account.advance {
        let lent = Marked::own(advance.amount);
        sorter.put(Some(advance.received), Origin::Advance, Lines::both(lent));
        if let Some(day) = advance.repaid {
            let back = Lines::both(lent.leaving());
            sorter.put(Some(day), Origin::Repayment, back);
        }
    }
    sorter.counted.sort_unstable();
    (sorter.counted, sorter.uncounted)
}

struct Sorter<'a> {
    account: &'a Account,
    counted: Vec<Move>,
    uncounted: Vec<Uncounted>,
}

impl Sorter<'_> {
    fn put(&mut self, day: Option<Date>, origin: Origin, change: Lines<Marked>) {
        let why = match day {
            None => Why::Undated,
            Some(day) if day < self.account.opening.day => Why::Earlier,
            Some(day) if day > self.account.horizon => Why::Later,
            Some(day) => {
                self.counted.push(Move {
                    day,
                    origin,
                    change,
                });
                return;
            }
        };
        self.uncounted.push(Uncounted {
            day,
            origin,
            change,
            why,
        });
    }
}

//! The balance by month: each opens on the closing of the one before.
//! This module must never hide a day below zero behind a month's end.

use super::{Account, DayBalance, Line, Lines, Low, Marked, Move};
use crate::units::{Date, Money};

/// A month of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthBalance {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
    /// The balance that it opens on.
    pub opening: Lines<Marked>,
    /// What comes in.
    pub comes_in: Lines<Money>,
    /// What goes out, below zero.
    pub goes_out: Lines<Money>,
    /// The balance at its end, or at the horizon.
    pub closing: Lines<Marked>,
    /// The lowest balance of its days, with the first day that has it.
    pub lowest: Lines<Low>,
}

impl MonthBalance {
    /// The lowest day, where it is below zero and the month's end is not.
    #[must_use]
    pub fn hidden(&self, line: Line) -> Option<Low> {
        let is_hidden = self.closing.on(line).money >= Money::ZERO;
        Some(*self.lowest.on(line)).filter(|low| is_hidden && low.balance.money < Money::ZERO)
    }
}

/// Every civil month from the opening day to the horizon.
pub(super) fn all(account: &Account, days: &[DayBalance], moves: &[Move]) -> Vec<MonthBalance> {
    let mut months = Vec::new();
    let (mut days, mut moves) = (days.iter().peekable(), moves.iter().peekable());
    let mut balance = Lines::both(account.opening.marked());
    let mut first = account.opening.day;
    while first <= account.horizon {
        let (year, month, _) = first.ymd();
        let is_in = |day: Date| {
            let (its_year, its_month, _) = day.ymd();
            (its_year, its_month) == (year, month)
        };
        let opening = balance;
        let mut lowest: Option<Lines<Low>> = None;
        let carried = days.peek().is_none_or(|next| next.day > first);
        if carried {
            lowest = Some(balance.map(|balance| Low {
                day: first,
                balance,
            }));
        }
        while let Some(day) = days.next_if(|day| is_in(day.day)) {
            balance = day.balance;
            let low = balance.map(|balance| Low {
                day: day.day,
                balance,
            });
            lowest = Some(match lowest {
                Some(before) => Lines::of(|line| before.on(line).lower(*low.on(line))),
                None => low,
            });
        }
        let (mut comes_in, mut goes_out) = (Lines::default(), Lines::default());
        while let Some(one) = moves.next_if(|one| is_in(one.day)) {
            let change = one.change.map(|change| change.money);
            comes_in = Lines::of(|line| *comes_in.on(line) + (*change.on(line)).max(Money::ZERO));
            goes_out = Lines::of(|line| *goes_out.on(line) + (*change.on(line)).min(Money::ZERO));
        }
        months.push(MonthBalance {
            year,
            month,
            opening,
            comes_in,
            goes_out,
            closing: balance,
            lowest: lowest.unwrap_or(balance.map(|balance| Low {
                day: first,
                balance,
            })),
        });
        let Some(next) = first_of_next(year, month) else {
            break;
        };
        first = next;
    }
    months
}

/// `None` at the end of the calendar.
const fn first_of_next(year: i32, month: u32) -> Option<Date> {
    match month {
        12 => Date::new(year + 1, 1, 1),
        _ => Date::new(year, month + 1, 1),
    }
}

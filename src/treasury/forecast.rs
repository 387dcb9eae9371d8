//! The forecast: moves, balances by day and by month, the lowest day, the shortages.
//! This module must never decide which line counts, nor what a shortage is worth.

use super::{
    Account, DayBalance, Line, Lines, Marked, MonthBalance, Move, Refusal, Shortage, Uncounted,
};
use super::{day, month, moves, shortage};
use crate::units::{Date, Money};

/// What the account comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The moves that count, by day; those of one day by origin.
    pub moves: Vec<Move>,
    /// The moves that are listed and do not count.
    pub uncounted: Vec<Uncounted>,
    /// The balance on the opening day and on each day of a move.
    pub days: Vec<DayBalance>,
    /// The balance of each civil month, to the one of the horizon.
    pub months: Vec<MonthBalance>,
    /// The lowest balance, and the first day that has it.
    pub lowest: Lines<Low>,
    /// Each time below zero.
    pub shortages: Lines<Vec<Shortage>>,
}

/// A low balance with its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Low {
    /// The day.
    pub day: Date,
    /// The balance at its end.
    pub balance: Marked,
}

impl Low {
    /// The lower of both; the first of two that are equal.
    #[must_use]
    pub(super) fn lower(self, later: Self) -> Self {
        if later.balance.money < self.balance.money {
            later
        } else {
            self
        }
    }
}

impl Forecast {
    /// The first day below zero, if there is one.
    #[must_use]
    pub fn first_below(&self, line: Line) -> Option<Date> {
        Some(self.shortages.on(line).first()?.first)
    }

    /// The greatest depth of all shortages, which is the advance that is needed; zero without a shortage.
    #[must_use]
    pub fn greatest_depth(&self, line: Line) -> Money {
        let depths = self
            .shortages
            .on(line)
            .iter()
            .map(|shortage| shortage.depth);
        depths.max().unwrap_or_default()
    }

    /// The balance at the end of this day; `None` before the opening day. After the horizon it is the horizon's.
    #[must_use]
    pub fn balance(&self, day: Date) -> Option<Lines<Marked>> {
        let until = self.days.iter().take_while(|listed| listed.day <= day);
        Some(until.last()?.balance)
    }

    /// The months whose end is not below zero while a day inside is, with the lowest of their days.
    pub fn hidden(&self, line: Line) -> impl Iterator<Item = (&MonthBalance, Low)> {
        let months = self.months.iter();
        months.filter_map(move |month| Some((month, month.hidden(line)?)))
    }
}

/// What this account comes to.
///
/// # Errors
///
/// Everything that keeps the forecast from being made ([`Account::refusals`]).
pub fn forecast(account: &Account) -> Result<Forecast, Vec<Refusal>> {
    let refusals = account.refusals();
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let (moves, uncounted) = moves::all(account);
    let days = day::all(account, &moves);
    let lows = days.iter().map(|day| {
        day.balance.map(|balance| Low {
            day: day.day,
            balance,
        })
    });
    let lowest = lows
        .reduce(|before, low| Lines::of(|line| before.on(line).lower(*low.on(line))))
        .unwrap_or(Lines::both(Low {
            day: account.opening.day,
            balance: account.opening.marked(),
        }));
    Ok(Forecast {
        months: month::all(account, &days, &moves),
        shortages: Lines::of(|line| shortage::all(&days, line)),
        moves,
        uncounted,
        days,
        lowest,
    })
}

//! What a bank account comes to, as data: its months, its lowest days, its times below zero, what would avoid them.
//! This module must never choose a line: both stand side by side.

use serde::Serialize;

use crate::treasury::{self, Forecast, MonthBalance};

use super::Euros;
use super::money::Amount;
use super::treasury::amount;

/// The same thing on both lines.
#[derive(Debug, Serialize)]
pub(super) struct Lines<T> {
    /// What counts by default.
    prudent: T,
    /// *Attendu*.
    expected: T,
}

impl<T> From<treasury::Lines<T>> for Lines<T> {
    fn from(lines: treasury::Lines<T>) -> Self {
        Self {
            prudent: lines.prudent,
            expected: lines.expected,
        }
    }
}

/// What an account comes to.
#[derive(Debug, Serialize)]
pub(super) struct Course {
    /// Every civil month from the opening to the horizon.
    months: Vec<Month>,
    /// The lowest balance, and the first day that has it.
    lowest: Lines<Low>,
    /// Each time below zero.
    shortages: Lines<Vec<Shortage>>,
    /// What would avoid them; `null` on a line that is never below zero. Left out of the second pass, which is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    remedies: Option<Lines<Option<Remedy>>>,
}

/// A month.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Month {
    /// `2026-01`.
    id: String,
    /// The balance that it opens on.
    opening: Lines<Amount>,
    /// What comes in.
    comes_in: Lines<Euros>,
    /// What goes out, below zero.
    goes_out: Lines<Euros>,
    /// The balance at its end, or at the horizon.
    closing: Lines<Amount>,
    /// The lowest balance of its days.
    lowest: Lines<Low>,
    /// Whether a day is below zero and the end of the month is not.
    hidden: Lines<bool>,
}

/// A low balance.
#[derive(Debug, Serialize)]
struct Low {
    /// The first day that has it.
    day: String,
    /// The balance at the end of that day.
    balance: Amount,
}

/// Days in a row below zero.
#[derive(Debug, Serialize)]
struct Shortage {
    /// Its first day.
    id: String,
    /// The first day that is not below zero any more; `null` where the horizon comes before.
    over: Option<String>,
    /// How many days.
    days: u32,
    /// How deep, above zero.
    depth: Euros,
    /// The balances that it goes through.
    levels: Vec<Level>,
}

/// A balance below zero that stays.
#[derive(Debug, Serialize)]
struct Level {
    /// Its first day.
    id: String,
    /// How many days.
    days: u32,
    /// The balance.
    balance: Amount,
}

/// What would avoid every shortage of a line.
#[derive(Debug, Serialize)]
struct Remedy {
    /// The advance that is needed.
    advance: Euros,
    /// A later start of the costliest expense not yet begun; `null` where no start helps.
    delay: Option<Delay>,
}

/// An expense that begins later.
#[derive(Debug, Serialize)]
struct Delay {
    /// Which expense.
    id: String,
    /// The earliest start that leaves no shortage.
    start: String,
}

/// What would avoid the shortages, and how the expense of a place is named.
type Remedies<'a> = (
    &'a treasury::Lines<Option<treasury::Remedy>>,
    &'a dyn Fn(usize) -> String,
);

impl Course {
    pub(super) fn new(forecast: &Forecast, remedies: Option<Remedies<'_>>) -> Self {
        let shortages = treasury::Lines::of(|line| {
            let shortages = forecast.shortages.on(line).iter();
            shortages.map(Shortage::new).collect()
        });
        Self {
            months: forecast.months.iter().map(Month::new).collect(),
            lowest: forecast.lowest.map(Low::new).into(),
            shortages: shortages.into(),
            remedies: remedies.map(|(remedies, name)| {
                let told = remedies.map(|remedy| remedy.map(|remedy| Remedy::new(remedy, name)));
                told.into()
            }),
        }
    }
}

impl Month {
    fn new(month: &MonthBalance) -> Self {
        let hidden = treasury::Lines::of(|line| month.hidden(line).is_some());
        Self {
            id: month_id(month.year, month.month),
            opening: month.opening.map(amount).into(),
            comes_in: month.comes_in.map(Euros::from).into(),
            goes_out: month.goes_out.map(Euros::from).into(),
            closing: month.closing.map(amount).into(),
            lowest: month.lowest.map(Low::new).into(),
            hidden: hidden.into(),
        }
    }
}

fn month_id(year: i32, month: u32) -> String {
    let zero = if month < 10 { "-0" } else { "-" };
    [&year.to_string(), zero, &month.to_string()].concat()
}

impl Low {
    fn new(low: treasury::Low) -> Self {
        Self {
            day: low.day.to_string(),
            balance: amount(low.balance),
        }
    }
}

impl Shortage {
    fn new(shortage: &treasury::Shortage) -> Self {
        let levels = shortage.levels.iter().map(|level| Level {
            id: level.first.to_string(),
            days: level.days,
            balance: amount(level.balance),
        });
        Self {
            id: shortage.first.to_string(),
            over: shortage.over.map(|day| day.to_string()),
            days: shortage.days,
            depth: shortage.depth.into(),
            levels: levels.collect(),
        }
    }
}

impl Remedy {
    fn new(remedy: treasury::Remedy, name: &dyn Fn(usize) -> String) -> Self {
        Self {
            advance: remedy.advance.into(),
            delay: remedy.delay.map(|delay| Delay {
                id: name(delay.expense),
                start: delay.start.to_string(),
            }),
        }
    }
}

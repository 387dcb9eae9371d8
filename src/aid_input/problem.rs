//! What is wrong with a field, as data.
//! This module must never know the words of a message.

use super::{Field, HoursProblem, WholeProblem};
use crate::input::{AmountProblem, DateProblem, RateProblem};

/// One wrong field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which one.
    pub field: Field,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Not a day.
    Day(DateProblem),
    /// Not a whole number of these bounds.
    Whole(WholeProblem),
    /// Not a year.
    Year,
    /// Not hours.
    Hours(HoursProblem),
    /// Not an amount.
    Amount(AmountProblem),
    /// A yearly cost of nothing, of which no share can be told.
    NoCost,
    /// Not a percentage.
    Rate(RateProblem),
    /// Not one of the choices.
    Choice,
    /// A system acquired on a day that is not given.
    DayMissing,
}

impl Wrong {
    /// Its stable name in the JavaScript API.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Day(DateProblem::NotADate) => "not-a-date",
            Self::Day(DateProblem::NoSuchDay) => "no-such-day",
            Self::Day(DateProblem::OutOfBounds) => "date-out-of-bounds",
            Self::Whole(WholeProblem::NotWhole) => "not-a-whole-number",
            Self::Whole(WholeProblem::OutOfBounds(..)) => "number-out-of-bounds",
            Self::Year => "not-a-year",
            Self::Hours(HoursProblem::NotHours) => "not-hours",
            Self::Hours(HoursProblem::OutOfBounds) => "hours-out-of-bounds",
            Self::Amount(_) => "not-an-amount",
            Self::NoCost => "no-cost",
            Self::Rate(_) => "not-a-rate",
            Self::Choice => "not-a-choice",
            Self::DayMissing => "day-missing",
        }
    }
}

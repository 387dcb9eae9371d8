//! An expense as the visitor says it: a rule, from which its payments are generated.
//! This module must never hold an amount that the visitor did not give, or read off a table.

use super::split;
use crate::law::Mission;
use crate::units::{Certainty, Date, Money};

/// One line of the visitor's expenses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expense {
    /// What the visitor calls it.
    pub label: String,
    /// How much, all taxes included: 0 ..= [`Money::TYPED_MAX`]. A salary is its employer cost.
    pub amount: Money,
    /// How sure the amount is: the visitor's own, or of the table of employer's costs.
    pub certainty: Certainty,
    /// What the amount is the amount of.
    pub per: Per,
    /// The day of the first payment.
    pub start: Date,
    /// The last day on which a payment may fall, itself included; `None`: to the horizon.
    pub end: Option<Date>,
    /// How often it is paid.
    pub rhythm: Rhythm,
    /// What it is for.
    pub purpose: Purpose,
}

/// What an amount is the amount of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Per {
    /// One payment.
    Payment,
    /// A year, which runs from the start, split over its payments.
    Year,
}

/// How often an expense is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rhythm {
    /// On the day of its start alone.
    Once,
    /// Each month.
    Monthly,
    /// Each third month.
    Quarterly,
    /// Each year.
    Yearly,
}

/// What an expense is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// The running of the CPTS.
    Operating,
    /// A mission.
    Mission(Mission),
}

impl Rhythm {
    /// Every rhythm.
    pub const ALL: [Self; 4] = [Self::Once, Self::Monthly, Self::Quarterly, Self::Yearly];

    /// Months between two payments; `None` where there is one alone.
    #[must_use]
    pub const fn months(self) -> Option<u32> {
        match self {
            Self::Once => None,
            Self::Monthly => Some(1),
            Self::Quarterly => Some(3),
            Self::Yearly => Some(12),
        }
    }

    /// Payments in a year that runs from the start.
    #[must_use]
    pub const fn payments_a_year(self) -> u32 {
        match self {
            Self::Once | Self::Yearly => 1,
            Self::Monthly => 12,
            Self::Quarterly => 4,
        }
    }
}

impl Expense {
    /// The payment of this number, from 0.
    #[must_use]
    pub fn payment(&self, number: u32) -> Money {
        match self.per {
            Per::Payment => self.amount,
            Per::Year => split(self.amount, self.rhythm.payments_a_year(), number),
        }
    }

    /// Days and amounts from the start to this last day, itself included.
    ///
    /// Each day is counted from the start: the same day of the month, or the month's last where it has no such day
    /// (31/01, 28/02, 31/03). The end counts too, where there is one.
    #[must_use]
    pub fn payments(&self, last: Date) -> Vec<(Date, Money)> {
        let last = self.end.map_or(last, |end| end.min(last));
        self.days(self.start, last)
            .zip(0..)
            .map(|(day, number)| (day, self.payment(number)))
            .collect()
    }

    /// The same payments, begun on another day, to this last day.
    ///
    /// Where the expense has an end it keeps its number of payments, which end later: what is put off is not spared.
    #[must_use]
    pub fn payments_from(&self, start: Date, last: Date) -> Vec<(Date, Money)> {
        let number = match self.end {
            Some(end) => self.days(self.start, end).count(),
            None => usize::MAX,
        };
        self.days(start, last)
            .take(number)
            .zip(0..)
            .map(|(day, number)| (day, self.payment(number)))
            .collect()
    }

    fn days(&self, start: Date, last: Date) -> impl Iterator<Item = Date> {
        let mut next = Some(start);
        let mut months = 0_u32;
        let rhythm = self.rhythm.months();
        core::iter::from_fn(move || {
            let day = next.filter(|day| *day <= last)?;
            next = rhythm.and_then(|rhythm| {
                months = months.checked_add(rhythm)?;
                // A day that the calendar of this program has not is no day: its last one never stands in for it.
                Some(start.plus_months(months))
                    .filter(|later| month_count(*later) == month_count(start) + i64::from(months))
            });
            Some(day)
        })
    }
}

/// Months since the year 0.
const fn month_count(day: Date) -> i64 {
    let (year, month, _) = day.ymd();
    year as i64 * 12 + month as i64
}

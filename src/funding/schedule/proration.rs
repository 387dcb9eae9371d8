//! For how much of a contract year a mission is paid that starts inside it.
//! This module must never know what is prorated.

use crate::law::{Assumption, Choice};
use crate::units::Date;

use super::{Recorder, Scheduler};
use crate::funding::amount::Amount;
use crate::funding::derivations::{Ledger, Step};
use crate::funding::years::Span;

/// For how much of a contract year a mission runs that starts inside it.
#[derive(Clone, Copy)]
pub(super) struct Running {
    /// Whether months are counted rather than days.
    months: bool,
    /// How many of how many in that year.
    counted: (u32, u32),
    /// The same in the other unit, where the recorder explains amounts.
    otherwise: Option<(u32, u32)>,
}

impl Running {
    /// Whether counting only that part of a year's amount changes it.
    pub(super) fn changes(self, full: Amount) -> bool {
        let (part, whole) = self.counted;
        full.money.fraction(part, whole) != full.money
    }
}

impl Scheduler<'_> {
    /// For how much of a contract year a mission runs that starts inside it; `None` for all of it.
    pub(super) fn running<R: Recorder>(&self, _: &R, start: Date, year: Span) -> Option<Running> {
        if start <= year.first {
            return None;
        }
        let months = self.project().choices.switched_to(Choice::ProratedInMonths);
        Some(Running {
            months,
            counted: proration(start, year, months),
            otherwise: R::EXPLAINS.then(|| proration(start, year, !months)),
        })
    }
}

/// A year's amount for as much of the year as the mission runs.
pub(super) fn prorated(ledger: &mut impl Ledger, full: Amount, running: Option<Running>) -> Amount {
    let Some(running) = running else {
        return full;
    };
    let (months, (part, whole)) = (running.months, running.counted);
    let money = full.money.fraction(part, whole);
    let step = Step::Prorated {
        part,
        whole,
        months,
    };
    let amount = ledger.made_of(step, money, &[full]);
    match running.otherwise {
        Some((part, whole)) if full.money.fraction(part, whole) != money => {
            ledger.weaken(amount, Assumption::ProrationUnit)
        }
        _ => amount,
    }
}

/// As how much of a contract year a start inside it counts.
fn proration(start: Date, year: Span, months: bool) -> (u32, u32) {
    if !months {
        return (start.days_until(year.end).unsigned_abs(), year.days());
    }
    // Months of the contract year, counted from its anniversary; the one that the start lies in counts.
    (12 - whole_months(year.first, start).min(11), 12)
}

/// Months that have wholly passed from one day to another; none when the other is earlier.
fn whole_months(first: Date, day: Date) -> u32 {
    let ((first_year, first_month, _), (year, month, _)) = (first.ymd(), day.ymd());
    let months = (year - first_year) * 12 + month as i32 - first_month as i32;
    let months = months.max(0).unsigned_abs();
    if first.plus_months(months) > day {
        months.saturating_sub(1)
    } else {
        months
    }
}

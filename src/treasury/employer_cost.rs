//! What a gross salary costs the employer: a table read off the open rules of the Urssaf.
//! This module must never hold one ratio, nor say a cost outside of its rows: there it is typed.

use super::{Marked, Source};
use crate::units::{Certainty, Money};

/// How much of a week is worked. Rows of one are never mixed with the other's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WorkingTime {
    /// Full time.
    Full,
    /// Half time.
    Half,
}

/// A row: euros a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostRow {
    /// The gross salary, in whole euros a year.
    pub gross: u32,
    /// What it costs the employer, in whole euros a year.
    pub cost: u32,
}

/// How sure every cost of the table is: it rests on assumptions (CDI, not a manager, accidents 2.08 %, health 40 € a month, no
/// *versement mobilité*).
pub const COST_CERTAINTY: Certainty = Certainty::Assumed;
/// Where the table was computed: rules of July 2026.
pub const COST_SOURCES: &[Source] = &[Source::ModeleSocial];

const fn row(gross: u32, cost: u32) -> CostRow {
    CostRow { gross, cost }
}

const FULL_TIME: &[CostRow] = &[
    row(26_028, 30_382),
    row(30_000, 37_592),
    row(32_000, 41_074),
    row(35_000, 46_152),
    row(38_000, 51_086),
    row(40_000, 54_306),
    row(42_000, 57_484),
    row(45_000, 62_172),
    row(50_000, 69_921),
];

const HALF_TIME: &[CostRow] = &[
    row(15_000, 18_916),
    row(19_000, 25_663),
    row(22_500, 31_206),
];

/// The rows of a working time, from the lowest salary.
#[must_use]
pub const fn rows(time: WorkingTime) -> &'static [CostRow] {
    match time {
        WorkingTime::Full => FULL_TIME,
        WorkingTime::Half => HALF_TIME,
    }
}

/// What this gross salary of a year costs in a year, between two rows of its working time, rounded half up to the cent.
///
/// `None` outside of the rows. The gross of half time is what is paid for half time.
///
/// ```
/// use amorce::treasury::{WorkingTime, employer_cost};
/// use amorce::units::Money;
/// let cost = employer_cost(WorkingTime::Full, Money::from_euros(38_000));
/// assert_eq!(cost.map(|cost| cost.money), Some(Money::from_euros(51_086)));
/// assert_eq!(employer_cost(WorkingTime::Full, Money::from_euros(50_001)), None);
/// ```
#[must_use]
pub fn employer_cost(time: WorkingTime, gross: Money) -> Option<Marked> {
    let rows = rows(time);
    let pairs = rows.iter().zip(rows.iter().skip(1));
    pairs
        .filter_map(|(low, high)| between(*low, *high, gross))
        .next()
        .map(|cost| Marked::new(cost, COST_CERTAINTY))
}

fn between(low: CostRow, high: CostRow, gross: Money) -> Option<Money> {
    let [from, to] = [low.gross, high.gross].map(Money::from_euros);
    if !(from..=to).contains(&gross) {
        return None;
    }
    let [low_cost, high_cost] = [low.cost, high.cost].map(Money::from_euros);
    let [part, whole] = [gross - from, to - from].map(|money| i128::from(money.cents()));
    Some(low_cost + (high_cost - low_cost).wide_fraction(part, whole))
}

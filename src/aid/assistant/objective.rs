//! The objectives of avenant 7: by how much the list must grow, in percent of it, with the holes of what was read.
//! This module must never make a number of patients of them: a real contract contradicts the simple product.

use super::WorkingTime;
use crate::aid::Source;
use crate::units::{Certainty, Rate};

/// A band of the objectives, which is narrower than those of the amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectiveBand {
    /// P30 to P50.
    P30ToP50,
    /// P50 to P70.
    P50ToP70,
    /// P70 to P90.
    P70ToP90,
    /// P90 to P95.
    P90ToP95,
    /// P95 and above.
    FromP95,
}

/// What is asked of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Objective {
    /// To grow by so much of it.
    Grow(Rate),
    /// To stay as it is.
    Keep,
    /// To stay as it is, or to grow by so much: the sources do not agree.
    KeepOrGrow(Rate),
    /// Not found.
    NotFound,
}

/// A row of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct ObjectiveRow {
    /// The band.
    pub band: ObjectiveBand,
    /// For 1/3 ETP.
    pub third: Objective,
    /// For 1/2 ETP.
    pub half: Objective,
    /// For 1 ETP.
    pub full: Objective,
    /// How sure the row is.
    pub certainty: Certainty,
}

/// Where the objectives were read.
pub const OBJECTIVES_SOURCES: &[Source] = &[Source::ExtraitAvenant7];

/// The table, smallest list first.
pub const OBJECTIVES: &[ObjectiveRow] = &[
    row(
        ObjectiveBand::P30ToP50,
        [grow(2_000), grow(2_500), grow(3_500)],
    ),
    row(
        ObjectiveBand::P50ToP70,
        [grow(1_500), Objective::NotFound, Objective::NotFound],
    ),
    row(
        ObjectiveBand::P70ToP90,
        [grow(750), grow(1_250), Objective::NotFound],
    ),
    row(ObjectiveBand::P90ToP95, [grow(400), grow(600), grow(1_250)]),
    row(
        ObjectiveBand::FromP95,
        [
            Objective::Keep,
            Objective::Keep,
            Objective::KeepOrGrow(Rate::from_percent(5)),
        ],
    ),
];

/// Hundredths of a percent of the list.
const fn grow(hundredths: u16) -> Objective {
    match Rate::from_hundredths(hundredths) {
        Some(rate) => Objective::Grow(rate),
        None => Objective::NotFound,
    }
}

const fn row(band: ObjectiveBand, asked: [Objective; 3]) -> ObjectiveRow {
    let [third, half, full] = asked;
    ObjectiveRow {
        band,
        third,
        half,
        full,
        certainty: Certainty::Reported,
    }
}

impl ObjectiveRow {
    /// What this option asks.
    #[must_use]
    pub const fn of(&self, time: WorkingTime) -> Objective {
        match time {
            WorkingTime::Third => self.third,
            WorkingTime::Half => self.half,
            WorkingTime::Full => self.full,
        }
    }
}

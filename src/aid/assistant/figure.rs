//! A figure of the table of amounts, and its place in it.
//! This module must never know which figures there are.

use super::{Band, ContractYear, WorkingTime};
use crate::aid::Source;
use crate::units::{Certainty, Date, Money};

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// Year 1.
    FirstYear,
    /// Year 2.
    SecondYear,
    /// Year 3 and after, at most.
    LaterYears,
    /// Year 3 and after, P90 to P94.
    LaterYearsP90,
    /// Every year, P95 and above.
    EveryYearP95,
}

/// Which of the two lists of amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Before the convention of 2024.
    Before,
    /// Since the convention of 2024.
    Since,
}

/// What a figure is the amount of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureKey {
    /// For one doctor and this option.
    OneDoctor(Row, WorkingTime, Column),
    /// For each full-time position of the collective aid.
    Collective(Row),
}

/// One amount, a year, with where it was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is the amount of.
    pub key: FigureKey,
    /// Whole euros a year.
    pub euros: u32,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it was read.
    pub sources: &'static [Source],
    /// The first day on which it applies.
    pub effective_from: Date,
}

/// The days on which the stored copies of the sources were read.
pub const READ_ON: [Date; 2] = [Date::literal(2026, 11, 21), Date::literal(2026, 11, 29)];

impl Row {
    /// Every row, in the order of the table.
    pub const ALL: [Self; 5] = [
        Self::FirstYear,
        Self::SecondYear,
        Self::LaterYears,
        Self::LaterYearsP90,
        Self::EveryYearP95,
    ];

    /// The row of a band in a year; `None` below P30, where no aid is paid.
    #[must_use]
    pub const fn of(band: Band, year: ContractYear) -> Option<Self> {
        let later = match band {
            Band::BelowP30 => return None,
            Band::FromP95 => return Some(Self::EveryYearP95),
            Band::P90ToP94 => Self::LaterYearsP90,
            Band::P30ToP89 | Band::Unknown => Self::LaterYears,
        };
        Some(match year {
            ContractYear::First => Self::FirstYear,
            ContractYear::Second => Self::SecondYear,
            ContractYear::Third | ContractYear::Fourth | ContractYear::Fifth => later,
        })
    }
}

impl Figure {
    /// The amount.
    #[must_use]
    pub const fn money(&self) -> Money {
        Money::from_euros(self.euros)
    }
}

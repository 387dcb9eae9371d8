//! The amounts, in euros a year, as a table: a row by contract year and band, a column before and since the convention of 2024.
//! This module must never derive one amount from another: each was read.

use super::{Column, ContractYear, Figure, FigureKey, Row, Text, WorkingTime};
use crate::aid::Source;
use crate::units::Certainty;

/// What one row holds: 1/3 before and since, 1/2 before and since, 1 before and since.
struct Cells([Option<Figure>; 6]);

static FIRST_YEAR: Cells = row(
    Row::FirstYear,
    [12_000, NOT_READ, 18_000, 19_000, 36_000, 38_000],
);
static SECOND_YEAR: Cells = row(
    Row::SecondYear,
    [9_000, 9_450, 13_500, 14_000, 27_000, 28_000],
);
static LATER_YEARS: Cells = row(
    Row::LaterYears,
    [7_000, 7_350, 10_500, 11_000, 21_000, 22_000],
);
static LATER_YEARS_P90: Cells = row(
    Row::LaterYearsP90,
    [8_350, 8_767, 12_500, 13_000, 25_000, 26_000],
);
static EVERY_YEAR_P95: Cells = row(
    Row::EveryYearP95,
    [12_000, 12_600, 18_000, 19_000, 36_000, 38_000],
);

/// For each full-time position; one indirect source.
static COLLECTIVE: [Figure; 3] = [
    position(Row::FirstYear, 38_000),
    position(Row::SecondYear, 28_000),
    position(Row::LaterYears, 22_000),
];

/// A cell that no source prints: the option of 1/3 was closed before these amounts.
const NOT_READ: u32 = 0;

const fn row(row: Row, euros: [u32; 6]) -> Cells {
    let [third, third_since, half, half_since, full, full_since] = euros;
    Cells([
        cell(row, WorkingTime::Third, Column::Before, third),
        cell(row, WorkingTime::Third, Column::Since, third_since),
        cell(row, WorkingTime::Half, Column::Before, half),
        cell(row, WorkingTime::Half, Column::Since, half_since),
        cell(row, WorkingTime::Full, Column::Before, full),
        cell(row, WorkingTime::Full, Column::Since, full_since),
    ])
}

const fn cell(row: Row, time: WorkingTime, column: Column, euros: u32) -> Option<Figure> {
    if euros == NOT_READ {
        return None;
    }
    let (sources, text): (&'static [Source], Text) = match column {
        Column::Before => (
            &[
                Source::Ameli2024,
                Source::Cnom74,
                Source::PapsPaca,
                Source::PapsCvl,
            ],
            Text::Avenant7,
        ),
        Column::Since => (&[Source::Ameli2024], Text::Convention2024),
    };
    Some(Figure {
        key: FigureKey::OneDoctor(row, time, column),
        euros,
        certainty: Certainty::Official,
        sources,
        effective_from: text.effective_from(),
    })
}

const fn position(row: Row, euros: u32) -> Figure {
    Figure {
        key: FigureKey::Collective(row),
        euros,
        certainty: Certainty::Reported,
        sources: &[Source::Mesdocs],
        effective_from: Text::Collective2026.effective_from(),
    }
}

impl Row {
    const fn cells(self) -> &'static Cells {
        match self {
            Self::FirstYear => &FIRST_YEAR,
            Self::SecondYear => &SECOND_YEAR,
            Self::LaterYears => &LATER_YEARS,
            Self::LaterYearsP90 => &LATER_YEARS_P90,
            Self::EveryYearP95 => &EVERY_YEAR_P95,
        }
    }
}

/// The figure of one doctor; `None` for the hole of the table.
#[must_use]
pub const fn one_doctor(row: Row, time: WorkingTime, column: Column) -> Option<&'static Figure> {
    let [third, third_since, half, half_since, full, full_since] = &row.cells().0;
    match (time, column) {
        (WorkingTime::Third, Column::Before) => third.as_ref(),
        (WorkingTime::Third, Column::Since) => third_since.as_ref(),
        (WorkingTime::Half, Column::Before) => half.as_ref(),
        (WorkingTime::Half, Column::Since) => half_since.as_ref(),
        (WorkingTime::Full, Column::Before) => full.as_ref(),
        (WorkingTime::Full, Column::Since) => full_since.as_ref(),
    }
}

/// The figure of one full-time position of the collective aid, for which no source tells bands apart.
#[must_use]
pub const fn collective(year: ContractYear) -> &'static Figure {
    let [first, second, later] = &COLLECTIVE;
    match year {
        ContractYear::First => first,
        ContractYear::Second => second,
        ContractYear::Third | ContractYear::Fourth | ContractYear::Fifth => later,
    }
}

/// Every figure of the aid, in the order of the table.
pub fn figures() -> impl Iterator<Item = &'static Figure> {
    let of_one_doctor = Row::ALL.into_iter().flat_map(|row| &row.cells().0);
    of_one_doctor.flatten().chain(&COLLECTIVE)
}

//! Which cells a sum of a report adds up, and which sum is its answer.
//! This module must never add anything up.

use core::ops::Range;

use crate::aid_report::{Cell, Report, Table};

/// Where a cell stands: its table, row and column, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) column: usize,
}

/// The answer of a report: the last total of its tables. The test `the_answer_is_the_last_total` holds both together.
pub(super) fn answer(report: &Report) -> Option<Place> {
    let money = report.headline.as_ref()?.money;
    let tables = report.tables.iter().enumerate();
    let totals = tables.flat_map(|(table, of)| {
        let rows = of.rows.iter().enumerate();
        let rows = rows.filter(|(_, row)| row.is_total);
        rows.flat_map(move |(row, cells)| {
            let cells = cells.cells.iter().enumerate();
            cells.filter_map(move |(column, cell)| match cell {
                Cell::Sum(sum, ..) => Some((Place { table, row, column }, *sum)),
                _ => None,
            })
        })
    });
    let (place, sum) = totals.last()?;
    (sum == money).then_some(place)
}

/// The cells that a sum adds up: a column of a table of this report, and its rows.
pub(super) fn added(
    report: &Report,
    of: Place,
    other: Option<&str>,
    rows: &Range<usize>,
) -> Option<(Place, Place)> {
    let id = report.tables.get(of.table)?.columns.get(of.column)?.id;
    let table = match other {
        Some(name) => {
            let mut tables = report.tables.iter();
            tables.position(|table| table.id == name)?
        }
        None => of.table,
    };
    let of_table: &Table = report.tables.get(table)?;
    let column = of_table.columns.iter().position(|column| column.id == id)?;
    let last = rows.end.checked_sub(1)?;
    (rows.start <= last && last < of_table.rows.len()).then_some((
        Place {
            table,
            row: rows.start,
            column,
        },
        Place {
            table,
            row: last,
            column,
        },
    ))
}

/// The amounts that a cell is made of, down to those that are no sums; a cell that is none is made of itself.
pub(super) fn parts(report: &Report, place: Place) -> Vec<Place> {
    let mut parts = Vec::new();
    walk(report, place, &mut parts);
    parts
}

fn walk(report: &Report, place: Place, parts: &mut Vec<Place>) {
    let row = report.tables.get(place.table);
    let row = row.and_then(|table| table.rows.get(place.row));
    match row.and_then(|row| row.cells.get(place.column)) {
        Some(Cell::Money(_)) => parts.push(place),
        Some(Cell::Sum(_, other, rows)) => {
            let Some((first, last)) = added(report, place, *other, rows) else {
                return;
            };
            for row in first.row..=last.row {
                walk(report, Place { row, ..first }, parts);
            }
        }
        _ => {}
    }
}

//! What names a row of a table outside of it: a file has one row for each amount, an annex one entry for each making.
//! This module must never know an amount.

use crate::aid_report::{Cell, Column, ColumnKind, Row, Table};
use crate::texts::aid_files::BETWEEN;

/// The column of points, in words.
pub(super) const POINTS: &str = "points";

/// The columns that say where a row was read.
const READ_IN: [&str; 2] = ["sources", "pages"];

/// The words of a row that stand before this column.
pub(super) fn label(table: &Table, row: &Row, before: usize) -> String {
    let cells = table.columns.iter().zip(&row.cells).take(before);
    let words = cells.filter(|(column, _)| column.id != POINTS && !is_read_in(column));
    let words = words.filter_map(|(_, cell)| match cell {
        Cell::Words(words) | Cell::Named(_, words) => Some(words.clone()),
        Cell::Count(number) => Some(number.to_string()),
        _ => None,
    });
    words.collect::<Vec<_>>().join(BETWEEN)
}

/// The words of a row that stand before its first amount.
pub(super) fn name(table: &Table, row: &Row) -> String {
    let mut columns = table.columns.iter();
    let first = columns.position(|column| column.kind == ColumnKind::Money);
    label(table, row, first.unwrap_or(table.columns.len()))
}

/// The first words of a row.
#[cfg(feature = "dossier")]
pub(super) fn title(row: &Row) -> String {
    let mut cells = row.cells.iter();
    let words = cells.find_map(|cell| match cell {
        Cell::Words(words) | Cell::Named(_, words) => Some(words.clone()),
        _ => None,
    });
    words.unwrap_or_default()
}

/// Whether a column says where a row was read.
pub(super) fn is_read_in(column: &Column) -> bool {
    READ_IN.contains(&column.id)
}

//! The amounts of an aid as CSV, one row each, in the two dialects of the files of a CPTS.
//! This module must never write a sum: the amounts that count in the answer say so, and add up to it.

use super::Asked;
use super::row::{POINTS, is_read_in, label};
use super::sum::{Place, answer, parts};
use crate::aid::Source;
use crate::aid_report::{Cell, Row, Table as Told};
use crate::documents::files::csv::{Dialect, Table};
use crate::texts::aid_files::{self as words, BETWEEN};
use crate::texts::{self, aid_report, files};
use crate::units::Date;

/// The file.
pub(super) fn write(asked: &Asked<'_>, dialect: Dialect) -> Vec<u8> {
    let report = asked.report;
    let mut table = Table::new(dialect, &words::AMOUNTS);
    let counted = answer(report).map(|answer| parts(report, answer));
    let counted = counted.unwrap_or_default();
    for (at, told) in report.tables.iter().enumerate() {
        for (row, of) in told.rows.iter().enumerate() {
            for column in 0..of.cells.len() {
                let place = Place {
                    table: at,
                    row,
                    column,
                };
                let is_counted = counted.contains(&place);
                let cells = amount(told, of, column, is_counted, dialect);
                if let Some(mut cells) = cells {
                    cells.push(asked.reserve().into());
                    table.row(cells);
                }
            }
        }
    }
    table.about(about(asked));
    table.bytes()
}

/// The cells of an amount, but for its reserve; nothing of a cell that is no amount, or a sum of others.
fn amount(
    table: &Told,
    row: &Row,
    column: usize,
    is_counted: bool,
    dialect: Dialect,
) -> Option<Vec<String>> {
    let Some(Cell::Money(money)) = row.cells.get(column) else {
        return None;
    };
    let mark = match row.cells.get(column.saturating_add(1)) {
        Some(Cell::Mark(mark)) => texts::certainty(*mark),
        _ => "",
    };
    let counted = if is_counted {
        words::COUNTED
    } else {
        words::NOT_COUNTED
    };
    Some(vec![
        table.heading.into(),
        label(table, row, column),
        dialect.date(day(row)),
        table.columns.get(column)?.words.into(),
        points(table, row),
        dialect.money(*money),
        mark.into(),
        counted.into(),
        sources(table, row),
    ])
}

fn day(row: &Row) -> Option<Date> {
    row.cells.iter().find_map(|cell| match cell {
        Cell::Day(day) => Some(*day),
        _ => None,
    })
}

fn points(table: &Told, row: &Row) -> String {
    let mut cells = table.columns.iter().zip(&row.cells);
    let points = cells.find_map(|(column, cell)| match cell {
        Cell::Words(points) if column.id == POINTS => Some(points.clone()),
        _ => None,
    });
    points.unwrap_or_default()
}

/// The titles of the sources of all that the row is made of, and the pages that it names.
fn sources(table: &Told, row: &Row) -> String {
    let mut sources: Vec<Source> = Vec::new();
    for made in &row.made {
        made.walk(0, &mut |_, step| {
            for source in &step.sources {
                if !sources.contains(source) {
                    sources.push(*source);
                }
            }
        });
    }
    let titles = (!sources.is_empty()).then(|| aid_report::titles(&sources));
    let cells = table.columns.iter().zip(&row.cells);
    let named = cells.filter_map(|(column, cell)| match cell {
        Cell::Words(named) if is_read_in(column) => Some(named.clone()),
        _ => None,
    });
    let all = titles.into_iter().chain(named);
    all.collect::<Vec<_>>().join(BETWEEN)
}

/// What the file says of itself, below the amounts.
fn about(asked: &Asked<'_>) -> Vec<[String; 2]> {
    let report = asked.report;
    let mut notes = Vec::new();
    let mut note = |name: &str, said: String| notes.push([name.to_owned(), said]);
    note(words::AID, report.title.into());
    note(words::PAID_TO, report.lead.into());
    for said in asked.first() {
        note(words::FIRST, said);
    }
    if let Some(headline) = &report.headline {
        note(
            words::ANSWER,
            words::answer(&headline.amount, &headline.words),
        );
        for said in &headline.more {
            note(words::ANSWER, said.clone());
        }
    }
    for (field, said) in &report.inputs {
        note(&words::field(*field), said.clone());
    }
    for [field, wrong] in asked.problems() {
        note(files::NOT_READ, [field, wrong].join(texts::COLON));
    }
    notes.extend(words::about(asked.link, asked.today));
    notes
}

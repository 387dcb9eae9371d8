//! A table of a report on paper: the word of a mark stands behind its amount, in the column that the table has for it.
//! This module must never know what a table is about.

use maud::{Markup, html};

use crate::aid_report::{Cell, Column, ColumnKind, Report, Row, Table};
use crate::charts::lined;
use crate::documents::aid::row::is_read_in;
use crate::documents::dossier::sheet::reference;
use crate::texts::{self, dossier, files};

pub(super) fn draw(report: &Report, table: &Table) -> Markup {
    html! {
        section {
            h2 { (table.heading) }
            @if !table.lead.is_empty() {
                p.small { (table.lead) }
            }
            table {
                thead {
                    tr {
                        @for column in &table.columns {
                            th class=[class(column)] scope="col" { (column.words) }
                        }
                    }
                }
                tbody {
                    @for row in &table.rows {
                        tr class=[row.is_total.then_some("sum")] { (cells(report, table, row)) }
                    }
                }
            }
        }
    }
}

fn class(column: &Column) -> Option<&'static str> {
    match column.kind {
        ColumnKind::Money | ColumnKind::Number => Some("number"),
        ColumnKind::Words | ColumnKind::Mark => None,
    }
}

fn cells(report: &Report, table: &Table, row: &Row) -> Markup {
    // What names the row, of which the first cells may hold nothing.
    let head = row.cells.iter().position(|cell| *cell != Cell::Empty);
    let all = table.columns.iter().zip(&row.cells).enumerate();
    html! {
        @for (at, (column, cell)) in all {
            @if Some(at) == head {
                th scope="row" { (said(cell, None)) }
            } @else if let Some(places) = numbered(report, column, cell) {
                td.cited {
                    @for place in places { " " (reference(&dossier::source(place))) }
                }
            } @else {
                td class=[class(column)] { (said(cell, row.cells.get(at + 1))) }
            }
        }
    }
}

/// The places in the list of the sources that a cell names by their titles.
fn numbered(report: &Report, column: &Column, cell: &Cell) -> Option<Vec<usize>> {
    let Cell::Words(titles) = cell else {
        return None;
    };
    let place = |title: &str| {
        let mut sources = report.sources.iter();
        sources.position(|source| source.details().title == title)
    };
    let titles = is_read_in(column).then(|| titles.split(files::BETWEEN))?;
    titles.map(place).collect()
}

/// A cell in words; an amount with the line of the mark that stands behind it.
fn said(cell: &Cell, next: Option<&Cell>) -> Markup {
    match cell {
        Cell::Empty => Markup::default(),
        Cell::Words(words) | Cell::Named(_, words) => html! { (words) },
        Cell::Count(number) => html! { (texts::count((*number).into())) },
        Cell::Day(day) => html! { (texts::date_in_figures(*day)) },
        Cell::Money(money) | Cell::Sum(money, ..) => match next {
            Some(Cell::Mark(certainty)) => lined(*certainty, &texts::money(*money)),
            _ => html! { (texts::money(*money)) },
        },
        Cell::Mark(certainty) => html! { span.mark { (texts::certainty(*certainty)) } },
    }
}

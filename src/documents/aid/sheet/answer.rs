//! The first sheet: whose money it is, what must be read first, the answer, what was typed, every table.
//! This module must never add by itself: what a formula comes to is the report's.

use crate::aid_report::{Cell as Told, Report, Row, Table};
use crate::documents::aid::Asked;
use crate::documents::aid::sum::{Place, added, answer};
use crate::documents::files::sheet::book::Layout;
use crate::documents::files::sheet::cells::{Cell, here};
use crate::texts::{self, aid_files as words, files};

const WIDTHS: [u8; 8] = [52, 46, 26, 26, 20, 22, 22, 18];
/// Across how many columns sentences are written.
const WIDE: usize = 5;

pub(super) fn layout<'a>(asked: &Asked<'a>) -> Layout<'a> {
    let report = asked.report;
    let [heading, ..] = words::SHEETS;
    let mut layout = Layout::new(heading, report.title, words::SUMS_ARE_LIVE, &[], &WIDTHS);
    let page = &mut layout;
    page.paragraph(report.lead);
    for said in asked.first() {
        page.paragraph(said);
    }
    page.gap();
    // Its formula names a cell that is not laid out yet.
    let answer_row = page.row();
    if let Some(headline) = &report.headline {
        page.gap();
        page.paragraph(texts::sentence_case(&headline.words));
        for said in &headline.more {
            page.paragraph(said.as_str());
        }
    }
    inputs(page, asked);
    let mut firsts = Vec::new();
    for (at, table) in report.tables.iter().enumerate() {
        write_table(page, report, at, table, &mut firsts);
    }
    headline(page, report, answer_row, &firsts);
    layout
}

/// What was typed, and what of it could not be read.
fn inputs<'a>(page: &mut Layout<'a>, asked: &Asked<'a>) {
    page.gap();
    page.block(words::INPUTS, WIDE);
    for (field, said) in &asked.report.inputs {
        page.cells([
            Cell::Text(words::field(*field).into()),
            Cell::Visitor(said.into()),
        ]);
    }
    let mut problems = asked.problems().peekable();
    if problems.peek().is_some() {
        page.gap();
        page.paragraph(files::NOT_READ);
    }
    for [field, wrong] in problems {
        page.cells([Cell::Text(field.into()), Cell::Text(wrong.into())]);
    }
    page.gap();
    for [name, said] in files::made_of(asked.link, asked.today) {
        page.cells([Cell::Text(name.into()), Cell::Visitor(said.into())]);
    }
}

/// A table; `firsts` holds the first row of each table that was written so far.
fn write_table<'a>(
    page: &mut Layout<'a>,
    report: &'a Report,
    at: usize,
    table: &'a Table,
    firsts: &mut Vec<u32>,
) {
    let width = table.columns.len();
    page.gap();
    page.block(table.heading, width);
    if !table.lead.is_empty() {
        page.paragraph(table.lead);
    }
    page.heads(table.columns.iter().map(|column| column.words));
    firsts.push(u32::try_from(page.row()).unwrap_or(u32::MAX));
    for (row, of) in table.rows.iter().enumerate() {
        let cells = (0..).zip(&of.cells).map(|(column, cell)| {
            let place = Place {
                table: at,
                row,
                column,
            };
            told(report, place, of, cell, firsts)
        });
        page.cells(cells);
    }
}

fn told<'a>(report: &Report, place: Place, row: &Row, cell: &'a Told, firsts: &[u32]) -> Cell<'a> {
    match cell {
        Told::Empty if row.is_total => Cell::Strong(""),
        Told::Empty => Cell::Empty,
        Told::Words(text) | Told::Named(_, text) if row.is_total => Cell::Strong(text),
        Told::Words(text) | Told::Named(_, text) => Cell::Text(text.into()),
        Told::Count(number) => Cell::Count(*number),
        Told::Day(day) => Cell::Day(*day),
        Told::Money(money) => Cell::Money(*money),
        Told::Sum(money, other, rows) => {
            let added = added(report, place, *other, rows);
            let named = added.and_then(|(first, last)| {
                Some([cell_at(first, firsts)?, cell_at(last, firsts)?].join(":"))
            });
            match named {
                Some(cells) if row.is_total => Cell::Total(format!("=SUM({cells})"), *money),
                Some(cells) => Cell::Sum(format!("=SUM({cells})"), *money),
                None => Cell::Money(*money),
            }
        }
        Told::Mark(mark) if row.is_total => Cell::StrongWord(texts::certainty(*mark)),
        Told::Mark(mark) => Cell::Word(texts::certainty(*mark).into()),
    }
}

/// The name of a cell of a table that was written.
fn cell_at(place: Place, firsts: &[u32]) -> Option<String> {
    let first = *firsts.get(place.table)?;
    let row = first.checked_add(u32::try_from(place.row).ok()?)?;
    Some(here(u16::try_from(place.column).ok()?, row))
}

/// The amount of the answer, which is the total of a table below.
fn headline<'a>(page: &mut Layout<'a>, report: &'a Report, row: usize, firsts: &[u32]) {
    let Some(headline) = &report.headline else {
        return;
    };
    let named = answer(report).and_then(|place| cell_at(place, firsts));
    let amount = match named {
        Some(cell) => Cell::Total(["=", &cell].concat(), headline.money),
        None => Cell::Money(headline.money),
    };
    page.fill(
        row,
        vec![
            Cell::Strong(words::ANSWER),
            amount,
            Cell::StrongWord(texts::certainty(headline.certainty)),
        ],
    );
}

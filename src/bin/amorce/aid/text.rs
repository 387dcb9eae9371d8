//! What is said of an aid, as text.
//! This module must never word or compute anything: it lays out what the library says.

use amorce::aid_report::{Cell, ColumnKind, Made, Note, Report, Row, Table, Worth};
use amorce::texts::{self, aid_form, aid_report, report as words};

use crate::table;

const INDENT: &str = "  ";

/// Everything that can be said of an aid; `wrong` is what must be corrected, in sentences.
pub(super) fn of(report: &Report, wrong: &[String], explains: bool) -> String {
    let mut text = format!("{}\n{}\n", report.title, report.lead);
    section(
        &mut text,
        "",
        report.first.iter().map(|said| said.words.clone()),
    );
    if let Some(headline) = &report.headline {
        let mark = texts::certainty(headline.certainty);
        let said = format!("{} {} ({mark})", headline.amount, headline.words);
        section(
            &mut text,
            "",
            [said].into_iter().chain(headline.more.clone()),
        );
    }
    if !report.needs.is_empty() {
        section(&mut text, "", [aid_form::needs(&report.needs)].into_iter());
    }
    section(&mut text, words::TO_CORRECT, wrong.iter().cloned());
    let inputs = report.inputs.iter();
    let inputs = inputs.map(|(field, said)| [aid_form::label(*field), words::COLON, said].concat());
    section(&mut text, aid_form::FORM, inputs);
    for table in &report.tables {
        of_table(&mut text, table);
    }
    for notes in &report.notes {
        section(&mut text, notes.heading, notes.notes.iter().map(of_note));
    }
    if explains {
        explanation(&mut text, report);
    }
    let (said, address) = report.simulator;
    let sources = report.sources.iter().map(|source| {
        let details = source.details();
        match details.place {
            "" => details.title.to_owned(),
            place => [details.title, words::COLON, place].concat(),
        }
    });
    section(&mut text, aid_report::SOURCES, sources);
    section(
        &mut text,
        "",
        [said.to_owned(), address.to_owned()].into_iter(),
    );
    text
}

/// A heading, which may be none, and lines under it; nothing where there is nothing to say.
fn section(text: &mut String, heading: &str, lines: impl Iterator<Item = String>) {
    let indent = if heading.is_empty() { "" } else { INDENT };
    let lines: String = lines.map(|line| format!("{indent}{line}\n")).collect();
    if lines.is_empty() {
        return;
    }
    text.push('\n');
    if !heading.is_empty() {
        text.push_str(heading);
        text.push('\n');
    }
    text.push_str(&lines);
}

fn of_table(text: &mut String, of: &Table) {
    let columns = of.columns.iter().enumerate();
    let numbers =
        columns.filter(|(_, column)| matches!(column.kind, ColumnKind::Money | ColumnKind::Number));
    let mut table = table::Table::with_numbers_in(numbers.map(|(place, _)| place));
    table.row(of.columns.iter().map(|column| column.words.to_owned()));
    for row in &of.rows {
        table.row(row.cells.iter().map(of_cell));
    }
    let lead = [of.lead].into_iter().filter(|lead| !lead.is_empty());
    let lines = table.lines("");
    let lines = lead.chain(lines.lines()).map(str::to_owned);
    section(text, of.heading, lines);
}

fn of_cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Words(words) | Cell::Named(_, words) => words.clone(),
        Cell::Count(number) => texts::count((*number).into()),
        Cell::Day(day) => texts::date_in_figures(*day),
        Cell::Money(money) | Cell::Sum(money, ..) => texts::money(*money),
        Cell::Mark(mark) => texts::certainty(*mark).to_owned(),
    }
}

fn of_note(note: &Note) -> String {
    match note.certainty {
        Some(mark) => format!("{} ({})", note.words, texts::certainty(mark)),
        None => note.words.clone(),
    }
}

/// How each amount came about, down to figures with their sources.
fn explanation(text: &mut String, report: &Report) {
    let rows = report.tables.iter().flat_map(|table| {
        let rows = table.rows.iter();
        rows.filter(|row| !row.made.is_empty())
            .map(move |row| (table, row))
    });
    let mut lines = Vec::new();
    for (table, row) in rows {
        lines.push([table.heading, words::COLON, &named(row)].concat());
        for made in &row.made {
            made.walk(1, &mut |depth, step| {
                lines.push([&INDENT.repeat(depth), of_step(step).as_str()].concat());
            });
        }
    }
    section(text, words::EXPLANATION_OF_AMOUNTS, lines.into_iter());
}

/// What a row is about: its first words.
fn named(row: &Row) -> String {
    let cells = row.cells.iter().take(2);
    let words = cells.filter(|cell| matches!(cell, Cell::Words(_) | Cell::Count(_)));
    words.map(of_cell).collect::<Vec<_>>().join(", ")
}

fn of_step(step: &Made) -> String {
    let worth = match &step.worth {
        Worth::Money(money) => texts::money(*money) + ", ",
        Worth::Points(points, money) => format!("{points}, {}, ", texts::money(*money)),
        Worth::Reason => String::new(),
    };
    let mark = texts::certainty(step.certainty);
    let source = if step.sources.is_empty() {
        String::new()
    } else {
        format!("\u{202f}; {}", aid_report::titles(&step.sources))
    };
    format!("{worth}{} ({mark}{source})", step.words)
}

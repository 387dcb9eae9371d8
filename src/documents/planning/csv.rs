//! The moves of the bank account as CSV, one row each, in the two dialects of the files of a project.
//! This module must never write a balance that no day has: moves of one day count together.

use super::Asked;
use super::moves::{Flow, Row, opening_mark, problems, warning};
use super::told::{Said, answer, beside, grants, passes, refusals};
use crate::documents::files::csv::{Dialect, Table};
use crate::documents::files::visitor;
use crate::outlook::Course;
use crate::texts::{self, files, treasury as said, treasury_files as words};
use crate::treasury::{Line, Lines, Marked};

/// The file.
pub(super) fn write(asked: &Asked<'_>, dialect: Dialect) -> Vec<u8> {
    let mut table = Table::new(dialect, &words::MOVES);
    if let Ok(course) = &asked.outlook.treasury.course {
        moves(&mut table, asked, course, dialect);
    }
    table.about(about(asked));
    table.bytes()
}

/// The opening balance, the moves that count, those that do not.
fn moves(table: &mut Table, asked: &Asked<'_>, course: &Course, dialect: Dialect) {
    let treasury = &asked.outlook.treasury;
    let opening = treasury.account.opening;
    let mut cells = vec![
        dialect.date(Some(opening.day)),
        words::OPENING.into(),
        words::opening(treasury.is_balance_assumed()),
        String::new(),
    ];
    for _ in Line::ALL {
        cells.extend([String::new(), String::new(), String::new()]);
        cells.extend([dialect.money(opening.balance), opening_mark(asked).into()]);
    }
    cells.push(words::COUNTED.into());
    table.row(cells);
    for one in &course.forecast.moves {
        let row = Row::of(asked, one);
        let balance = course.forecast.balance(one.day);
        table.row(cells_of(&row, balance, words::COUNTED.into(), dialect));
    }
    for one in &course.forecast.uncounted {
        let row = Row::of_uncounted(asked, one);
        table.row(cells_of(&row, None, words::not_counted(one.why), dialect));
    }
}

fn cells_of(
    row: &Row,
    balance: Option<Lines<Marked>>,
    counted: String,
    dialect: Dialect,
) -> Vec<String> {
    let mut cells = vec![
        dialect.date(row.day),
        row.nature.into(),
        visitor::cell(&row.label),
        row.purpose.into(),
    ];
    for line in Line::ALL {
        let Flow {
            comes_in,
            goes_out,
            mark,
        } = *row.flow.on(line);
        let money = |money: Option<_>| money.map(|of| dialect.money(of)).unwrap_or_default();
        cells.extend([money(comes_in), money(goes_out), words::mark(mark).into()]);
        let balance = balance.map(|both| *both.on(line));
        let mark = balance.map_or("", |of| words::mark(of.certainty));
        cells.extend([money(balance.map(|of| of.money)), mark.into()]);
    }
    cells.push(counted);
    cells
}

/// What the file says of itself, below the moves.
fn about(asked: &Asked<'_>) -> Vec<[String; 2]> {
    let treasury = &asked.outlook.treasury;
    let account = &treasury.account;
    let mut notes = Vec::new();
    let mut note = |name: &str, said: String| notes.push([name.to_owned(), said]);
    note(words::PROJECT, words::title(said::TITLE, asked.name()));
    note(words::WHOSE_HEADING, words::WHOSE.into());
    if let Some(warning) = warning(asked) {
        note(words::WARNING, warning);
    }
    match &treasury.course {
        Ok(course) => {
            for [name, said] in answer(asked, course) {
                note(&name, said);
            }
            note(words::PASSES, passes(course));
            for tested in &course.tests {
                for answer in words::answers(&tested.forecast) {
                    note(words::TESTS, words::of_test(tested.test, &answer));
                }
                note(words::TESTS, words::test_note(tested.test).into());
            }
        }
        Err(_) => {
            for refusal in refusals(asked) {
                note(words::REFUSED, refusal);
            }
        }
    }
    note(
        words::ACCOUNT,
        words::covered(account.opening.day, account.horizon),
    );
    for of in &treasury.read.expenses {
        let name = visitor::cell(&words::expense_name(of));
        let said = [name, words::expense(&of.expense)];
        note(words::EXPENSES, said.join(texts::COLON));
    }
    for [field, wrong] in problems(asked) {
        note(files::NOT_READ, [field, wrong].join(texts::COLON));
    }
    for told in grants(asked).into_iter().chain(beside(asked)) {
        note(words::TOLD, with_sources(&told));
    }
    notes.extend(words::about(asked.link, asked.tells_account(), asked.today));
    notes
}

/// A sentence with its mark and the titles of its sources.
fn with_sources(told: &Said) -> String {
    let mut behind: Vec<&str> = told.mark.map(words::mark).into_iter().collect();
    behind.extend(told.sources.iter().map(|source| source.title));
    words::told(&told.words, &behind)
}

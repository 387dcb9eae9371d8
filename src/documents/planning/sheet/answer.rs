//! The first sheet: whose money it is, the answer as formulas and in sentences, the tests, what was typed wrong, the link.
//! This module must never add by itself: what a formula comes to is the forecast's.

use super::moves::{Places, columns};
use super::rules;
use crate::documents::files::sheet::book::Layout;
use crate::documents::files::sheet::cells::{Cell, there};
use crate::documents::planning::Asked;
use crate::documents::planning::moves::{opening_mark, problems, warning};
use crate::documents::planning::told::{answer, passes, refusals};
use crate::outlook::Course;
use crate::texts::{self, files, treasury as said, treasury_files as words};
use crate::treasury::{Forecast, Line, Remedy};
use crate::units::{Date, Money};

const WIDTHS: [u8; 7] = [60, 30, 22, 24, 22, 24, 22];
/// Across how many columns headings are written.
const WIDE: usize = 7;
/// The cells of the answer on both lines.
const OF_LINE: [u16; 2] = [1, 3];

pub(super) fn layout<'a>(
    asked: &Asked<'a>,
    rules: &rules::Places,
    moves: Option<&Places>,
) -> Layout<'a> {
    let [name, ..] = words::SHEETS;
    let title = words::title(said::TITLE, asked.name());
    let mut layout = Layout::new(name, title, words::ANSWER_LEAD, &[], &WIDTHS);
    let page = &mut layout;
    match (&asked.outlook.treasury.course, moves) {
        (Ok(course), Some(moves)) => of_course(page, asked, course, rules, moves),
        _ => refusals(asked)
            .into_iter()
            .for_each(|refusal| page.paragraph(refusal)),
    }
    page.gap();
    page.block(words::WHOSE_HEADING, WIDE);
    page.paragraph(words::WHOSE);
    if let Some(warning) = warning(asked) {
        page.paragraph(warning);
    }
    not_read(page, asked);
    about(page, asked);
    layout
}

fn of_course<'a>(
    page: &mut Layout<'a>,
    asked: &Asked<'a>,
    course: &'a Course,
    rules: &rules::Places,
    moves: &Places,
) {
    live(page, asked, &course.forecast, rules, moves);
    page.gap();
    page.block(words::ANSWER, WIDE);
    for [_, said] in answer(asked, course) {
        page.paragraph(said);
    }
    page.paragraph(passes(course));
    page.gap();
    page.block(words::TESTS, WIDE);
    if course.tests.is_empty() {
        page.paragraph(words::NO_TEST);
        return;
    }
    page.heads(words::TEST_COLUMNS);
    let mut rows = |name: &str, forecast: &Forecast, remedies: [Option<Remedy>; 2]| {
        for (line, remedy) in Line::ALL.into_iter().zip(remedies) {
            page.cells(tested(name, line, forecast, remedy));
        }
    };
    let both = |of: &crate::treasury::Lines<Option<Remedy>>| [of.prudent, of.expected];
    rows(
        words::WITHOUT_TEST,
        &course.forecast,
        both(&course.remedies),
    );
    for tested in &course.tests {
        let name = words::test(tested.test);
        rows(&name, &tested.forecast, both(&tested.remedies));
    }
    for tested in &course.tests {
        page.paragraph(words::test_note(tested.test));
    }
}

/// The answer as formulas of the moves: the opening balance, the lowest one and its day, the first day below zero, the last balance.
fn live<'a>(
    page: &mut Layout<'a>,
    asked: &Asked<'a>,
    forecast: &Forecast,
    rules: &rules::Places,
    moves: &Places,
) {
    let opening = asked.outlook.treasury.account.opening;
    page.heads(words::SHEET_ANSWER);
    // The lowest balance stands in the second row below the heads.
    let lowest_row = u32::try_from(page.row())
        .unwrap_or_default()
        .saturating_add(1);
    let [of_opening, of_lowest, of_day, of_first, of_last] = words::SHEET_ANSWER_ROWS;
    let mut row = |name: &'static str, of: &dyn Fn(Line, u16) -> [Cell<'a>; 2]| {
        let lines = Line::ALL.into_iter().zip(OF_LINE);
        let cells = lines.flat_map(|(line, column)| of(line, column));
        page.cells(std::iter::once(Cell::Text(name.into())).chain(cells));
    };
    let balances = |line| moves.balances(columns(line).balance, opening.day);
    let days = moves.days(opening.day);
    let mark = opening_mark(asked);
    row(of_opening, &|_, _| {
        let formula = ["=", &rules.opening()].concat();
        [Cell::Sum(formula, opening.balance), Cell::Word(mark.into())]
    });
    row(of_lowest, &|line, _| {
        let lowest = forecast.lowest.on(line).balance;
        let formula = format!("=MIN({})", balances(line));
        let mark = words::mark(lowest.certainty);
        [Cell::Sum(formula, lowest.money), Cell::Word(mark.into())]
    });
    row(of_day, &|line, column| {
        // Its first day counts.
        let [name, ..] = words::SHEETS;
        let lowest = there(name, column, lowest_row);
        let found = format!("=INDEX({days},MATCH({lowest},{},0))", balances(line));
        let day = Some(forecast.lowest.on(line).day);
        [Cell::DayOf(found, day), Cell::Empty]
    });
    row(of_first, &|line, _| {
        [
            first_below(forecast, line, &balances(line), &days),
            Cell::Empty,
        ]
    });
    row(of_last, &|line, _| {
        let last = forecast.days.last().map(|day| *day.balance.on(line));
        let formula = ["=", &moves.last(columns(line).balance)].concat();
        let money = last.map_or(opening.balance, |last| last.money);
        let mark = last.map_or(mark, |last| words::mark(last.certainty));
        [Cell::Sum(formula, money), Cell::Word(mark.into())]
    });
}

/// Empty where no balance is below zero.
fn first_below<'a>(forecast: &Forecast, line: Line, balances: &str, days: &str) -> Cell<'a> {
    let none = format!("COUNTIF({balances},\"<0\")=0");
    let first = format!("_xlfn.MINIFS({days},{balances},\"<0\")");
    let day: Option<Date> = forecast.first_below(line);
    Cell::DayOf(format!("=IF({none},\"\",{first})"), day)
}

fn tested<'a>(
    name: &str,
    line: Line,
    forecast: &Forecast,
    remedy: Option<Remedy>,
) -> [Cell<'a>; 7] {
    let low = *forecast.lowest.on(line);
    let first = forecast.first_below(line);
    [
        Cell::Text(texts::sentence_case(name).into()),
        Cell::Text(said::line(line).into()),
        Cell::Money(low.balance.money),
        Cell::Word(words::mark(low.balance.certainty).into()),
        Cell::Day(low.day),
        first.map_or(Cell::Text(words::NO_DAY_BELOW.into()), Cell::Day),
        Cell::Money(remedy.map_or(Money::ZERO, |remedy| remedy.advance)),
    ]
}

/// What was typed and does not count as long as it is wrong.
fn not_read<'a>(page: &mut Layout<'a>, asked: &Asked<'a>) {
    let mut problems = problems(asked).peekable();
    if problems.peek().is_some() {
        page.gap();
        page.block(words::NOT_READ, WIDE);
    }
    for [field, wrong] in problems {
        page.cells([Cell::Text(field.into()), Cell::Text(wrong.into())]);
    }
}

fn about<'a>(page: &mut Layout<'a>, asked: &Asked<'a>) {
    page.gap();
    for [name, said] in files::made_of(asked.link, asked.today) {
        page.cells([Cell::Text(name.into()), Cell::Visitor(said.into())]);
    }
    if !asked.tells_account() {
        page.paragraph(words::LINK_WITHOUT);
    }
}

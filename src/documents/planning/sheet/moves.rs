//! The sheet of the moves: each payment as a formula of its rule, the balance at the end of each day as a formula of the moves above.
//! This module must never add by itself: what a formula comes to is the forecast's.

use super::rules;
use crate::documents::files::sheet::book::Layout;
use crate::documents::files::sheet::cells::{Cell, here, range, there};
use crate::documents::planning::Asked;
use crate::documents::planning::moves::{Flow, Row, opening_mark};
use crate::texts::{treasury as said, treasury_files as words};
use crate::treasury::{DayBalance, Expense, Forecast, Line, Move, Origin, Per};
use crate::units::{Date, Money};

const WIDTHS: [u8; 14] = [12, 40, 22, 22, 15, 15, 18, 16, 18, 15, 15, 18, 16, 18];
const DAY: u16 = 0;
/// The row of the opening balance: the moves stand below it.
const OPENING: u32 = 3;

/// The columns of a line, but for its marks.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    pub(super) comes_in: u16,
    pub(super) goes_out: u16,
    pub(super) balance: u16,
}

pub(super) const fn columns(line: Line) -> Columns {
    match line {
        Line::Prudent => Columns {
            comes_in: 4,
            goes_out: 5,
            balance: 7,
        },
        Line::Expected => Columns {
            comes_in: 9,
            goes_out: 10,
            balance: 12,
        },
    }
}

/// Where the moves stand that count, by day.
pub(super) struct Places {
    days: Vec<Date>,
}

impl Places {
    /// A column of the opening balance and of every move.
    pub(super) fn all(&self, column: u16) -> String {
        self.cells(column, OPENING, self.row(self.days.len()))
    }

    /// The days of the same.
    pub(super) fn all_days(&self) -> String {
        self.all(DAY)
    }

    /// The balances of the ends of days, as columns of this one: the opening day's is the opening balance where nothing moves.
    pub(super) fn balances(&self, column: u16, opening: Date) -> String {
        let first = match self.days.first() {
            Some(first) if *first == opening => self.row(1),
            _ => OPENING,
        };
        self.cells(column, first, self.row(self.days.len()))
    }

    /// The days of these balances.
    pub(super) fn days(&self, opening: Date) -> String {
        self.balances(DAY, opening)
    }

    /// A column of the moves from one day to another, both included; `None` where there is none.
    pub(super) fn between(&self, column: u16, first: Date, last: Date) -> Option<String> {
        let before = self.days.iter().take_while(|day| **day < first).count();
        let until = self.days.iter().take_while(|day| **day <= last).count();
        let first = self.row(before.saturating_add(1));
        (before < until).then(|| self.cells(column, first, self.row(until)))
    }

    /// Whether something moves on this day.
    pub(super) fn has(&self, day: Date) -> bool {
        self.days.contains(&day)
    }

    /// The opening balance, in this column.
    pub(super) fn opening(&self, column: u16) -> String {
        let [_, _, name, ..] = words::SHEETS;
        there(name, column, OPENING)
    }

    /// The last balance of a column.
    pub(super) fn last(&self, column: u16) -> String {
        let [_, _, name, ..] = words::SHEETS;
        there(name, column, self.row(self.days.len()))
    }

    /// The row of the move of this number, from 1; 0 is the opening balance.
    fn row(&self, number: usize) -> u32 {
        OPENING.saturating_add(u32::try_from(number).unwrap_or_default())
    }

    fn cells(&self, column: u16, first: u32, last: u32) -> String {
        let [_, _, name, ..] = words::SHEETS;
        range(name, column, first, last)
    }
}

pub(super) fn layout<'a>(
    asked: &Asked<'a>,
    forecast: &'a Forecast,
    rules: &rules::Places,
) -> (Layout<'a>, Places) {
    let [_, _, name, ..] = words::SHEETS;
    let title = words::title(name, asked.name());
    let mut page = Layout::new(name, title, words::MOVES_LEAD, &words::SHEET_MOVES, &WIDTHS);
    page.cells(opening(asked, rules));
    let (mut row, mut balance) = (OPENING, OPENING);
    for day in &forecast.days {
        let moves = forecast.moves.iter().filter(|one| one.day == day.day);
        let number = u32::try_from(moves.clone().count()).unwrap_or_default();
        let (first, last) = (row.saturating_add(1), row.saturating_add(number));
        for one in moves {
            row = row.saturating_add(1);
            let of_day = (row == last).then_some(DayCells {
                before: balance,
                first,
                last,
                day,
            });
            page.cells(cells(asked, one, rules, of_day));
        }
        // The opening day may have no move.
        balance = last.max(OPENING);
    }
    uncounted(&mut page, asked, forecast);
    let days = forecast.moves.iter().map(|one| one.day).collect();
    (page, Places { days })
}

fn opening<'a>(asked: &Asked<'a>, rules: &rules::Places) -> Vec<Cell<'a>> {
    let treasury = &asked.outlook.treasury;
    let opening = treasury.account.opening;
    let label = words::opening(treasury.is_balance_assumed());
    let mut cells = vec![
        Cell::Day(opening.day),
        Cell::Text(label.into()),
        Cell::Text(words::OPENING.into()),
        Cell::Empty,
    ];
    for _ in Line::ALL {
        cells.extend([Cell::Empty, Cell::Empty, Cell::Empty]);
        let balance = Cell::Sum(["=", &rules.opening()].concat(), opening.balance);
        cells.extend([balance, Cell::Word(opening_mark(asked).into())]);
    }
    cells
}

/// The rows of a day, whose balance stands in its last one.
#[derive(Clone, Copy)]
struct DayCells<'a> {
    /// The row of the balance before.
    before: u32,
    first: u32,
    last: u32,
    day: &'a DayBalance,
}

fn cells<'a>(
    asked: &Asked<'_>,
    one: &Move,
    rules: &rules::Places,
    of_day: Option<DayCells<'_>>,
) -> Vec<Cell<'a>> {
    let row = Row::of(asked, one);
    let rule = match one.origin {
        Origin::Expense(place) => formula(asked, place, one.day, rules),
        _ => None,
    };
    let mut cells = named(&row);
    for line in Line::ALL {
        let flow = *row.flow.on(line);
        let out = flow.goes_out.map_or(Cell::Empty, |out| match &rule {
            Some(rule) => Cell::Sum(rule.clone(), out),
            None => Cell::Money(out),
        });
        cells.extend([
            flow.comes_in.map_or(Cell::Empty, Cell::Money),
            out,
            Cell::Word(words::mark(flow.mark).into()),
        ]);
        match of_day {
            Some(of_day) => cells.extend(balance(of_day, line)),
            None => cells.extend([Cell::Empty, Cell::Empty]),
        }
    }
    cells
}

fn named<'a>(row: &Row) -> Vec<Cell<'a>> {
    vec![
        row.day.map_or(Cell::Empty, Cell::Day),
        Cell::Visitor(row.label.clone().into()),
        Cell::Text(row.nature.into()),
        Cell::Text(row.purpose.into()),
    ]
}

/// The balance before, what comes in on the day, what goes out.
fn balance<'a>(of: DayCells<'_>, line: Line) -> [Cell<'a>; 2] {
    let Columns {
        comes_in,
        goes_out,
        balance,
    } = columns(line);
    let sum = |column| {
        let cells = [here(column, of.first), here(column, of.last)].join(":");
        format!("SUM({cells})")
    };
    let before = here(balance, of.before);
    // To the cent: a sheet adds numbers that are not exact.
    let formula = format!("=ROUND({before}+{}-{},2)", sum(comes_in), sum(goes_out));
    let marked = *of.day.balance.on(line);
    [
        Cell::Sum(formula, marked.money),
        Cell::Word(words::mark(marked.certainty).into()),
    ]
}

/// A payment as a formula of its rule: the amount itself, or a year's amount split in cents, of which the first payments of the year
/// take one more each until nothing is left. As [`split`](crate::treasury::split) does, to the cent.
fn formula(asked: &Asked<'_>, place: usize, day: Date, rules: &rules::Places) -> Option<String> {
    let expense: &Expense = &asked.outlook.treasury.expense(place)?.expense;
    let cell = rules.amount(place);
    let count = expense.rhythm.payments_a_year();
    if expense.per == Per::Payment || count == 1 {
        return Some(["=", &cell].concat());
    }
    let payments = expense.payments(day);
    let number = u32::try_from(payments.len()).ok()?.checked_sub(1)? % count;
    let cents = format!("ROUND({cell}*100,0)");
    Some(format!(
        "=(INT({cents}/{count})+IF(MOD({cents},{count})>{number},1,0))/100"
    ))
}

/// What is listed and does not count, outside of every column that is added up.
fn uncounted<'a>(page: &mut Layout<'a>, asked: &Asked<'a>, forecast: &Forecast) {
    if forecast.uncounted.is_empty() {
        return;
    }
    page.gap();
    page.block(words::UNCOUNTED, WIDTHS.len());
    for one in &forecast.uncounted {
        let row = Row::of_uncounted(asked, one);
        let mut cells = named(&row);
        for line in Line::ALL {
            let Flow {
                comes_in,
                goes_out,
                mark,
            } = *row.flow.on(line);
            let money = |money: Option<Money>| money.map_or(Cell::Empty, Cell::Money);
            cells.extend([money(comes_in), money(goes_out)]);
            cells.push(Cell::Word(words::mark(mark).into()));
            let why = match line {
                Line::Prudent => Cell::Text(said::uncounted(one.why).into()),
                Line::Expected => Cell::Empty,
            };
            cells.extend([why, Cell::Empty]);
        }
        page.cells(cells);
    }
}

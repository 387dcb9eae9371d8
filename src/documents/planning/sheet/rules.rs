//! The sheet of the rules: each expense as it was typed, then the balance and the days of the account.
//! This module must never generate a payment.

use crate::documents::files::sheet::book::Layout;
use crate::documents::files::sheet::cells::{Cell, there};
use crate::documents::planning::Asked;
use crate::documents::planning::moves::opening_mark;
use crate::input::ReadExpense;
use crate::texts::{self, treasury as said, treasury_files as words};

const WIDTHS: [u8; 12] = [34, 40, 16, 20, 18, 16, 22, 24, 20, 16, 14, 18];
/// The column of the amounts.
const AMOUNT: u16 = 2;

/// Where the cells stand that moves are made of.
pub(super) struct Places {
    /// The row of the first expense.
    first: usize,
    /// The row of the opening balance.
    opening: usize,
}

impl Places {
    /// The amount of the expense of this place.
    pub(super) fn amount(&self, place: usize) -> String {
        cell(self.first.saturating_add(place))
    }

    /// The opening balance.
    pub(super) fn opening(&self) -> String {
        cell(self.opening)
    }
}

fn cell(row: usize) -> String {
    let [_, name, ..] = words::SHEETS;
    there(name, AMOUNT, u32::try_from(row).unwrap_or(u32::MAX - 1))
}

pub(super) fn layout<'a>(asked: &Asked<'a>) -> (Layout<'a>, Places) {
    let [_, name, ..] = words::SHEETS;
    let title = words::title(words::EXPENSES, asked.name());
    let mut page = Layout::new(name, title, words::RULES_LEAD, &words::SHEET_RULES, &WIDTHS);
    let treasury = &asked.outlook.treasury;
    let account = &treasury.account;
    let first = page.row();
    for of in &treasury.read.expenses {
        page.cells(cells(of));
    }
    if treasury.read.expenses.is_empty() {
        page.paragraph(words::NO_EXPENSE);
    }
    page.gap();
    page.block(words::ACCOUNT, WIDTHS.len());
    let opening = page.row();
    page.cells([
        Cell::Text(words::OPENING.into()),
        Cell::Empty,
        Cell::Money(account.opening.balance),
        Cell::Word(opening_mark(asked).into()),
    ]);
    for (name, day) in [
        (words::OPENING_DAY, account.opening.day),
        (words::HORIZON, account.horizon),
    ] {
        page.cells([Cell::Text(name.into()), Cell::Empty, Cell::Day(day)]);
    }
    (page, Places { first, opening })
}

fn cells(of: &ReadExpense) -> [Cell<'_>; 12] {
    let expense = &of.expense;
    let (gross, time) = of.gross.map_or((Cell::Empty, ""), |(gross, time)| {
        (Cell::Money(gross), said::working_time(time))
    });
    [
        Cell::Count(of.number.into()),
        Cell::Visitor(words::expense_name(of).into()),
        Cell::Money(expense.amount),
        Cell::Text(said::per(expense.per).into()),
        Cell::Text(said::rhythm(expense.rhythm).into()),
        Cell::Day(expense.start),
        match expense.end {
            Some(end) => Cell::Day(end),
            None => Cell::Text(words::end(expense).into()),
        },
        Cell::Text(words::purpose(expense).into()),
        Cell::Word(words::mark(expense.certainty).into()),
        gross,
        Cell::Text(time.into()),
        Cell::Text(texts::ticked(of.is_member).into()),
    ]
}

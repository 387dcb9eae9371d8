//! The sheet of the months: each opens on the closing of the one before, its sums are those of the moves.
//! This module must never add by itself: what a formula comes to is the forecast's.

use super::moves::{Columns, Places, columns};
use crate::documents::files::sheet::book::Layout;
use crate::documents::files::sheet::cells::{Cell, here};
use crate::documents::planning::Asked;
use crate::texts::treasury_files as words;
use crate::treasury::{Forecast, Line, MonthBalance};
use crate::units::{Date, Money};

const WIDTHS: [u8; 15] = [18, 12, 12, 16, 15, 15, 16, 18, 16, 16, 15, 15, 16, 18, 16];
const FROM: u16 = 1;
const TO: u16 = 2;

pub(super) fn layout<'a>(asked: &Asked<'a>, forecast: &Forecast, moves: &Places) -> Layout<'a> {
    let [_, _, _, name, _] = words::SHEETS;
    let title = words::title(words::MONTHS, asked.name());
    let mut page = Layout::new(
        name,
        title,
        words::MONTHS_LEAD,
        &words::SHEET_MONTHS,
        &WIDTHS,
    );
    let account = &asked.outlook.treasury.account;
    let bounds = (account.opening.day, account.horizon);
    for (number, month) in forecast.months.iter().enumerate() {
        let row = u32::try_from(page.row()).unwrap_or_default();
        let (first, last) = days(month, bounds);
        let mut cells = vec![
            Cell::Text(words::month(month).into()),
            Cell::Day(first),
            Cell::Day(last),
        ];
        for (line, opening) in Line::ALL.into_iter().zip([3, 9]) {
            let of = OfMonth {
                row,
                opening,
                is_first: number == 0,
                days: (first, last),
            };
            cells.extend(of.cells(month, line, moves));
        }
        page.cells(cells);
    }
    page
}

/// The first and the last day of a month that count.
fn days(month: &MonthBalance, (opening, horizon): (Date, Date)) -> (Date, Date) {
    let first = Date::new(month.year, month.month, 1).unwrap_or(opening);
    let last = first.plus_months(1).plus_days(-1);
    (first.max(opening), last.min(horizon))
}

/// A line of a month: its row, the column of its opening balance.
struct OfMonth {
    row: u32,
    opening: u16,
    is_first: bool,
    days: (Date, Date),
}

impl OfMonth {
    fn cells<'a>(&self, month: &MonthBalance, line: Line, moves: &Places) -> [Cell<'a>; 6] {
        let of = columns(line);
        let cell = |column| here(column, self.row);
        let [opening, comes_in, goes_out, closing] =
            [0, 1, 2, 3].map(|column| self.opening.saturating_add(column));
        let before = if self.is_first {
            moves.opening(of.balance)
        } else {
            here(closing, self.row.saturating_sub(1))
        };
        let [opening_cell, in_cell, out_cell] = [opening, comes_in, goes_out].map(cell);
        let marked = *month.closing.on(line);
        [
            Cell::Sum(format!("={before}"), month.opening.on(line).money),
            Cell::Sum(self.sum(of.comes_in, moves), *month.comes_in.on(line)),
            Cell::Sum(
                self.sum(of.goes_out, moves),
                Money::ZERO - *month.goes_out.on(line),
            ),
            Cell::Sum(
                format!("=ROUND({opening_cell}+{in_cell}-{out_cell},2)"),
                marked.money,
            ),
            Cell::Word(words::mark(marked.certainty).into()),
            Cell::Sum(
                self.lowest(&opening_cell, of, moves),
                month.lowest.on(line).balance.money,
            ),
        ]
    }

    /// A column of the moves between the two days of this row, both included.
    fn sum(&self, column: u16, moves: &Places) -> String {
        let (days, row) = (moves.all_days(), self.row);
        format!(
            "=SUMIFS({},{days},\">=\"&{},{days},\"<=\"&{})",
            moves.all(column),
            here(FROM, row),
            here(TO, row)
        )
    }

    /// The balances of the month's days, and the one before where nothing moves on its first day. `MIN` passes over empty cells;
    /// `MINIFS`, which older programs do not have, would say 0 of a month without a move.
    fn lowest(&self, opening: &str, of: Columns, moves: &Places) -> String {
        let (first, last) = self.days;
        let balances = moves.between(of.balance, first, last);
        let carried = (!moves.has(first)).then(|| opening.to_owned());
        let parts: Vec<String> = carried.into_iter().chain(balances).collect();
        format!("=MIN({})", parts.join(","))
    }
}

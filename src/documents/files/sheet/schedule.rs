//! The sheet of the payments of a scenario, and where its columns stand.
//! This module must never add payments up but by a formula.

use rust_xlsxwriter::XlsxError;

use crate::funding::Earned;
use crate::texts::{self, files};

use super::cells::{Cell, letter};
use super::page::{Page, estimates};
use crate::documents::files::scenario::Scenario;

/// Columns that the sums look into.
pub(super) const DAY: u16 = 0;
pub(super) const NATURE: u16 = 5;
pub(super) const EARNED: u16 = 6;
/// The amounts of the three estimates; the word of each stands behind it.
pub(super) const ESTIMATES: [u16; 3] = [7, 9, 11];
/// The row of the first payment.
pub(super) const FIRST: u32 = 3;

const WIDTHS: [u8; 13] = [11, 13, 12, 32, 8, 9, 12, 14, 13, 14, 13, 14, 13];

pub(super) fn write(
    page: &mut Page<'_>,
    scenario: &Scenario,
    is_alone: bool,
) -> Result<(), XlsxError> {
    let [_, _, heading, ..] = files::SHEETS;
    let title = files::title(heading, scenario.reserve(), &scenario.title(is_alone));
    page.begin(
        &title,
        files::SUMS_ARE_LIVE,
        &files::SHEET_SCHEDULE,
        &WIDTHS,
    )?;
    let payments = &scenario.simulation.payments;
    for payment in payments {
        let day = payment.when.earliest();
        let head = [
            day.map_or(Cell::Empty, Cell::Day),
            Cell::Text(files::precision(payment.when).into()),
            Cell::Text(texts::certainty(payment.date_certainty).into()),
            Cell::Text(texts::item(payment.item, payment.earned == Earned::Year(1)).into()),
            Cell::Text(texts::slice(payment.slice).into()),
            Cell::Text(texts::report::nature(payment.item.nature()).into()),
            Cell::Text(texts::earned(payment.earned).into()),
        ];
        page.cells(head.into_iter().chain(estimates(payment.amount)))?;
    }
    if payments.is_empty() {
        return Ok(());
    }
    let total = scenario.simulation.totals.total.total;
    let last = page.row;
    let mut cells = vec![Cell::Strong(files::ALTOGETHER)];
    cells.extend((1..ESTIMATES[0]).map(|_| Cell::Strong("")));
    let amounts = [total.prudent, total.expected, total.maximum];
    for (column, amount) in ESTIMATES.into_iter().zip(amounts) {
        let column = letter(column);
        let (first, last) = ((FIRST + 1).to_string(), last.to_string());
        let formula = format!("=SUM({column}{first}:{column}{last})");
        cells.push(Cell::Total(formula, amount.money));
        cells.push(Cell::StrongWord(texts::certainty(amount.certainty)));
    }
    page.cells(cells)
}

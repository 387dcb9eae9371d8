//! The sheet of the calculation of a scenario: each payment, down to figures with their sources.
//! This module must never leave out a step.

use rust_xlsxwriter::XlsxError;

use crate::texts::{self, files};

use super::cells::Cell;
use super::cells::INDENT;
use super::page::Page;
use crate::documents::files::detail::{belongs_to, rows, titles};
use crate::documents::files::scenario::Scenario;

const WIDTHS: [u8; 9] = [32, 12, 38, 14, 13, 18, 46, 11, 11];

pub(super) fn write(
    page: &mut Page<'_>,
    scenario: &Scenario,
    is_alone: bool,
) -> Result<(), XlsxError> {
    let [_, _, _, heading, _] = files::SHEETS;
    let title = files::title(heading, scenario.reserve(), &scenario.title(is_alone));
    page.begin(
        &title,
        texts::ESTIMATES_MEANING,
        &files::SHEET_DETAIL,
        &WIDTHS,
    )?;
    for row in rows(&scenario.simulation) {
        let step = texts::sentence_case(&texts::step(row.step));
        let step = format!("{}{step}", INDENT.repeat(row.depth.into()));
        let day = |day: Option<_>| day.map_or(Cell::Empty, Cell::Day);
        let of_figure = |told: fn(&crate::law::Figure) -> String| {
            row.figure
                .map_or(Cell::Empty, |figure| Cell::Text(told(figure).into()))
        };
        page.cells([
            Cell::Text(texts::payment(row.payment).into()),
            Cell::Text(row.estimates.into()),
            Cell::Text(step.into()),
            row.money.map_or(Cell::Empty, Cell::Money),
            Cell::Word(texts::certainty(row.certainty).into()),
            of_figure(belongs_to),
            of_figure(titles),
            day(row.figure.and_then(|figure| figure.effective_from)),
            day(row.figure.map(|figure| figure.verified_on)),
        ])?;
    }
    Ok(())
}

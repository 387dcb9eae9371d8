//! The sheet of the texts, pages and articles that the scenarios rest on.
//! This module must never know what a source says.

use std::collections::BTreeSet;

use rust_xlsxwriter::XlsxError;

use crate::law::Source;
use crate::texts::{self, files};

use super::cells::Cell;
use super::page::Page;
use crate::documents::files::detail;
use crate::documents::files::scenario::Scenario;

const WIDTHS: [u8; 4] = [60, 18, 18, 80];

pub(super) fn write(page: &mut Page<'_>, scenarios: &[Scenario]) -> Result<(), XlsxError> {
    let [.., heading] = files::SHEETS;
    page.begin(heading, "", &files::SHEET_SOURCES, &WIDTHS)?;
    let sources: BTreeSet<Source> = scenarios
        .iter()
        .flat_map(|scenario| detail::sources(&scenario.simulation))
        .collect();
    for source in sources {
        let details = source.details();
        page.cells([
            Cell::Text(details.title.into()),
            Cell::Text(texts::source_kind(details.kind).into()),
            Cell::Text(texts::source_date(&details).into()),
            Cell::Text(details.place.into()),
        ])?;
    }
    Ok(())
}

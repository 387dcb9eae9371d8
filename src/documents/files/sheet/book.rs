//! A workbook as rows of cells: what another part of the program lays out is written here.
//! This module must never know what a cell says.

use std::borrow::Cow;

use rust_xlsxwriter::XlsxError;

use super::cells::Cell;
use super::page::Page;
use super::style::Style;
use super::workbook;
use crate::units::Date;

/// A workbook, laid out.
pub struct Book<'a> {
    pub(in crate::documents) title: &'a str,
    /// The day that it was made on.
    pub(in crate::documents) day: Date,
    /// At the foot of every printed sheet.
    pub(in crate::documents) foot: String,
    pub(in crate::documents) sheets: Vec<Layout<'a>>,
}

/// A sheet, row after row.
pub(in crate::documents) struct Layout<'a> {
    name: &'static str,
    title: Cow<'a, str>,
    note: &'a str,
    columns: &'a [&'a str],
    widths: &'static [u8],
    rows: Vec<Vec<Cell<'a>>>,
}

/// The title, the line beneath it and the names of the columns.
const HEAD: usize = 3;

impl<'a> Layout<'a> {
    /// A sheet with its title, a line beneath it and its columns, with their widths in characters.
    pub(in crate::documents) fn new(
        name: &'static str,
        title: impl Into<Cow<'a, str>>,
        note: &'a str,
        columns: &'a [&'a str],
        widths: &'static [u8],
    ) -> Self {
        Self {
            name,
            title: title.into(),
            note,
            columns,
            widths,
            rows: Vec::new(),
        }
    }

    /// The row that is laid out next, counted from 0.
    pub(in crate::documents) fn row(&self) -> usize {
        self.rows.len().saturating_add(HEAD)
    }

    /// A row of cells from the first column on.
    pub(in crate::documents) fn cells(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) {
        self.rows.push(cells.into_iter().collect());
    }

    pub(in crate::documents) fn gap(&mut self) {
        self.cells([]);
    }

    /// The names of columns.
    pub(in crate::documents) fn heads(&mut self, columns: impl IntoIterator<Item = &'a str>) {
        self.cells(columns.into_iter().map(Cell::Head));
    }

    /// A heading across so many columns.
    pub(in crate::documents) fn block(&mut self, heading: &'a str, width: usize) {
        let blank = std::iter::repeat("");
        let cells = std::iter::once(heading).chain(blank).take(width);
        self.cells(cells.map(Cell::Block));
    }

    /// Sentences in the first column, on as many lines as they need.
    pub(in crate::documents) fn paragraph(&mut self, said: impl Into<Cow<'a, str>>) {
        self.cells([Cell::Text(said.into())]);
    }

    /// Puts cells in the place of this row.
    pub(in crate::documents) fn fill(&mut self, row: usize, cells: Vec<Cell<'a>>) {
        let place = row.checked_sub(HEAD);
        if let Some(row) = place.and_then(|place| self.rows.get_mut(place)) {
            *row = cells;
        }
    }
}

/// The workbook as a file; `None` where the format has no room for it.
#[must_use]
pub fn write(book: Book<'_>) -> Option<Vec<u8>> {
    written(book).ok()
}

fn written(book: Book<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook(book.title, book.day)?;
    let style = Style::new();
    for sheet in book.sheets {
        let mut page = Page::new(workbook.add_worksheet(), sheet.name, &style, &book.foot)?;
        page.begin(&sheet.title, sheet.note, sheet.columns, sheet.widths)?;
        for row in sheet.rows {
            page.cells(row)?;
        }
    }
    workbook.save_to_buffer()
}

//! A workbook as a list of lines: what another part of the program lays out is written here.
//! This module must never know what a line says.

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

/// A sheet, line after line.
pub(in crate::documents) struct Layout<'a> {
    name: &'static str,
    lines: Vec<Line<'a>>,
    /// The row that is laid out next, counted from 0.
    pub(in crate::documents) row: u32,
}

enum Line<'a> {
    Begin(String, &'a str, &'a [&'a str], &'static [u8]),
    Open(&'a str, &'a str, &'static [u8]),
    Gap,
    Heads(Vec<&'a str>),
    Block(&'a str, u16),
    Note(&'a str),
    Paragraph(String, u16),
    Cells(Vec<Cell<'a>>),
}

impl<'a> Layout<'a> {
    pub(in crate::documents) const fn new(name: &'static str) -> Self {
        Self {
            name,
            lines: Vec::new(),
            row: 0,
        }
    }

    fn push(&mut self, line: Line<'a>, rows: u32) {
        self.lines.push(line);
        self.row = self.row.saturating_add(rows);
    }

    /// The title, a line beneath it and the columns, with their widths in characters.
    pub(in crate::documents) fn begin(
        &mut self,
        title: String,
        note: &'a str,
        columns: &'a [&'a str],
        widths: &'static [u8],
    ) {
        self.push(Line::Begin(title, note, columns, widths), 3);
    }

    /// The title and a line beneath it, of a sheet whose tables have columns of their own.
    pub(in crate::documents) fn open(
        &mut self,
        title: &'a str,
        note: &'a str,
        widths: &'static [u8],
    ) {
        self.push(Line::Open(title, note, widths), 2);
    }

    pub(in crate::documents) fn gap(&mut self) {
        self.push(Line::Gap, 1);
    }

    /// The names of columns.
    pub(in crate::documents) fn heads(&mut self, columns: Vec<&'a str>) {
        self.push(Line::Heads(columns), 1);
    }

    /// A heading within so many columns.
    pub(in crate::documents) fn block(&mut self, heading: &'a str, width: u16) {
        self.push(Line::Block(heading, width), 1);
    }

    /// A sentence across the columns.
    pub(in crate::documents) fn note(&mut self, said: &'a str) {
        self.push(Line::Note(said), 1);
    }

    /// As many sentences as there is room for in so many columns.
    pub(in crate::documents) fn paragraph(&mut self, said: impl Into<String>, width: u16) {
        self.push(Line::Paragraph(said.into(), width), 1);
    }

    /// A row of cells from the first column on.
    pub(in crate::documents) fn cells(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) {
        self.push(Line::Cells(cells.into_iter().collect()), 1);
    }

    /// The place of the line that is laid out next.
    pub(in crate::documents) fn place(&self) -> usize {
        self.lines.len()
    }

    /// Puts cells in the place of a gap.
    pub(in crate::documents) fn fill(&mut self, place: usize, cells: Vec<Cell<'a>>) {
        if let Some(line) = self.lines.get_mut(place) {
            *line = Line::Cells(cells);
        }
    }

    fn write(self, page: &mut Page<'_>) -> Result<(), XlsxError> {
        for line in self.lines {
            match line {
                Line::Begin(title, note, columns, widths) => {
                    page.begin(&title, note, columns, widths)?;
                }
                Line::Open(title, note, widths) => page.open(title, note, widths)?,
                Line::Gap => page.gap(),
                Line::Heads(columns) => page.heads(&columns)?,
                Line::Block(heading, width) => page.block(heading, width)?,
                Line::Note(said) => page.note(said)?,
                Line::Paragraph(said, width) => page.paragraph(&said, width)?,
                Line::Cells(cells) => page.cells(cells)?,
            }
        }
        Ok(())
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
        let name = sheet.name;
        let mut page = Page::new(workbook.add_worksheet(), name, &style, &book.foot)?;
        sheet.write(&mut page)?;
    }
    workbook.save_to_buffer()
}

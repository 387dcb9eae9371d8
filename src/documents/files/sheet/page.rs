//! One sheet: its title, its columns, and how it prints.
//! This module must never know what the sheet is about.

use rust_xlsxwriter::{ExcelDateTime, Formula, Worksheet, XlsxError};

use crate::funding::{Amount, Estimates};
use crate::texts;
use crate::units::Date;

use super::cells::Cell;
use super::number;
use super::style::Style;
use crate::documents::files::csv::decimal;
use crate::documents::files::visitor;

/// A4, as the format numbers papers.
const A4: u8 = 9;
/// The height of a line, in points.
const LINE: u16 = 15;
/// What a cell has room for.
const MOST_IN_A_CELL: usize = 32_767;
/// As high as a row may be in a spreadsheet, less a little.
const MOST_LINES: usize = 26;

/// A sheet being written, row after row.
pub(super) struct Page<'a> {
    sheet: &'a mut Worksheet,
    style: &'a Style,
    /// Widths of the columns, in characters.
    widths: &'static [u8],
    /// The row that is written next, counted from 0.
    pub(super) row: u32,
}

impl<'a> Page<'a> {
    pub(super) fn new(
        sheet: &'a mut Worksheet,
        name: &str,
        style: &'a Style,
        foot: &str,
    ) -> Result<Self, XlsxError> {
        sheet
            .set_name(name)?
            .set_paper_size(A4)
            .set_landscape()
            .set_print_fit_to_pages(1, 0)
            .set_footer(format!("&L{foot}&R&P/&N"));
        Ok(Self {
            sheet,
            style,
            widths: &[],
            row: 0,
        })
    }

    /// The title, a line beneath it, the columns with their widths in characters; all of it stays in
    /// sight, and on every printed sheet the columns do.
    pub(super) fn begin(
        &mut self,
        title: &str,
        note: &str,
        columns: &[&str],
        widths: &'static [u8],
    ) -> Result<(), XlsxError> {
        self.widths = widths;
        self.sheet.set_row_height(0, LINE * 2)?;
        self.sheet
            .write_string_with_format(0, 0, title, &self.style.title)?;
        self.sheet
            .write_string_with_format(1, 0, note, &self.style.note)?;
        self.row = 2;
        self.cells(columns.iter().map(|name| Cell::Head(name)))?;
        for (column, width) in (0..).zip(widths) {
            self.sheet.set_column_width(column, *width)?;
        }
        self.sheet.set_freeze_panes(3, 0)?;
        self.sheet.set_repeat_rows(2, 2)?;
        Ok(())
    }

    /// A heading within the columns.
    pub(super) fn block(&mut self, heading: &str, width: u16) -> Result<(), XlsxError> {
        for column in 0..width {
            self.sheet
                .write_blank(self.row, column, &self.style.block)?;
        }
        self.sheet
            .write_string_with_format(self.row, 0, heading, &self.style.block)?;
        self.row += 1;
        Ok(())
    }

    /// A sentence across the columns.
    pub(super) fn note(&mut self, said: &str) -> Result<(), XlsxError> {
        self.sheet
            .write_string_with_format(self.row, 0, said, &self.style.note)?;
        self.row += 1;
        Ok(())
    }

    pub(super) fn gap(&mut self) {
        self.row += 1;
    }

    /// A row of cells from the first column on.
    pub(super) fn cells<'b>(
        &mut self,
        cells: impl IntoIterator<Item = Cell<'b>>,
    ) -> Result<(), XlsxError> {
        // Compiled once: only the gathering differs from one list of cells to another.
        self.gathered((0..).zip(cells).collect())
    }

    fn gathered(&mut self, cells: Vec<(u16, Cell<'_>)>) -> Result<(), XlsxError> {
        let texts = cells.iter().filter_map(|(column, cell)| match cell {
            Cell::Text(text) | Cell::Word(text) | Cell::Visitor(text) => {
                Some((*column, text.as_ref()))
            }
            Cell::Head(text) => Some((*column, *text)),
            _ => None,
        });
        self.height(texts)?;
        for (column, cell) in cells {
            self.cell(column, cell)?;
        }
        self.row += 1;
        Ok(())
    }

    /// As high as the longest text needs: programs disagree whether a row grows by itself.
    fn height<'b>(&mut self, texts: impl Iterator<Item = (u16, &'b str)>) -> Result<(), XlsxError> {
        let lines = texts.map(|(column, text)| {
            let width = self.widths.get(usize::from(column)).copied();
            let width = usize::from(width.unwrap_or(u8::MAX));
            text.chars().count().div_ceil(width.max(1))
        });
        self.lines(lines.max().unwrap_or(1))
    }

    fn lines(&mut self, lines: usize) -> Result<(), XlsxError> {
        let lines = lines.clamp(1, MOST_LINES);
        if lines > 1 {
            let lines = u16::try_from(lines).unwrap_or(1);
            self.sheet.set_row_height(self.row, LINE * lines)?;
        }
        Ok(())
    }

    fn cell(&mut self, column: u16, cell: Cell<'_>) -> Result<(), XlsxError> {
        let (row, style) = (self.row, self.style);
        match cell {
            Cell::Empty => return Ok(()),
            Cell::Text(text) => {
                self.sheet
                    .write_string_with_format(row, column, text, &style.text)?
            }
            Cell::Word(text) => {
                self.sheet
                    .write_string_with_format(row, column, text, &style.word)?
            }
            Cell::Visitor(text) => {
                let text = visitor::at_most(&visitor::one_line(&text), MOST_IN_A_CELL);
                let format = if visitor::begins_like_a_formula(&text) {
                    &style.quoted
                } else {
                    &style.text
                };
                self.sheet
                    .write_string_with_format(row, column, text, format)?
            }
            Cell::Head(text) => {
                self.sheet
                    .write_string_with_format(row, column, text, &style.column)?
            }
            Cell::Block(text) => {
                self.sheet
                    .write_string_with_format(row, column, text, &style.block)?
            }
            Cell::Strong(text) => {
                self.sheet
                    .write_string_with_format(row, column, text, &style.total)?
            }
            Cell::StrongWord(text) => {
                self.sheet
                    .write_string_with_format(row, column, text, &style.total_word)?
            }
            Cell::Count(number) => {
                self.sheet
                    .write_number_with_format(row, column, number, &style.count)?
            }
            Cell::People(number) => {
                self.sheet
                    .write_number_with_format(row, column, number, &style.people)?
            }
            Cell::PeopleOf(formula, result) => {
                self.formula(column, &formula, &result.to_string(), &style.people)?
            }
            Cell::PeopleTotal(formula, result) => {
                self.formula(column, &formula, &result.to_string(), &style.total_people)?
            }
            Cell::Day(day) => self.day(column, day)?,
            Cell::DayOf(formula, day) => {
                let result = day.map(serial).transpose()?.unwrap_or_default();
                self.formula(column, &formula, &result, &style.day)?
            }
            Cell::Money(money) => self.sheet.write_number_with_format(
                row,
                column,
                number::euros(money),
                &style.money,
            )?,
            Cell::Sum(formula, result) => {
                self.formula(column, &formula, &decimal(result), &style.money)?
            }
            Cell::Total(formula, result) => {
                self.formula(column, &formula, &decimal(result), &style.total_money)?
            }
        };
        Ok(())
    }

    fn day(&mut self, column: u16, day: Date) -> Result<&mut Worksheet, XlsxError> {
        let day = excel_day(day)?;
        self.sheet
            .write_datetime_with_format(self.row, column, &day, &self.style.day)
    }

    fn formula(
        &mut self,
        column: u16,
        formula: &str,
        result: &str,
        format: &rust_xlsxwriter::Format,
    ) -> Result<&mut Worksheet, XlsxError> {
        let formula = Formula::new(formula).set_result(result);
        self.sheet
            .write_formula_with_format(self.row, column, formula, format)
    }
}

fn excel_day(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let (year, month, day) = number::ymd(day);
    ExcelDateTime::from_ymd(year, month, day)
}

/// The number by which spreadsheets know a day.
fn serial(day: Date) -> Result<String, XlsxError> {
    Ok(excel_day(day)?.to_excel().to_string())
}

/// An amount and its word, in the three estimates.
pub(super) fn estimates(three: Estimates<Amount>) -> impl Iterator<Item = Cell<'static>> {
    [three.prudent, three.expected, three.maximum]
        .into_iter()
        .flat_map(|amount| {
            [
                Cell::Money(amount.money),
                Cell::Word(texts::certainty(amount.certainty).into()),
            ]
        })
}

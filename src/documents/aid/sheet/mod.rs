//! The spreadsheet of an aid: the answer with its tables, how each amount came about, notes and sources.
//! This module must never write a sum as a mere value, nor what was typed as a formula.

mod answer;
mod makings;
mod notes;

use rust_xlsxwriter::XlsxError;

use super::Asked;
use crate::aid::assistant::READ_ON;
use crate::documents::files::sheet::page::Page;
use crate::documents::files::sheet::style::Style;
use crate::documents::files::sheet::workbook;
use crate::texts::aid_files as words;

/// The spreadsheet as a file.
pub(super) fn write(asked: &Asked<'_>) -> Result<Vec<u8>, XlsxError> {
    let [_, read_last] = READ_ON;
    let mut workbook = workbook(asked.report.title, asked.today.unwrap_or(read_last))?;
    let style = Style::new();
    let foot = words::foot(asked.today, asked.reserve());
    for (name, write) in words::SHEETS.into_iter().zip(WRITERS) {
        let mut page = Page::new(workbook.add_worksheet(), name, &style, &foot)?;
        write(&mut page, asked)?;
    }
    workbook.save_to_buffer()
}

type Writer = fn(&mut Page<'_>, &Asked<'_>) -> Result<(), XlsxError>;

/// Who writes each sheet.
const WRITERS: [Writer; 3] = [answer::write, makings::write, notes::write];

//! The spreadsheet of an aid: the answer with its tables, how each amount came about, notes and sources. It is laid out here, and
//! written by what writes every spreadsheet.
//! This module must never write a sum as a mere value, nor what was typed as a formula.

mod answer;
mod makings;
mod notes;

use super::Asked;
use crate::aid::assistant::READ_ON;
use crate::documents::files::sheet::book::Book;
use crate::texts::aid_files as words;

/// The spreadsheet, laid out.
pub(super) fn book<'a>(asked: &Asked<'a>) -> Book<'a> {
    let [_, read_last] = READ_ON;
    Book {
        title: asked.report.title,
        day: asked.today.unwrap_or(read_last),
        foot: words::foot(asked.today, asked.reserve()),
        sheets: vec![
            answer::layout(asked),
            makings::layout(asked),
            notes::layout(asked),
        ],
    }
}

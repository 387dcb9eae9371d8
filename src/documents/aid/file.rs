//! The files of an aid, by their kind.
//! This module must never know what is in a file.

use super::{Asked, csv, json, sheet as spreadsheet};
use crate::aid_report::file_name;
use crate::documents::files::csv::Dialect;
use crate::documents::files::{CSV, File, JSON, SHEET, WriteBook, write_book};

/// `csv-fr`, `csv-en` or `json`; `None` for any other kind.
#[must_use]
pub fn light(kind: &str, asked: &Asked<'_>) -> Option<File> {
    let (extension, media_type, bytes) = match kind {
        "csv-fr" => ("csv", CSV, csv::write(asked, Dialect::French)),
        "csv-en" => ("csv", CSV, csv::write(asked, Dialect::International)),
        "json" => ("json", JSON, json::write(asked)?),
        _ => return None,
    };
    Some(file(asked, extension, media_type, bytes))
}

/// `xlsx`; `None` for any other kind.
#[must_use]
pub fn sheet(kind: &str, asked: &Asked<'_>) -> Option<File> {
    if kind != "xlsx" {
        return None;
    }
    sheet_by(asked, write_book)
}

/// The spreadsheet, by what writes workbooks: that is another part of the program.
#[must_use]
pub fn sheet_by(asked: &Asked<'_>, write: WriteBook) -> Option<File> {
    let bytes = write(spreadsheet::book(asked))?;
    Some(file(asked, "xlsx", SHEET, bytes))
}

fn file(asked: &Asked<'_>, extension: &str, media_type: &'static str, bytes: Vec<u8>) -> File {
    File {
        name: file_name(asked.draft.calculator(), asked.today, extension),
        media_type,
        bytes,
    }
}

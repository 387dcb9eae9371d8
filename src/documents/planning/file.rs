//! The files of the plan of action and of the bank account, by their kind.
//! This module must never know what is in a file.

use super::{Asked, csv, letter, sheet};
use crate::documents::files::csv::Dialect;
use crate::documents::files::name::of_project;
use crate::documents::files::{self, CSV, File, SHEET, WriteBook};
use crate::texts::treasury_files as words;

/// `letter`, `csv-fr`, `csv-en` or `json`; `None` for any other kind.
#[must_use]
pub fn light(kind: &str, asked: &Asked<'_>) -> Option<File> {
    let (name, extension, media_type, bytes) = match kind {
        "csv-fr" => (words::FILE, "csv", CSV, csv::write(asked, Dialect::French)),
        "csv-en" => {
            let bytes = csv::write(asked, Dialect::International);
            (words::FILE_ABROAD, "csv", CSV, bytes)
        }
        "json" => return json(asked),
        letter::KIND => return Some(letter::file(asked)),
        _ => return None,
    };
    Some(file(asked, name, extension, media_type, bytes))
}

/// The file of the whole project, which holds the plan of action and the bank account.
fn json(asked: &Asked<'_>) -> Option<File> {
    files::data(&files::Asked {
        drafts: core::slice::from_ref(asked.draft),
        today: asked.today,
        link: asked.link,
        atlas: None,
    })
}

/// The spreadsheet, by what writes workbooks: that is another part of the program.
#[must_use]
pub fn sheet_by(asked: &Asked<'_>, write: WriteBook) -> Option<File> {
    let bytes = write(sheet::book(asked))?;
    Some(file(asked, words::FILE, "xlsx", SHEET, bytes))
}

fn file(
    asked: &Asked<'_>,
    name: &str,
    extension: &str,
    media_type: &'static str,
    bytes: Vec<u8>,
) -> File {
    File {
        name: of_project(asked.name(), asked.today, name, extension),
        media_type,
        bytes,
    }
}

//! The files of the bank account, by their kind.
//! This module must never know what is in a file.

use super::Asked;
use crate::documents::files::{self, File, WriteBook};

/// `csv-fr`, `csv-en` or `json`; `None` for any other kind.
#[must_use]
pub fn light(kind: &str, asked: &Asked<'_>) -> Option<File> {
    match kind {
        "json" => json(asked),
        _ => None,
    }
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
pub fn sheet_by(_asked: &Asked<'_>, _write: WriteBook) -> Option<File> {
    None
}

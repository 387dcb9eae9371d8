//! The files of the bank account, by their kind.
//! This module must never know what is in a file.

use super::Asked;
use crate::documents::files::{File, WriteBook};

/// `csv-fr` or `csv-en`; `None` for any other kind.
#[must_use]
pub fn light(_kind: &str, _asked: &Asked<'_>) -> Option<File> {
    None
}

/// The spreadsheet, by what writes workbooks: that is another part of the program.
#[must_use]
pub fn sheet_by(_asked: &Asked<'_>, _write: WriteBook) -> Option<File> {
    None
}

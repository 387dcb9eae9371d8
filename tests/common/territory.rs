//! The committed files of communes, for the tests that read them.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::fs;
use std::path::Path;

use amorce::territory::CommuneCode;

/// A file, as the page receives it.
pub(crate) fn territory_file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/territory/2023");
    serde_json::from_str(&fs::read_to_string(folder.join(name)).unwrap()).unwrap()
}

/// The code of a commune.
pub(crate) fn code(text: &str) -> CommuneCode {
    CommuneCode::parse(text).unwrap()
}

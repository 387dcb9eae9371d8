//! The committed files of communes, for the tests that read them.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::fs;
use std::path::Path;

use amorce::territory::{Atlas, CommuneCode, File, read_departments, read_index};

/// A file, as the page receives it.
pub(crate) fn territory_file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/territory/2023");
    serde_json::from_str(&fs::read_to_string(folder.join(name)).unwrap()).unwrap()
}

/// The code of a commune.
pub(crate) fn code(text: &str) -> CommuneCode {
    CommuneCode::parse(text).unwrap()
}

/// The communes of these départements.
pub(crate) fn atlas(departments: &[&str]) -> Atlas {
    let mut atlas = Atlas::new(read_index(&territory_file("index.json")).unwrap());
    for code in departments {
        let file = territory_file(&format!("{code}.json"));
        let department = File::Department((*code).to_owned());
        atlas.add(department, read_departments(&file).unwrap());
    }
    atlas
}

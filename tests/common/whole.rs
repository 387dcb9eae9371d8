//! The communes of France from one text, for the tests that name communes anywhere.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::Path;

use amorce::territory::Atlas;

#[path = "../../xtask/src/whole.rs"]
mod joined;

/// The text, as the JavaScript API and the command line have it.
pub(crate) fn whole_text() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let joined = joined::joined(&root.join(joined::FOLDER)).unwrap();
    serde_json::from_str(&joined).unwrap()
}

/// The communes of France.
pub(crate) fn whole_atlas() -> Atlas {
    Atlas::read_whole(&whole_text()).unwrap()
}

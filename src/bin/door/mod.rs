//! What the programs that write files share: what JavaScript asks and what it is given.
//! This module must never know how a file is written.

use amorce::files::{Asked, File};
use amorce::link;
use wasm_bindgen::prelude::wasm_bindgen;

/// A file, for JavaScript to hand to the visitor.
#[wasm_bindgen]
pub struct Written(File);

#[wasm_bindgen]
impl Written {
    /// Its name.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.0.name.clone()
    }

    /// Its media type.
    #[wasm_bindgen(getter, js_name = "type")]
    pub fn media_type(&self) -> String {
        self.0.media_type.to_owned()
    }

    /// What is in it.
    #[wasm_bindgen(getter)]
    pub fn bytes(&self) -> Vec<u8> {
        self.0.bytes.clone()
    }
}

/// Opens the projects of a link and has a file written of them; `None` for a kind that is not
/// written here. `today` is `2026-11-24` or empty, `address` the whole link.
pub(crate) fn written(
    write: fn(&str, &Asked<'_>) -> Option<File>,
    kind: &str,
    fragment: &str,
    today: &str,
    address: &str,
) -> Option<Written> {
    let drafts = link::open_as_typed(fragment).scenarios;
    let asked = Asked {
        drafts: &drafts,
        today: today.parse().ok(),
        link: address,
    };
    write(kind, &asked).map(Written)
}

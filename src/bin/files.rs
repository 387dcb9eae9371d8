//! Writes CSV, calendar and JSON for the page, which fetches it when one is asked for; it knows no rule.
#![allow(unreachable_pub, reason = "what JavaScript is given must be public")]

mod door;

use amorce::files::light;
use wasm_bindgen::prelude::wasm_bindgen;

/// A file of a link, or nothing where this program writes no such kind.
#[wasm_bindgen]
pub fn file(kind: &str, fragment: &str, today: &str, address: &str) -> Option<door::Written> {
    door::written(light, kind, fragment, today, address)
}

fn main() {}

//! What is printed, for the page: the dossier as markup, and the code of a link. It knows no rule.

use amorce::dossier::{self, Code};
use amorce::link;
use wasm_bindgen::prelude::wasm_bindgen;

/// The dossier of what this fragment holds, on a day as `2026-11-24`; the whole `address` gives it back.
#[wasm_bindgen]
pub fn dossier(fragment: &str, today: &str, address: &str) -> String {
    let scenarios = link::open_as_typed(fragment).scenarios;
    dossier::html(&scenarios, today.parse().ok(), address)
}

/// The drawing of the code of an address; none of what is too long, or leads nowhere else.
#[wasm_bindgen]
pub fn qr(address: &str) -> Option<String> {
    let is_public = dossier::is_public(address);
    Code::of(address).filter(|_| is_public).map(|code| code.svg)
}

fn main() {}

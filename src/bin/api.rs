//! Answers other programs in JavaScript; static/api/amorce.js is how they call it. It knows no rule.
//!
//! Both sides speak in texts, which weigh less than values made one by one: an answer is JSON, and an
//! object comes as `passed` in amorce.js writes it.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![allow(unreachable_pub, reason = "what JavaScript is given must be public")]

use amorce::api::{self, Passed, json};
use amorce::input::Given;
use wasm_bindgen::prelude::wasm_bindgen;

/// A third of the standard one in size; a page asks a few times a second at most.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The answer for a project.
#[wasm_bindgen]
pub fn simulate(project: &str, options: &str) -> String {
    json(&api::simulate(passed(project), passed(options)))
}

/// Every published figure.
#[wasm_bindgen]
pub fn figures() -> String {
    json(&api::figures())
}

/// Every field of a project.
#[wasm_bindgen]
pub fn fields() -> String {
    json(&api::fields())
}

/// The link of one project or several.
#[wasm_bindgen(js_name = "encodeLink")]
pub fn encode_link(projects: &str, are_several: bool, options: &str) -> String {
    let projects = Parts(projects).map(passed).collect();
    json(&api::encode_link(projects, are_several, passed(options)))
}

/// The projects of a link.
#[wasm_bindgen(js_name = "decodeLink")]
pub fn decode_link(link: Option<String>) -> String {
    json(&api::decode_link(link.as_deref()))
}

/// An object: `{`, then the parts that are its names, each followed by its value.
fn passed(object: &str) -> Option<Passed> {
    let mut parts = Parts(object.strip_prefix('{')?);
    let mut passed = Vec::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        passed.push((name.to_owned(), given(value)));
    }
    Some(passed)
}

/// A value: `"` and a text, `+` and `-` for a box that is ticked or not, `0` for nothing, else what no
/// field takes.
fn given(value: &str) -> Option<Given> {
    let (kind, text) = value.split_at_checked(1)?;
    match kind {
        "\"" => Some(Given::Text(text.to_owned())),
        "+" => Some(Given::Ticked(true)),
        "-" => Some(Given::Ticked(false)),
        "0" => Some(Given::Nothing),
        _ => None,
    }
}

/// Texts behind one another, whatever is in them: each is its number of characters, `:` and itself.
struct Parts<'a>(&'a str);

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let (count, rest) = self.0.split_once(':')?;
        let end = rest.char_indices().nth(count.parse().ok()?);
        let (part, rest) = rest.split_at_checked(end.map_or(rest.len(), |(end, _)| end))?;
        self.0 = rest;
        Some(part)
    }
}

/// Elsewhere it is only compiled, so that what is wrong with it is seen.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

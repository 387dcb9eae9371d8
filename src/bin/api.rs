//! Answers other programs in JavaScript; static/api/amorce.js is how they call it. It knows no rule.
//!
//! Both sides speak in texts, which weigh less than values made one by one: an answer is JSON, and an
//! object comes as `passed` in amorce.js writes it.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![allow(unreachable_pub, reason = "what JavaScript is given must be public")]

use amorce::api::{self, Passed, json};
use amorce::input::Given;
use wasm_bindgen::prelude::wasm_bindgen;

/// It gives memory and takes none back: nothing that drops a value is left of the program, which is 2 kB
/// of brotli. amorce.js begins again in a new memory before this one is too large.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: mini_alloc::MiniAlloc = mini_alloc::MiniAlloc::INIT;

/// The answer to a question: its name, then what it is about.
#[wasm_bindgen]
pub fn ask(question: &str) -> String {
    let mut parts = Parts(question);
    let name = parts.next().unwrap_or_default();
    match name {
        "simulate" => {
            let project = parts.next().and_then(passed);
            json(&api::simulate(project, parts.next().and_then(passed)))
        }
        "figures" => json(&api::figures()),
        "fields" => json(&api::fields()),
        "decodeLink" => json(&api::decode_link(parts.next())),
        // Of a project, or of a list.
        _ => {
            let options = parts.next().and_then(passed);
            let projects = Parts(parts.next().unwrap_or_default()).map(passed);
            let projects = projects.collect();
            json(&api::encode_link(projects, name == "encodeLinks", options))
        }
    }
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

/// Texts behind one another, whatever is in them: each is its number of bytes, `:` and itself.
struct Parts<'a>(&'a str);

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let (count, rest) = self.0.split_once(':')?;
        let (part, rest) = rest.split_at_checked(count.parse().ok()?)?;
        self.0 = rest;
        Some(part)
    }
}

/// Elsewhere it is only compiled, so that what is wrong with it is seen.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

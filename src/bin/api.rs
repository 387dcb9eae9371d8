//! Answers other programs in JavaScript; static/api/amorce.js is how they call it. It knows no rule.
//!
//! Both sides speak in bytes, which weigh less than values made one by one: an answer is JSON, and an
//! object comes as `passed` in amorce.js writes it.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![allow(unreachable_pub, reason = "what JavaScript is given must be public")]

use core::str::Split;

use amorce::api::{self, Passed, json};
use amorce::input::Given;
use wasm_bindgen::prelude::wasm_bindgen;

/// It gives memory and takes none back: nothing that drops a value is left of the program, which is 2 kB
/// of brotli. amorce.js begins again in a new memory before this one is too large.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: mini_alloc::MiniAlloc = mini_alloc::MiniAlloc::INIT;

/// The answer to a question, both in UTF-8: its name, then the parts of what it is about, with a zero between
/// each and the next.
#[wasm_bindgen]
pub fn ask(question: &[u8]) -> Vec<u8> {
    let question = str::from_utf8(question).unwrap_or_default();
    let mut parts = question.split('\0');
    let name = parts.next().unwrap_or_default();
    let answer = match name {
        "simulate" => {
            let project = passed(&mut parts).flatten();
            json(&api::simulate(project, passed(&mut parts).flatten()))
        }
        "figures" => json(&api::figures()),
        "fields" => json(&api::fields()),
        "decodeLink" => json(&api::decode_link(parts.next())),
        // Of a project, or of a list.
        _ => {
            let options = passed(&mut parts).flatten();
            let mut projects = Vec::new();
            while let Some(project) = passed(&mut parts) {
                projects.push(project);
            }
            json(&api::encode_link(projects, name == "encodeLinks", options))
        }
    };
    answer.into_bytes()
}

/// An object, `None` inside for what is none: `{`, then its names, a point before each, and their values by
/// turns, then `}`. `None` when there are no more parts.
fn passed(parts: &mut Split<'_, char>) -> Option<Option<Passed>> {
    if parts.next()? != "{" {
        return Some(None);
    }
    let mut passed = Vec::new();
    while let Some(name) = parts.next().and_then(|part| part.strip_prefix('.')) {
        passed.push((name.to_owned(), parts.next().and_then(given)));
    }
    Some(Some(passed))
}

/// A value: `"` and a text, `+` and `-` for a box that is ticked or not, `0` for nothing, else what no
/// field takes.
fn given(value: &str) -> Option<Given> {
    match value {
        "+" => Some(Given::Ticked(true)),
        "-" => Some(Given::Ticked(false)),
        "0" => Some(Given::Nothing),
        _ => value
            .strip_prefix('"')
            .map(|text| Given::Text(text.to_owned())),
    }
}

/// Elsewhere it is only compiled, so that what is wrong with it is seen.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

//! Answers other programs in JavaScript; static/api/amorce.js is how they call it. It knows no rule.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![allow(unreachable_pub, reason = "what JavaScript is given must be public")]

mod javascript;

use std::sync::OnceLock;

use amorce::api;
use amorce::territory::Atlas;
use serde_wasm_bindgen::Error;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use javascript::{answer, passed};

/// The communes of France, once they were read.
static ATLAS: OnceLock<Atlas> = OnceLock::new();

/// The answer for a project.
#[wasm_bindgen]
pub fn simulate(project: JsValue, options: JsValue) -> Result<JsValue, Error> {
    answer(&api::simulate(
        passed(project),
        passed(options),
        ATLAS.get(),
    ))
}

/// The bank account of a project.
#[wasm_bindgen]
pub fn treasury(project: JsValue, options: JsValue) -> Result<JsValue, Error> {
    answer(&api::treasury(
        passed(project),
        passed(options),
        ATLAS.get(),
    ))
}

/// Every published figure with its sources.
#[wasm_bindgen]
pub fn figures() -> Result<JsValue, Error> {
    answer(&api::figures())
}

/// The name of every field.
#[wasm_bindgen]
pub fn fields() -> Result<JsValue, Error> {
    answer(&api::fields())
}

/// The link of a list of projects; `several` says that they were passed as one.
#[wasm_bindgen(js_name = encodeLink)]
pub fn encode_link(
    projects: Vec<JsValue>,
    several: bool,
    options: JsValue,
) -> Result<JsValue, Error> {
    let projects = projects.into_iter().map(passed).collect();
    answer(&api::encode_link(
        projects,
        several,
        passed(options),
        ATLAS.get(),
    ))
}

/// The projects of a link; `None` is something else than a text.
#[wasm_bindgen(js_name = decodeLink)]
pub fn decode_link(link: Option<String>) -> Result<JsValue, Error> {
    answer(&api::decode_link(link.as_deref()))
}

/// Reads the file of communes, once; whether they are there.
#[wasm_bindgen(js_name = readTerritory)]
pub fn read_territory(text: String) -> bool {
    if ATLAS.get().is_none()
        && let Some(atlas) = Atlas::read_whole(&text)
    {
        // It was empty above, and this module runs in one thread: `set` cannot fail.
        let _ = ATLAS.set(atlas);
    }
    ATLAS.get().is_some()
}

/// The communes of these codes; `None` is something else than texts.
#[wasm_bindgen]
pub fn territory(codes: Option<String>) -> Result<JsValue, Error> {
    answer(&api::territory(codes.as_deref(), ATLAS.get()))
}

/// Elsewhere it is only compiled, so that what is wrong with it is seen.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

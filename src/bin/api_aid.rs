//! Answers other programs in JavaScript about the aids beside a CPTS; static/api/aid.js is how they call it. It knows no rule.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![allow(unreachable_pub, reason = "what JavaScript is given must be public")]

mod javascript;

use amorce::api::aid as api;
use serde_wasm_bindgen::Error;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use javascript::{answer, passed};

/// The answer for an aid; `None` is something else than a text.
#[wasm_bindgen]
pub fn aid(name: Option<String>, fields: JsValue, options: JsValue) -> Result<JsValue, Error> {
    answer(&api::aid(name.as_deref(), passed(fields), passed(options)))
}

/// Every field of an aid.
#[wasm_bindgen(js_name = aidFields)]
pub fn aid_fields(name: Option<String>) -> Result<JsValue, Error> {
    answer(&api::fields(name.as_deref()))
}

/// The link of an aid.
#[wasm_bindgen(js_name = encodeAidLink)]
pub fn encode_aid_link(name: Option<String>, fields: JsValue) -> Result<JsValue, Error> {
    answer(&api::encode_link(name.as_deref(), passed(fields)))
}

/// The aid and the fields of a link; `None` is something else than a text.
#[wasm_bindgen(js_name = decodeAidLink)]
pub fn decode_aid_link(link: Option<String>) -> Result<JsValue, Error> {
    answer(&api::decode_link(link.as_deref()))
}

/// Elsewhere it is only compiled, so that what is wrong with it is seen.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

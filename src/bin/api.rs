//! Answers other programs in JavaScript; static/api/amorce.js is how they call it. It knows no rule.
#![allow(unreachable_pub, reason = "what JavaScript is given must be public")]

use amorce::api::{self, Passed};
use amorce::input::Given;
use js_sys::Array;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// The answer for a project.
#[wasm_bindgen]
pub fn simulate(project: &JsValue, options: &JsValue) -> JsValue {
    told(&api::simulate(passed(project), passed(options)))
}

/// Every published figure.
#[wasm_bindgen]
pub fn figures() -> JsValue {
    told(&api::figures())
}

/// Every field of a project.
#[wasm_bindgen]
pub fn fields() -> JsValue {
    told(&api::fields())
}

/// The link of one project or several.
#[wasm_bindgen(js_name = "encodeLink")]
pub fn encode_link(projects: &Array, are_several: bool, options: &JsValue) -> JsValue {
    let projects = projects.iter().map(|project| passed(&project)).collect();
    told(&api::encode_link(projects, are_several, passed(options)))
}

/// The projects of a link.
#[wasm_bindgen(js_name = "decodeLink")]
pub fn decode_link(link: Option<String>) -> JsValue {
    told(&api::decode_link(link.as_deref()))
}

/// An object as amorce.js passes it: an array of its names, each followed by its value.
fn passed(object: &JsValue) -> Option<Passed> {
    let flat: Vec<JsValue> = object.dyn_ref::<Array>()?.to_vec();
    let pairs = flat.chunks_exact(2).filter_map(|pair| match pair {
        [name, value] => Some((name.as_string()?, given(value))),
        _ => None,
    });
    Some(pairs.collect())
}

fn given(value: &JsValue) -> Option<Given> {
    if value.is_null() {
        return Some(Given::Nothing);
    }
    let ticked = value.as_bool().map(Given::Ticked);
    ticked.or_else(|| value.as_string().map(Given::Text))
}

/// Plain objects and arrays, nothing missing; every number of an answer is within what they hold.
fn told(answer: &impl Serialize) -> JsValue {
    let told = answer.serialize(&Serializer::json_compatible());
    told.unwrap_or(JsValue::NULL)
}

fn main() {}

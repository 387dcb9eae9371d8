//! Answers other programs in JavaScript; static/api/amorce.js is how they call it. It knows no rule.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![allow(unreachable_pub, reason = "what JavaScript is given must be public")]

use amorce::api::{self, Passed};
use amorce::input::Given;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::{Error, Serializer, from_value};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// The answer for a project.
#[wasm_bindgen]
pub fn simulate(project: JsValue, options: JsValue) -> Result<JsValue, Error> {
    answer(&api::simulate(passed(project), passed(options)))
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
    answer(&api::encode_link(projects, several, passed(options)))
}

/// The projects of a link; `None` is something else than a text.
#[wasm_bindgen(js_name = decodeLink)]
pub fn decode_link(link: Option<String>) -> Result<JsValue, Error> {
    answer(&api::decode_link(link.as_deref()))
}

/// Plain objects and arrays, `null` for what is not known. The only error is a number that JavaScript does not
/// hold exactly, and no amount that a field takes adds up to one.
fn answer(answer: &impl Serialize) -> Result<JsValue, Error> {
    answer.serialize(&Serializer::json_compatible())
}

/// An object as amorce.js copies it, a list of names and values; `None` for anything else.
fn passed(object: JsValue) -> Option<Passed> {
    let entries: Vec<(String, Value)> = from_value(object).ok()?;
    let given = |(name, value): (String, Value)| (name, value.given());
    Some(entries.into_iter().map(given).collect())
}

/// A value of JavaScript, tried in this order.
#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Whole(i64),
    Ticked(bool),
    Nothing,
    Other(IgnoredAny),
}

impl Value {
    /// What a field takes; `None` for a value that none does.
    fn given(self) -> Option<Given> {
        match self {
            Self::Text(text) => Some(Given::Text(text)),
            Self::Whole(number) => Some(Given::Text(number.to_string())),
            Self::Ticked(is_ticked) => Some(Given::Ticked(is_ticked)),
            Self::Nothing => Some(Given::Nothing),
            Self::Other(_) => None,
        }
    }
}

/// Elsewhere it is only compiled, so that what is wrong with it is seen.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

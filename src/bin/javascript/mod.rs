//! Values of JavaScript, read and written: what both programs of the API share. It knows no question.

use amorce::api::Passed;
use amorce::input::Given;
use js_sys::{Array, Number};
use serde::Serialize;
use serde_wasm_bindgen::{Error, Serializer};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;

/// Plain objects and arrays, `null` for what is not known. The only error is a number that JavaScript does not
/// hold exactly, and no amount that a field takes adds up to one.
pub(crate) fn answer(answer: &impl Serialize) -> Result<JsValue, Error> {
    answer.serialize(&Serializer::json_compatible())
}

/// An object as amorce.js copies it, a list of names and values; `None` for anything else.
///
/// Read here and not by serde: what it would say of a value of another type, floats included, costs more than all that
/// reads a project.
pub(crate) fn passed(object: JsValue) -> Option<Passed> {
    let entries = object.dyn_into::<Array>().ok()?;
    let entry = |entry: JsValue| {
        let entry = entry.dyn_into::<Array>().ok()?;
        Some((entry.get(0).as_string()?, given(&entry.get(1))))
    };
    entries.iter().map(entry).collect()
}

/// What a field takes; `None` for a value that none does.
fn given(value: &JsValue) -> Option<Given> {
    if value.is_null() || value.is_undefined() {
        return Some(Given::Nothing);
    }
    if let Some(is_ticked) = value.as_bool() {
        return Some(Given::Ticked(is_ticked));
    }
    if Number::is_safe_integer(value) {
        let text = Number::unchecked_from_js_ref(value).to_string_with_radix(10);
        return text.ok().map(|text| Given::Text(text.into()));
    }
    value.as_string().map(Given::Text)
}

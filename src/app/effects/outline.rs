//! What a visitor typed in the skeleton of the page while the program was on its way, and what has the keyboard.
//! This module must never know what a field means.

use gloo::utils::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement};

use crate::input::Field;

/// What was typed in these fields.
pub(super) fn typed(fields: &[Field]) -> Vec<(Field, String)> {
    let mut typed = Vec::new();
    for &field in fields {
        let css = ["[name=", &field.key(), "]"].concat();
        let Ok(controls) = document().query_selector_all(&css) else {
            continue;
        };
        let controls = (0..controls.length()).filter_map(|index| controls.get(index));
        typed.extend(controls.filter_map(|control| Some((field, value(control.into())?))));
    }
    typed
}

/// What a control was changed to; `None` when it was not changed.
fn value(control: JsValue) -> Option<String> {
    let value = match control.dyn_into::<HtmlInputElement>() {
        Ok(input) if input.type_() == "radio" => input.checked().then(|| input.value())?,
        Ok(input) => input.value(),
        Err(other) => {
            let select: HtmlSelectElement = other.dyn_into().ok()?;
            // The first option is what applies anyway.
            (select.selected_index() > 0).then(|| select.value())?
        }
    };
    (!value.is_empty()).then_some(value)
}

/// The id of the control that has the keyboard.
pub(super) fn in_focus() -> Option<String> {
    let element = document().active_element()?;
    Some(element.id()).filter(|id| !id.is_empty())
}

/// Gives the keyboard to the element of this id, if there is one.
pub(super) fn focus(id: &str) {
    let Some(element) = document().get_element_by_id(id) else {
        return;
    };
    // A question is a group: its first answer takes the keyboard.
    let inside = match element.tag_name().as_str() {
        "FIELDSET" => element.query_selector("input").ok().flatten(),
        _ => None,
    };
    if let Ok(element) = inside.unwrap_or(element).dyn_into::<HtmlElement>() {
        // An element that cannot take it leaves it where it was.
        let _ = element.focus();
    }
}

/// Brings the element of this id into sight, if there is one.
pub(super) fn scroll_to(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
    }
}

//! The place of the page in the document, and what was typed in the outline that stood there.
//! This module must never know what a field means.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

use crate::input::{Draft, Field};

/// Where the page is mounted; it takes the place of the outline.
#[must_use]
pub fn place() -> Option<Element> {
    gloo::utils::document().get_element_by_id("amorce")
}

/// What a visitor typed while the program was on its way.
#[must_use]
pub fn typed_so_far(place: &Element, fields: &[Field]) -> Draft {
    let mut draft = Draft::default();
    for &field in fields {
        let css = ["[name=", &field.key(), "]"].concat();
        let Ok(controls) = place.query_selector_all(&css) else {
            continue;
        };
        for index in 0..controls.length() {
            if let Some(text) = controls
                .get(index)
                .and_then(|control| value(control.into()))
            {
                draft.set(field, text);
            }
        }
    }
    draft
}

/// What a control was changed to; `None` when nobody changed it.
fn value(control: wasm_bindgen::JsValue) -> Option<String> {
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
#[must_use]
pub fn in_focus() -> Option<String> {
    let element = gloo::utils::document().active_element()?;
    Some(element.id()).filter(|id| !id.is_empty())
}

/// Gives the keyboard to the element of this id.
pub fn focus(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take it leaves it where it was.
        let _ = element.focus();
    }
}

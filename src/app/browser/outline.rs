//! The place of the page in the document, and what was typed in the outline that stood there.
//! This module must never know what a field means.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

use crate::input::{Draft, Field};

/// A place of the document, by its id.
#[must_use]
pub fn place(id: &str) -> Option<Element> {
    gloo::utils::document().get_element_by_id(id)
}

/// A place of the document, by its id, wiped of the outline that stands in it.
#[must_use]
pub fn wiped_place(id: &str) -> Option<Element> {
    let place = place(id)?;
    place.set_text_content(None);
    Some(place)
}

/// This draft, and what a visitor typed while the program was on its way.
#[must_use]
pub fn typed_so_far(mut draft: Draft, place: &Element, fields: &[Field]) -> Draft {
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

/// Gives the keyboard to the element of this id; says whether there is one.
pub fn focus(id: &str) -> bool {
    let Some(element) = place(id) else {
        return false;
    };
    // A question is a group: its first answer takes the keyboard.
    let inside = element.query_selector("input").ok().flatten();
    if let Ok(element) = inside.unwrap_or(element).dyn_into::<HtmlElement>() {
        // An element that cannot take it leaves it where it was.
        let _ = element.focus();
    }
    true
}

//! The browser's own calendar.
//! This module must never know what a day is for.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// Opens the calendar of the date input that stands behind the button.
pub(in crate::app) fn show_calendar(event: MouseEvent) {
    let button: Element = event.target_unchecked_into();
    let input = button.next_element_sibling();
    let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    // A browser without it, or that forbids it in a frame, may open it for the keyboard.
    if input.show_picker().is_err() {
        let _ = input.focus();
    }
}

//! The dossier in the place of the page while it prints. A browser waits for nothing between `beforeprint` and the paper:
//! the dossier is written there and then. This module must never know what is in it.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The place of the dossier in the document.
const DOSSIER: &str = "dossier";

fn place() -> Option<(Element, HtmlElement)> {
    let place = document().get_element_by_id(DOSSIER)?;
    let element = place.clone().dyn_into().ok()?;
    Some((place, element))
}

/// Shows this markup in the place of the page.
pub(super) fn write(markup: &str) {
    if let Some((place, element)) = place() {
        place.set_inner_html(markup);
        element.set_hidden(false);
    }
}

/// Shows the page again.
pub(super) fn erase() {
    if let Some((place, element)) = place() {
        element.set_hidden(true);
        place.set_inner_html("");
    }
}

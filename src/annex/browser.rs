//! What these views need of the browser besides the rest of the page: the view asked for, the part of it
//! that the address names, when to tell of the draft. This module must never know what a field means.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;
use yew::prelude::*;

use super::{Action, View};
pub(super) use crate::app::browser::address;
use crate::app::browser::{ask, keep, tell};
use crate::input::Draft;

/// Told on the window by `static/views.js` when another view is opened.
const VIEW_OPENED: &str = "amorce:view";

/// Where the view that is open is drawn.
#[must_use]
pub fn place() -> Option<Element> {
    document().get_element_by_id("annex-view")
}

/// The view that the page asks for.
#[must_use]
pub fn view() -> View {
    let name = place().and_then(|place| place.get_attribute("data-view"));
    name.and_then(|name| View::named(&name)).unwrap_or_default()
}

/// Follows the view that the page asks for; each time, asks the simulation for its draft.
#[hook]
pub(super) fn use_view(dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), VIEW_OPENED, move |_| {
            dispatch.emit(Action::Show(view()));
            ask();
        });
        ask();
        move || drop(listener)
    });
}

/// Keeps and tells the draft each time it was changed here; what was only heard of is neither.
#[hook]
pub(super) fn use_told(changes: u32, draft: &Draft) {
    let draft = draft.clone();
    use_effect_with(changes, move |changes| {
        if *changes > 0 {
            // A device that keeps nothing still tells the other program.
            keep(&draft);
            tell(&draft);
        }
    });
}

/// Once a view is drawn, goes to the part of it that the address names.
#[hook]
pub(super) fn use_fragment(view: View) {
    use_effect_with(view, |_| {
        let hash = window().location().hash().unwrap_or_default();
        let part = hash.strip_prefix('#').filter(|id| !id.is_empty());
        if let Some(part) = part.and_then(|id| document().get_element_by_id(id)) {
            part.scroll_into_view();
        }
    });
}

/// Where the page is open, without `#` or options: what a frame of it asks for.
pub(super) fn place_of_page() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Copies a text; says whether the browser did.
pub(super) async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // Outside a secure context there is none.
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

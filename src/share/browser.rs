//! What this program needs of the browser besides the rest of the page: who asks for the link, the view, what
//! static/share.js does for it. This module must never know what a field means.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CustomEvent;
use yew::prelude::*;

use super::{Action, AtOnce};
use crate::app::browser::{FRAGMENT_ASKED, detail, hash, tell_of};
use crate::input::Field;
use crate::texts::share as texts;

/// Told by static/share.js once something was done, or could not be: which, as its detail.
const DONE: &str = "amorce:done";

/// Told by static/share.js with the text of a file that the visitor picked.
const PICKED: &str = "amorce:picked";

/// The view that compares, as the address names it.
const COMPARE: &str = "comparer";

/// The frame of another page that this one stands in, as static/embedded.js found it.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// Whether the page around forbids it what a page may do.
    pub(super) is_sandboxed: bool,
    /// Whether the page around fixes fields that show.
    pub(super) locks: bool,
    /// The fields that it does not show.
    pub(super) hides: Vec<Field>,
}

/// The frame; `None` where the page stands for itself.
pub(super) fn frame() -> Option<Frame> {
    let root = document().document_element()?;
    let embedded = root.get_attribute("data-embedded")?;
    let hides = root.get_attribute("data-hides").unwrap_or_default();
    Some(Frame {
        is_sandboxed: embedded == "sandboxed",
        locks: root.has_attribute("data-locks"),
        hides: hides.split(' ').filter_map(Field::parse).collect(),
    })
}

/// Whether the system has a way of its own to share.
pub(super) fn can_send() -> bool {
    Reflect::has(&window().navigator(), &JsValue::from_str("share")).unwrap_or_default()
}

/// Answers who asks for the link of all scenarios, as it is at that moment. It listens from the start to the
/// end: an answer made when the page was last drawn would be that of before.
#[hook]
pub(super) fn use_fragment_asked(at_once: &AtOnce) {
    let at_once = at_once.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), FRAGMENT_ASKED, move |event| {
            // Some ask only for the address to follow: they have no place for an answer.
            let state = at_once.emit(());
            let answer = event
                .dyn_ref::<CustomEvent>()
                .and_then(|event| event.detail().dyn_into::<Object>().ok());
            let Some(answer) = answer else {
                return;
            };
            for (name, text) in [("fragment", state.fragment()), ("url", state.in_the_url())] {
                // An answer that cannot be written in is nobody's.
                let _ = text.map(|text| Reflect::set(&answer, &name.into(), &text.into()));
            }
        });
        move || drop(listener)
    });
}

/// Hears what static/share.js has done.
#[hook]
pub(super) fn use_services(dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let say = dispatch.clone();
        let done = EventListener::new(&window(), DONE, move |event| {
            let words = match detail(event).unwrap_or_default().as_str() {
                "copied" => texts::COPIED,
                "not-copied" => texts::NOT_COPIED,
                "file" => texts::FILE_DONE,
                "no-file" => texts::FILE_FAILED,
                _ => return,
            };
            say.emit(Action::Say(words.into()));
        });
        let picked = EventListener::new(&window(), PICKED, move |event| {
            dispatch.emit(Action::Import(detail(event).unwrap_or_default()));
        });
        move || drop((done, picked))
    });
}

/// Follows whether the view that compares is the one that is open.
#[hook]
pub(super) fn use_compared(dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let look = Callback::from(move |()| dispatch.emit(Action::Compare(hash() == COMPARE)));
        look.emit(());
        let listener = EventListener::new(&window(), "hashchange", move |_| look.emit(()));
        move || drop(listener)
    });
}

/// Goes to the form, as the link of its view does.
pub(super) fn leave_for_the_form() {
    // A browser that refuses leaves the visitor where they are.
    let _ = window().location().set_hash("simulation");
}

/// Asks static/share.js for something.
pub(super) fn ask_for(service: &'static str, text: &str) {
    tell_of(&["amorce:", service].concat(), text);
}

//! The url and the browser's history. Each entry that this page writes names a draft by its id.
//! This module must never know what stands behind the `#`.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsValue;

use super::Dispatch;
use crate::link;
use crate::store::{Action, View};

/// What follows the `#`, as the browser has it.
pub(super) fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.strip_prefix('#')
        .map(str::to_owned)
        .unwrap_or_default()
}

/// What the entry of the history that shows names.
pub(super) fn entry() -> Option<String> {
    let state = window().history().and_then(|history| history.state());
    state.ok()?.as_string()
}

/// How this document came, by number: reading it by name would need the list of performance entries.
fn navigation() -> Option<u16> {
    let performance = window().performance()?;
    Some(performance.navigation().type_())
}

/// Whether the browser went back or forward to this document.
pub(super) fn is_from_history() -> bool {
    navigation() == Some(2)
}

/// Whether this document was reloaded.
pub(super) fn is_reload() -> bool {
    navigation() == Some(1)
}

/// The public address of the page, without `#`: where it was built for, or where it is.
pub(super) fn address() -> String {
    let named = document()
        .query_selector("meta[name='amorce-address']")
        .ok()
        .flatten()
        .and_then(|meta| meta.get_attribute("content"));
    named
        .filter(|address| !address.is_empty())
        .unwrap_or_else(|| {
            let href = window().location().href().unwrap_or_default();
            href.split('#').next().unwrap_or_default().to_owned()
        })
}

/// The url as this page last wrote it or heard of it. A visitor may put another one there at any moment: until the browser
/// says so, nothing is written over it.
#[derive(Debug)]
pub(super) struct Url(RefCell<String>);

impl Url {
    /// The url as it is.
    pub(super) fn new() -> Self {
        Self(RefCell::new(fragment()))
    }

    /// The url is heard of.
    fn hear(&self) -> String {
        let heard = fragment();
        self.0.borrow_mut().clone_from(&heard);
        heard
    }

    fn is_heard(&self) -> bool {
        *self.0.borrow() == fragment()
    }

    /// Writes the fragment in the place of the one that shows. An empty one takes a project out of the url.
    pub(super) fn replace(&self, fragment: Option<&str>, entry: &str) {
        if self.is_heard() {
            replace(fragment, entry);
            self.hear();
        }
    }

    /// Writes the fragment as a step of its own.
    pub(super) fn push(&self, fragment: &str, entry: &str) {
        if self.is_heard() {
            push(fragment, entry);
            self.hear();
        }
    }
}

fn replace(fragment: Option<&str>, entry: &str) {
    let url = match fragment {
        None => None,
        Some("") if link::is_project(&self::fragment()) => {
            Some(["#", View::Simulation.name()].concat())
        }
        Some("") => None,
        Some(fragment) => Some(["#", fragment].concat()),
    };
    if let Ok(history) = window().history() {
        // A browser that takes no more urls for a while takes the next one.
        let _ = history.replace_state_with_url(&JsValue::from_str(entry), "", url.as_deref());
    }
}

fn push(fragment: &str, entry: &str) {
    if let Ok(history) = window().history() {
        let url = ["#", fragment].concat();
        let _ = history.push_state_with_url(&JsValue::from_str(entry), "", Some(&url));
    }
}

/// Goes to a view, as its link does.
pub(super) fn open_view(name: &str) {
    // A browser that refuses leaves the visitor where they are.
    let _ = window().location().set_hash(name);
}

/// Follows the url for as long as the listener lives.
pub(super) fn listen(url: Rc<Url>, dispatch: Dispatch) -> EventListener {
    EventListener::new(&window(), "hashchange", move |_| {
        dispatch.emit(Action::Navigate(url.hear(), entry()));
    })
}

/// Where the page is open, without `#` or options: what a frame of it opens.
#[must_use]
pub(in crate::app) fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

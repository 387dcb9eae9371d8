//! The storage of the browser, and what other windows change in it.
//! This module must never know what is stored.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use super::Dispatch;
use crate::store::{Action, device};

/// `localStorage`; nothing in a frame, or where the visitor or the browser does not allow it.
#[derive(Debug)]
pub(super) struct Storage(Option<web_sys::Storage>);

impl Storage {
    /// In a frame nothing is kept, nor read of what is kept.
    pub(super) fn new(is_framed: bool) -> Self {
        let storage = || window().local_storage().ok().flatten();
        Self(if is_framed { None } else { storage() })
    }
}

impl device::Storage for Storage {
    fn get(&self, key: &str) -> Option<String> {
        self.0.as_ref()?.get_item(key).ok()?
    }

    fn put(&mut self, key: &str, text: &str) -> bool {
        self.0.as_ref().is_some_and(|storage| {
            let done = if text.is_empty() {
                storage.remove_item(key)
            } else {
                storage.set_item(key, text)
            };
            done.is_ok()
        })
    }
}

/// The draft of this window, for its session. Chromium forgets what an entry of the history names where it was written
/// after a reload was asked for.
const WINDOW: &str = "amorce.window.v2";

/// The draft that this window had before it was reloaded.
pub(super) fn window_draft() -> Option<String> {
    let session = window().session_storage().ok().flatten()?;
    session.get_item(WINDOW).ok()?
}

/// Remembers the draft of this window, where the browser does.
pub(super) fn remember_draft(id: &str) {
    if let Ok(Some(session)) = window().session_storage() {
        let _ = session.set_item(WINDOW, id);
    }
}

/// Follows what other windows change. It only reads: a listener that writes would have windows answer each other for ever.
pub(super) fn listen(dispatch: Dispatch) -> EventListener {
    EventListener::new(&window(), "storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if device::is_followed(key.as_deref()) {
            let storage = Storage::new(false);
            dispatch.emit(Action::Stored(device::stored_drafts(&storage)));
        }
    })
}

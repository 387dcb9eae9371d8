//! The address says the project while the simulation shows, the device or this window remembers it, and an address that
//! somebody opens brings another. This module must never know what a field means.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::{Action, State};
use crate::app::browser::{OWN, entry_is_own, hash, remember, tell_replaced};
use crate::link;

/// What was last said of the project.
#[derive(Debug, PartialEq)]
struct Said {
    /// The link; `None` where there is no project.
    fragment: Option<String>,
    /// Whether the project is the visitor's own.
    is_own: bool,
    /// How many steps there were.
    steps: u32,
}

/// The attribute of the root with the address that the page was started with, as long as `static/boot.js` opens anew
/// whatever link is put there.
const OPENED: &str = "data-opened";

/// Whether another link was opened since the page was started: it is about to be opened anew, and whoever wrote in the
/// address before that would lose it.
#[must_use]
pub fn is_opened_anew() -> bool {
    let root = document().document_element();
    let started = root.and_then(|root| root.get_attribute(OPENED));
    let hash = hash();
    started.is_some_and(|started| link::is_project(&hash) && link::tidy(&started) != hash)
}

/// What the address and the device were last told.
#[derive(Debug)]
pub(super) struct Address {
    /// What was last said; `None` where nothing was yet.
    said: Option<Said>,
    /// What the address says of it, which is less while another view shows.
    written: String,
    /// The address as it was last heard or written.
    heard: String,
}

impl Address {
    /// The address as it is.
    pub(super) fn new() -> Self {
        Self {
            said: None,
            written: String::new(),
            heard: hash(),
        }
    }

    /// Has the address and the device say this. They are told once of each change: what is forgotten after that stays
    /// forgotten.
    pub(super) fn say(&mut self, state: &State) {
        let said = Said {
            fragment: state.in_the_url(),
            is_own: !state.came_by_a_link,
            steps: state.steps,
        };
        if self.said.as_ref() == Some(&said) {
            return;
        }
        let steps = self.said.as_ref().map_or(0, |before| before.steps);
        remember(said.fragment.as_deref().unwrap_or_default(), !said.is_own);
        let is_step = said.steps != steps;
        self.said = Some(said);
        self.write(is_step);
    }

    /// Writes it in the address where the simulation shows: as a step of its own, or in the place of what was there.
    fn write(&mut self, is_step: bool) {
        // Somebody may have opened another view, or a link, of which nobody has heard yet.
        let is_heard = self.heard == hash();
        let is_ours = |_: &&Said| is_heard && shows_simulation();
        let Some(said) = self.said.as_ref().filter(is_ours) else {
            return;
        };
        self.written = said.fragment.clone().unwrap_or_default();
        let address = match &said.fragment {
            Some(fragment) => ["#", fragment].concat(),
            // Whoever wiped everything does not want it in the address either.
            None if link::is_project(&hash()) => String::from("#simulation"),
            None => return,
        };
        let Ok(history) = window().history() else {
            return;
        };
        let whose = JsValue::from_str(if said.is_own { OWN } else { "" });
        // A browser that takes no more addresses for a while takes the next one.
        let _ = if is_step {
            history.push_state_with_url(&whose, "", Some(&address))
        } else {
            history.replace_state_with_url(&whose, "", Some(&address))
        };
        self.heard = hash();
    }

    /// Whether this came from somebody else than [`say`](Self::say), and is a project.
    fn is_another(&self, hash: &str) -> bool {
        let said = self.said.as_ref().and_then(|said| said.fragment.as_deref());
        link::is_project(hash) && hash != self.written && said != Some(hash)
    }
}

/// Whether the simulation shows, and not one of the other views: then the address says the project.
fn shows_simulation() -> bool {
    let hidden = document().query_selector("#annex[hidden]");
    hidden.ok().flatten().is_some()
}

/// Follows the address: it may bring another project, and where a visitor comes back from another view it is to say
/// what was changed there.
#[hook]
pub(super) fn use_opened(address: &Rc<RefCell<Address>>, dispatch: &Callback<Action>) {
    let (address, dispatch) = (Rc::clone(address), dispatch.clone());
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), "hashchange", move |_| {
            let hash = hash();
            address.borrow_mut().heard.clone_from(&hash);
            let is_another = address.borrow().is_another(&hash);
            if is_another {
                tell_replaced();
                dispatch.emit(Action::Arrive(hash, entry_is_own()));
            } else {
                address.borrow_mut().write(false);
            }
        });
        if let Some(root) = document().document_element() {
            // Fails only where it is not there.
            let _ = root.remove_attribute(OPENED);
        }
        move || drop(listener)
    });
}

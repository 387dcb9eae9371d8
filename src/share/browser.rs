//! What this program needs of the browser besides the rest of the page: the address and its history, the
//! shelf, what static/share.js does for it. This module must never know what a field means.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CustomEvent;
use yew::prelude::*;

use super::{Action, AtOnce, State};
use crate::app::browser::{detail, hash, item, local, put, remember, tell_of};
use crate::input::Field;
use crate::link::{Kept, read_shelf, write_shelf};
use crate::texts::share as texts;

const SHELF: &str = "amorce.projects.v1";

/// Told on the window to hear the link of all scenarios: whoever asks gets it in `detail.fragment`,
/// at once.
const FRAGMENT_ASKED: &str = "amorce:fragment-asked";

/// Told by static/share.js once something was done, or could not be: which, as its detail.
const DONE: &str = "amorce:done";

/// Told by static/share.js with the text of a file that the visitor picked.
const PICKED: &str = "amorce:picked";

/// The view that compares, as the address names it.
const COMPARE: &str = "comparer";

/// What an entry of the browser's history is told of whose project it holds.
const OWN: &str = "own";

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

/// Whether the simulation shows, and not one of the other views: then the address says the project.
fn shows_simulation() -> bool {
    let hidden = document().query_selector("#annex[hidden]");
    hidden.ok().flatten().is_some()
}

fn write_address(fragment: Option<&str>, is_own: bool, is_step: bool) {
    let address = match fragment {
        Some(fragment) => ["#", fragment].concat(),
        // Whoever wiped everything does not want it in the address either.
        None if hash().contains('=') => String::from("#simulation"),
        None => return,
    };
    let Ok(history) = window().history() else {
        return;
    };
    let whose = JsValue::from_str(if is_own { OWN } else { "" });
    // A browser that takes no more addresses for a while takes the next one.
    let _ = if is_step {
        history.push_state_with_url(&whose, "", Some(&address))
    } else {
        history.replace_state_with_url(&whose, "", Some(&address))
    };
}

/// Has the device, or this window, remember the link, and the address say it while the simulation shows; says
/// whether it does.
pub(super) fn say_address(fragment: Option<&str>, is_own: bool, is_step: bool) -> bool {
    remember(fragment.unwrap_or_default(), !is_own);
    let is_said = shows_simulation();
    if is_said {
        write_address(fragment, is_own, is_step);
    }
    is_said
}

/// The address says the project while the simulation shows, and the other way round: typing goes on
/// in one entry of the history, a step has one of its own.
#[hook]
pub(super) fn use_address(state: &State, fragment: Option<&str>, dispatch: &Callback<Action>) {
    let fragment = fragment.map(str::to_owned);
    let is_own = !state.came_by_a_link;
    // What the address last said, what it is to say, and how many steps it knows of.
    let written = use_mut_ref(|| (String::new(), None, 0));
    {
        let written = written.clone();
        let dependencies = (fragment.clone(), is_own, state.steps);
        use_effect_with(dependencies, move |(fragment, is_own, steps)| {
            let is_step = {
                let mut written = written.borrow_mut();
                written.1.clone_from(fragment);
                std::mem::replace(&mut written.2, *steps) != *steps
            };
            if say_address(fragment.as_deref(), *is_own, is_step) {
                written.borrow_mut().0 = fragment.clone().unwrap_or_default();
            }
        });
    }
    let dispatch = dispatch.clone();
    use_effect_with(is_own, move |is_own| {
        let is_own = *is_own;
        let listener = EventListener::new(&window(), "hashchange", move |_| {
            let hash = hash();
            let (last, now) = {
                let written = written.borrow();
                (written.0.clone(), written.1.clone())
            };
            let is_another = hash.contains('=') && hash != last && now.as_ref() != Some(&hash);
            if is_another {
                let state = window().history().and_then(|history| history.state());
                let whose = state.ok().and_then(|state| state.as_string());
                dispatch.emit(Action::Arrive(hash, whose.as_deref() == Some(OWN)));
            } else if shows_simulation() {
                // Back from another view: whatever was changed there is kept.
                write_address(now.as_deref(), is_own, false);
                written.borrow_mut().0 = now.unwrap_or_default();
            }
        });
        move || drop(listener)
    });
}

/// Answers who asks for the link of all scenarios, as it is at that moment. It listens from the start to the
/// end: an answer made when the page was last drawn would be that of before.
#[hook]
pub(super) fn use_fragment_asked(at_once: &AtOnce) {
    let at_once = at_once.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), FRAGMENT_ASKED, move |event| {
            let answer = event
                .dyn_ref::<CustomEvent>()
                .and_then(|event| event.detail().dyn_into::<Object>().ok());
            if let (Some(answer), Some(fragment)) = (answer, at_once.emit(()).fragment()) {
                // An answer that cannot be written in is nobody's.
                let _ = Reflect::set(&answer, &"fragment".into(), &fragment.into());
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

/// The projects that the device keeps; `None` where it keeps nothing.
#[must_use]
pub fn shelf() -> Option<Vec<Kept>> {
    const TRIED: &str = "amorce.tried";
    // A browser may show a storage and refuse to write in it.
    let can_keep = put(local(), TRIED, TRIED) && put(local(), TRIED, "");
    can_keep.then(|| {
        let text = item(local(), SHELF).unwrap_or_default();
        read_shelf(&text)
            .map(|(shelf, _)| shelf)
            .unwrap_or_default()
    })
}

/// Keeps the shelf each time it was changed here, and follows what another window keeps.
#[hook]
pub(super) fn use_shelf(state: &State, dispatch: &Callback<Action>) {
    let keep = dispatch.clone();
    use_effect_with(state.shelf.clone(), move |kept| {
        let Some(kept) = kept.as_ref().filter(|kept| shelf().as_ref() != Some(kept)) else {
            return;
        };
        let text = if kept.is_empty() {
            String::new()
        } else {
            write_shelf(kept)
        };
        if !put(local(), SHELF, &text) {
            keep.emit(Action::Shelf(None));
        }
    });
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), "storage", move |_| {
            dispatch.emit(Action::Shelf(shelf()));
        });
        move || drop(listener)
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

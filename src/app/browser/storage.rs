//! What is kept on the visitor's device, so that nothing is lost on reload, and which project this window
//! starts from. This module must never fail: where the device keeps nothing, the page works all the same.
//!
//! The device keeps one draft, that of the window in which was typed last. Whether a project is the visitor's
//! own is a matter of each window: its entry of the history says so, and its session remembers the project.

use gloo::utils::window;
use web_sys::Storage;
use yew::prelude::*;

use super::{FRAGMENT_ASKED, tell_of, today};
use crate::input::{Draft, normalised};
use crate::link;
use crate::texts::as_typed;

/// The visitor's own draft, as typed.
const DRAFT: &str = "amorce.draft.v1";

/// The link of that draft and of its other scenarios.
const LINK: &str = "amorce.link.v1";

/// For this window alone: the project that came by a link, while the device keeps another.
const OPENED: &str = "amorce.opened.v1";

/// For this window alone: the link of the visitor's own project in it, which another window does not change.
const MINE: &str = "amorce.mine.v1";

/// What an entry of the browser's history is told of a project that is the visitor's own.
pub const OWN: &str = "own";

/// The visitor's own draft in this window; an empty one where there is none.
#[must_use]
pub fn kept() -> Draft {
    let typed = item(local(), DRAFT).map_or_else(Draft::default, |text| link::read_pairs(&text));
    let Some(mine) = mine() else {
        return typed;
    };
    let opened = link::open(&mine);
    // As it was typed, to the letter, unless another window has typed since.
    let is_same = normalised(&typed, today())
        .differences(opened.shown_draft())
        .next()
        .is_none();
    if is_same {
        typed
    } else {
        as_typed(opened.shown_draft())
    }
}

/// Keeps a draft in the place of the one before; says whether the device did. A project that came by
/// a link lives in the address and in this window: it never takes the place of the visitor's own.
pub fn keep(draft: &Draft) -> Saving {
    if item(session(), OPENED).is_some() {
        return Saving::Not;
    }
    match put(local(), DRAFT, &link::pairs(draft)) {
        true if draft.is_empty() => Saving::Not,
        true => Saving::Done,
        false => Saving::Refused,
    }
}

/// What became of a draft that was to be kept on the device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// It was not to be kept: nothing is typed, or the project came by a link.
    #[default]
    Not,
    /// It is on the device.
    Done,
    /// The device keeps nothing, or has no room left.
    Refused,
}

/// The fragment of the project that came by a link, if one did: the address says it, or, in another
/// view, this window remembers it.
#[must_use]
pub fn opened() -> Option<String> {
    let hash = hash();
    if !link::is_project(&hash) {
        return item(session(), OPENED).filter(|_| !hash.is_empty());
    }
    let is_own = is_own(&hash);
    put(session(), OPENED, if is_own { "" } else { &hash });
    (!is_own).then_some(hash)
}

/// Whether the project of this address is the visitor's own: this entry of the history was written so, or the
/// device keeps the same.
fn is_own(hash: &str) -> bool {
    entry_is_own() || item(local(), LINK).is_some_and(|link| link == hash)
}

/// Whether the page wrote the entry of the history that shows, and for a project of the visitor's own.
#[must_use]
pub fn entry_is_own() -> bool {
    let state = window().history().and_then(|history| history.state());
    state.ok().and_then(|state| state.as_string()).as_deref() == Some(OWN)
}

/// Wipes the draft from the device as soon as this is so. Whoever was told of the draft must have heard it.
#[hook]
pub fn use_forgotten(is_forgotten: bool) {
    use_effect_with(is_forgotten, |is_forgotten| {
        if *is_forgotten {
            // Whoever remembers the link remembers now what was typed a moment ago, not after this.
            tell_of(FRAGMENT_ASKED, "");
            put(local(), DRAFT, "");
            put(local(), LINK, "");
            put(session(), MINE, "");
        }
    });
}

/// What follows the `#` of the address, as it was written before mail programs and trackers had it.
#[must_use]
pub fn hash() -> String {
    link::tidy(&window().location().hash().unwrap_or_default())
}

/// The link of the visitor's own project in this window: in the address, or remembered.
fn mine() -> Option<String> {
    let hash = hash();
    if link::is_project(&hash) && is_own(&hash) {
        return Some(hash);
    }
    item(session(), MINE)
}

/// The link of the visitor's own project, with all its scenarios: this window's, or the last one on the device.
#[must_use]
pub fn own_link() -> Option<String> {
    mine().or_else(|| item(local(), LINK))
}

/// Remembers the project that the address says, as the visitor's own or as one that came by a link.
pub fn remember(fragment: &str, came_by_a_link: bool) {
    if came_by_a_link {
        put(session(), OPENED, fragment);
    } else {
        put(session(), OPENED, "");
        put(session(), MINE, fragment);
        put(local(), LINK, fragment);
    }
}

pub(crate) fn item(storage: Option<Storage>, key: &str) -> Option<String> {
    storage?.get_item(key).ok()?
}

/// Keeps a text, or wipes it where it is empty; says whether the device did.
pub(crate) fn put(storage: Option<Storage>, key: &str, text: &str) -> bool {
    storage.is_some_and(|storage| {
        let done = if text.is_empty() {
            storage.remove_item(key)
        } else {
            storage.set_item(key, text)
        };
        done.is_ok()
    })
}

/// `None` where the visitor or the browser does not allow it.
pub(crate) fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

//! What is kept on the visitor's device, so that nothing is lost on reload, and which project the address
//! brings. This module must never fail: where the device keeps nothing, the page works all the same.

use gloo::utils::window;
use web_sys::Storage;
use yew::prelude::*;

use super::{FRAGMENT_ASKED, tell_of};
use crate::input::Draft;
use crate::link;

/// The visitor's own draft, as typed.
const DRAFT: &str = "amorce.draft.v1";

/// The link of that draft and of its other scenarios: an address that says the same is the visitor's.
const LINK: &str = "amorce.link.v1";

/// For this window alone: the project that came by a link, while the device keeps another.
const OPENED: &str = "amorce.opened.v1";

/// The draft that was kept; an empty one where there is none.
#[must_use]
pub fn kept() -> Draft {
    item(local(), DRAFT).map_or_else(Draft::default, |text| link::read_pairs(&text))
}

/// Keeps a draft in the place of the one before; says whether one is kept now. A project that came by
/// a link lives in the address and in this window: it never takes the place of the visitor's own.
pub fn keep(draft: &Draft) -> bool {
    if item(session(), OPENED).is_some() {
        return false;
    }
    put(local(), DRAFT, &link::pairs(draft)) && !draft.is_empty()
}

/// The fragment of the project that came by a link, if one did: the address says it, or, in another
/// view, this window remembers it.
#[must_use]
pub fn opened() -> Option<String> {
    let hash = hash();
    if !hash.contains('=') {
        return item(session(), OPENED).filter(|_| !hash.is_empty());
    }
    let is_own = item(local(), LINK).is_some_and(|link| link == hash);
    put(session(), OPENED, if is_own { "" } else { &hash });
    (!is_own).then_some(hash)
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
        }
    });
}

/// The address after its `#`.
#[must_use]
pub fn hash() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.strip_prefix('#')
        .map(str::to_owned)
        .unwrap_or_default()
}

/// The link of the visitor's own project, with all its scenarios.
#[must_use]
pub fn own_link() -> Option<String> {
    item(local(), LINK)
}

/// Remembers the project that the address says, as the visitor's own or as one that came by a link.
pub fn remember(fragment: &str, came_by_a_link: bool) {
    if came_by_a_link {
        put(session(), OPENED, fragment);
    } else {
        put(session(), OPENED, "");
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

//! What is kept on the visitor's device, so that nothing is lost on reload.
//! This module must never fail: where the device keeps nothing, the page works all the same.

use web_sys::Storage;
use yew::prelude::*;

use crate::input::Draft;
use crate::link;

const KEY: &str = "amorce.draft.v1";

/// The draft that was kept; an empty one where there is none.
#[must_use]
pub fn kept() -> Draft {
    let text = storage().and_then(|storage| storage.get_item(KEY).ok()?);
    text.map_or_else(Draft::default, |text| link::read_pairs(&text))
}

/// Keeps a draft in the place of the one before; says whether one is kept now.
pub fn keep(draft: &Draft) -> bool {
    if draft.is_empty() {
        forget();
        return false;
    }
    storage().is_some_and(|storage| storage.set_item(KEY, &link::pairs(draft)).is_ok())
}

/// Wipes the draft from the device as soon as this is so.
#[hook]
pub fn use_forgotten(is_forgotten: bool) {
    use_effect_with(is_forgotten, |is_forgotten| {
        if *is_forgotten {
            forget();
        }
    });
}

fn forget() {
    if let Some(storage) = storage() {
        // A device that keeps nothing has nothing to wipe.
        let _ = storage.remove_item(KEY);
    }
}

/// `None` where the visitor or the browser does not allow it.
fn storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

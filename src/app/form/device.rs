//! What becomes of all that was typed: erased, had back, kept on the device, forgotten.
//! This module must never touch the device itself.

use yew::prelude::*;

use super::Form;
use super::block::{block, ordered};
use crate::app::button::button;
use crate::store::Action;
use crate::store::Saving;
use crate::texts;

/// The buttons, as far as there is something for them to do.
pub(super) fn view(form: Form) -> Html {
    // Each in a place of its own: a button must not turn into another under the visitor's hand.
    let mut typed = Vec::new();
    if form.store.erased.is_some() {
        typed.push(button(form.dispatch, texts::RESTORE, || Action::Restore));
    } else if !form.store.draft().is_empty() {
        typed.push(button(form.dispatch, texts::ERASE, || Action::Erase));
    }
    let mut kept = Vec::new();
    match form.store.saving {
        Saving::Not => {}
        Saving::Done => {
            kept.push(block("p", "small", vec![texts::KEPT.into()]));
            kept.push(button(form.dispatch, texts::FORGET, || Action::Forget));
        }
        Saving::Refused => kept.push(block("p", "small", vec![texts::NOT_KEPT.into()])),
    }
    let children = vec![block("div", "", typed), block("div", "kept", kept)];
    html! { <div class="device" translate="no">{ ordered(children) }</div> }
}

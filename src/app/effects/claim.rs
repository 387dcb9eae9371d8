//! Which window has a draft: each holds a lock of its name for as long as it is open, so that two windows never write the
//! same draft. This module must never know what is in a draft.

use gloo::utils::window;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use yew::Callback;

use super::Dispatch;
use crate::store::Action;

/// Asks for the draft of this id: [`Action::Claimed`] or [`Action::Taken`] follows. A browser without locks, as outside of
/// a secure context, lets every window have it.
pub(super) fn claim(id: String, dispatch: Dispatch) {
    let answered = id.clone();
    let answer = dispatch.reform(move |is_taken| {
        let id = answered.clone();
        if is_taken {
            Action::Taken(id)
        } else {
            Action::Claimed(id)
        }
    });
    request(&id, answer);
}

/// Asks for the draft of this id, and says whether another window has it.
pub(super) fn request(id: &str, answer: Callback<bool>) {
    let name = ["amorce.draft ", id].concat();
    let held_by = answer.clone();
    let held = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if lock.is_null() {
            held_by.emit(true);
            JsValue::UNDEFINED
        } else {
            held_by.emit(false);
            // Held until the window goes: this promise never ends.
            Promise::new(&mut |_, _| {}).into()
        }
    });
    if lock(&name, &held).is_none() {
        answer.emit(false);
    }
}

fn lock(name: &str, held: &JsValue) -> Option<()> {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let options = js_sys::Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE).ok()?;
    let asked: Promise = request
        .call3(&locks, &name.into(), &options, held)
        .ok()?
        .dyn_into()
        .ok()?;
    // A document without an origin is refused: no other window has what it has.
    let refused = Closure::once(|_: JsValue| {});
    let _ = asked.catch(&refused);
    refused.forget();
    Some(())
}

//! The pause after the typing.
//! This module must never know what is done in it.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use yew::prelude::*;

use super::tell_of;
use crate::app::Action;
use crate::input::Draft;

/// Long enough for a slow hand, short enough to feel like an answer.
const PAUSE_IN_MILLISECONDS: u32 = 600;

/// Told on the window, before another project takes the place of the draft, to whoever waits for it to rest.
const REPLACED: &str = "amorce:replaced";

/// Tells that another project is about to take the place of the draft.
pub fn tell_replaced() {
    tell_of(REPLACED, "");
}

/// Once a changed draft has rested, or is replaced or the page left before that, asks for this action. Without a draft
/// there is nothing to ask.
#[hook]
pub fn use_settled(
    draft: Option<(Draft, bool)>,
    dispatch: &Callback<Action>,
    action: impl FnOnce() -> Action + 'static,
) {
    let dispatch = dispatch.clone();
    use_effect_with(draft, move |draft| {
        let waiting = draft.is_some().then(|| {
            let action = Rc::new(Cell::new(Some(action)));
            let settle = move || {
                if let Some(action) = action.take() {
                    dispatch.emit(action());
                }
            };
            let (rested, replaced) = (settle.clone(), settle.clone());
            (
                Timeout::new(PAUSE_IN_MILLISECONDS, rested),
                EventListener::new(&window(), "pagehide", move |_| settle()),
                EventListener::new(&window(), REPLACED, move |_| replaced()),
            )
        });
        // Dropping them before their time cancels both.
        move || drop(waiting)
    });
}

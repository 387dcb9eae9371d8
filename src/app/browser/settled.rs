//! The pause after the typing.
//! This module must never know what is done in it.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use yew::prelude::*;

use crate::app::Action;
use crate::input::Draft;

/// Long enough for a slow hand, short enough to feel like an answer.
const PAUSE_IN_MILLISECONDS: u32 = 600;

/// Once a changed draft has rested, or the page is left or another address opened before that, asks for this action.
/// Without a draft there is nothing to ask.
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
            let (rested, opened) = (settle.clone(), settle.clone());
            (
                Timeout::new(PAUSE_IN_MILLISECONDS, rested),
                EventListener::new(&window(), "pagehide", move |_| settle()),
                // A link may take the place of the draft. This comes before its `hashchange`, which brings it.
                EventListener::new(&window(), "popstate", move |_| opened()),
            )
        });
        // Dropping them before their time cancels both.
        move || drop(waiting)
    });
}

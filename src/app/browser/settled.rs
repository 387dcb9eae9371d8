//! The pause after the typing.
//! This module must never know what is done in it.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::Action;
use crate::input::Draft;

/// Long enough for a slow hand, short enough to feel like an answer.
const PAUSE_IN_MILLISECONDS: u32 = 600;

/// Once a changed draft has rested, asks for this action.
#[hook]
pub fn use_settled(
    draft: Draft,
    dispatch: &Callback<Action>,
    action: impl FnOnce() -> Action + 'static,
) {
    let dispatch = dispatch.clone();
    use_effect_with(draft, move |draft| {
        // Nobody is told of an example that nobody asked for.
        let timeout = (!draft.is_empty())
            .then(|| Timeout::new(PAUSE_IN_MILLISECONDS, move || dispatch.emit(action())));
        // Dropping it before its time cancels it.
        move || drop(timeout)
    });
}

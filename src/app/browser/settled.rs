//! The pause after the typing.
//! This module must never know what is done in it.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::Action;
use crate::input::Draft;

/// Long enough for a slow hand, short enough to feel like an answer.
const PAUSE_IN_MILLISECONDS: u32 = 600;

/// Once a changed draft has rested, asks for this action. Without a draft there is nothing to ask.
#[hook]
pub fn use_settled(
    draft: Option<(Draft, bool)>,
    dispatch: &Callback<Action>,
    action: impl FnOnce() -> Action + 'static,
) {
    let dispatch = dispatch.clone();
    use_effect_with(draft, move |draft| {
        let timeout = draft
            .is_some()
            .then(|| Timeout::new(PAUSE_IN_MILLISECONDS, move || dispatch.emit(action())));
        // Dropping it before its time cancels it.
        move || drop(timeout)
    });
}

//! A button that dispatches an action.
//! This module must never know what the action does.

use std::rc::Rc;

use yew::prelude::*;

use super::Dispatch;
use crate::store::Action;

/// The button.
pub(super) fn button(
    dispatch: &Dispatch,
    words: impl Into<AttrValue>,
    action: impl Fn() -> Action + 'static,
) -> Html {
    named_button(dispatch, words.into(), None, Rc::new(action))
}

/// The same, among others that look alike: `name` is heard in the place of its words.
pub(super) fn named_button(
    dispatch: &Dispatch,
    words: AttrValue,
    name: Option<String>,
    action: Rc<dyn Fn() -> Action>,
) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| action());
    html! { <button type="button" class="button" aria-label={name} {onclick}>{ words }</button> }
}

//! What no text settles: how much of it the visitor reads otherwise, and where to change that.
//! This module must never know what a reading changes.

use yew::prelude::*;

use super::Form;
use super::block::block;
use crate::input::Field;
use crate::texts;

/// Where the readings are: the method, which is fetched when it is opened.
const INTERPRETATIONS: &str = "#methode-hypotheses";

/// The way there.
pub(super) fn view(form: Form) -> Html {
    let state = form.filled(|field| matches!(field, Field::Choice(_)));
    let state = texts::assumptions_switched(state);
    let children = vec![
        html! { <a href={INTERPRETATIONS}>{ texts::ASSUMPTIONS }</a> },
        block("span", "state", vec![state.into()]),
    ];
    block("p", "elsewhere", children)
}

//! The boxes of this view, under their labels.
//! This module must never know what is typed.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A box to type in.
pub(super) fn text(
    id: &'static str,
    label: String,
    value: String,
    typed: Callback<String>,
) -> Html {
    let oninput = typed.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.value()
    });
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <input {id} type="text" autocomplete="off" {value} {oninput} />
        </div>
    }
}

/// A box to tick.
pub(super) fn tick(
    id: &'static str,
    label: &'static str,
    checked: bool,
    ticked: Callback<bool>,
) -> Html {
    let onchange = ticked.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.checked()
    });
    html! {
        <label class="tick" for={id}>
            <input {id} type="checkbox" {checked} {onchange} />
            { " " }
            <span>{ label }</span>
        </label>
    }
}

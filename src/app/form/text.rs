//! A field to type in.
//! This module must never change what was typed, nor know what it means.

use yew::prelude::*;

use super::{control_id, error_id, hint_id};
use crate::app::Action;
use crate::input::Field;
use crate::texts;

#[derive(PartialEq, Properties)]
pub(super) struct TextProps {
    /// Which field.
    pub(super) field: Field,
    /// Which keys a phone shows.
    pub(super) inputmode: &'static str,
    /// What it holds, as typed.
    pub(super) value: String,
    /// What is wrong with it.
    pub(super) error: Option<AttrValue>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn Text(props: &TextProps) -> Html {
    let field = props.field;
    let id = control_id(field);
    let oninput = props.dispatch.reform(move |event: InputEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        Action::Type(field, input.value())
    });
    let onblur = props
        .dispatch
        .reform(move |_: FocusEvent| Action::Leave(field));
    let mut described_by = hint_id(field);
    if props.error.is_some() {
        described_by = [&error_id(field), " ", described_by.as_str()].concat();
    }
    html! {
        <div class="field">
            <label for={id.clone()}>{ texts::label(field) }</label>
            { " " }
            <span class="hint" id={hint_id(field)}>{ texts::hint(field) }</span>
            <input
                {id}
                name={field.key()}
                type="text"
                inputmode={props.inputmode}
                autocomplete="off"
                value={props.value.clone()}
                aria-describedby={described_by}
                aria-invalid={props.error.is_some().then_some("true")}
                {oninput}
                {onblur}
            />
            if let Some(error) = &props.error {
                <p class="error" id={error_id(field)}>{ error }</p>
            }
        </div>
    }
}

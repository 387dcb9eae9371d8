//! A field to type in.
//! This module must never change what was typed, nor know what it means.

use yew::prelude::*;

use super::{Control, error_id, hint_id};
use crate::app::Action;
use crate::texts;

/// The field, with the keys that a phone shows for it.
pub(super) fn view(control: Control, inputmode: &'static str) -> Html {
    let Control { field, .. } = control;
    let error = control.message();
    let oninput = control.dispatch.reform(move |event: InputEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        Action::Type(field, input.value())
    });
    let onblur = control
        .dispatch
        .reform(move |_: FocusEvent| Action::Leave(field));
    let mut described_by = hint_id(field);
    if error.is_some() {
        described_by = [&error_id(field), " ", described_by.as_str()].concat();
    }
    html! {
        <div class="field">
            <label for={control.id()}>{ texts::label(field) }</label>
            { " " }
            <span class="hint" id={hint_id(field)}>{ texts::hint(field) }</span>
            <input
                id={control.id()}
                name={field.key()}
                type="text"
                {inputmode}
                autocomplete="off"
                value={control.typed().to_owned()}
                aria-describedby={described_by}
                aria-invalid={error.is_some().then_some("true")}
                {oninput}
                {onblur}
            />
            if let Some(error) = error {
                <p class="error" id={error_id(field)}>{ error }</p>
            }
        </div>
    }
}

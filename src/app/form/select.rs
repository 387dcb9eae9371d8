//! A question with answers too long to stand side by side.
//! This module must never know what an answer means.

use yew::prelude::*;

use super::control_id;
use crate::app::Action;
use crate::input::Field;
use crate::texts;

#[derive(PartialEq, Properties)]
pub(super) struct SelectProps {
    /// Which field.
    pub(super) field: Field,
    /// What each answer is called by the program, and by the visitor; the first one is the default.
    pub(super) options: Vec<(&'static str, &'static str)>,
    /// The answer that is picked; empty for the default.
    pub(super) picked: String,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn Select(props: &SelectProps) -> Html {
    let field = props.field;
    let id = control_id(field);
    let onchange = props.dispatch.reform(move |event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        // The default is what an untouched field means: it is not something that was typed.
        let value = if select.selected_index() > 0 {
            select.value()
        } else {
            String::new()
        };
        Action::Type(field, value)
    });
    let default = props.options.first().map_or("", |(value, _)| value);
    let picked = if props.picked.is_empty() {
        default
    } else {
        props.picked.as_str()
    };
    html! {
        <div class="field">
            <label for={id.clone()}>{ texts::label(field) }</label>
            <select {id} name={field.key()} {onchange}>
                for &(value, words) in &props.options {
                    <option {value} selected={picked == value}>{ words }</option>
                }
            </select>
        </div>
    }
}

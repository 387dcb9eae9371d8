//! A question with a few answers, all of them in sight.
//! This module must never know what an answer means.

use yew::prelude::*;

use super::control_id;
use crate::app::Action;
use crate::input::Field;
use crate::texts;

#[derive(PartialEq, Properties)]
pub(super) struct RadiosProps {
    /// Which field.
    pub(super) field: Field,
    /// What each answer is called by the program, and by the visitor.
    pub(super) options: Vec<(&'static str, &'static str)>,
    /// The answer that shows as picked; empty for none.
    pub(super) picked: String,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn Radios(props: &RadiosProps) -> Html {
    let field = props.field;
    let group = control_id(field);
    html! {
        <fieldset class="field" id={group.clone()}>
            <legend>{ texts::label(field) }</legend>
            <div class="choices">
                for &(value, words) in &props.options {
                    <label>
                        <input
                            type="radio"
                            id={[group.as_str(), "-", value].concat()}
                            name={field.key()}
                            {value}
                            checked={props.picked == value}
                            onchange={props.dispatch.reform(move |_: Event| {
                                Action::Type(field, value.to_owned())
                            })}
                        />
                        { " " }
                        <span>{ words }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}

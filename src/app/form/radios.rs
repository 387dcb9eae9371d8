//! A question with a few answers, all of them in sight.
//! This module must never know what an answer means.

use yew::prelude::*;

use super::{Control, Options};
use crate::app::Action;
use crate::texts;

/// The question; an empty `picked` picks none of its answers.
pub(super) fn view(control: Control, options: Options, picked: &str) -> Html {
    let Control { field, .. } = control;
    let group = control.id();
    html! {
        <fieldset class="field" id={group.clone()}>
            <legend>{ texts::label(field) }</legend>
            <div class="choices">
                for &(value, words) in options {
                    <label>
                        <input
                            type="radio"
                            id={[group.as_str(), "-", value].concat()}
                            name={field.key()}
                            {value}
                            checked={picked == value}
                            onchange={control.dispatch.reform(move |_: Event| {
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

//! One answer to pick, or one box to tick, with its words.
//! This module must never know what an answer means.

use yew::prelude::*;

use super::Control;
use crate::input::{Kind, YES};
use crate::store::Action;

/// One of the answers of a question.
pub(super) fn radio(
    control: Control,
    value: &'static str,
    words: &'static str,
    picked: bool,
) -> Html {
    let id = [control.id().as_str(), "-", value].concat();
    drawn(control, "radio", id, value, words.into(), picked)
}

/// A box of its own.
pub(super) fn tick(control: Control, words: String) -> Html {
    let id = [control.id().as_str(), "-", YES].concat();
    let ticked = !matches!(control.typed(), "" | "no");
    drawn(control, "checkbox", id, YES, words.into(), ticked)
}

fn drawn(
    control: Control,
    kind: &'static str,
    id: String,
    value: &'static str,
    words: AttrValue,
    checked: bool,
) -> Html {
    let Control { field, form } = control;
    let is_locked = control.is_locked();
    let mut name = field.key();
    if matches!(field.kind(), Kind::DayOrYes) {
        // The box of its day bears the field's own name.
        name.push_str("-taken");
    }
    let onchange = form.dispatch.reform(move |event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        let text = if input.checked() { value } else { "" };
        Action::Pick(vec![(field, text.to_owned())])
    });
    html! {
        <label>
            <input type={kind} {id} {name} {value} {checked} disabled={is_locked} data-locked={is_locked.then_some("")} {onchange} />
            { " " }
            <span>{ words }</span>
        </label>
    }
}

/// Answers side by side under their question.
pub(super) fn question(
    id: String,
    question: AttrValue,
    described_by: Option<&'static str>,
    answers: Vec<Html>,
) -> Html {
    html! {
        <fieldset class="field" {id} aria-describedby={described_by}>
            <legend>{ question }</legend>
            <div class="choices">{ answers }</div>
        </fieldset>
    }
}

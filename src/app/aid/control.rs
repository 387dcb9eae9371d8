//! A field with its label, its hint, its control and what is wrong with it.
//! This module must never change what was typed, nor know what it means.

use yew::prelude::*;

use super::Shown;
use crate::aid_input::{Field, Kind, Pick};
use crate::input::YES;
use crate::store::{Action, Change};
use crate::texts::aid_form as words;

/// The id of the control of this field.
fn id(field: Field) -> String {
    ["aid-", field.key()].concat()
}

/// The field.
pub(super) fn view(shown: Shown, field: Field) -> Html {
    match field.kind() {
        Kind::Tick => tick(shown, field),
        Kind::OneOf(picks) => select(shown, field, picks),
        kind => entry(shown, field, keys(kind)),
    }
}

/// The keys that a phone shows.
const fn keys(kind: Kind) -> &'static str {
    match kind {
        Kind::Whole(..) | Kind::Year => "numeric",
        Kind::Euros | Kind::Percent => "decimal",
        Kind::Day | Kind::Hours | Kind::OneOf(_) | Kind::Tick => "text",
    }
}

/// What is wrong with the field; nothing while the visitor is still at it.
fn problem(shown: Shown, field: Field) -> Option<String> {
    let mut problems = shown.desk.report.problems.iter();
    let problem = problems.find(|problem| problem.field == field)?;
    shown
        .desk
        .is_touched(field)
        .then(|| words::problem(problem.wrong))
}

/// The ids of what describes the control.
fn described_by(field: Field, has_problem: bool) -> Option<String> {
    let hint = (!words::hint(field).is_empty()).then(|| [&id(field), "-hint"].concat());
    let error = has_problem.then(|| [&id(field), "-error"].concat());
    let ids: Vec<_> = error.into_iter().chain(hint).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn hint(field: Field) -> Html {
    match words::hint(field) {
        "" => Html::default(),
        hint => html! { <span class="hint" id={[&id(field), "-hint"].concat()}>{ hint }</span> },
    }
}

fn error(field: Field, problem: Option<String>) -> Html {
    problem.map_or_else(Html::default, |problem| {
        html! { <p class="error" id={[&id(field), "-error"].concat()}>{ problem }</p> }
    })
}

fn entry(shown: Shown, field: Field, keys: &'static str) -> Html {
    let oninput = shown.dispatch.reform(move |event: InputEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        Action::Aid(Change::Type(field, input.value()))
    });
    let onblur = shown
        .dispatch
        .reform(move |_: FocusEvent| Action::Aid(Change::Blur(field)));
    let problem = problem(shown, field);
    html! {
        <div class="field">
            <label for={id(field)}>{ words::label(field) }</label>
            { hint(field) }
            <input
                id={id(field)}
                name={field.key()}
                type="text"
                inputmode={keys}
                autocomplete="off"
                value={shown.desk.draft.get(field).to_owned()}
                aria-describedby={described_by(field, problem.is_some())}
                aria-invalid={problem.is_some().then_some("true")}
                {oninput}
                {onblur}
            />
            { error(field, problem) }
        </div>
    }
}

/// The first answer of a field that has a default is that default; a field without one begins with nothing chosen.
fn select(shown: Shown, field: Field, picks: &'static [Pick]) -> Html {
    let onchange = shown.dispatch.reform(move |event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        Action::Aid(Change::Pick(field, select.value()))
    });
    let typed = shown.desk.draft.get(field).trim();
    let has_default = field != Field::Option;
    let is_default = |pick: &Pick| has_default && picks.first() == Some(pick);
    let value = |pick: &Pick| if is_default(pick) { "" } else { pick.id() };
    let problem = problem(shown, field);
    html! {
        <div class="field">
            <label for={id(field)}>{ words::label(field) }</label>
            { hint(field) }
            <select
                id={id(field)}
                name={field.key()}
                aria-describedby={described_by(field, problem.is_some())}
                aria-invalid={problem.is_some().then_some("true")}
                {onchange}
            >
                if !has_default {
                    <option value="" selected={typed.is_empty()}>{ words::CHOOSE }</option>
                }
                for pick in picks {
                    <option
                        key={pick.id()}
                        value={value(pick)}
                        selected={typed == pick.id() || typed.is_empty() && is_default(pick)}
                    >{ words::pick(*pick) }</option>
                }
            </select>
            { error(field, problem) }
        </div>
    }
}

fn tick(shown: Shown, field: Field) -> Html {
    let onchange = shown.dispatch.reform(move |event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        let text = if input.checked() { YES } else { "" };
        Action::Aid(Change::Pick(field, text.to_owned()))
    });
    let problem = problem(shown, field);
    html! {
        <div class="aid-tick">
            <label>
                <input
                    id={id(field)}
                    name={field.key()}
                    type="checkbox"
                    checked={shown.desk.draft.get(field).trim() == YES}
                    aria-describedby={described_by(field, problem.is_some())}
                    {onchange}
                />
                { " " }
                <span>{ words::label(field) }</span>
            </label>
            { hint(field) }
            { error(field, problem) }
        </div>
    }
}

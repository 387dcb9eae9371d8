//! What is asked of a step: where it stands, its day; and the months from the letter to the signature.
//! This module must never change what was typed, nor know what it means.

use yew::prelude::*;

use super::{DAY_HINT, Shown};
use crate::app::effects;
use crate::app::form::message;
use crate::input::{Field, NO, Pick, PlanPart, Status, YES, read_date};
use crate::plan::{Day, PlanStep, Planned, Standing};
use crate::store::{Action, control_id};
use crate::texts::{self, plan as names, plan_form as words};

/// Where a step stands; of the contract, the form says it.
pub(super) fn standing(shown: Shown, planned: &Planned) -> Html {
    let step = planned.step;
    let field = Field::Plan(step, PlanPart::Done);
    if step == PlanStep::Contract {
        return html! {
            <p>
                { words::STANDING }{ texts::COLON }{ words::standing(planned) }
                { ". " }
                <a href="#simulation">{ words::TO_THE_FORM }</a>
            </p>
        };
    }
    let onchange = shown.dispatch.reform(move |event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        Action::Pick(vec![(field, select.value())])
    });
    // A text that is none of the answers counts as not given.
    let picked = match typed(shown, field).trim() {
        typed @ (YES | NO) => typed,
        _ => "",
    };
    let error = problem(shown, field);
    let answers = [
        ("", Standing::NotTold),
        (YES, Standing::Done),
        (NO, Standing::ToDo),
    ];
    html! {
        <div class="field">
            <label for={control_id(field)}>
                { words::STANDING }<span class="unseen">{ words::of_step(step) }</span>
            </label>
            <select
                id={control_id(field)}
                name={field.key()}
                disabled={shown.store.is_locked(field)}
                aria-describedby={error.is_some().then(|| error_id(field))}
                aria-invalid={error.is_some().then_some("true")}
                {onchange}
            >
                for (value, standing) in answers {
                    <option {value} selected={picked == value}>{ names::standing(standing) }</option>
                }
            </select>
            { wrong(field, error) }
        </div>
    }
}

/// The field of the day of a step: three are those of the form.
const fn field_of_day(step: PlanStep) -> Field {
    match step {
        PlanStep::Letter => Field::Letter,
        PlanStep::HealthProject => Field::HealthProject,
        PlanStep::Contract => Field::Signature,
        _ => Field::Plan(step, PlanPart::Day),
    }
}

/// The box of its day. A contract of which nothing is in sight has none, as in the form.
pub(super) fn day(shown: Shown, planned: &Planned) -> Html {
    let step = planned.step;
    let field = field_of_day(step);
    let is_no =
        field == Field::Signature && typed(shown, Field::Status) == Pick::Status(Status::No).id();
    if is_no || shown.store.is_hidden(field) {
        return Html::default();
    }
    let label = html! {
        <>{ words::day_label(step) }<span class="unseen">{ words::of_step(step) }</span></>
    };
    let calendar = calendar(shown, field, words::calendar_of(step));
    entry(shown, field, label, DAY_HINT, "text", calendar)
}

/// The months from the letter to the signature, with what was read about them; they are of no use once the signature has a day.
pub(super) fn length(shown: Shown, contract: &Planned) -> Html {
    let field = Field::LetterToSignature;
    let hint = "plan-length-hint";
    let is_dated = matches!(contract.day, Day::Given(_));
    if (is_dated && typed(shown, field).is_empty()) || shown.store.is_hidden(field) {
        return Html::default();
    }
    html! {
        <div class="plan-length">
            <p class="small" id={hint}>
                { names::length(shown.plan.told.length) }{ " " }{ names::months_between() }
            </p>
            { entry(shown, field, html! { { words::LENGTH } }, hint, "numeric", Html::default()) }
        </div>
    }
}

fn entry(
    shown: Shown,
    field: Field,
    label: Html,
    hint: &'static str,
    keys: &'static str,
    calendar: Html,
) -> Html {
    let oninput = shown.dispatch.reform(move |event: InputEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        Action::Type(field, input.value())
    });
    let onblur = shown
        .dispatch
        .reform(move |_: FocusEvent| Action::Blur(field));
    let error = problem(shown, field);
    let described_by = match &error {
        Some(_) => [&error_id(field), " ", hint].concat(),
        None => hint.to_owned(),
    };
    html! {
        <div class="field">
            <label for={control_id(field)}>{ label }</label>
            <div class="entry">
                <input
                    id={control_id(field)}
                    name={field.key()}
                    type="text"
                    inputmode={keys}
                    autocomplete="off"
                    value={typed(shown, field).to_owned()}
                    readonly={shown.store.is_locked(field)}
                    aria-describedby={described_by}
                    aria-invalid={error.is_some().then_some("true")}
                    {oninput}
                    {onblur}
                />
                { calendar }
            </div>
            { wrong(field, error) }
        </div>
    }
}

/// The browser's own calendar, beside the box and never in its way.
fn calendar(shown: Shown, field: Field, name: String) -> Html {
    if shown.store.is_locked(field) {
        return Html::default();
    }
    let onchange = shown.dispatch.reform(move |event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        let day = read_date(&input.value()).map(texts::date_in_figures);
        Action::Pick(vec![(field, day.unwrap_or_default())])
    });
    let day = read_date(typed(shown, field)).map_or(String::new(), |day| day.to_string());
    html! {
        <>
            <button
                type="button"
                class="calendar"
                aria-label={name}
                onclick={Callback::from(effects::show_calendar)}
            />
            <input type="date" tabindex="-1" aria-hidden="true" value={day} {onchange} />
        </>
    }
}

fn typed<'a>(shown: Shown<'a>, field: Field) -> &'a str {
    shown.store.draft().get(field)
}

/// What is wrong with a field; nothing while the visitor is still at it.
fn problem(shown: Shown, field: Field) -> Option<String> {
    if !shown.store.is_touched(field) {
        return None;
    }
    let problems = shown.outcome.problems.iter();
    let mut problems = problems.chain(&shown.plan.told.problems);
    let problem = problems.find(|problem| problem.field == field)?;
    Some(message(problem.wrong, typed(shown, field)))
}

fn error_id(field: Field) -> String {
    ["e-", &field.key()].concat()
}

fn wrong(field: Field, error: Option<String>) -> Html {
    error.map_or_else(Html::default, |error| {
        html! { <p class="error" id={error_id(field)}>{ error }</p> }
    })
}

//! What makes another scenario of the first: another day, other rules, another population.
//! This module must never decide what is right to type: the one conversion of drafts does.

use yew::prelude::*;

use super::scenario::button;
use super::{CompareAction, CompareProps};
use crate::app::form::entry::keys;
use crate::funding::Signature;
use crate::input::{Field, Pick, read, read_date, signed_on};
use crate::store::Scenario;
use crate::texts::{self, compare as words};
use crate::units::Date;

/// The scenario that the others start from.
const FIRST: usize = 0;

/// All of them; folded once there is something to compare.
#[component]
pub(super) fn Presets(props: &CompareProps) -> Html {
    let mut scenarios = props.scenarios.iter();
    let Some(first) = scenarios.next().filter(|of| !of.draft.is_empty()) else {
        return Html::default();
    };
    let now = Pick::Regime(first.outcome.project.regime);
    let rules = Pick::REGIMES
        .iter()
        .filter(|pick| **pick != now)
        .map(|pick| {
            let fields = vec![(Field::Regime, pick.id().to_owned())];
            let action = CompareAction::DuplicateWith(FIRST, fields);
            html! { <li>{ button(props, texts::pick(*pick), None, action) }</li> }
        });
    let changed = |field| {
        let (first, today, on) = (first.clone(), props.today, props.on.clone());
        html! { <Changed {field} {first} {today} {on} /> }
    };
    let content = html! {
        <div class="presets">
            <p class="small">{ words::starts_from(FIRST) }</p>
            { changed(Field::Signature) }
            { changed(Field::Population) }
            <div class="field">
                <h4 id="compare-rules">{ words::OTHER_RULES }</h4>
                <ul aria-labelledby="compare-rules">{ for rules }</ul>
            </div>
            { button(props, words::OTHER_TERRITORY, None, CompareAction::OtherTerritory) }
            { button(props, words::SAME, None, CompareAction::Duplicate(FIRST)) }
        </div>
    };
    if props.scenarios.len() > 1 {
        return html! {
            <details class="add">
                <summary>{ words::ADD }</summary>
                { content }
            </details>
        };
    }
    html! {
        <section class="add" aria-labelledby="compare-add">
            <h3 id="compare-add">{ words::ADD }</h3>
            { content }
        </section>
    }
}

/// One field of the new scenario.
#[derive(Clone, PartialEq, Properties)]
struct ChangedProps {
    field: Field,
    first: Scenario,
    today: Option<Date>,
    on: Callback<CompareAction>,
}

/// A box to type in, a button, and what is wrong once it was pressed.
#[component]
fn Changed(props: &ChangedProps) -> Html {
    let field = props.field;
    let typed = use_state_eq(String::new);
    let error = use_state_eq(|| None::<String>);
    let oninput = {
        let (typed, error) = (typed.clone(), error.clone());
        Callback::from(move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            typed.set(input.value());
            error.set(None);
        })
    };
    let onsubmit = {
        let (typed, error, props) = (typed.clone(), error.clone(), props.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match changed(&props, &typed) {
                Ok(fields) => {
                    typed.set(String::new());
                    props.on.emit(CompareAction::DuplicateWith(FIRST, fields));
                }
                Err(wrong) => error.set(Some(wrong)),
            }
        })
    };
    let (label, hint) = match field {
        Field::Signature => (words::ANOTHER_DAY, words::ANOTHER_DAY_HINT),
        _ => (words::ANOTHER_POPULATION, texts::hint(field)),
    };
    let id = ["compare-", &field.key()].concat();
    let (hint_id, error_id) = ([&id, "-hint"].concat(), [&id, "-error"].concat());
    let described_by = match *error {
        Some(_) => [&error_id, " ", &hint_id].concat(),
        None => hint_id.clone(),
    };
    html! {
        <form class="field" aria-label={label} {onsubmit}>
            <label for={id.clone()}>{ label }</label>
            <span class="hint" id={hint_id}>{ hint }</span>
            <div class="asks">
                <input
                    {id}
                    type="text"
                    inputmode={keys(field.kind())}
                    autocomplete="off"
                    value={(*typed).clone()}
                    aria-describedby={described_by}
                    aria-invalid={error.is_some().then_some("true")}
                    {oninput}
                />
                <button type="submit" class="button">{ words::COMPARE }</button>
            </div>
            if let Some(error) = &*error {
                <p class="error" id={error_id} role="alert">{ error.clone() }</p>
            }
        </form>
    }
}

/// The fields of the new scenario, or what is wrong with what was typed.
fn changed(props: &ChangedProps, typed: &str) -> Result<Vec<(Field, String)>, String> {
    let ChangedProps {
        field,
        ref first,
        today,
        ..
    } = *props;
    let mut fields = vec![(field, typed.trim().to_owned())];
    if field == Field::Signature {
        // Whether it was signed, the day says by itself.
        fields.push((Field::Status, String::new()));
        if let Ok(day) = read_date(typed) {
            let days = signed_on(&first.outcome.project, day).into_iter();
            fields.extend(days.map(|(field, day)| (field, texts::date_in_figures(day))));
        }
    }
    let mut copy = first.draft.clone();
    for (field, text) in &fields {
        copy.set(*field, text.clone());
    }
    let parsed = read(&copy, today);
    if let Some(wrong) = parsed.problem(field) {
        return Err(texts::problem(wrong));
    }
    match field {
        Field::Signature if parsed.project.signature == Signature::NotYet => {
            Err(texts::problem(crate::input::Wrong::DayMissing))
        }
        Field::Population if parsed.project.population.is_none() => {
            Err(texts::POPULATION_MISSING.to_owned())
        }
        _ => Ok(fields),
    }
}

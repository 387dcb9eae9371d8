//! Each scenario: its letter, its name, what it is in short, and what can be done with it.
//! This module must never know what it is paid.

use yew::prelude::*;

use super::{COMPARE_TITLE, CompareAction, CompareProps, MOST_SCENARIOS, Scenario};
use crate::input::Field;
use crate::texts::{self, compare as words};

/// All of them under their heading.
pub(super) fn all(props: &CompareProps, scenarios: &[Scenario<'_>], is_blank: bool) -> Html {
    let is_alone = props.scenarios.len() < 2;
    html! {
        <section class="scenarios" aria-labelledby={COMPARE_TITLE}>
            <h3 id={COMPARE_TITLE} tabindex="-1">{ words::SCENARIOS }</h3>
            if is_alone {
                <p class="lead">{ words::LEAD }</p>
            }
            if is_alone && is_blank {
                <p>{ words::NOTHING_YET }</p>
                { button(props, words::TO_THE_FORM, None, CompareAction::Edit(0)) }
            } else {
                <ul>
                    for scenario in scenarios {
                        <li>{ one(props, scenario) }</li>
                    }
                </ul>
            }
        </section>
    }
}

fn one(props: &CompareProps, scenario: &Scenario<'_>) -> Html {
    let Scenario {
        place,
        project,
        simulation,
        problems,
    } = scenario;
    let place = *place;
    let id = ["compare-name-", words::letter(place)].concat();
    let typed = props
        .scenarios
        .get(place)
        .map(|of| of.draft.get(Field::Name));
    let oninput = props.on.reform(move |event: InputEvent| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        CompareAction::Rename(place, input.value())
    });
    let of = |words: &str| Some(words::button_of(words, place));
    html! {
        <>
            <h4>{ words::scenario(place) }</h4>
            if place == props.active {
                <p class="state">{ words::IN_THE_FORM }</p>
            }
            <p>{ words::in_short(project) }</p>
            if simulation.as_if {
                <p class="warning">{ texts::AS_IF_WARNING }</p>
            }
            if *problems > 0 {
                <p class="error">{ texts::to_correct(*problems) }</p>
            }
            <label class="small" for={id.clone()}>{ words::name_of(place) }</label>
            <input {id} type="text" autocomplete="off" value={typed.unwrap_or_default().to_owned()} {oninput} />
            <div class="actions">
                { button(props, words::EDIT, of(words::EDIT), CompareAction::Edit(place)) }
                if props.scenarios.len() < MOST_SCENARIOS {
                    { button(props, words::DUPLICATE, of(words::DUPLICATE), CompareAction::Duplicate(place)) }
                }
                if props.scenarios.len() > 1 {
                    { button(props, words::REMOVE, of(words::REMOVE), CompareAction::Remove(place)) }
                }
            </div>
        </>
    }
}

/// A button in words; `label` names its scenario for screen readers.
pub(super) fn button(
    props: &CompareProps,
    words: &'static str,
    label: Option<String>,
    action: CompareAction,
) -> Html {
    let onclick = props.on.reform(move |_: MouseEvent| action.clone());
    html! {
        <button type="button" class="button" aria-label={label} {onclick}>{ words }</button>
    }
}

//! A step: what it yields, who decides, how long, how sure, where it stands, its day.
//! This module must never say that a step is done: the visitor does.

use yew::prelude::*;

use super::{Shown, control, obligations};
use crate::app::result::certainty::word;
use crate::input::{Field, PlanPart};
use crate::plan::{Day, PATH_SOURCES, PlanStep, Planned};
use crate::texts::{self, plan as names, plan_form as words};

/// The id of a step, which a link leads to: `plan-letter`.
pub(super) fn id(step: PlanStep) -> String {
    let key = Field::Plan(step, PlanPart::Day).key();
    key.strip_suffix("-day").unwrap_or(&key).to_owned()
}

/// The step.
pub(super) fn view(shown: Shown, planned: &Planned) -> Html {
    let step = planned.step;
    html! {
        <li class="plan-step" key={step.number()} id={id(step)} tabindex="-1">
            <h4>{ texts::sentence_case(names::step(step)) }</h4>
            if step.is_before_contract() {
                <p class="small">{ words::BY_REGION }</p>
            }
            <div class="plan-body">
                { facts(shown, step) }
                <div class="plan-told">
                    { control::standing(shown, planned) }
                    { control::day(shown, planned) }
                </div>
            </div>
            { dated(planned) }
            if step == PlanStep::Contract {
                { control::length(shown, planned) }
            }
            { to_list(step) }
            { obligations::view(shown, step) }
            if step == PlanStep::Dialogue {
                { obligations::anniversaries(shown) }
            }
        </li>
    }
}

/// What is known of it, as far as something was read.
fn facts(shown: Shown, step: PlanStep) -> Html {
    let facts = [
        (words::YIELDS, words::yields(step)),
        (words::WHO, words::who(step).to_owned()),
        (words::TIME, words::delay(step)),
    ];
    let sources = step.row().sources;
    let sources = if sources.is_empty() {
        PATH_SOURCES
    } else {
        sources
    };
    let numbers = shown
        .plan
        .numbers(sources.iter().map(|source| source.details()));
    html! {
        <dl class="plan-facts">
            for (term, said) in facts {
                if !said.is_empty() {
                    <div key={term}><dt>{ term }</dt><dd>{ texts::sentence_case(&said) }</dd></div>
                }
            }
            <div>
                <dt>{ words::SOURCE }</dt>
                <dd>
                    <span class="mark">{ words::marks(step) }</span>
                    { " " }
                    <a href="#plan-sources">{ words::numbers(&numbers) }</a>
                </dd>
            </div>
        </dl>
    }
}

/// A day that is assumed, and what comes by a day: the visitor's own stands in its box.
fn dated(planned: &Planned) -> Html {
    html! {
        <>
            if let Day::Assumed { .. } = planned.day {
                <p class="plan-assumed">
                    { texts::sentence_case(&names::day(planned.day)) }
                    if let Some(mark) = planned.day.certainty() {
                        { " " }{ word(mark) }
                    }
                </p>
            }
            if let Some(answer) = words::answer(planned) {
                <p class="plan-answer">{ answer }</p>
            }
        </>
    }
}

/// The checklist of a step that has one.
fn to_list(step: PlanStep) -> Html {
    let (address, name) = match step {
        PlanStep::Letter => ("#plan-letter-list", words::TO_LETTER),
        PlanStep::HealthProject => ("#plan-project-list", words::TO_PROJECT),
        PlanStep::FirstYear => ("#plan-proofs-list", words::TO_PROOFS),
        _ => return Html::default(),
    };
    html! { <p><a href={address}>{ name }</a></p> }
}

//! The measures paid once, condition by condition.
//! This module must never show the money of a closed measure as if it were paid.

use yew::prelude::*;

use super::certainty::lined;
use super::{Details, derivation, detail, mark, offers, section};
use crate::funding::{Condition, MeasureAnswer, Simulation};
use crate::law::Measure;
use crate::store::{Outcome, Panel};
use crate::texts;
use crate::units::Answer;

/// The measures that were adopted and, folded away where none of them could ever concern the contract, the others.
pub(super) fn view(outcome: &Outcome, details: Details) -> Html {
    let simulation = &outcome.simulation;
    let never_adopted = || {
        html! {
            <>
                { of_kind(simulation, false, details) }
                { offers::view(simulation, details) }
            </>
        }
    };
    section::view(
        "measures-title",
        texts::MEASURES,
        html! {
            <>
                <h4>{ texts::MEASURES_ADOPTED }</h4>
                { of_kind(simulation, true, details) }
                if concerns_an_offer(outcome) {
                    <h4>{ texts::MEASURES_OFFERED }</h4>
                    { never_adopted() }
                } else {
                    { detail::view(details, Panel::NeverAdopted, texts::MEASURES_OFFERED, never_adopted) }
                }
            </>
        },
    )
}

/// Whether the day of the contract lies in an offer, or the visitor picked one.
fn concerns_an_offer(outcome: &Outcome) -> bool {
    let simulation = &outcome.simulation;
    // Money on the letter of intent was for any day: it says nothing of this one.
    let raises = |of: &&MeasureAnswer| !of.was_adopted && of.raised.is_some();
    let mut offered = simulation.measures.iter().filter(raises);
    simulation.as_if
        || outcome.project.signature.date().is_some() && offered.any(|of| of.as_if != Answer::Unmet)
}

fn of_kind(simulation: &Simulation, adopted: bool, details: Details) -> Html {
    let measures = simulation.measures.iter();
    html! {
        for answered in measures.filter(|of| of.was_adopted == adopted) {
            { measure(simulation, answered, details) }
        }
    }
}

fn key(measure: Measure) -> String {
    ["measure-", measure.id()].concat()
}

const fn answer_key(answer: Answer) -> &'static str {
    match answer {
        Answer::Met => "met",
        Answer::Unmet => "unmet",
        Answer::ToConfirm => "to-confirm",
    }
}

fn measure(simulation: &Simulation, answered: &MeasureAnswer, details: Details) -> Html {
    let answer = answered.answer;
    let under_which = match answer {
        _ if !answered.was_adopted => texts::IF_ADOPTED,
        Answer::Unmet => texts::IF_IT_WERE_OPEN,
        Answer::Met | Answer::ToConfirm => "",
    };
    let name = texts::sentence_case(texts::measure(answered.measure));
    let panel = Panel::Measure(answered.measure);
    let is_open = details.store.is_open(panel);
    html! {
        <div class="measure" data-key={key(answered.measure)} data-answer={answer_key(answer)}>
            <h5>{ name.clone() }</h5>
            <strong>{ texts::measure_state(answer) }</strong>
            if let Some(paid) = answered.amount {
                { ", " }
                { lined(paid.certainty, texts::money(paid.money)) }
                { " " }
                { mark::view(details, panel, &name, paid.certainty, is_open) }
                { under_which }
            }
            <ul>
                for item in &answered.conditions {
                    { condition(item) }
                }
            </ul>
            if let Some(paid) = answered.amount {
                { detail::view(details, panel, texts::DERIVATION, || {
                    derivation::of_amount(details, simulation, paid)
                }) }
            }
        </div>
    }
}

fn condition(condition: &Condition) -> Html {
    html! {
        <li>
            <strong>{ texts::sentence_case(texts::condition_state(condition.answer)) }</strong>
            { texts::why(condition) }
        </li>
    }
}

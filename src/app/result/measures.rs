//! The measures paid once, condition by condition.
//! This module must never show the money of a closed measure as if it were paid.

use yew::prelude::*;

use super::{Details, amount, derivation, detail, section};
use crate::funding::{Condition, MeasureAnswer, Simulation};
use crate::law::Measure;
use crate::store::Panel;
use crate::texts;
use crate::units::Answer;

/// The measures, those that were adopted first.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let groups = [
        (texts::MEASURES_ADOPTED, true),
        (texts::MEASURES_OFFERED, false),
    ];
    section::view(
        "measures-title",
        texts::MEASURES,
        html! {
            for (heading, adopted) in groups {
                <h4>{ heading }</h4>
                for answered in &simulation.measures {
                    if answered.was_adopted == adopted {
                        { measure(simulation, answered, details) }
                    }
                }
            }
        },
    )
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
    html! {
        <div class="measure" data-key={key(answered.measure)} data-answer={answer_key(answer)}>
            <h5>{ texts::sentence_case(texts::measure(answered.measure)) }</h5>
            <strong>{ texts::measure_state(answer) }</strong>
            if let Some(paid) = answered.amount {
                { ", " }
                { amount::view(paid) }
                { under_which }
            }
            <ul>
                for item in &answered.conditions {
                    { condition(item) }
                }
            </ul>
            if let Some(paid) = answered.amount {
                { detail::view(details, Panel::Measure(answered.measure), texts::DERIVATION, || {
                    derivation::view(simulation, paid)
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

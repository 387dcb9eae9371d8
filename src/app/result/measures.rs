//! The measures paid once, condition by condition.
//! This module must never show the money of a closed measure as if it were paid.

use yew::prelude::*;

use super::{Details, amount, derivation, detail, section};
use crate::funding::{Condition, Measure, MeasureAnswer, Simulation};
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
                for reading in &simulation.measures {
                    if reading.was_adopted == adopted {
                        { measure(simulation, reading, details) }
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

fn measure(simulation: &Simulation, reading: &MeasureAnswer, details: Details) -> Html {
    let answer = reading.answer;
    let under_which = match answer {
        _ if !reading.was_adopted => texts::IF_ADOPTED,
        Answer::Unmet => texts::IF_IT_WERE_OPEN,
        Answer::Met | Answer::ToConfirm => "",
    };
    html! {
        <div class="measure" data-key={key(reading.measure)} data-answer={answer_key(answer)}>
            <h5>{ texts::sentence_case(texts::measure(reading.measure)) }</h5>
            <strong>{ texts::measure_state(answer) }</strong>
            if let Some(paid) = reading.amount {
                { ", " }
                { amount::view(paid) }
                { under_which }
            }
            <ul>
                for item in &reading.conditions {
                    { condition(item) }
                }
            </ul>
            if let Some(paid) = reading.amount {
                { detail::view(details, Panel::Measure(reading.measure), texts::DERIVATION, || {
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

//! The measures paid once, condition by condition.
//! This module must never show the money of a closed measure as if it were paid.

use yew::prelude::*;

use super::{Details, amount, derivation, detail};
use crate::app::Panel;
use crate::funding::{Condition, Measure, MeasureReading, Simulation};
use crate::texts;
use crate::units::Answer;

/// The measures, those that were adopted first.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let group = |heading: &'static str, adopted: bool| {
        let measures = simulation.measures.iter();
        html! {
            <>
                <h4>{ heading }</h4>
                for reading in measures.filter(|reading| reading.measure.was_adopted() == adopted) {
                    { measure(simulation, reading, details) }
                }
            </>
        }
    };
    html! {
        <section aria-labelledby="measures-title">
            <h3 id="measures-title">{ texts::MEASURES }</h3>
            { group(texts::MEASURES_ADOPTED, true) }
            { group(texts::MEASURES_OFFERED, false) }
        </section>
    }
}

const fn key(measure: Measure) -> &'static str {
    match measure {
        Measure::Uplift50 => "measure-uplift-50",
        Measure::Uplift75 => "measure-uplift-75",
        Measure::Complement => "measure-complement",
        Measure::LetterOfIntent => "measure-letter-of-intent",
        Measure::Booster => "measure-booster",
        Measure::PreContractAction => "measure-pre-contract-action",
    }
}

const fn answer_key(answer: Answer) -> &'static str {
    match answer {
        Answer::Met => "met",
        Answer::Unmet => "unmet",
        Answer::ToConfirm => "to-confirm",
    }
}

fn measure(simulation: &Simulation, reading: &MeasureReading, details: Details) -> Html {
    let answer = reading.answer;
    html! {
        <div class="measure" data-key={key(reading.measure)} data-answer={answer_key(answer)}>
            <h5>{ texts::sentence_case(texts::measure(reading.measure)) }</h5>
            <p class="state">
                <strong>{ texts::measure_state(answer) }</strong>
                if let Some(paid) = reading.amount {
                    { ", " }
                    { amount::view(paid) }
                    if !reading.measure.was_adopted() {
                        { ", " }
                        { texts::IF_ADOPTED }
                    } else if answer == Answer::Unmet {
                        { ", " }
                        { texts::IF_IT_WERE_OPEN }
                    }
                }
            </p>
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
        <li class={answer_key(condition.answer)}>
            <strong>{ texts::sentence_case(texts::condition_state(condition.answer)) }</strong>
            { texts::COLON }
            { texts::reason(condition.reason) }
            { "." }
            if let Some(remedy) = condition.remedy {
                { " " }
                { texts::remedy(remedy) }
            }
        </li>
    }
}

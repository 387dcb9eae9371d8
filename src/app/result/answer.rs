//! The head of the result: what it is about, the answer, and the figure of the answer.
//! This module must never let an example or an offer pass for the visitor's right.

use yew::prelude::*;

use super::certainty::{line, word};
use crate::app::Outcome;
use crate::funding::{Measure, Seed};
use crate::texts;

/// The head of the result.
pub(super) fn view(outcome: &Outcome, answer: &str) -> Html {
    let simulation = &outcome.simulation;
    html! {
        <div class="head">
            if simulation.as_if {
                <h2 id="result-title" data-key="as-if">{ texts::AS_IF }</h2>
                <p class="warning">{ texts::AS_IF_WARNING }</p>
            } else {
                <h2 id="result-title">{ texts::RESULT }</h2>
            }
            if outcome.is_example {
                { example(outcome) }
            }
            <p class="answer" data-key="answer">{ answer }</p>
            if let Some(seed) = &simulation.seed {
                { figure(seed) }
            }
        </div>
    }
}

fn example(outcome: &Outcome) -> Html {
    let population = outcome
        .project
        .population
        .map(|population| population.count());
    html! {
        <p class="example" data-key="example">
            { texts::example(population.unwrap_or_default(), outcome.project.signature.date()) }
        </p>
    }
}

/// The figure of the answer, as sure as its weakest part.
fn figure(seed: &Seed) -> Html {
    let total = seed.total.expected;
    let is_later = matches!(seed.raised_by, Some((Measure::Complement, ..)));
    html! {
        <p class="figure">
            <span data-key="seed-total">
                <span class={line(total.certainty)}>{ texts::money(total.money) }</span>
            </span>
            <span class="beside">
                { word(total.certainty) }
                { ", " }
                if is_later {
                    { texts::AT_SIGNATURE_AND_LATER }
                } else {
                    { texts::AT_SIGNATURE }
                }
            </span>
        </p>
    }
}

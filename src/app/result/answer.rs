//! The head of the result: what it is about, the answer, and the figure of the answer.
//! This module must never let an example or an offer pass for the visitor's right.

use yew::prelude::*;

use super::certainty::lined;
use super::section::warning;
use super::{Details, derivation, mark};
use crate::funding::{Seed, Simulation};
use crate::law::Measure;
use crate::store::{Outcome, Panel};
use crate::texts;

/// The head of the result.
pub(super) fn view(outcome: &Outcome, details: Details) -> Html {
    let simulation = &outcome.simulation;
    let answer = texts::answer(simulation, &outcome.project);
    let (key, title) = if simulation.as_if {
        (Some("as-if"), texts::AS_IF)
    } else {
        (None, texts::RESULT)
    };
    html! {
        <>
            <h2 id="result-title" tabindex="-1" data-key={key}>{ title }</h2>
            if simulation.as_if {
                { warning(texts::AS_IF_WARNING) }
            }
            if outcome.is_example {
                { example(outcome) }
            }
            <p class="answer" data-key="answer">{ answer }</p>
            if let Some(seed) = &simulation.seed {
                { figure(simulation, seed, details) }
            }
        </>
    }
}

fn example(outcome: &Outcome) -> Html {
    let population = outcome
        .project
        .population
        .map_or(0, |population| population.count());
    html! {
        <p class="example" data-key="example">
            { texts::example(population, outcome.project.signature.date()) }
        </p>
    }
}

/// The figure of the answer, as sure as its weakest part; its mark opens how it came about.
fn figure(simulation: &Simulation, seed: &Seed, details: Details) -> Html {
    let total = seed.total.expected;
    let when = match seed.raised_by {
        Some((Measure::Complement, ..)) => texts::AT_SIGNATURE_AND_LATER,
        _ => texts::AT_SIGNATURE,
    };
    let is_open = details.store.is_open(Panel::Answer);
    html! {
        <>
            <p class="figure" id="seed-figure">
                <span data-key="seed-total">{ lined(total.certainty, texts::money(total.money)) }</span>
                <span class="beside">
                    { mark::view(details, Panel::Answer, texts::SEED_TOTAL, total.certainty, is_open) }
                    { ", " }
                    { when }
                </span>
            </p>
            if is_open {
                { derivation::of_estimates_later(details, simulation, seed.total) }
            }
        </>
    }
}

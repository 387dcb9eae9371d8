//! How an amount came about, as a tree down to figures with their source.
//! This module must never know what the amount is for. The first answer is drawn without it ([`later`]).

use yew::prelude::*;

use super::Details;
use super::certainty::{sure, word};
use crate::app::waiting;
use crate::funding::{Amount, Derivation, Estimates, Simulation, Step};
use crate::law::{Figure, Source};
use crate::store::Chunk;
use crate::texts;

/// The derivation of one amount.
pub(super) fn view(simulation: &Simulation, amount: Amount) -> Html {
    html! {
        <ul class="tree">
            for step in simulation.derivation(amount) {
                { node(step) }
            }
        </ul>
    }
}

/// The same as [`of_estimates`], from the part of the program that is loaded after the first answer.
pub(super) fn later(
    details: Details,
    simulation: &Simulation,
    estimates: Estimates<Amount>,
) -> Html {
    let rest = details.loaded.rest;
    let drawn = rest.map(|part| (part.derivation)(simulation, estimates));
    waiting::part(details.store, details.dispatch, Chunk::Rest, drawn)
}

/// The derivations of the three estimates, each once, under the names of those that share it.
pub(in crate::app) fn of_estimates(simulation: &Simulation, estimates: Estimates<Amount>) -> Html {
    let estimates = estimates.all();
    let same =
        |one: &Amount, other: &Amount| one.money == other.money && one.certainty == other.certainty;
    let [first, ..] = &estimates;
    let all_same = estimates.iter().all(|estimate| same(estimate, first));
    let names = |estimate: &Amount| {
        let named = texts::ESTIMATES.into_iter().zip(&estimates);
        texts::list(
            named
                .filter(|(_, other)| same(estimate, other))
                .map(|(name, _)| name),
        )
    };
    html! {
        for (index, estimate) in estimates.iter().enumerate() {
            if !estimate.money.is_zero() && !estimates.iter().take(index).any(|other| same(estimate, other)) {
                if !all_same {
                    <p class="small">{ names(estimate) }</p>
                }
                { view(simulation, *estimate) }
            }
        }
    }
}

/// The figure that an amount comes down to first.
pub(super) fn figure(derivation: Derivation) -> Option<&'static Figure> {
    match derivation.step() {
        Step::Figure(figure) | Step::Replaced(figure) => Some(figure),
        _ => derivation.parts().find_map(figure),
    }
}

fn node(derivation: Derivation) -> Html {
    let step = derivation.step();
    let parts: Vec<Derivation> = derivation
        .parts()
        .filter(|part| part.step() != Step::Nothing)
        .collect();
    // A sum of one thing is that thing.
    if let (Step::Sum, [only]) = (step, parts.as_slice()) {
        return node(*only);
    }
    let certainty = derivation.certainty();
    let (name, amount) = match step {
        // It has no euros of its own.
        Step::Assumption(_) => (texts::sentence_case(&texts::step(step)), word(certainty)),
        _ => (
            texts::step_and_colon(step),
            sure(certainty, texts::money(derivation.money())),
        ),
    };
    html! {
        <li>
            { name }
            { " " }
            { amount }
            if let Step::Figure(figure) | Step::Replaced(figure) = step {
                { cited(figure) }
            }
            if !parts.is_empty() {
                <ul>
                    for part in parts {
                        { node(part) }
                    }
                </ul>
            }
        </li>
    }
}

/// Where a figure was read and what must be known of it.
fn cited(figure: &'static Figure) -> Html {
    html! {
        <div class="cited">
            { texts::figure_facts(figure) }
            for source in figure.sources {
                { cite("", *source) }
            }
            { conflicts(figure) }
        </div>
    }
}

/// Sources that print something else.
pub(super) fn conflicts(figure: &'static Figure) -> Html {
    html! {
        for conflict in figure.conflicts {
            { cite(texts::conflict(conflict), conflict.source) }
        }
    }
}

/// A source on a line of its own, with its address where it has one.
fn cite(before: impl Into<AttrValue>, source: Source) -> Html {
    cite_after(before.into(), source)
}

fn cite_after(before: AttrValue, source: Source) -> Html {
    let details = source.details();
    let href = details.place.starts_with("http").then_some(details.place);
    html! {
        <div>
            { before }
            // Without an address it is no link, only the place of one.
            <a {href} rel="noreferrer">{ details.title }</a>
            { texts::source_facts(&details) }
        </div>
    }
}

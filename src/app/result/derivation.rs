//! How an amount came about, as a tree down to figures with their source.
//! This module must never know what the amount is for.

use yew::prelude::*;

use super::certainty::{line, word};
use crate::funding::{Amount, Derivation, Simulation, Step, Three};
use crate::law::{Figure, Source};
use crate::texts;

/// The derivation of one amount.
pub(super) fn view(simulation: &Simulation, amount: Amount) -> Html {
    let derivation = simulation.derivation(amount);
    html! {
        <ul class="tree">
            for step in derivation {
                { node(step) }
            }
        </ul>
    }
}

/// The derivations of the three readings, each once, under the names of those that share it.
pub(super) fn of_readings(simulation: &Simulation, readings: Three<Amount>) -> Html {
    let readings = [readings.prudent, readings.expected, readings.maximum];
    let same =
        |one: &Amount, other: &Amount| one.money == other.money && one.certainty == other.certainty;
    let all_same = readings.iter().all(|reading| same(reading, &readings[0]));
    html! {
        for (index, reading) in readings.iter().enumerate() {
            if !reading.money.is_zero() && !readings.iter().take(index).any(|other| same(reading, other)) {
                if !all_same {
                    <p class="small">
                        { texts::list(texts::READINGS.into_iter().zip(&readings).filter(|(_, other)| same(reading, other)).map(|(name, _)| name)) }
                    </p>
                }
                { view(simulation, *reading) }
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
    html! {
        <li>
            { texts::sentence_case(&texts::step(step)) }
            if let Step::Assumption(_) = step {
                { " " }
                { word(derivation.certainty()) }
            } else {
                { texts::COLON }
                <span class={line(derivation.certainty())}>{ texts::money(derivation.money()) }</span>
                { " " }
                { word(derivation.certainty()) }
            }
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
            if let Some(regime) = figure.key.regime {
                { texts::regime(regime) }
                if let Some(tier) = figure.key.tier {
                    { ", " }
                    { texts::tier(tier) }
                }
                { " · " }
            }
            if let Some(day) = figure.effective_from {
                { texts::EFFECTIVE_FROM }
                { texts::date(day) }
            } else {
                { texts::NEVER_IN_FORCE }
            }
            { " · " }
            { texts::VERIFIED }
            { texts::date(figure.verified_on) }
            if let Some(note) = figure.note {
                <br />
                { texts::note(note) }
            }
            if figure.sources.is_empty() {
                <br />
                { texts::NO_SOURCE }
            }
            for source in figure.sources {
                <br />
                { cite(*source) }
            }
            { conflicts(figure) }
        </div>
    }
}

/// Sources that print something else.
pub(super) fn conflicts(figure: &'static Figure) -> Html {
    html! {
        for conflict in figure.conflicts {
            <br />
            { texts::conflict(conflict) }
            { cite(conflict.source) }
        }
    }
}

/// A source, with its address where it has one.
fn cite(source: Source) -> Html {
    let details = source.details();
    let date = texts::source_date(&details);
    html! {
        <>
            if details.place.starts_with("http") {
                <a href={details.place} rel="noreferrer">{ details.title }</a>
            } else {
                <cite>{ details.title }</cite>
            }
            { " (" }
            { texts::source_kind(details.kind) }
            if !date.is_empty() {
                { ", " }
                { date }
            }
            { ")" }
        </>
    }
}

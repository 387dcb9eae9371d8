//! The offers of 2020, as they would have been.
//! This module must never let one of them pass for a right.

use yew::prelude::*;

use super::{Details, amount, derivation, detail};
use crate::app::Panel;
use crate::funding::{Measure, MeasureReading, Simulation};
use crate::texts;

/// The table of the offers for this tier, whom they were for, and the money on the letter of intent.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let Some(seed) = &simulation.seed else {
        return Html::default();
    };
    let row = |reading: &MeasureReading| {
        let (Some(uplift), Some(raised)) = (reading.amount, reading.raised) else {
            return Html::default();
        };
        let heading = html! {
            <span>{ texts::sentence_case(texts::regime(reading.measure.regime())) }</span>
        };
        html! {
            <tr>
                <th scope="row">
                    { detail::view(details, Panel::Raised(reading.measure), heading, || {
                        derivation::view(simulation, raised)
                    }) }
                </th>
                for part in [seed.envelope, uplift, raised] {
                    <td class="number">{ amount::view(part) }</td>
                }
            </tr>
        }
    };
    let [proposal, parts @ ..] = texts::OFFER_COLUMNS;
    let of = |measures: &'static [Measure]| {
        measures
            .iter()
            .filter_map(|measure| simulation.measure(*measure))
    };
    html! {
        <section aria-labelledby="offers-title">
            <h3 id="offers-title">{ texts::OFFERS }</h3>
            <p class="warning">{ texts::OFFERS_WARNING }</p>
            <div class="table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ proposal }</th>
                            for part in parts {
                                <th scope="col" class="number">{ part }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for reading in of(&[Measure::Uplift50, Measure::Uplift75]) {
                            { row(reading) }
                        }
                    </tbody>
                </table>
            </div>
            <dl>
                for reading in of(&[Measure::Uplift50, Measure::Uplift75, Measure::Complement, Measure::LetterOfIntent]) {
                    { meant_for(simulation, reading) }
                }
            </dl>
        </section>
    }
}

/// Whom an offer was for, whether that holds here, and what else was printed of its amount.
fn meant_for(simulation: &Simulation, reading: &MeasureReading) -> Html {
    // The complement is paid what the uplift is.
    let figure = reading
        .amount
        .filter(|_| reading.measure != Measure::Complement)
        .and_then(|amount| simulation.derivation(amount))
        .and_then(derivation::figure);
    html! {
        <>
            <dt>{ texts::sentence_case(texts::measure(reading.measure)) }</dt>
            <dd>
                { texts::sentence_case(texts::measure_for_whom(reading.measure)) }
                { ". " }
                { texts::FOR_YOUR_DATES }
                <strong>{ texts::yes_or_no(reading.as_if) }</strong>
                { "." }
                if reading.measure == Measure::LetterOfIntent && let Some(paid) = reading.amount {
                    { " " }
                    { amount::view(paid) }
                }
                if let Some(figure) = figure {
                    { derivation::conflicts(figure) }
                }
            </dd>
        </>
    }
}

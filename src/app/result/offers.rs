//! The offers of 2020, as they would have been.
//! This module must never let one of them pass for a right.

use yew::prelude::*;

use super::section::{self, warning};
use super::table::{self, Row};
use super::{Details, derivation};
use crate::funding::{MeasureAnswer, Simulation};
use crate::law::Measure;
use crate::store::Panel;
use crate::texts;

const OFFERED: [Measure; 4] = [
    Measure::Uplift50,
    Measure::Uplift75,
    Measure::Complement,
    Measure::LetterOfIntent,
];

/// The table of the offers for this tier, whom they were for, and the money on the letter of intent.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let Some(seed) = &simulation.seed else {
        return Html::default();
    };
    let offered = || {
        OFFERED
            .iter()
            .filter_map(|measure| simulation.measure(*measure))
    };
    let row = |answered: &MeasureAnswer| {
        let (uplift, raised) = (answered.amount?, answered.raised?);
        let name = texts::sentence_case(texts::regime(answered.regime));
        let row = Row {
            panel: Panel::Raised(answered.measure),
            key: None,
            day: None,
            name,
            amounts: [seed.envelope, uplift, raised],
            words: texts::money,
        };
        Some(table::row(details, row, || {
            derivation::of_amount(details, simulation, raised)
        }))
    };
    let rows = offered()
        .filter(|answered| answered.measure != Measure::Complement)
        .filter_map(row)
        .collect();
    section::view(
        "offers-title",
        texts::OFFERS,
        html! {
            <>
                { warning(texts::OFFERS_WARNING) }
                { table::view(texts::OFFER, texts::OFFER_COLUMNS, rows) }
                <dl>
                    for answered in offered() {
                        { meant_for(simulation, answered) }
                    }
                </dl>
            </>
        },
    )
}

/// Whom an offer was for, whether that holds here, and what else was printed of its amount.
fn meant_for(simulation: &Simulation, answered: &MeasureAnswer) -> Html {
    // The complement is paid what the uplift is.
    let figure = answered
        .amount
        .filter(|_| answered.measure != Measure::Complement)
        .and_then(|amount| simulation.derivation(amount))
        .and_then(derivation::figure);
    html! {
        <>
            <dt>{ texts::sentence_case(texts::measure(answered.measure)) }</dt>
            <dd>
                { texts::meant_for(answered) }
                if let Some(figure) = figure {
                    { derivation::conflicts(figure) }
                }
            </dd>
        </>
    }
}

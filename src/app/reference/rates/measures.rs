//! On which days of signature each measure of a text is open.
//! This module must never decide it for a project.

use yew::prelude::*;

use crate::app::reference::mark::word;
use crate::funding::Measure;
use crate::law::{OneOff, Regime, Span, avenant_2, offer_2020_50, offer_2020_75};
use crate::texts;
use crate::texts::annex as words;
use crate::units::Certainty;

/// The measures of a text that hang on the day of the signature.
fn measures(regime: Regime) -> Vec<(Measure, &'static OneOff)> {
    match regime {
        Regime::Aci2019 => Vec::new(),
        Regime::Offer2020Plus50 => vec![(Measure::Uplift50, &offer_2020_50::UPLIFT)],
        Regime::Offer2020Plus75 => vec![
            (Measure::Uplift75, &offer_2020_75::UPLIFT),
            (Measure::Complement, &offer_2020_75::COMPLEMENT),
        ],
        Regime::Avenant2 => vec![(Measure::Booster, &avenant_2::BOOSTER)],
    }
}

/// A table for each of them.
pub(super) fn view(regime: Regime) -> Html {
    html! {
        for (measure, one_off) in measures(regime) {
            { table(measure, one_off) }
        }
    }
}

fn table(measure: Measure, one_off: &'static OneOff) -> Html {
    let next = one_off.spans.iter().skip(1).map(Some).chain([None]);
    html! {
        <table>
            <caption>{ words::by_signature(measure) }</caption>
            <thead>
                <tr>
                    for column in words::BY_SIGNATURE_COLUMNS {
                        <th scope="col">{ column }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for (span, next) in one_off.spans.iter().zip(next) {
                    { row(measure, span, next) }
                }
            </tbody>
        </table>
    }
}

fn row(measure: Measure, span: &'static Span, next: Option<&'static Span>) -> Html {
    let answer = if measure.was_adopted() {
        texts::measure_state(span.answer)
    } else {
        words::would_have_been(span.answer)
    };
    html! {
        <tr>
            <th scope="row">{ texts::sentence_case(&words::span(span, next)) }</th>
            <td>
                { answer }
                if span.assumption.is_some() {
                    { " " }
                    { word(Certainty::Assumed) }
                }
            </td>
        </tr>
    }
}

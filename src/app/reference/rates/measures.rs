//! On which days of signature each measure of a text is open.
//! This module must never decide it for a project.

use yew::prelude::*;

use crate::app::reference::mark::word;
use crate::law::{LAW, OneOff, Regime, Span, Terms};
use crate::texts;
use crate::texts::annex as words;
use crate::units::Certainty;

/// The measures of a text that hang on the day of the signature.
fn measures(regime: Regime) -> impl Iterator<Item = &'static OneOff> {
    LAW.measures.iter().filter_map(move |terms| match terms {
        Terms::OneOff(one_off) if one_off.regime == regime => Some(*one_off),
        _ => None,
    })
}

/// A table for each of them.
pub(super) fn view(regime: Regime) -> Html {
    html! {
        for one_off in measures(regime) {
            { table(one_off) }
        }
    }
}

fn table(one_off: &'static OneOff) -> Html {
    let next = one_off.spans.iter().skip(1).map(Some).chain([None]);
    html! {
        <table>
            <caption>{ words::by_signature(one_off.measure) }</caption>
            <thead>
                <tr>
                    for column in words::BY_SIGNATURE_COLUMNS {
                        <th scope="col">{ column }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for (span, next) in one_off.spans.iter().zip(next) {
                    { row(one_off.regime, span, next) }
                }
            </tbody>
        </table>
    }
}

fn row(regime: Regime, span: &'static Span, next: Option<&'static Span>) -> Html {
    let answer = if LAW.was_adopted(regime) {
        texts::measure_state(span.answer)
    } else {
        words::would_have_been(span.answer)
    };
    html! {
        <tr>
            <th scope="row">{ texts::sentence_case(&words::span(span, next)) }</th>
            <td>
                { answer }
                if span.doubt.is_some() {
                    { " " }
                    { word(Certainty::Assumed) }
                }
            </td>
        </tr>
    }
}

//! The measures paid once: open or not, each condition with why and what to do.
//! This module must never show the money of a closed measure as if it were paid.

use maud::{Markup, html};

use crate::charts::sure;
use crate::funding::{Condition, MeasureAnswer, Remedy, Simulation};
use crate::texts::{self, dossier as words};
use crate::units::Answer;

use super::notes::Notes;
use super::sheet::{Level, reference};

pub(super) fn draw(notes: &mut Notes, simulation: &Simulation, level: Level) -> Markup {
    html! {
        section {
            (level.heading(texts::MEASURES))
            @for (heading, adopted) in [(texts::MEASURES_ADOPTED, true), (texts::MEASURES_OFFERED, false)] {
                (level.heading_below(heading))
                @for answered in &simulation.measures {
                    @if answered.was_adopted == adopted {
                        (measure(notes, simulation, answered))
                    }
                }
            }
        }
    }
}

fn measure(notes: &mut Notes, simulation: &Simulation, answered: &MeasureAnswer) -> Markup {
    let reserve = match answered.answer {
        _ if !answered.was_adopted => texts::IF_ADOPTED,
        Answer::Unmet => texts::IF_IT_WERE_OPEN,
        Answer::Met | Answer::ToConfirm => "",
    };
    html! {
        div.measure {
            p {
                strong { (texts::sentence_case(texts::measure(answered.measure))) }
                (texts::COLON)
                strong { (texts::measure_state(answered.answer)) }
                @if let Some(amount) = answered.amount {
                    ", " (sure(amount.certainty, &texts::money(amount.money))) (reserve)
                    @let derivation = simulation.derivation(amount);
                    @if let Some(place) = derivation.and_then(|of| notes.first_figure(of)) {
                        ", " (reference(&words::figure(place)))
                    }
                }
                (notes.sources(answered.sources))
            }
            ul {
                @for condition in &answered.conditions {
                    li {
                        strong { (texts::sentence_case(texts::condition_state(condition.answer))) }
                        (texts::why(&on_paper(condition)))
                    }
                }
            }
        }
    }
}

/// The same, less what can only be done on the page.
fn on_paper(condition: &Condition) -> Condition {
    Condition {
        remedy: condition
            .remedy
            .filter(|remedy| !matches!(remedy, Remedy::PickOffer(_) | Remedy::PickRegime(_))),
        ..*condition
    }
}

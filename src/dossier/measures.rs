//! The measures paid once: open or not, each condition with why and what to do.
//! This module must never show the money of a closed measure as if it were paid.

use crate::funding::{Condition, MeasureReading, Remedy, Simulation};
use crate::pictures::Markup;
use crate::texts::{self, dossier as words};
use crate::units::Answer;

use super::notes::Notes;
use super::sheet::Level;

pub(super) fn draw(markup: &mut Markup, notes: &mut Notes, simulation: &Simulation, level: Level) {
    markup.add("<section>", &[]);
    level.heading(markup, texts::MEASURES);
    for (heading, adopted) in [
        (texts::MEASURES_ADOPTED, true),
        (texts::MEASURES_OFFERED, false),
    ] {
        level.heading_below(markup, heading);
        for reading in &simulation.measures {
            if reading.measure.was_adopted() == adopted {
                measure(markup, notes, simulation, reading);
            }
        }
    }
    markup.add("</section>", &[]);
}

fn measure(
    markup: &mut Markup,
    notes: &mut Notes,
    simulation: &Simulation,
    reading: &MeasureReading,
) {
    let name = texts::sentence_case(texts::measure(reading.measure));
    markup.around("<div class=measure><p><strong>", &name, "</strong>");
    markup.words(texts::COLON);
    let state = texts::measure_state(reading.answer);
    markup.around("<strong>", state, "</strong>");
    if let Some(amount) = reading.amount {
        markup.words(", ");
        markup.sure(amount.certainty, &texts::money(amount.money));
        markup.words(match reading.answer {
            _ if !reading.measure.was_adopted() => texts::IF_ADOPTED,
            Answer::Unmet => texts::IF_IT_WERE_OPEN,
            Answer::Met | Answer::ToConfirm => "",
        });
        let derivation = simulation.derivation(amount);
        if let Some(place) = derivation.and_then(|of| notes.first_figure(of)) {
            markup.around(", <span class=reference>", &words::figure(place), "</span>");
        }
    }
    for source in reading.measure.sources() {
        let place = words::source(notes.source(*source));
        markup.around(" <span class=reference>", &place, "</span>");
    }
    markup.add("</p><ul>", &[]);
    for condition in &reading.conditions {
        let state = texts::condition_state(condition.answer);
        let state = texts::sentence_case(state);
        markup.around("<li><strong>", &state, "</strong>");
        markup.around("", &texts::why(&on_paper(condition)), "</li>");
    }
    markup.add("</ul></div>", &[]);
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

//! The result: what the library says of the project, from the answer down to its sources.
//! This module must never compute money or read what was typed.

mod amount;
mod answer;
mod certainty;
mod derivation;
mod detail;
mod legend;
mod measures;
mod notices;
mod offers;
mod schedule;
mod section;
mod seed;
mod size;
mod table;
mod what_if;
mod yearly;
mod years;

pub(super) use certainty::sure;
pub(super) use section::view as part;

use yew::prelude::*;

use super::pictures::{bars, cash, folded, steps};
use super::{Action, Outcome, Page, roadmap};
use crate::funding::ceilings;
use crate::texts;

/// The details that are open, and how to open others.
#[derive(Clone, Copy)]
struct Details<'a> {
    page: &'a Page,
    dispatch: &'a Callback<Action>,
}

/// The result, as far as the first answer goes; `drawing` is the key of its root.
pub(super) fn view(
    page: &Page,
    outcome: &Outcome,
    answer: &str,
    dispatch: &Callback<Action>,
    drawing: u32,
) -> Html {
    let simulation = &outcome.simulation;
    let details = Details { page, dispatch };
    html! {
        <section key={drawing} class="result" aria-labelledby="result-title">
            { answer::view(outcome, answer) }
            { yearly::view(simulation, details) }
            { seed::view(simulation, details) }
            { size::view(simulation) }
        </section>
    }
}

/// The pictures, every payment, what would change, the roadmap: for whoever looks further.
pub(super) fn more(
    page: &Page,
    outcome: &Outcome,
    dispatch: &Callback<Action>,
    drawing: u32,
) -> Html {
    let simulation = &outcome.simulation;
    let details = Details { page, dispatch };
    html! {
        <section key={drawing} class="result" aria-label={texts::RESULT_MORE}>
            { notices::view(simulation) }
            { measures::view(simulation, details) }
            { offers::view(simulation, details) }
            if !simulation.payments.is_empty() {
                { part("pictures-title", texts::heading(texts::PICTURES, simulation.as_if), pictures(outcome)) }
                { schedule::view(simulation, details) }
                { what_if::view(outcome, details) }
            }
            { roadmap::view(page, outcome, dispatch) }
            { legend::view(details) }
            <p class="small">{ texts::freshness() }</p>
        </section>
    }
}

fn pictures(outcome: &Outcome) -> Html {
    let simulation = &outcome.simulation;
    let calendar = folded(texts::CALENDAR, texts::CALENDAR, years::paid(simulation));
    html! {
        <>
            { cash::view(simulation, outcome.project.today, calendar) }
            { bars::view(simulation, years::earned(simulation)) }
            { steps::view(simulation, &ceilings(&outcome.project)) }
        </>
    }
}

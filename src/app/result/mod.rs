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

use yew::prelude::*;

use super::{Action, Outcome, Page};
use crate::texts;

/// The details that are open, and how to open others.
#[derive(Clone, Copy)]
struct Details<'a> {
    page: &'a Page,
    dispatch: &'a Callback<Action>,
}

/// The whole result.
pub(super) fn view(
    page: &Page,
    outcome: &Outcome,
    answer: &str,
    dispatch: &Callback<Action>,
) -> Html {
    let simulation = &outcome.simulation;
    let details = Details { page, dispatch };
    html! {
        <section class="result" aria-labelledby="result-title">
            { answer::view(outcome, answer) }
            { seed::view(simulation, details) }
            { size::view(simulation) }
            { notices::view(simulation) }
            { measures::view(simulation, details) }
            { offers::view(simulation, details) }
            { schedule::view(simulation, details) }
            { legend::view(details) }
            <p class="small">{ texts::freshness() }</p>
        </section>
    }
}

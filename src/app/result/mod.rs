//! The result: what the library says of the project, from the answer down to its sources.
//! This module must never compute money or read what was typed.

mod answer;
mod cash;
mod ceilings;
pub(super) mod certainty;
mod derivation;
mod detail;
mod legend;
mod mark;
mod measures;
mod notices;
mod offers;
mod rights;
mod schedule;
mod section;
mod seed;
mod size;
mod table;
mod what_if;

pub(super) use certainty::sure;
pub(super) use derivation::{of_estimates, of_summary};
pub(super) use section::view as part;

use yew::prelude::*;

use super::charts::{bars, steps};
use super::chunks::Loaded;
use super::{Dispatch, roadmap};
use crate::funding;
use crate::store::{Action, Outcome, Store};
use crate::texts;

/// The details that are open, how to open others, and what draws them.
#[derive(Clone, Copy)]
pub(super) struct Details<'a> {
    store: &'a Store,
    dispatch: &'a Callback<Action>,
    loaded: &'a Loaded,
}

/// The result, as far as the first answer goes.
pub(super) fn view(store: &Store, dispatch: &Dispatch, loaded: &Loaded) -> Html {
    let Some(outcome) = store.outcome() else {
        return Html::default();
    };
    let details = Details {
        store,
        dispatch,
        loaded,
    };
    html! {
        <section class="result" aria-labelledby="result-title">
            { answer::view(outcome, details) }
            { cash::view(&outcome.simulation, details) }
        </section>
    }
}

/// Around the signature, the schedule, the conditions, what would change, the roadmap.
pub(super) fn more(store: &Store, dispatch: &Dispatch, loaded: &Loaded) -> Html {
    let Some(outcome) = store.outcome() else {
        return Html::default();
    };
    let simulation = &outcome.simulation;
    let details = Details {
        store,
        dispatch,
        loaded,
    };
    html! {
        <section class="result" aria-label={texts::RESULT_MORE}>
            { rights::view(simulation, details) }
            { notices::view(outcome, dispatch) }
            { seed::view(simulation, details) }
            if !simulation.payments.is_empty() {
                { schedule::view(outcome, details) }
                { part("pictures-title", texts::heading(texts::PICTURES, simulation.as_if), charts(outcome, details)) }
            }
            { size::view(simulation, details) }
            { measures::view(outcome, details) }
            if !simulation.payments.is_empty() {
                { what_if::view(outcome, details) }
            }
            { roadmap::view(outcome, dispatch) }
            if store.frame.is_none() {
                <p><a href="#plan">{ texts::WHOLE_PLAN }</a></p>
            }
            { legend::view(details) }
            <p class="small">{ texts::freshness() }</p>
        </section>
    }
}

fn charts(outcome: &Outcome, details: Details) -> Html {
    let ceilings = funding::ceilings(&outcome.project);
    let table = ceilings::view(&ceilings, details);
    html! {
        <>
            { bars::view(&outcome.simulation) }
            { steps::view(&outcome.simulation, &ceilings, table) }
        </>
    }
}

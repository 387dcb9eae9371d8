//! What must be told of the link that the page was opened by, and of the project that gave way to it.
//! This module must never decide what is left out.

use yew::prelude::*;

use super::Dispatch;
use super::button::button;
use crate::link::Arrival;
use crate::store::{Action, Store};
use crate::texts::share;

/// The banner, until the visitor has read it.
pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let (title, content) = if let Some(name) = &store.set_aside {
        (share::SET_ASIDE, set_aside(name, dispatch))
    } else if let Some(arrival) = &store.arrival {
        (share::ARRIVED, arrived(store, arrival, dispatch))
    } else {
        return html! { <div id="arrived" /> };
    };
    html! {
        <div id="arrived" translate="no">
            <section class="arrived" aria-labelledby="arrived-title">
                <h2 id="arrived-title">{ title }</h2>
                { content }
            </section>
        </div>
    }
}

fn arrived(store: &Store, arrival: &Arrival, dispatch: &Dispatch) -> Html {
    html! {
        <>
            <p>{ share::ARRIVED_LEAD }</p>
            for sentence in sentences(arrival) {
                <p>{ sentence }</p>
            }
            { listed(share::CORRECTED, corrections(arrival)) }
            { listed(share::LEFT_OUT, left_out(arrival)) }
            <div class="buttons">
                { button(dispatch, share::DISMISS, || Action::Dismiss) }
                { button(dispatch, share::TAKE_OVER, || Action::TakeOver) }
                if store.mine().is_some() {
                    { button(dispatch, share::TAKE_MINE, || Action::TakeMine) }
                }
            </div>
        </>
    }
}

/// Where the visitor's own project went, and the way to have it back.
fn set_aside(name: &str, dispatch: &Dispatch) -> Html {
    html! {
        <>
            <p>{ share::set_aside(name) }</p>
            <div class="buttons">
                { button(dispatch, share::DISMISS, || Action::Dismiss) }
                { button(dispatch, share::TAKE_MINE, || Action::TakeBack) }
            </div>
        </>
    }
}

fn sentences(arrival: &Arrival) -> Vec<String> {
    let cut = arrival.is_cut.then(|| share::IS_CUT.to_owned());
    let totals = arrival
        .totals
        .map(|(then, now)| share::then_and_now(then, now, !arrival.corrected.is_empty()));
    let newer = arrival.is_newer.then(|| share::IS_NEWER.to_owned());
    [
        cut,
        share::scenarios_in_link(arrival.scenarios),
        share::replaced_by_sender(arrival.replaced, arrival.own),
        totals,
        newer,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn corrections(arrival: &Arrival) -> Vec<String> {
    arrival.corrected.iter().map(share::correction).collect()
}

fn left_out(arrival: &Arrival) -> Vec<String> {
    let refused = arrival
        .refused
        .iter()
        .map(|(scenario, problem)| share::refused(*scenario, arrival.scenarios > 1, *problem));
    arrival.ignored.iter().cloned().chain(refused).collect()
}

fn listed(lead: &'static str, items: Vec<String>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ lead }</p>
            <ul>
                for item in items {
                    <li>{ item }</li>
                }
            </ul>
        </>
    }
}

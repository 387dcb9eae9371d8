//! What must be told of the link that the page was opened by.
//! This module must never decide what is left out.

use yew::prelude::*;

use super::{Action, State, button};
use crate::app::browser::{kept, own_link};
use crate::link::Arrival;
use crate::texts::share;

/// The banner, until the visitor has read it.
pub(super) fn view(state: &State, dispatch: &Callback<Action>) -> Html {
    let Some(arrival) = &state.arrival else {
        return Html::default();
    };
    let mine = kept();
    let take_mine = (!mine.is_empty()).then(|| Action::TakeMine(mine, own_link()));
    html! {
        <section class="arrived" aria-labelledby="arrived-title">
            <h2 id="arrived-title">{ share::ARRIVED }</h2>
            <p>{ share::ARRIVED_LEAD }</p>
            for sentence in sentences(arrival) {
                <p>{ sentence }</p>
            }
            { listed(share::CORRECTED, corrections(arrival)) }
            { listed(share::LEFT_OUT, left_out(arrival)) }
            <div class="buttons">
                { button(dispatch, share::DISMISS, Action::Dismiss) }
                { button(dispatch, share::TAKE_OVER, Action::TakeOver) }
                if let Some(take_mine) = take_mine {
                    { button(dispatch, share::TAKE_MINE, take_mine) }
                }
            </div>
        </section>
    }
}

fn sentences(arrival: &Arrival) -> Vec<String> {
    let totals = arrival
        .totals
        .map(|(then, now)| share::then_and_now(then, now, !arrival.corrected.is_empty()));
    let newer = arrival.is_newer.then(|| share::IS_NEWER.to_owned());
    [
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

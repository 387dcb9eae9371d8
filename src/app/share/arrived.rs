//! What was put right and left out of the link that the page was opened by.
//! This module must never decide what is left out.

use yew::prelude::*;

use crate::app::Dispatch;
use crate::app::chunks::Loaded;
use crate::link::Arrival;
use crate::store::Store;
use crate::texts::share;

/// The sentences and lists of the banner.
pub(in crate::app) fn view(store: &Store, _: &Dispatch, _: &Loaded) -> Html {
    let Some(arrival) = &store.arrival else {
        return Html::default();
    };
    html! {
        <>
            for sentence in sentences(arrival) {
                <p>{ sentence }</p>
            }
            { listed(share::CORRECTED, corrections(arrival)) }
            { listed(share::LEFT_OUT, left_out(arrival)) }
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

//! What must be told of the link that the page was opened by.
//! This module must never decide what is left out.

use yew::prelude::*;

use super::state::link_of;
use super::{Action, State, button, saved};
use crate::app::browser::{kept, own_link};
use crate::input::{Draft, Field};
use crate::link::{Arrival, Kept};
use crate::texts::share;

/// The banner, until the visitor has read it.
pub(super) fn view(state: &State, dispatch: &Callback<Action>) -> Html {
    if let Some(name) = &state.set_aside {
        return set_aside(name, dispatch);
    }
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
                { take_over(state, dispatch) }
                if let Some(take_mine) = take_mine {
                    { button(dispatch, share::TAKE_MINE, take_mine) }
                }
            </div>
        </section>
    }
}

/// Where the visitor's own project went, and the way to have it back.
fn set_aside(name: &str, dispatch: &Callback<Action>) -> Html {
    html! {
        <section class="arrived" aria-labelledby="arrived-title">
            <h2 id="arrived-title">{ share::SET_ASIDE }</h2>
            <p>{ share::set_aside(name) }</p>
            <div class="buttons">
                { button(dispatch, share::DISMISS, Action::Dismiss) }
                { button(dispatch, share::TAKE_MINE, Action::TakeBack) }
            </div>
        </section>
    }
}

/// The visitor's own project is saved before the other takes its place; nothing changes where it cannot be.
fn take_over(state: &State, dispatch: &Callback<Action>) -> Html {
    let (today, current) = (state.today, state.fragment());
    let onclick = dispatch.reform(move |_: MouseEvent| {
        let mine = kept();
        let fragment = own_link().or_else(|| link_of(&mine, today));
        let is_lost = !mine.is_empty() && fragment != current;
        let own = fragment.filter(|_| is_lost).map(|fragment| Kept {
            name: name_of(&mine),
            fragment,
        });
        match own.map(saved::add) {
            Some(None) => Action::Say(share::NOT_SET_ASIDE.into()),
            added => Action::TakeOver(added.flatten()),
        }
    });
    html! { <button type="button" class="button" {onclick}>{ share::TAKE_OVER }</button> }
}

fn name_of(draft: &Draft) -> String {
    let name = draft.get(Field::Name).trim();
    let name = if name.is_empty() {
        share::BEFORE_LINK
    } else {
        name
    };
    name.to_owned()
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

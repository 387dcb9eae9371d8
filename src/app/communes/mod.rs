//! What communes are chosen with: the box in which they are found, the list of those that are chosen, what they add up
//! to. This module must never add anything up: it asks the store.

mod find;
mod list;
mod pasted;
mod size;

use yew::prelude::*;

use super::Dispatch;
use super::button::button;
use super::chunks::Loaded;
use crate::input::Field;
use crate::store::{Action, Choose, Status, Store};
use crate::texts::territory as texts;

/// Everything beneath the button.
pub(super) fn view(store: &Store, dispatch: &Dispatch, _: &Loaded) -> Html {
    let territory = &store.territory;
    html! {
        <div class="communes">
            { find::view(store, dispatch) }
            { status(store, dispatch) }
            <p class="said" role="status" translate="no">{ territory.said.clone() }</p>
            { list::view(store, dispatch) }
            { pasted::view(store, dispatch) }
        </div>
    }
}

/// Whether a file is on its way, or could not be had.
fn status(store: &Store, dispatch: &Dispatch) -> Html {
    match store.territory.status() {
        Status::Failed => html! {
            <div class="trouble" role="alert">
                <p>{ texts::NOT_LOADED }</p>
                { choose(dispatch, texts::RETRY, Choose::Retry) }
            </div>
        },
        Status::Loading => html! { <p class="small">{ texts::COMING }</p> },
        _ => Html::default(),
    }
}

/// What the number of inhabitants is the sum of, where it is one.
pub(super) fn note(store: &Store, dispatch: &Dispatch, _: &Loaded) -> Html {
    let (Some(outcome), Some(sum), Some(atlas)) =
        (store.outcome(), store.sum(), &store.territory.atlas)
    else {
        return names(store);
    };
    let communes = &outcome.project.communes;
    let (number, now) = (sum.counted.len(), atlas.index().year);
    let counts = outcome.project.population.map(|of| of.count());
    let has_parts = sum.counted.iter().any(|of| of.part.is_some());
    let is_typed = counts != Some(sum.inhabitants());
    let other_year = communes.year.filter(|then| is_typed && *then != now);
    let words = match other_year {
        Some(then) => texts::other_year(then, now),
        None if counts.is_none() => texts::NO_POPULATION.to_owned(),
        None if is_typed => texts::typed_over(number, sum.inhabitants()),
        None => texts::sum(number, now, has_parts, sum.has_mayotte()),
    };
    let can_take = is_typed && !store.is_locked(Field::Population);
    html! {
        <div class="small" translate="no">
            <p>{ words }</p>
            if can_take {
                { choose(dispatch, texts::take_sum(sum.inhabitants()), Choose::TakeSum) }
            }
        </div>
    }
}

/// How many communes a project names, while nothing more is known of them.
fn names(store: &Store) -> Html {
    html! { <p class="small">{ texts::names_communes(store.communes().parts.len()) }</p> }
}

/// A button that chooses.
fn choose(dispatch: &Dispatch, words: impl Into<AttrValue>, choose: Choose) -> Html {
    button(dispatch, words, move || Action::Territory(choose.clone()))
}

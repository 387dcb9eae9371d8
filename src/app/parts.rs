//! The list of the parts of the simulation, which stays in sight; while the answer is out of sight, its figure too.
//! This module must never be heard as a change: the answer is announced elsewhere.

use yew::prelude::*;

use super::Dispatch;
use super::result::sure;
use crate::store::{Action, Part, Store};
use crate::texts;

/// The list; a frame is as high as the page, and nothing stays in sight there.
pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    if store.frame.is_some() {
        return Html::default();
    }
    let place = store.place;
    html! {
        <nav class="page-parts" aria-label={texts::PARTS} data-above={place.part.is_none().then_some("")} translate="no">
            if place.hides_answer && store.is_project() {
                { now(store, dispatch) }
            }
            <div>
                for part in Part::ALL {
                    <a
                        key={part.id()}
                        href={["#", part.id()].concat()}
                        aria-current={(place.part == Some(part)).then_some("true")}
                        onclick={go_to(part, dispatch)}
                    >{ part.words() }</a>
                }
            </div>
        </nav>
    }
}

/// The figure of the answer, its mark and the way to it.
fn now(store: &Store, dispatch: &Dispatch) -> Html {
    let seed = store
        .outcome()
        .and_then(|outcome| outcome.simulation.seed.as_ref());
    let Some(seed) = seed else {
        return Html::default();
    };
    let total = seed.total.expected;
    html! {
        <p class="now">
            { sure(total.certainty, texts::money(total.money)) }
            { " " }
            <a href={["#", Part::Answer.id()].concat()} onclick={go_to(Part::Answer, dispatch)}>{ texts::SEE_DETAIL }</a>
        </p>
    }
}

/// The fragment of the url is the project: going to a part leaves it.
fn go_to(part: Part, dispatch: &Dispatch) -> Callback<MouseEvent> {
    dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::GoTo(part)
    })
}

//! That the page was opened by a link, or that a project gave way to one, and what the visitor may do with it; what was put
//! right and left out comes with sharing. This module must never decide what is left out.

use yew::prelude::*;

use super::button::button;
use super::chunks::Loaded;
use super::{Dispatch, waiting};
use crate::store::{Action, Chunk, Status, Store};
use crate::texts::share;

/// The banner, until the visitor has read it.
pub(super) fn view(store: &Store, dispatch: &Dispatch, loaded: &Loaded) -> Html {
    let (title, content) = if let Some(name) = &store.set_aside {
        (share::SET_ASIDE, set_aside(name, dispatch))
    } else if store.arrival.is_some() {
        (share::ARRIVED, arrived(store, dispatch, loaded))
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

fn arrived(store: &Store, dispatch: &Dispatch, loaded: &Loaded) -> Html {
    let details = loaded
        .share
        .map(|part| (part.arrived)(store, dispatch, loaded));
    // Most links have none: nothing is said of their coming, so that nothing moves.
    let is_known = details.is_some() || store.chunks.get(Chunk::Share) == Status::Failed;
    html! {
        <>
            <p>{ share::ARRIVED_LEAD }</p>
            if is_known {
                { waiting::part(store, dispatch, Chunk::Share, details) }
            }
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

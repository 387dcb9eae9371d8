//! That the page was opened by a link, or that a project gave way to one; what else is told of it comes with sharing.
//! This module must never decide what is left out.

use yew::prelude::*;

use super::chunks::Loaded;
use super::{Dispatch, waiting};
use crate::store::{Chunk, Store};
use crate::texts::share;

/// The banner, until the visitor has read it.
pub(super) fn view(store: &Store, dispatch: &Dispatch, loaded: &Loaded) -> Html {
    let (title, lead) = match &store.set_aside {
        Some(name) => (share::SET_ASIDE, share::set_aside(name)),
        None if store.arrival.is_some() => (share::ARRIVED, share::ARRIVED_LEAD.to_owned()),
        None => return html! { <div id="arrived" /> },
    };
    let drawn = loaded
        .share
        .map(|part| (part.arrived)(store, dispatch, loaded));
    html! {
        <div id="arrived" translate="no">
            <section class="arrived" aria-labelledby="arrived-title">
                <h2 id="arrived-title">{ title }</h2>
                <p>{ lead }</p>
                { waiting::part(store, dispatch, Chunk::Share, drawn) }
            </section>
        </div>
    }
}

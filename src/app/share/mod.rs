//! What becomes of a project beyond the screen: its link, what is printed and downloaded, the projects saved under a
//! name, the drafts of other windows. This module must never write a link or a file itself.

mod arrived;
mod field;
mod files;
mod link;
mod projects;
mod recent;

pub(super) use arrived::view as arrived;
pub(super) use files::{file, tools};

use yew::prelude::*;

use super::Dispatch;
use super::chunks::Loaded;
use crate::store::Store;
use crate::texts::share as texts;

/// Everything that shares a project, and saves it.
pub(super) fn view(store: &Store, dispatch: &Dispatch, loaded: &Loaded) -> Html {
    html! {
        <section class="result share" aria-labelledby="share-title">
            <h3 id="share-title" tabindex="-1">{ texts::SHARE }</h3>
            { link::view(store, dispatch, loaded) }
            { files::view(store, dispatch) }
            if store.frame.is_none() {
                { projects::view(store, dispatch) }
                { recent::view(store, dispatch) }
            }
            // Announced beside the short way, where there is one.
            <p class="said" role={(!store.is_project()).then_some("status")}>{ store.said.clone() }</p>
        </section>
    }
}

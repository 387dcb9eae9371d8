//! What stands in the place of a part of the program until it is there, or where it could not be had.
//! This module must never know what the part draws.

use yew::prelude::*;

use super::Dispatch;
use crate::store::{Action, Chunk, Status, Store};
use crate::texts;

/// The part, or what is said of it.
pub(super) fn part(store: &Store, dispatch: &Dispatch, chunk: Chunk, drawn: Option<Html>) -> Html {
    if let Some(drawn) = drawn {
        return drawn;
    }
    if store.chunks.get(chunk) != Status::Failed {
        return html! { <p class="small">{ texts::COMING }</p> };
    }
    let retry = dispatch.reform(|_: MouseEvent| Action::Retry);
    html! {
        <div class="trouble" role="alert">
            <p>{ texts::NOT_LOADED }</p>
            <p><button type="button" class="button" onclick={retry}>{ texts::RETRY }</button></p>
        </div>
    }
}

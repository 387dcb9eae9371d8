//! The link, the print and the files of the bank account.
//! This module must never know how a file is made.

use yew::prelude::*;

use super::Shown;
use super::control::box_to_tick;
use crate::store::{Action, Ask};
use crate::texts::treasury_form as words;

/// What can be kept or given on.
pub(super) fn view(shown: Shown) -> Html {
    let store = shown.store;
    html! {
        <section class="treasury-share" aria-labelledby="treasury-share-title">
            <h3 id="treasury-share-title">{ words::SHARE }</h3>
            { box_to_tick("treasury-in-link", words::WITH_TREASURY, store.with_treasury, shown.dispatch.reform(Action::WithTreasury)) }
            <p class="small">{ words::WITH_TREASURY_HINT }</p>
            <div class="buttons">
                { shown.button("treasury-copy", words::COPY, Ask::CopyLink) }
                { shown.button("treasury-print", words::PRINT, Ask::Print) }
                for (kind, name) in words::FILES {
                    { shown.button(["treasury-", kind].concat(), name, Ask::Download(kind)) }
                }
            </div>
            if store.planning.said == words::NOT_COPIED {
                <label class="unseen" for="treasury-link">{ words::LINK_BOX }</label>
                <textarea id="treasury-link" rows="4" readonly={true} spellcheck="false" value={store.chosen_link()} />
            }
            <p class="said small" role="status">{ store.planning.said.clone() }</p>
        </section>
    }
}

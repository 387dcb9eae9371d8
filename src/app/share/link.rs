//! The link to give away: what it holds, copying it, the system's way of sharing, its QR code.
//! This module must never write a link itself.

use yew::prelude::*;

use super::field;
use crate::app::button::button;
use crate::app::chunks::Loaded;
use crate::app::{Dispatch, effects};
use crate::input::Field;
use crate::link::MOST_CODE_BYTES;
use crate::store::{Action, Store};
use crate::texts;
use crate::texts::share as words;

/// Longer ones are cut by e-mail programs, or refused.
const MOST_CHARACTERS: usize = 8_000;

/// The part of the link.
pub(super) fn view(store: &Store, dispatch: &Dispatch, loaded: &Loaded) -> Html {
    if !store.is_project() {
        return html! { <p class="small">{ words::NOTHING_TO_SHARE }</p> };
    }
    let link = store.chosen_link();
    html! {
        <section aria-labelledby="link-title">
            <h4 id="link-title">{ words::LINK }</h4>
            <p class="small">{ words::LINK_LEAD }</p>
            { choices(store, dispatch) }
            if can_be_sent(&link) {
                <label class="unseen" for="share-link">{ words::LINK_BOX }</label>
                <textarea id="share-link" rows="2" readonly={true} spellcheck="false" value={link.clone()} />
                <div class="buttons">
                    { button(dispatch, words::COPY, || Action::Copy) }
                    if effects::can_send() {
                        { button(dispatch, words::SEND, || Action::Send) }
                    }
                    { qr_button(store, dispatch) }
                </div>
            } else {
                <p class="warning">{ words::LINK_TOO_LONG }</p>
                <div class="buttons">
                    { button(dispatch, words::LINK_AS_FILE, || Action::DownloadLink) }
                </div>
            }
            if store.shows_qr {
                { qr(store, loaded, link) }
            }
        </section>
    }
}

/// Whether a link is short enough to be sent.
pub(super) const fn can_be_sent(link: &str) -> bool {
    link.len() <= MOST_CHARACTERS
}

/// Only what the project has can be left out.
fn choices(store: &Store, dispatch: &Dispatch) -> Html {
    html! {
        <>
            if store.has(Field::is_free_text) {
                { field::tick("with-name", words::WITH_NAME, store.with_name, dispatch.reform(Action::WithName)) }
            }
            if store.has(Field::is_of_contract) {
                { field::tick("with-contract", words::WITH_CONTRACT, store.with_contract, dispatch.reform(Action::WithContract)) }
            }
            if store.has(Field::is_of_treasury) {
                { field::tick("with-treasury", words::WITH_TREASURY, store.with_treasury, dispatch.reform(Action::WithTreasury)) }
            }
        </>
    }
}

fn qr_button(store: &Store, dispatch: &Dispatch) -> Html {
    let words = if store.shows_qr {
        words::QR_HIDE
    } else {
        words::QR
    };
    let is_to_show = !store.shows_qr;
    button(dispatch, words, move || Action::ShowQr(is_to_show))
}

fn qr(store: &Store, loaded: &Loaded, link: String) -> Html {
    if !store.address.starts_with("http") {
        return html! { <p class="small">{ words::QR_NO_ADDRESS }</p> };
    }
    let short = || {
        let fragment = store.fragment_without_words()?;
        let link = [&store.address, "#", &fragment].concat();
        (link.len() <= MOST_CODE_BYTES).then_some(link)
    };
    let (link, is_short) = if link.len() <= MOST_CODE_BYTES {
        (Some(link), false)
    } else {
        (short(), true)
    };
    let Some(link) = link else {
        return html! { <p class="small">{ words::QR_TOO_LONG }</p> };
    };
    let Some(documents) = loaded.documents else {
        return html! { <p class="small">{ texts::COMING }</p> };
    };
    let code = (documents.qr)(&link).unwrap_or_default();
    html! {
        <>
            <div id="qr" role="img" aria-label={words::QR_NAME}>{ Html::from_html_unchecked(code.into()) }</div>
            if is_short {
                <p class="small">{ words::QR_WITHOUT_WORDS }</p>
            }
        </>
    }
}

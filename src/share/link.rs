//! The link to give away: what it holds, copying it, the system's way of sharing, its QR code.
//! This module must never write a link itself.

use yew::prelude::*;

use super::{Action, AtOnce, State, browser, button, field};
use crate::input::Field;
use crate::link::{Kept, write_shelf};
use crate::texts::share as texts;

/// Longer ones are cut by e-mail programs, or refused.
const MOST_CHARACTERS: usize = 8_000;

/// More than this in a QR code does not scan from paper.
const MOST_QR_BYTES: usize = 700;

/// The part of the link.
pub(super) fn view(
    state: &State,
    address: &str,
    at_once: &AtOnce,
    dispatch: &Callback<Action>,
) -> Html {
    if !state.is_project() {
        return html! { <p class="small">{ texts::NOTHING_TO_SHARE }</p> };
    }
    let link = chosen(state, address);
    let whole = at_once.clone();
    html! {
        <section aria-labelledby="link-title">
            <h4 id="link-title">{ texts::LINK }</h4>
            <p class="small">{ texts::LINK_LEAD }</p>
            { choices(state, dispatch) }
            if can_be_sent(&link) {
                <label class="unseen" for="share-link">{ texts::LINK_BOX }</label>
                <textarea id="share-link" rows="2" readonly={true} spellcheck="false" value={link.clone()} />
                <div class="buttons">
                    { give(texts::COPY, "copy", address, at_once) }
                    if browser::can_send() {
                        { give(texts::SEND, "send", address, at_once) }
                    }
                    { qr_button(state, dispatch) }
                </div>
            } else {
                <p class="warning">{ texts::LINK_TOO_LONG }</p>
                <div class="buttons">
                    { service(texts::LINK_AS_FILE, "save-text", move || as_file(&whole.emit(()))) }
                </div>
            }
            if state.shows_qr {
                { qr(state, address, link) }
            }
        </section>
    }
}

/// The link as the visitor chose to give it away.
pub(super) fn chosen(state: &State, address: &str) -> String {
    let fragment = state.chosen_fragment().unwrap_or_default();
    [address, "#", &fragment].concat()
}

/// Whether a link is short enough to be sent.
pub(super) const fn can_be_sent(link: &str) -> bool {
    link.len() <= MOST_CHARACTERS
}

/// What stands in the place of a link that is too long: a file that whoever gets it imports.
fn as_file(state: &State) -> String {
    let name = match state.name().trim() {
        "" => texts::UNNAMED,
        name => name,
    };
    let kept = Kept {
        name: name.to_owned(),
        fragment: state.chosen_fragment().unwrap_or_default(),
    };
    [texts::LINK_FILE, "\n", &write_shelf(&[kept])].concat()
}

/// Only what the project has can be left out.
fn choices(state: &State, dispatch: &Callback<Action>) -> Html {
    html! {
        <>
            if state.has(Field::is_free_text) {
                { field::tick("with-name", texts::WITH_NAME, state.with_name, dispatch.reform(Action::WithName)) }
            }
            if state.has(Field::is_of_contract) {
                { field::tick("with-contract", texts::WITH_CONTRACT, state.with_contract, dispatch.reform(Action::WithContract)) }
            }
        </>
    }
}

/// A button that gives the link away, as it is when it is pressed.
pub(super) fn give(
    words: &'static str,
    way: &'static str,
    address: &str,
    at_once: &AtOnce,
) -> Html {
    let (address, at_once) = (address.to_owned(), at_once.clone());
    service(words, way, move || chosen(&at_once.emit(()), &address))
}

/// A button of what static/share.js does.
pub(super) fn service(
    words: &'static str,
    service: &'static str,
    told: impl Fn() -> String + 'static,
) -> Html {
    let onclick = Callback::from(move |_: MouseEvent| browser::ask_for(service, &told()));
    html! { <button type="button" class="button" {onclick}>{ words }</button> }
}

fn qr_button(state: &State, dispatch: &Callback<Action>) -> Html {
    let words = if state.shows_qr {
        texts::QR_HIDE
    } else {
        texts::QR
    };
    button(dispatch, words, Action::ShowQr(!state.shows_qr))
}

fn qr(state: &State, address: &str, link: String) -> Html {
    if !address.starts_with("http") {
        return html! { <p class="small">{ texts::QR_NO_ADDRESS }</p> };
    }
    let short = || {
        let fragment = state.fragment_without_words()?;
        let link = [address, "#", &fragment].concat();
        (link.len() <= MOST_QR_BYTES).then_some(link)
    };
    let (link, is_short) = if link.len() <= MOST_QR_BYTES {
        (Some(link), false)
    } else {
        (short(), true)
    };
    let Some(link) = link else {
        return html! { <p class="small">{ texts::QR_TOO_LONG }</p> };
    };
    html! {
        <>
            <Qr {link} />
            if is_short {
                <p class="small">{ texts::QR_WITHOUT_WORDS }</p>
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct QrProps {
    /// What the code says.
    link: String,
}

/// The place of the code, which static/share.js draws.
#[component]
fn Qr(props: &QrProps) -> Html {
    use_effect_with(props.link.clone(), |link| browser::ask_for("qr", link));
    html! { <div id="qr" role="img" aria-label={texts::QR_NAME} /> }
}

//! What is printed and downloaded.
//! This module must never know how a file is made.

use yew::prelude::*;

use super::link::{can_be_sent, chosen, give, service};
use super::{Action, AtOnce, State, browser};
use crate::texts::share as texts;

/// The short way to the link, the print and the rest, beneath the answer.
pub(super) fn tools(state: &State, address: &str, at_once: &AtOnce) -> Html {
    if !state.is_project() {
        return Html::default();
    }
    let link = chosen(state, address);
    html! {
        <div class="buttons tools">
            if can_be_sent(&link) {
                { give(texts::COPY, "copy", address, at_once) }
            }
            { service(texts::PRINT_BUTTON, "print", String::new) }
            <a href="#share-title">
                { if browser::frame().is_some() { texts::MORE_IN_FRAME } else { texts::MORE } }
            </a>
        </div>
    }
}

/// The parts of the print and of the files; there is nothing to print before something is typed.
pub(super) fn view(is_project: bool, dispatch: &Callback<Action>) -> Html {
    if !is_project {
        return Html::default();
    }
    html! {
        <>
            <section aria-labelledby="print-title">
                <h4 id="print-title">{ texts::PRINT }</h4>
                <p class="small">{ texts::PRINT_LEAD }</p>
                <div class="buttons">
                    { service(texts::PRINT_BUTTON, "print", String::new) }
                </div>
            </section>
            <section aria-labelledby="files-title">
                <h4 id="files-title">{ texts::FILES }</h4>
                <p class="small">{ texts::FILES_LEAD }</p>
                <ul class="buttons">
                    for (kind, words) in texts::FILE_KINDS {
                        <li key={kind}>{ file(kind, words, dispatch) }</li>
                    }
                </ul>
            </section>
        </>
    }
}

fn file(kind: &'static str, words: &'static str, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| {
        browser::ask_for("file", kind);
        Action::Say(texts::FILE_COMING.into())
    });
    html! { <button type="button" class="button" data-file={kind} {onclick}>{ words }</button> }
}

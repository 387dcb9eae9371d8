//! What is printed and downloaded.
//! This module must never know how a file is made.

use yew::prelude::*;

use super::link::can_be_sent;
use crate::app::Dispatch;
use crate::app::button::button;
use crate::store::{Action, Chunk, Status, Store};
use crate::texts::share as texts;

/// The short way to the link, the print and the rest, beneath the answer.
pub(in crate::app) fn tools(store: &Store, dispatch: &Dispatch) -> Html {
    if !store.is_project() {
        return Html::default();
    }
    html! {
        <>
            <div class="buttons tools">
                if can_be_sent(&store.chosen_link()) {
                    { button(dispatch, texts::COPY, || Action::Copy) }
                }
                { print(store, dispatch) }
                <a href="#share-title">
                    { if store.frame.is_some() { texts::MORE_IN_FRAME } else { texts::MORE } }
                </a>
            </div>
            <p class="said small" role="status">{ store.said.clone() }</p>
        </>
    }
}

/// It prints in the click itself, once the part that writes the dossier is there.
fn print(store: &Store, dispatch: &Dispatch) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| Action::Print);
    let is_coming = store.chunks.get(Chunk::Documents) != Status::Ready;
    html! {
        <button type="button" class="button" data-prints="" aria-busy={is_coming.then_some("true")} {onclick}>
            { texts::PRINT_BUTTON }
        </button>
    }
}

/// The parts of the print and of the files; there is nothing to print before something is typed.
pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    if !store.is_project() {
        return Html::default();
    }
    html! {
        <>
            <section aria-labelledby="print-title">
                <h4 id="print-title">{ texts::PRINT }</h4>
                <p class="small">{ texts::PRINT_LEAD }</p>
                <div class="buttons">{ print(store, dispatch) }</div>
            </section>
            <section aria-labelledby="files-title">
                <h4 id="files-title">{ texts::FILES }</h4>
                <p class="small">{ texts::FILES_LEAD }</p>
                <ul class="buttons">
                    for (kind, words) in texts::FILE_KINDS {
                        if store.names_communes() || !texts::COMMUNES_KINDS.contains(&kind) {
                            <li key={kind}>{ file(kind, words, dispatch) }</li>
                        }
                    }
                </ul>
                <p class="small">{ texts::CALENDAR_LEAD }</p>
            </section>
        </>
    }
}

/// A pointer or the keyboard on the button loads what writes the file, so that the click downloads it.
pub(in crate::app) fn file(kind: &'static str, words: &'static str, dispatch: &Dispatch) -> Html {
    let want = move || Action::Want(Chunk::of_file(kind));
    let onclick = dispatch.reform(move |_: MouseEvent| Action::Download(kind));
    let onpointerenter = dispatch.reform(move |_: PointerEvent| want());
    let onfocus = dispatch.reform(move |_: FocusEvent| want());
    html! {
        <button type="button" class="button" data-file={kind} {onclick} {onpointerenter} {onfocus}>
            { words }
        </button>
    }
}

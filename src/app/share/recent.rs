//! The visitor's drafts of other windows, which the device keeps: each opens in the place of the one that shows.
//! This module must never know where they are kept.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Dispatch;
use crate::app::button::named_button;
use crate::input::{Draft, Field};
use crate::store::{Action, Store, Stored};
use crate::texts::share as texts;

/// The list; nothing where there is no other draft.
pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let mut drafts = store.recent().peekable();
    if drafts.peek().is_none() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="recent-title">
            <h4 id="recent-title">{ texts::RECENT }</h4>
            <p class="small">{ texts::RECENT_LEAD }</p>
            <ul class="projects">
                for stored in drafts {
                    <li key={stored.id.clone()}>{ one(stored, dispatch) }</li>
                }
            </ul>
        </section>
    }
}

fn one(stored: &Stored, dispatch: &Dispatch) -> Html {
    let draft = stored.scenarios.get(stored.shown);
    let held = |field| draft.map_or("", |draft: &Draft| draft.get(field));
    let words = texts::recent(held(Field::Name), held(Field::Population));
    let heard = texts::of_project(texts::OPEN, &words);
    let id = stored.id.clone();
    let open = Rc::new(move || Action::OpenDraft(id.clone()));
    html! {
        <>
            <span class="recent">{ words }</span>
            { " " }
            { named_button(dispatch, texts::OPEN.into(), Some(heard), open) }
        </>
    }
}

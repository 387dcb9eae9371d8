//! What is said besides in a frame of another page: the way to the page itself, and what that other page
//! has fixed, left out of sight or forbidden. This module must never know whose page it is.

use yew::prelude::*;

use super::chunks::Loaded;
use crate::input::Field;
use crate::store::Store;
use crate::texts::compare;
use crate::texts::share as texts;

/// The id of the words that describe a field that is fixed.
pub(super) const FIXED: &str = "fixed-field";

/// Above the form; nothing where no field that shows is fixed.
pub(super) fn fixed(store: &Store) -> Html {
    let has_fixed = store.frame.as_ref().is_some_and(|frame| frame.has_fixed());
    if !has_fixed {
        return Html::default();
    }
    html! {
        <>
            <p class="small fixed">{ texts::LOCKED }</p>
            <span id={FIXED} hidden={true}>{ texts::LOCKED_FIELD }</span>
        </>
    }
}

/// Beneath the answer; nothing where the page stands for itself.
pub(super) fn view(store: &Store, loaded: &Loaded) -> Html {
    let Some(frame) = &store.frame else {
        return Html::default();
    };
    let href = match store.fragment() {
        Some(fragment) => [&store.address, "#", &fragment].concat(),
        None => store.address.clone(),
    };
    html! {
        <div class="framed">
            if let Some(rest) = loaded.rest {
                { (rest.out_of_sight)(store) }
            }
            <p class="small">
                <a href={href.clone()} target="_blank" rel="noopener">
                    { texts::OPEN_WHOLE }
                    <span class="unseen">{ texts::IN_NEW_TAB }</span>
                </a>
            </p>
            if frame.is_sandboxed {
                <p class="small">{ texts::SANDBOXED }{ " " }<code>{ href }</code></p>
            }
        </div>
    }
}

/// What the answer rests on and does not show in the form: fields that the page around hides, and, where it
/// shows the first ones alone, all others.
pub(super) fn out_of_sight(store: &Store) -> Html {
    let is_beyond = |field| !store.is_hidden(field);
    let canonical = store.outcome().map(|outcome| &outcome.canonical);
    let unseen: Vec<(Field, &str)> = canonical
        .into_iter()
        .flat_map(|draft| draft.typed())
        .filter(|(field, _)| !is_beyond(*field) || !Field::FIRST.contains(field))
        .collect();
    if unseen.is_empty() {
        return Html::default();
    }
    let all_beyond = unseen.iter().all(|(field, _)| is_beyond(*field));
    let class = |is_beyond: bool| is_beyond.then_some("beyond");
    html! {
        <div class={class(all_beyond)}>
            <p class="small">{ texts::OUT_OF_SIGHT }</p>
            <ul class="small">
                for (field, text) in unseen {
                    <li class={class(is_beyond(field))}>
                        { texts::answer(&compare::input(field), &compare::told(field, text)) }
                    </li>
                }
            </ul>
        </div>
    }
}

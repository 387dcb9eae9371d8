//! The way to choose communes, beneath the number of inhabitants that they add up to.
//! This module must never add anything up.

use yew::prelude::*;

use super::Form;
use super::block::block;
use crate::app::waiting;
use crate::input::Field;
use crate::store::{Action, Chunk, Panel};
use crate::texts::territory as texts;

/// The button, what the number is the sum of, and, once open, what communes are chosen with.
pub(super) fn view(form: Form) -> Html {
    let Form {
        store,
        outcome,
        dispatch,
        loaded,
    } = form;
    let is_fixed = store.is_locked(Field::Population) || store.is_locked(Field::Communes);
    let is_hidden = store.is_hidden(Field::Communes) || store.is_hidden(Field::Population);
    let number = outcome.project.communes.parts.len();
    if is_hidden || (is_fixed && number == 0) {
        return Html::default();
    }
    // Each in a place of its own, so that the keyboard stays where it is.
    let note = match loaded.territory {
        _ if number == 0 => Html::default(),
        Some(part) => (part.note)(store, dispatch, loaded),
        None => block("p", "small", vec![texts::names_communes(number).into()]),
    };
    let mut children = vec![note];
    if !is_fixed {
        let is_open = store.is_open(Panel::Territory);
        let onclick = dispatch.reform(|_: MouseEvent| Action::Toggle(Panel::Territory));
        let words = if is_open { texts::CLOSE } else { texts::CHOOSE };
        children.push(html! {
            <button type="button" class="button" aria-expanded={if is_open { "true" } else { "false" }} {onclick}>{ words }</button>
        });
        if is_open {
            let drawn = loaded
                .territory
                .map(|part| (part.view)(store, dispatch, loaded));
            children.push(waiting::part(store, dispatch, Chunk::Territory, drawn));
        }
    }
    block("div", "field territory", children)
}

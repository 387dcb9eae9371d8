//! A question with answers too long to stand side by side.
//! This module must never know what an answer means.

use yew::prelude::*;

use super::Control;
use crate::app::embedded::FIXED;
use crate::input::Pick;
use crate::store::Action;
use crate::texts;

/// The answer that was picked. The first is the default, which an untouched field means: it is not something that was
/// typed.
pub(in crate::app) fn picked(event: &Event) -> String {
    let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
    if select.selected_index() > 0 {
        select.value()
    } else {
        String::new()
    }
}

/// The question; its first answer is the default.
pub(super) fn view(control: Control, picks: &[Pick]) -> Html {
    let Control { field, form } = control;
    let onchange = form
        .dispatch
        .reform(move |event: Event| Action::Type(field, picked(&event)));
    if form.store.is_hidden(field) {
        return Html::default();
    }
    let is_locked = control.is_locked();
    let typed = control.typed();
    html! {
        <div class="field">
            <label for={control.id()}>{ control.label() }</label>
            <select id={control.id()} name={field.key()} disabled={is_locked} data-locked={is_locked.then_some("")} aria-describedby={is_locked.then_some(FIXED)} {onchange}>
                for (index, pick) in picks.iter().enumerate() {
                    <option value={pick.id()} selected={typed == pick.id() || typed.is_empty() && index == 0}>{ texts::pick_of_project(*pick) }</option>
                }
            </select>
        </div>
    }
}

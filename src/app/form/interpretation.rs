//! The choice among the ways to read what nothing settles.
//! This module must never know what a reading changes.

use yew::prelude::*;

use super::select;
use crate::app::Dispatch;
use crate::input::Field;
use crate::law::{Assumption, Choice};
use crate::store::{Action, Store};
use crate::texts;
use crate::texts::annex as words;

/// The choice. Several places of a page offer the same: one alone may have the `id`.
pub(in crate::app) fn view(
    assumption: Assumption,
    id: Option<String>,
    store: &Store,
    dispatch: &Dispatch,
) -> Html {
    let field = Field::Choice(assumption);
    let typed = store.draft().get(field);
    let onchange = dispatch.reform(move |event: Event| Action::Type(field, select::picked(&event)));
    let picked = |choice: Choice| typed == choice.id() || typed.is_empty() && choice.is_default();
    html! {
        <label class="field">
            { words::YOUR_READING }
            <span class="unseen">{ words::asks(assumption) }</span>
            <select {id} name={field.key()} disabled={store.is_locked(field)} {onchange}>
                for choice in assumption.choices() {
                    <option value={choice.id()} selected={picked(*choice)}>
                        { texts::choice(*choice) }
                        if choice.is_default() {
                            { words::OURS_TOO }
                        }
                    </option>
                }
            </select>
        </label>
    }
}

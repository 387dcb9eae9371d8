//! A question with a few answers, all of them in sight.
//! This module must never know what an answer means.

use yew::prelude::*;

use super::Control;
use super::choice::{question, radio};
use crate::app::embedded::FIXED;
use crate::input::Pick;
use crate::texts;

/// The question; an empty `picked` picks none of its answers.
pub(super) fn view(control: Control, picks: &[Pick], picked: &str) -> Html {
    if control.form.store.is_hidden(control.field) {
        return Html::default();
    }
    let answers = picks
        .iter()
        .map(|pick| {
            radio(
                control,
                pick.id(),
                texts::pick_of_project(*pick),
                picked == pick.id(),
            )
        })
        .collect();
    let fixed = control.is_locked().then_some(FIXED);
    question(control.id(), control.label().into(), fixed, answers)
}

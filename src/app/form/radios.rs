//! A question with a few answers, all of them in sight.
//! This module must never know what an answer means.

use yew::prelude::*;

use super::choice::{question, radio};
use super::{Control, Options};
use crate::texts;

/// The question; an empty `picked` picks none of its answers.
pub(super) fn view(control: Control, options: Options, picked: &str) -> Html {
    let answers = options
        .iter()
        .map(|&(value, words)| radio(control, value, words, picked == value))
        .collect();
    question(control.id(), texts::label(control.field).into(), answers)
}

//! The word of a mark as a control: it opens what the mark means here.
//! This module must never know why something is as sure as it is.

use yew::prelude::*;

use super::Details;
use crate::store::{Action, Panel};
use crate::texts;
use crate::units::Certainty;

/// The mark of `of`, which opens `panel`.
pub(super) fn view(
    details: Details,
    panel: Panel,
    of: &str,
    certainty: Certainty,
    is_open: bool,
) -> Html {
    let onclick = details
        .dispatch
        .reform(move |_: MouseEvent| Action::Toggle(panel));
    let words = texts::certainty(certainty);
    let expanded = if is_open { "true" } else { "false" };
    html! {
        <button
            type="button"
            class="mark"
            aria-label={texts::mark_of(words, of)}
            aria-expanded={expanded}
            {onclick}
        >{ words }</button>
    }
}

//! Certainty as a line with its word: one visual language in text, tables and print.
//! This module must never know why something is as sure as it is.

use yew::prelude::*;

use crate::charts::line_of;
use crate::texts;
use crate::units::Certainty;

/// Words with the line under them; the styles know how each line is drawn.
pub(in crate::app) fn lined(certainty: Certainty, words: impl Into<AttrValue>) -> Html {
    line_under(certainty, words.into())
}

fn line_under(certainty: Certainty, words: AttrValue) -> Html {
    html! { <span data-line={line_of(certainty)}>{ words }</span> }
}

/// The word beside them.
pub(in crate::app) fn word(certainty: Certainty) -> Html {
    html! { <span class="mark">{ texts::certainty(certainty) }</span> }
}

/// Words with their line and, beside them, its word.
pub(in crate::app) fn sure(certainty: Certainty, words: impl Into<AttrValue>) -> Html {
    sure_of(certainty, words.into())
}

fn sure_of(certainty: Certainty, words: AttrValue) -> Html {
    html! {
        <>
            { line_under(certainty, words) }
            { " " }
            { word(certainty) }
        </>
    }
}

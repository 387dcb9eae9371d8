//! Certainty as a line with its word, as in the simulation: the styles draw both alike.
//! This module must never know why something is as sure as it is.

use yew::prelude::*;

use crate::texts;
use crate::units::Certainty;

/// Words with the line under them.
pub(super) fn lined(certainty: Certainty, words: impl Into<AttrValue>) -> Html {
    let line = match certainty {
        Certainty::Official => "official",
        Certainty::Own => "own",
        Certainty::Reported => "reported",
        Certainty::Derived => "derived",
        Certainty::Assumed => "assumed",
    };
    html! { <span data-line={line}>{ words.into() }</span> }
}

/// The word beside them.
pub(super) fn word(certainty: Certainty) -> Html {
    html! { <span class="mark">{ texts::certainty(certainty) }</span> }
}

/// Words with their line and, beside them, its word.
pub(super) fn sure(certainty: Certainty, words: impl Into<AttrValue>) -> Html {
    html! {
        <>
            { lined(certainty, words) }
            { " " }
            { word(certainty) }
        </>
    }
}

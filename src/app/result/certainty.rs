//! Certainty as a line with its word: one visual language in text, tables and print.
//! This module must never know why something is as sure as it is.

use yew::prelude::*;

use crate::texts;
use crate::units::Certainty;

/// The class that draws the line.
pub(super) const fn line(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "line official",
        Certainty::Own => "line own",
        Certainty::Reported => "line reported",
        Certainty::Derived => "line derived",
        Certainty::Assumed => "line assumed",
    }
}

/// The word beside it.
pub(super) fn word(certainty: Certainty) -> Html {
    html! { <span class="mark">{ texts::certainty(certainty) }</span> }
}

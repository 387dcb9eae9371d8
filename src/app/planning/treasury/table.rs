//! A table that scrolls by itself, by keyboard too.
//! This module must never know what it is about.

use maud::{Markup, html};
use yew::prelude::*;

use crate::app::charts::html as drawn;
use crate::app::result::certainty::lined as under_line;
use crate::charts::lined;
use crate::texts::{self, treasury_form as words};
use crate::treasury::Marked;
use crate::units::Certainty;

/// The columns from `numbers` on hold amounts; the table is named by the element of this id.
pub(super) fn view(
    title: &'static str,
    class: &'static str,
    columns: &[&str],
    numbers: usize,
    rows: Markup,
) -> Html {
    let table = html! {
        table class=(class) {
            thead {
                tr {
                    @for (place, column) in columns.iter().enumerate() {
                        th scope="col" class=[(place >= numbers).then_some("number")] { (column) }
                    }
                }
            }
            (rows)
        }
    };
    yew::html! {
        <div class="treasury-scroll" role="group" tabindex="0" aria-labelledby={title}>{ drawn(table) }</div>
    }
}

/// A cell of an amount.
pub(super) fn number(content: Markup) -> Markup {
    html! { td.number { (content) } }
}

/// An amount with its mark.
pub(super) fn marked(of: Marked) -> Markup {
    html! { (lined(of.certainty, &texts::money(of.money))) span.mark { (words::mark(of.certainty)) } }
}

/// The same in a sentence.
pub(super) fn said(of: Marked) -> Html {
    yew::html! {
        <>
            { under_line(of.certainty, texts::money(of.money)) }
            { " " }
            { word(of.certainty) }
        </>
    }
}

/// The word of a mark.
pub(super) fn word(mark: Certainty) -> Html {
    yew::html! { <span class="mark">{ words::mark(mark) }</span> }
}

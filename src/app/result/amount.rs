//! An amount with the line and the word of its certainty.
//! This module must never show one without the other.

use yew::prelude::*;

use super::certainty::{line, word};
use crate::funding::Amount;
use crate::texts;

/// An amount.
pub(super) fn view(amount: Amount) -> Html {
    if amount.money.is_zero() {
        // There is nothing to be sure of.
        return html! { <span class="nothing">{ texts::money(amount.money) }</span> };
    }
    html! {
        <>
            <span class={line(amount.certainty)}>{ texts::money(amount.money) }</span>
            { " " }
            { word(amount.certainty) }
        </>
    }
}

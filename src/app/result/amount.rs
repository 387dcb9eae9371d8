//! An amount with the line and the word of its certainty.
//! This module must never show one without the other.

use yew::prelude::*;

use super::certainty::sure;
use crate::funding::Amount;
use crate::texts;

/// An amount.
pub(super) fn view(amount: Amount) -> Html {
    let words = texts::money(amount.money);
    if amount.money.is_zero() {
        // There is nothing to be sure of.
        return html! { <span class="nothing">{ words }</span> };
    }
    sure(amount.certainty, words)
}

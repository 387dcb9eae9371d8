//! Rows of amounts in the three readings, side by side.
//! This module must never know what the amounts are for.

use yew::prelude::*;

use super::amount;
use crate::funding::{Amount, Three};
use crate::texts;

/// The three column headings.
pub(super) fn columns() -> Html {
    html! {
        for reading in texts::READINGS {
            <th scope="col" class="number">{ reading }</th>
        }
    }
}

/// The three cells of a row.
pub(super) fn cells(readings: Three<Amount>) -> Html {
    html! {
        for reading in [readings.prudent, readings.expected, readings.maximum] {
            <td class="number">{ amount::view(reading) }</td>
        }
    }
}

//! A table of amounts: a heading on the left, three amounts on the right.
//! This module must never know what the amounts are for.

use yew::prelude::*;

use super::amount;
use crate::funding::{Amount, Three};

/// A table whose first column holds the headings of the rows.
pub(super) fn view(headings: &'static str, columns: [&'static str; 3], rows: Vec<Html>) -> Html {
    html! {
        <div class="table">
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ headings }</th>
                        for column in columns {
                            <th scope="col" class="number">{ column }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in rows {
                        { row }
                    }
                </tbody>
            </table>
        </div>
    }
}

/// A row of amounts.
pub(super) fn row(key: Option<&'static str>, heading: Html, amounts: [Amount; 3]) -> Html {
    html! {
        <tr data-key={key}>
            <th scope="row">{ heading }</th>
            for amount in amounts {
                <td class="number">{ amount::view(amount) }</td>
            }
        </tr>
    }
}

/// A row that has words in the place of amounts.
pub(super) fn row_of_words(
    key: Option<&'static str>,
    heading: &'static str,
    words: &'static str,
) -> Html {
    html! {
        <tr data-key={key}>
            <th scope="row">{ heading }</th>
            <td colspan="3" class="number nothing">{ words }</td>
        </tr>
    }
}

/// The three readings of an amount, in the order of the columns.
pub(super) fn readings<T>(amount: Three<T>) -> [T; 3] {
    [amount.prudent, amount.expected, amount.maximum]
}

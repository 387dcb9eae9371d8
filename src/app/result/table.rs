//! A table of amounts: a heading on the left, three amounts on the right.
//! This module must never know what the amounts are for.

use yew::prelude::*;

use super::{Details, amount, detail};
use crate::funding::Amount;
use crate::store::Panel;

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

/// A row that says what the rows beneath it hang on.
pub(super) fn heading(words: String) -> Html {
    html! { <tr><th scope="rowgroup" colspan="4">{ words }</th></tr> }
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

/// A row whose heading opens how its amounts came about, in a row of its own beneath it: as wide as
/// the table, and clear of whatever stands beside the heading.
pub(super) fn row_that_opens(
    details: Details,
    panel: Panel,
    key: Option<&'static str>,
    name: String,
    amounts: [Amount; 3],
    content: impl FnOnce() -> Html,
) -> Html {
    let content = details.store.is_open(panel).then(content);
    opened(details, panel, key, name, amounts, content)
}

// Drawn in one place: every such row costs the program a call and no more.
fn opened(
    details: Details,
    panel: Panel,
    key: Option<&'static str>,
    name: String,
    amounts: [Amount; 3],
    content: Option<Html>,
) -> Html {
    let heading = detail::summary(details, panel, name, content.is_some());
    html! {
        <>
            { row(key, heading, amounts) }
            if let Some(content) = content {
                <tr class="opened"><td colspan="4">{ content }</td></tr>
            }
        </>
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

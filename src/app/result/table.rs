//! A table of amounts: a name on the left, three amounts on the right. The name of a row opens how its amounts came
//! about, in a row of its own beneath it; so does the word of their mark.
//! This module must never know what the amounts are for.

use yew::prelude::*;

use super::certainty::{lined, word};
use super::{Details, detail, mark};
use crate::funding::Amount;
use crate::store::Panel;
use crate::texts;
use crate::units::{Certainty, Money};

/// A row of amounts.
pub(super) struct Row {
    /// What it opens.
    pub(super) panel: Panel,
    pub(super) key: Option<&'static str>,
    /// Before its name.
    pub(super) day: Option<String>,
    pub(super) name: String,
    pub(super) amounts: [Amount; 3],
    /// How an amount is written: to the euro or to the cent.
    pub(super) words: fn(Money) -> String,
}

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
pub(super) fn heading(words: impl Into<AttrValue>) -> Html {
    html! { <tr><th scope="rowgroup" colspan="4">{ words.into() }</th></tr> }
}

/// A row of amounts, and beneath it, once it is open, its content.
pub(super) fn row(details: Details, row: Row, content: impl FnOnce() -> Html) -> Html {
    let content = details.store.is_open(row.panel).then(content);
    opened(details, row, content)
}

// Drawn in one place: every such row costs the program a call and no more.
fn opened(details: Details, row: Row, content: Option<Html>) -> Html {
    let shared = shared_mark(&row.amounts);
    let summary = detail::summary(details, row.panel, row.name.clone(), content.is_some());
    html! {
        <>
            <tr data-key={row.key}>
                <th scope="row">
                    if let Some(day) = &row.day {
                        <span class="day">{ day }</span>
                    }
                    { summary }
                    if let Some(shared) = shared {
                        { mark::view(details, row.panel, &row.name, shared, content.is_some()) }
                    }
                </th>
                for amount in row.amounts {
                    <td class="number">
                        { cell(amount, (row.words)(amount.money), || {
                            shared.is_none().then(|| mark::view(details, row.panel, &row.name, amount.certainty, content.is_some()))
                        }) }
                    </td>
                }
            </tr>
            if let Some(content) = content {
                <tr class="opened"><td colspan="4">{ content }</td></tr>
            }
        </>
    }
}

/// The mark of every amount that is not nothing, where they share it.
fn shared_mark(amounts: &[Amount]) -> Option<Certainty> {
    let mut marks = amounts.iter().filter(|amount| !amount.money.is_zero());
    let first = marks.next()?.certainty;
    marks
        .all(|amount| amount.certainty == first)
        .then_some(first)
}

/// An amount in these words; its own mark stands beneath it where it has one.
fn cell(amount: Amount, words: String, mark: impl FnOnce() -> Option<Html>) -> Html {
    if amount.money.is_zero() {
        // There is nothing to be sure of.
        return html! { <span class="nothing">{ words }</span> };
    }
    html! {
        <>
            { lined(amount.certainty, words) }
            { mark().unwrap_or_default() }
        </>
    }
}

/// A row of amounts to the cent that opens nothing.
pub(super) fn plain_row(day: String, name: String, amounts: [Amount; 3]) -> Html {
    let shared = shared_mark(&amounts);
    html! {
        <tr>
            <th scope="row">
                <span class="day">{ day }</span>
                { name }
                if let Some(shared) = shared {
                    { " " }
                    { word(shared) }
                }
            </th>
            for amount in amounts {
                <td class="number">
                    { cell(amount, texts::money(amount.money), || {
                        shared.is_none().then(|| word(amount.certainty))
                    }) }
                </td>
            }
        </tr>
    }
}

/// Words beneath a row, as one with it.
pub(super) fn note(words: String) -> Html {
    html! { <tr class="beneath"><td colspan="4" class="cited">{ words }</td></tr> }
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

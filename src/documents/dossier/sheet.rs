//! What every part of the dossier is set with: headings and the cells of tables.
//! This module must never know what is in any of them.

use maud::{Markup, html};

use crate::charts::{lined, sure};
use crate::funding::{Amount, Estimates};
use crate::texts;
use crate::units::{Certainty, Money};

/// How deep in the document a part stands.
#[derive(Clone, Copy)]
pub(super) enum Level {
    Two,
    Three,
}

impl Level {
    /// The heading of a part.
    pub(super) fn heading(self, words: &str) -> Markup {
        match self {
            Self::Two => html! { h2 { (words) } },
            Self::Three => html! { h3 { (words) } },
        }
    }

    /// The heading of something in a part.
    pub(super) fn heading_below(self, words: &str) -> Markup {
        match self {
            Self::Two => html! { h3.below { (words) } },
            Self::Three => html! { h4.below { (words) } },
        }
    }
}

/// A row of amounts under this heading.
pub(super) fn amounts(heading: &str, amounts: Estimates<Amount>) -> Markup {
    html! { tr { th scope="row" { (heading) } (sure_cells(amounts)) } }
}

/// The same for a sum of the rows above.
pub(super) fn sum(heading: &str, amounts: Estimates<Amount>) -> Markup {
    html! { tr.sum { th scope="row" { (heading) } (sure_cells(amounts)) } }
}

/// A cell for each estimate: its amount, its line and its word.
pub(super) fn sure_cells(amounts: Estimates<Amount>) -> Markup {
    html! {
        @for amount in amounts.all() {
            td.number { (money(amount, sure, texts::money)) }
        }
    }
}

/// The same without the word, which stands in a column of its own.
pub(super) fn lined_cells(amounts: Estimates<Amount>) -> Markup {
    html! {
        @for amount in amounts.all() {
            td.number { (money(amount, lined, texts::money)) }
        }
    }
}

/// A cell for each estimate of a summary: its amount to the euro, its line, and how many of its euros carry the weakest
/// mark.
pub(super) fn sum_cells(amounts: Estimates<Amount>, marks: Estimates<[Money; 5]>) -> Markup {
    html! {
        @for (amount, marks) in amounts.all().into_iter().zip(marks.all()) {
            td.number {
                @match marks.get(amount.certainty.rank()) {
                    Some(part) if *part != amount.money && !amount.money.is_zero() => {
                        (money(amount, lined, texts::whole_money))
                        span.mark { (texts::of_which(*part, amount.certainty)) }
                    }
                    _ => (money(amount, sure, texts::whole_money)),
                }
            }
        }
    }
}

/// An amount in these words, as it is marked, or no euros.
fn money(
    amount: Amount,
    marked: fn(Certainty, &str) -> Markup,
    words: fn(Money) -> String,
) -> Markup {
    if amount.money.is_zero() {
        nothing()
    } else {
        marked(amount.certainty, &words(amount.money))
    }
}

/// No euros.
pub(super) fn nothing() -> Markup {
    html! { span.nothing { (texts::money(Money::ZERO)) } }
}

/// The word of a certainty with its line.
pub(in crate::documents) fn mark(certainty: Certainty) -> Markup {
    lined(certainty, texts::certainty(certainty))
}

/// What is referred to: a source in brackets, a figure, a calculation.
pub(in crate::documents) fn reference(words: &str) -> Markup {
    html! { span.reference { (words) } }
}

/// A term and what is said of it.
pub(in crate::documents) fn fact(term: &str, words: &str) -> Markup {
    html! { tr { th scope="row" { (term) } td { (words) } } }
}

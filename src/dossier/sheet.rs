//! What every part of the dossier is set with: headings, paragraphs, tables, amounts.
//! This module must never know what is in any of them.

use crate::funding::{Amount, Three};
use crate::pictures::Markup;
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
    pub(super) fn heading(self, markup: &mut Markup, words: &str) {
        match self {
            Self::Two => markup.around("<h2>", words, "</h2>"),
            Self::Three => markup.around("<h3>", words, "</h3>"),
        }
    }

    /// The heading of something in a part.
    pub(super) fn heading_below(self, markup: &mut Markup, words: &str) {
        match self {
            Self::Two => markup.around("<h3 class=below>", words, "</h3>"),
            Self::Three => markup.around("<h4 class=below>", words, "</h4>"),
        }
    }
}

/// A paragraph of this class, one of our own names.
pub(super) fn paragraph(markup: &mut Markup, class: &str, words: &str) {
    markup.around("<p class=", class, ">");
    markup.around("", words, "</p>");
}

/// What must not be overlooked.
pub(super) fn warning(markup: &mut Markup, words: &str) {
    paragraph(markup, "warning", words);
}

/// The beginning of a table of this class, with its columns; those of `numbers` hold amounts.
pub(super) fn table(
    markup: &mut Markup,
    class: &str,
    caption: &str,
    columns: &[&str],
    numbers: std::ops::Range<usize>,
) {
    markup.around("<table class=", class, "><caption class=unseen>");
    markup.around("", caption, "</caption><thead><tr>");
    for (index, column) in columns.iter().enumerate() {
        let cell = if numbers.contains(&index) {
            "<th scope=col class=number>"
        } else {
            "<th scope=col>"
        };
        markup.around(cell, column, "</th>");
    }
    markup.add("</tr></thead><tbody>", &[]);
}

pub(super) fn end_of_table(markup: &mut Markup) {
    markup.add("</tbody></table>", &[]);
}

/// The three readings of something, in the order of the columns.
pub(super) fn readings<T>(three: Three<T>) -> [T; 3] {
    [three.prudent, three.expected, three.maximum]
}

/// A cell with an amount, its line and its word.
pub(super) fn sure_cell(markup: &mut Markup, amount: Amount) {
    markup.add("<td class=number>", &[]);
    if amount.money.is_zero() {
        nothing(markup);
    } else {
        markup.sure(amount.certainty, &texts::money(amount.money));
    }
}

/// A cell with an amount and its line; the word stands in a column of its own.
pub(super) fn lined_cell(markup: &mut Markup, amount: Amount) {
    markup.add("<td class=number>", &[]);
    if amount.money.is_zero() {
        nothing(markup);
    } else {
        markup.lined(amount.certainty, &texts::money(amount.money));
    }
}

/// A cell with an amount, its line, and how many of its euros carry the weakest mark.
pub(super) fn sum_cell(markup: &mut Markup, amount: Amount, marks: [Money; 5]) {
    let part = marks.get(amount.certainty.rank()).copied();
    match part {
        Some(part) if part != amount.money && !amount.money.is_zero() => {
            markup.add("<td class=number>", &[]);
            markup.lined(amount.certainty, &texts::money(amount.money));
            let part = texts::of_which(part, amount.certainty);
            markup.around("<span class=mark>", &part, "</span>");
        }
        _ => sure_cell(markup, amount),
    }
}

/// No euros.
pub(super) fn nothing(markup: &mut Markup) {
    markup.around(
        "<span class=nothing>",
        &texts::money(Money::ZERO),
        "</span>",
    );
}

/// The word of a certainty with its line.
pub(super) fn mark(markup: &mut Markup, certainty: Certainty) {
    markup.lined(certainty, texts::certainty(certainty));
}

/// A term and what is said of it.
pub(super) fn row(markup: &mut Markup, term: &str, words: &str) {
    markup.around("<tr><th scope=row>", term, "</th>");
    markup.around("<td>", words, "</td></tr>");
}

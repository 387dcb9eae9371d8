//! What every picture has: a title, a sentence that says the same, the drawing, its numbers as a table.
//! This module must never know what is drawn.
//!
//! Drawings count in percent of their own width and height, and only their words count in characters:
//! they fit any screen and any size of text without being drawn twice, and no word is ever scaled.

use yew::prelude::*;

use super::{Markup, html as drawn};
use crate::texts;

/// The beginning of a picture: its title, what it shows in words, and the sheet to draw on.
pub(super) fn begin(key: &str, title: &str, summary: &str) -> Markup {
    let mut markup = Markup::new();
    for (before, words) in [
        ("<figcaption><h4 id=", key),
        ("-title>", title),
        ("</h4><p class=small id=", key),
        ("-summary>", summary),
        (
            "</p></figcaption><div class=drawing role=img aria-labelledby=\"",
            key,
        ),
        ("-title ", key),
    ] {
        markup.around(before, words, "");
    }
    markup.add("-summary\">", &[]);
    markup
}

/// The whole picture, with its table `beneath`.
pub(super) fn end(key: &'static str, mut markup: Markup, beneath: Html) -> Html {
    markup.add("</div>", &[]);
    html! { <figure class="picture" data-picture={key}>{ drawn(markup) }{ beneath }</figure> }
}

/// A table that opens, of this region.
pub(in crate::app) fn folded(name: &'static str, region: &str, table: Markup) -> Html {
    html! {
        <details>
            <summary>{ name }</summary>
            // It may be wider than a phone: then it scrolls by itself, by keyboard too.
            <div class="scroll" role="region" aria-label={region.to_owned()} tabindex="0">{ drawn(table) }</div>
        </details>
    }
}

/// The table of a picture, under its usual name; the region is named as the picture is.
pub(super) fn same_numbers(title: &str, table: Markup) -> Html {
    folded(texts::SAME_NUMBERS, title, table)
}

/// The same, of words alone.
pub(super) fn same_words(caption: &str, columns: &[&str], rows: &[Vec<String>]) -> Html {
    let mut table = Markup::new();
    table.table(caption, columns, rows);
    same_numbers(caption, table)
}

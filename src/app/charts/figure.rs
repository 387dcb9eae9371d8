//! What every picture has: a title, a sentence that says the same, the drawing, its numbers as a table.
//! This module must never know what is drawn.
//!
//! Drawings count in percent of their own width and height, and only their words count in characters:
//! they fit any screen and any size of text without being drawn twice, and no word is ever scaled.

use yew::prelude::*;

use super::html as drawn;
use crate::charts;
use crate::texts;

/// A picture with its title, what it shows in words, and what stands `beneath` it.
pub(super) fn view(
    key: &'static str,
    title: &str,
    summary: &str,
    drawing: Html,
    beneath: Html,
) -> Html {
    let (title_id, summary_id) = (format!("{key}-title"), format!("{key}-summary"));
    let names = format!("{title_id} {summary_id}");
    html! {
        <figure class="picture" data-picture={key}>
            <figcaption>
                <h4 id={title_id}>{ title }</h4>
                <p class="small" id={summary_id}>{ summary }</p>
            </figcaption>
            <div class="drawing" role="img" aria-labelledby={names}>{ drawing }</div>
            { beneath }
        </figure>
    }
}

/// The table of a picture, which opens; the region is named as the picture is.
pub(super) fn same_numbers(title: &str, table: Html) -> Html {
    html! {
        <details>
            <summary>{ texts::SAME_NUMBERS }</summary>
            // It may be wider than a phone: then it scrolls by itself, by keyboard too.
            <div class="scroll" role="region" aria-label={title.to_owned()} tabindex="0">{ table }</div>
        </details>
    }
}

/// The same, of words alone.
pub(super) fn same_words(caption: &str, columns: &[&str], rows: &[Vec<String>]) -> Html {
    same_numbers(caption, drawn(charts::table(caption, columns, rows)))
}

//! The pictures in the page: money over time, by year and by size, and the roadmap, each with its numbers
//! as a table. This layer must never compute money: the library gives series, and a picture scales them.

pub(super) mod bars;
pub(super) mod cash;
mod figure;
pub(super) mod side_by_side;
pub(super) mod steps;
pub(super) mod timeline;

use maud::Markup;
use yew::Html;

/// Markup as a part of the page.
pub(super) fn html(markup: Markup) -> Html {
    Html::from_html_unchecked(markup.into_string().into())
}

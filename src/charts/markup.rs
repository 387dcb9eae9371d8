//! Pieces of markup that charts, tables and the dossier share: shapes, labels, fills, amounts with their certainty.
//! This module must never write words as markup: `maud` escapes them.

use std::ops::Range;

use maud::{Markup, Render, html};

use crate::texts;
use crate::units::Certainty;

/// Stripes, dots and a net: the side of the square that is repeated, and what is drawn in it.
const FILLS: [(&str, u8, &str); 3] = [
    ("stripes", 6, "M-1 7L7-1M-1 1L1-1M5 7L7 5"),
    ("dots", 5, "M2 2h1.6v1.6h-1.6z"),
    ("net", 5, "M0 .5H5M.5 0V5"),
];

/// A place or a length in a chart, in hundredths of a percent: SVG reads `1234e-2%` as 12.34 %.
#[derive(Clone, Copy, Debug)]
struct Place(i64);

impl Render for Place {
    fn render_to(&self, buffer: &mut String) {
        self.0.render_to(buffer);
        buffer.push_str("e-2%");
    }
}

/// Words at a place of a chart.
#[must_use]
pub fn label(class: &str, (x, y): (i64, i64), words: &str) -> Markup {
    html! { text class=(class) x=(Place(x)) y=(Place(y)) { (words) } }
}

/// A straight line of a chart.
#[must_use]
pub fn line(class: &str, from: (i64, i64), to: (i64, i64)) -> Markup {
    html! {
        line class=(class) x1=(Place(from.0)) y1=(Place(from.1)) x2=(Place(to.0)) y2=(Place(to.1)) {}
    }
}

/// A rectangle of a chart.
#[must_use]
pub fn area(class: &str, from: (i64, i64), to: (i64, i64)) -> Markup {
    let (width, height) = ((to.0 - from.0).max(0), (to.1 - from.1).max(0));
    html! {
        rect class=(class) x=(Place(from.0)) y=(Place(from.1)) width=(Place(width)) height=(Place(height)) {}
    }
}

/// A path around a place of a chart, as large wherever it stands.
#[must_use]
pub fn shape(class: &str, path: &str, (x, y): (i64, i64)) -> Markup {
    html! {
        svg.shape x=(Place(x)) y=(Place(y)) { path class=(class) d=(path) {} }
    }
}

/// The patterns that areas are filled with, once for a chart. Their names begin with `prefix`: in a
/// document, no two may be the same.
#[must_use]
pub fn fills(prefix: &str) -> Markup {
    html! {
        svg.fills {
            @for (name, size, path) in FILLS {
                pattern id={ (prefix) (name) } width=(size) height=(size) patternUnits="userSpaceOnUse" {
                    path d=(path) {}
                }
            }
        }
    }
}

/// Words with the line of their certainty.
#[must_use]
pub fn lined(certainty: Certainty, words: &str) -> Markup {
    html! { span data-line=(line_of(certainty)) { (words) } " " }
}

/// Words with the line of their certainty and its word.
#[must_use]
pub fn sure(certainty: Certainty, words: &str) -> Markup {
    html! { (lined(certainty, words)) span.mark { (texts::certainty(certainty)) } }
}

/// The caption and the columns of a table; those of `numbers` hold amounts.
#[must_use]
pub fn head(caption: &str, columns: &[&str], numbers: Range<usize>) -> Markup {
    html! {
        caption.unseen { (caption) }
        thead {
            tr {
                @for (index, column) in columns.iter().enumerate() {
                    th class=[numbers.contains(&index).then_some("number")] scope="col" { (column) }
                }
            }
        }
    }
}

/// A table of words: in each row a heading first, numbers behind it.
#[must_use]
pub fn table(caption: &str, columns: &[&str], rows: &[Vec<String>]) -> Markup {
    html! {
        table.plain {
            (head(caption, columns, 1..columns.len()))
            tbody {
                @for row in rows {
                    tr {
                        @for (index, cell) in row.iter().enumerate() {
                            @if index == 0 {
                                th scope="row" { (cell) }
                            } @else {
                                td.number { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The name of the line of a certainty, for the styles.
#[must_use]
pub const fn line_of(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => "official",
        Certainty::Own => "own",
        Certainty::Reported => "reported",
        Certainty::Derived => "derived",
        Certainty::Assumed => "assumed",
    }
}

/// On which side of their place words stay inside the picture.
#[must_use]
pub const fn side(x: i64) -> &'static str {
    match x {
        ..3_300 => "after",
        6_700.. => "before",
        _ => "amid",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_never_become_markup() {
        let label = label("end", (0, 12), "<b>\"&\"</b>").into_string();
        assert_eq!(
            label,
            "<text class=\"end\" x=\"0e-2%\" y=\"12e-2%\">&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</text>"
        );
    }

    #[test]
    fn an_area_never_has_a_negative_side() {
        let area = area("fixed", (500, 900), (100, 1_000)).into_string();
        assert_eq!(
            area,
            "<rect class=\"fixed\" x=\"500e-2%\" y=\"900e-2%\" width=\"0e-2%\" height=\"100e-2%\"></rect>"
        );
    }
}

//! Markup as text: a drawing is mostly numbers, and as a tree of nodes they would weigh ten times as much.
//! This module must never be given a word that a visitor typed; it escapes what it is given all the same.

use yew::Html;

use crate::app::result::line_of;
use crate::texts;
use crate::units::Certainty;

/// Stripes, dots and a net.
const FILLS: &str = "\
<pattern id=stripes width=6 height=6 patternUnits=userSpaceOnUse><path d=\"M-1 7L7-1M-1 1L1-1M5 7L7 5\" /></pattern>\
<pattern id=dots width=5 height=5 patternUnits=userSpaceOnUse><path d=\"M2 2h1.6v1.6h-1.6z\" /></pattern>\
<pattern id=net width=5 height=5 patternUnits=userSpaceOnUse><path d=\"M0 .5H5M.5 0V5\" /></pattern>";

/// Markup that grows.
pub(in crate::app) struct Markup(String);

impl Markup {
    pub(in crate::app) const fn new() -> Self {
        Self(String::new())
    }

    /// Markup of the program's own, in which each `#` stands for the next place: hundredths of a
    /// percent, which SVG reads as `1234e-2%`.
    pub(in crate::app) fn add(&mut self, markup: &str, places: &[i64]) {
        let mut parts = markup.split('#');
        self.0.push_str(parts.next().unwrap_or_default());
        for (part, place) in parts.zip(places) {
            self.0.push_str(&place.to_string());
            self.0.push_str("e-2%");
            self.0.push_str(part);
        }
    }

    /// Words.
    pub(in crate::app) fn words(&mut self, words: &str) {
        for char in words.chars() {
            match char {
                '<' => self.0.push_str("&lt;"),
                '&' => self.0.push_str("&amp;"),
                '"' => self.0.push_str("&quot;"),
                _ => self.0.push(char),
            }
        }
    }

    /// Markup around words.
    pub(in crate::app) fn around(&mut self, before: &str, words: &str, after: &str) {
        self.add(before, &[]);
        self.words(words);
        self.add(after, &[]);
    }

    /// Words at a place of a drawing.
    pub(super) fn text(&mut self, class: &str, (x, y): (i64, i64), words: &str) {
        self.around("<text class=\"", class, "\"");
        self.add(" x=# y=#>", &[x, y]);
        self.words(words);
        self.add("</text>", &[]);
    }

    /// A straight line of a drawing.
    pub(super) fn line(&mut self, class: &str, from: (i64, i64), to: (i64, i64)) {
        self.around("<line class=\"", class, "\"");
        self.add(" x1=# y1=# x2=# y2=# />", &[from.0, from.1, to.0, to.1]);
    }

    /// A rectangle of a drawing.
    pub(super) fn area(&mut self, class: &str, from: (i64, i64), to: (i64, i64)) {
        self.around("<rect class=\"", class, "\"");
        let size = [to.0 - from.0, to.1 - from.1];
        self.add(
            " x=# y=# width=# height=# />",
            &[from.0, from.1, size[0].max(0), size[1].max(0)],
        );
    }

    /// Words with the line of their certainty.
    pub(in crate::app) fn lined(&mut self, certainty: Certainty, words: &str) {
        self.around("<span data-line=", line_of(certainty), ">");
        self.around("", words, "</span> ");
    }

    /// Words with the line of their certainty and its word.
    pub(in crate::app) fn sure(&mut self, certainty: Certainty, words: &str) {
        self.lined(certainty, words);
        self.around("<span class=mark>", texts::certainty(certainty), "</span>");
    }

    /// The beginning of a table.
    pub(in crate::app) fn head(&mut self, class: &str, caption: &str, columns: &[&str]) {
        self.around("<table class=", class, "><caption class=unseen>");
        self.around("", caption, "</caption><thead><tr>");
        for (index, column) in columns.iter().enumerate() {
            let cell = if index == 0 {
                "<th scope=col>"
            } else {
                "<th scope=col class=number>"
            };
            self.around(cell, column, "</th>");
        }
        self.add("</tr></thead>", &[]);
    }

    /// A table of words: in each row a heading first, numbers behind it.
    pub(super) fn table(&mut self, caption: &str, columns: &[&str], rows: &[Vec<String>]) {
        self.head("plain", caption, columns);
        for row in rows {
            self.add("<tr>", &[]);
            for (index, cell) in row.iter().enumerate() {
                let (before, after) = if index == 0 {
                    ("<th scope=row>", "</th>")
                } else {
                    ("<td class=number>", "</td>")
                };
                self.around(before, cell, after);
            }
        }
        self.add("</table>", &[]);
    }

    /// What is filled with other than ink, once for a drawing; the names begin so.
    pub(super) fn fills(&mut self, beginning: &str) {
        let parts: Vec<&str> = FILLS.split("id=").collect();
        self.add(&parts.join(&["id=", beginning].concat()), &[]);
    }

    /// As a part of the page.
    pub(in crate::app) fn html(self) -> Html {
        Html::from_html_unchecked(self.0.into())
    }
}

/// On which side of their place words stay inside the picture.
pub(super) const fn side(x: i64) -> &'static str {
    match x {
        ..3_300 => "after",
        6_700.. => "before",
        _ => "amid",
    }
}

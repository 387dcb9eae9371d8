//! Markup as text: a drawing is mostly numbers, and as a tree of nodes they would weigh ten times as much.
//! This module must never take a word for markup: whoever wrote it, it is escaped.

use crate::texts;
use crate::units::Certainty;

/// Stripes, dots and a net: the side of the square that is repeated, and what is drawn in it.
const FILLS: [(&str, &str, &str); 3] = [
    ("stripes", "6", "M-1 7L7-1M-1 1L1-1M5 7L7 5"),
    ("dots", "5", "M2 2h1.6v1.6h-1.6z"),
    ("net", "5", "M0 .5H5M.5 0V5"),
];

/// Markup that grows.
#[derive(Clone, Debug, Default)]
pub struct Markup(String);

impl Markup {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// Markup of the program's own, in which each `#` stands for the next place: hundredths of a
    /// percent, which SVG reads as `1234e-2%`.
    pub fn add(&mut self, markup: &str, places: &[i64]) {
        let mut parts = markup.split('#');
        self.0.push_str(parts.next().unwrap_or_default());
        for (part, place) in parts.zip(places) {
            self.0.push_str(&place.to_string());
            self.0.push_str("e-2%");
            self.0.push_str(part);
        }
    }

    /// Markup that another program of ours drew.
    pub fn drawn(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Words.
    pub fn words(&mut self, words: &str) {
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
    pub fn around(&mut self, before: &str, words: &str, after: &str) {
        self.add(before, &[]);
        self.words(words);
        self.add(after, &[]);
    }

    /// Words at a place of a drawing.
    pub fn label(&mut self, class: &str, (x, y): (i64, i64), words: &str) {
        self.around("<text class=\"", class, "\"");
        self.add(" x=# y=#>", &[x, y]);
        self.words(words);
        self.add("</text>", &[]);
    }

    /// A straight line of a drawing.
    pub fn line(&mut self, class: &str, from: (i64, i64), to: (i64, i64)) {
        self.around("<line class=\"", class, "\"");
        self.add(" x1=# y1=# x2=# y2=# />", &[from.0, from.1, to.0, to.1]);
    }

    /// A rectangle of a drawing.
    pub fn area(&mut self, class: &str, from: (i64, i64), to: (i64, i64)) {
        self.around("<rect class=\"", class, "\"");
        let size = [to.0 - from.0, to.1 - from.1];
        self.add(
            " x=# y=# width=# height=# />",
            &[from.0, from.1, size[0].max(0), size[1].max(0)],
        );
    }

    /// Words with the line of their certainty.
    pub fn lined(&mut self, certainty: Certainty, words: &str) {
        self.around("<span data-line=", line_of(certainty), ">");
        self.around("", words, "</span> ");
    }

    /// Words with the line of their certainty and its word.
    pub fn sure(&mut self, certainty: Certainty, words: &str) {
        self.lined(certainty, words);
        self.around("<span class=mark>", texts::certainty(certainty), "</span>");
    }

    /// The beginning of a table.
    pub fn head(&mut self, class: &str, caption: &str, columns: &[&str]) {
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
    pub fn table(&mut self, caption: &str, columns: &[&str], rows: &[Vec<String>]) {
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

    /// What is filled with other than ink, once for a drawing. Names begin so: in a document, no two
    /// may be the same.
    pub fn fills(&mut self, prefix: &str) {
        for (name, size, path) in FILLS {
            self.around("<pattern id=", prefix, name);
            for side in [" width=", " height="] {
                self.around(side, size, "");
            }
            self.around(
                " patternUnits=userSpaceOnUse><path d=\"",
                path,
                "\" /></pattern>",
            );
        }
    }

    /// The markup itself.
    #[must_use]
    pub fn text(self) -> String {
        self.0
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

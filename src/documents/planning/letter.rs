//! The letter of intent as lines, as a text for the clipboard and as a file that word processors open.
//! This module must never choose what the letter says: it lays out what the outlook holds.

use super::{Asked, rtf};
use crate::documents::files::{File, RTF, name, visitor};
use crate::funding::{Project, Simulation};
use crate::outlook::{Formula, Letter, Part};
use crate::texts::letter as words;

/// The kind of its file.
pub const KIND: &str = "letter";

/// A line of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// How it is laid out.
    pub style: Style,
    /// Its words.
    pub text: String,
}

/// How a line is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The heading of an item.
    Heading,
    /// What the letter is about.
    Subject,
    /// A paragraph.
    Text,
    /// A line of a list.
    Item,
    /// What the sponsor must write.
    Hole,
}

/// Its lines, in their order.
#[must_use]
pub fn lines(letter: &Letter) -> Vec<Line> {
    let parts = letter.parts.iter();
    let lines = parts.map(|part| Line {
        style: style(part),
        // What was typed may hold line ends.
        text: visitor::one_line(&words::words(part)),
    });
    lines.collect()
}

const fn style(part: &Part) -> Style {
    match part {
        Part::Formula(Formula::Subject) => Style::Subject,
        Part::Formula(Formula::Greeting | Formula::Closing) | Part::Said(_) => Style::Text,
        Part::Heading(_) => Style::Heading,
        Part::Listed(_) => Style::Item,
        Part::Hole(_) => Style::Hole,
    }
}

/// Its text, a blank line between paragraphs.
#[must_use]
pub fn text(project: &Project, simulation: &Simulation) -> String {
    let mut text = String::new();
    let mut before = None;
    for line in lines(&Letter::of(project, simulation)) {
        text.push_str(between(before, line.style));
        if line.style == Style::Item {
            text.push_str("- ");
        }
        text.push_str(&line.text);
        before = Some(line.style);
    }
    text.push('\n');
    text
}

const fn between(before: Option<Style>, next: Style) -> &'static str {
    match (before, next) {
        (None, _) => "",
        (Some(Style::Heading), _) | (Some(Style::Item), Style::Item) => "\n",
        _ => "\n\n",
    }
}

/// Its file, in which each line has its style.
#[must_use]
pub fn file(asked: &Asked<'_>) -> File {
    let project_name = asked.project.name.as_deref().unwrap_or_default();
    let letter = Letter::of(asked.project, asked.simulation);
    File {
        name: name::of_project(project_name, asked.today, words::FILE, "rtf"),
        media_type: RTF,
        bytes: rtf::write(&lines(&letter)),
    }
}

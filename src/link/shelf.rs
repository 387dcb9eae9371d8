//! The projects that a visitor keeps under names, as one text: on the device, and in a file.
//! This module must never know where the text is kept, nor lose a project that it can read.

use super::percent::{decode, encode};

/// The first line of the text, so that a file says what it is.
const HEADING: &str = "# Amorce 1";

/// A project under its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What the visitor calls it; never empty.
    pub name: String,
    /// The fragment of its link, without `#`.
    pub fragment: String,
}

/// The text of a shelf: a heading, then one line for each project, its name (percent-encoded) and,
/// after a blank, its link.
#[must_use]
pub fn write_shelf(shelf: &[Kept]) -> String {
    let mut text = String::from(HEADING);
    for kept in shelf {
        text.push('\n');
        encode(&kept.name, &mut text);
        text.push_str(" #");
        text.push_str(&kept.fragment);
    }
    text.push('\n');
    text
}

/// Reads a shelf; `None` when the text is none. What is not understood of it is left out and
/// counted.
#[must_use]
pub fn read_shelf(text: &str) -> Option<(Vec<Kept>, usize)> {
    // A file that went through another system may begin with a mark and end its lines otherwise.
    let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    if lines.next() != Some(HEADING) {
        return None;
    }
    let lines = lines.filter(|line| !line.is_empty());
    let read: Vec<_> = lines.map(read_line).collect();
    let lost = read.iter().filter(|kept| kept.is_none()).count();
    Some((read.into_iter().flatten().collect(), lost))
}

/// What [`read_shelf`] leaves out of a text: the lines that it does not understand, or all of it where the text is none
/// of ours; empty where nothing is left out.
#[must_use]
pub fn unread(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines().map(str::trim);
    if lines.next() != Some(HEADING) {
        return text.trim().to_owned();
    }
    let lost = lines.filter(|line| !line.is_empty() && read_line(line).is_none());
    lost.collect::<Vec<_>>().join("\n")
}

fn read_line(line: &str) -> Option<Kept> {
    let (name, fragment) = line.split_once(" #")?;
    let name = decode(name).filter(|name| !name.trim().is_empty())?;
    fragment.contains('=').then(|| Kept {
        name,
        fragment: fragment.to_owned(),
    })
}

/// Puts a project on the shelf, in the place of the one of this name or behind the others.
pub fn put(shelf: &mut Vec<Kept>, kept: Kept) {
    match shelf.iter_mut().find(|other| other.name == kept.name) {
        Some(other) => *other = kept,
        None => shelf.push(kept),
    }
}

/// A name that no project on the shelf has: this one, or this one with a number.
#[must_use]
pub fn free_name(shelf: &[Kept], name: &str) -> String {
    let is_free = |name: &str| shelf.iter().all(|kept| kept.name != name);
    let numbered = (2_u32..).map(|number| format!("{name} ({number})"));
    std::iter::once(name.to_owned())
        .chain(numbered)
        .find(|name| is_free(name))
        .unwrap_or_default()
}

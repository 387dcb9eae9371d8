//! The drafts of both calculators that a device keeps, as one text: a line for each window that was typed in.
//! This module must never know where the text is kept.

use super::{Calculator, Draft, link};

pub use crate::link::Owner;

/// The first line of the text.
const HEADING: &str = "# Amorce aids 1";
/// How many drafts of the visitor's own a calculator keeps, and how many that came by a link.
const MOST_OF_A_KIND: usize = 5;

/// A draft and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// What a window knows it by.
    pub id: String,
    /// Whose it is.
    pub owner: Owner,
    /// What was typed.
    pub draft: Draft,
}

/// Reads the list, the draft that was typed in last first. What is not understood is left out.
#[must_use]
pub fn read_list(text: &str) -> Vec<Stored> {
    let mut lines = text.lines();
    if lines.next() != Some(HEADING) {
        return Vec::new();
    }
    lines.filter_map(read_line).collect()
}

fn read_line(line: &str) -> Option<Stored> {
    let mut parts = line.split(' ');
    let id = parts.next().filter(|id| !id.is_empty())?.to_owned();
    let owner = Owner::parse(parts.next()?)?;
    // The device loses no end: it is a link that carries its version.
    let draft = link::open(&[parts.next()?, "&v=1"].concat())?.draft;
    Some(Stored { id, owner, draft })
}

/// Writes the list; an empty one is an empty text.
#[must_use]
pub fn write_list(all: &[Stored]) -> String {
    if all.is_empty() {
        return String::new();
    }
    let mut text = HEADING.to_owned();
    for stored in all {
        let owner = stored.owner.id();
        let pairs = link::pairs(&stored.draft);
        text.push_str(&format!("\n{} {owner} {pairs}", stored.id));
    }
    text.push('\n');
    text
}

/// Puts a draft in the place of the one of its id and calculator, before all others. The oldest of its kind goes once there are
/// too many; a draft in which nothing is typed goes at once.
pub fn put(all: &mut Vec<Stored>, stored: Stored) {
    let calculator: Calculator = stored.draft.calculator();
    all.retain(|other| other.id != stored.id || other.draft.calculator() != calculator);
    if stored.draft.is_empty() {
        return;
    }
    let owner = stored.owner;
    all.insert(0, stored);
    let mut of_its_kind = 0;
    all.retain(|other| {
        let is_alike = other.owner == owner && other.draft.calculator() == calculator;
        of_its_kind += usize::from(is_alike);
        !is_alike || of_its_kind <= MOST_OF_A_KIND
    });
}

//! The drafts that the device keeps, one for each window that was typed in, as one text; and what released versions
//! kept before there was such a list. This module must never know where the text is kept.

use crate::input::Draft;
use crate::link::{self, MOST_SCENARIOS, Opened};

pub use crate::link::Owner;

/// The first line of the text.
const HEADING: &str = "# Amorce drafts 1";

/// How many drafts of the visitor's own are kept, and how many projects that came by a link.
const MOST_OF_A_KIND: usize = 5;

/// Stands for a scenario in which nothing was typed.
const NOTHING: &str = "-";

/// The scenarios of one window, each exactly as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// What the entry of the browser's history names it by.
    pub id: String,
    /// Whose project it is.
    pub owner: Owner,
    /// Which scenario the form shows, from 0.
    pub shown: usize,
    /// One to three.
    pub scenarios: Vec<Draft>,
}

/// Reads the list, the draft that was typed in last first. What is not understood is left out.
#[must_use]
pub fn read(text: &str) -> Vec<Stored> {
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
    let shown: usize = parts.next()?.parse().ok()?;
    let draft = |pairs: &str| match pairs {
        NOTHING => Draft::default(),
        pairs => link::read_pairs(pairs),
    };
    let scenarios: Vec<Draft> = parts.map(draft).collect();
    let is_whole = shown < scenarios.len() && scenarios.len() <= MOST_SCENARIOS;
    is_whole.then_some(Stored {
        id,
        owner,
        shown,
        scenarios,
    })
}

/// Writes the list; an empty one is an empty text.
#[must_use]
pub fn write(drafts: &[Stored]) -> String {
    if drafts.is_empty() {
        return String::new();
    }
    let mut text = String::from(HEADING);
    for draft in drafts {
        let owner = draft.owner.id();
        text.push_str(&format!("\n{} {owner} {}", draft.id, draft.shown));
        for scenario in &draft.scenarios {
            text.push(' ');
            if scenario.is_empty() {
                text.push_str(NOTHING);
            } else {
                text.push_str(&link::pairs(scenario));
            }
        }
    }
    text.push('\n');
    text
}

/// Puts a draft in the place of the one of its id and before all others. The oldest of its kind goes once there are too
/// many; a draft in which nothing is typed goes at once.
pub fn put(drafts: &mut Vec<Stored>, draft: Stored) {
    remove(drafts, &draft.id);
    if draft.scenarios.iter().all(Draft::is_empty) {
        return;
    }
    let owner = draft.owner;
    drafts.insert(0, draft);
    let mut of_its_kind = 0;
    drafts.retain(|draft| {
        of_its_kind += usize::from(draft.owner == owner);
        draft.owner != owner || of_its_kind <= MOST_OF_A_KIND
    });
}

/// Takes the draft of this id off the list.
pub fn remove(drafts: &mut Vec<Stored>, id: &str) {
    drafts.retain(|draft| draft.id != id);
}

/// What versions before the list kept: the draft as typed (`amorce.draft.v1`) and the link of it and its other
/// scenarios (`amorce.link.v1`). `None` where nothing was kept.
#[must_use]
pub fn released(draft: Option<&str>, link: Option<&str>, id: &str) -> Option<Stored> {
    let typed = draft.map(link::read_pairs).unwrap_or_default();
    let Opened {
        mut scenarios,
        shown,
        ..
    } = link.map(link::open).unwrap_or_default();
    // The link is written a moment after the draft, which says what was typed last.
    if !typed.is_empty()
        && let Some(scenario) = scenarios.get_mut(shown)
    {
        *scenario = typed;
    }
    let stored = Stored {
        id: id.to_owned(),
        owner: Owner::Visitor,
        shown,
        scenarios,
    };
    (!stored.scenarios.iter().all(Draft::is_empty)).then_some(stored)
}

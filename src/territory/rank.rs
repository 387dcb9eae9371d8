//! How well a name answers to what was typed, and the best of all that do.
//! This module must never know what has the name.

use core::cmp::Reverse;

use super::fold::{folded, without_article};
use super::{Found, MOST_FOUND};

/// What was typed, as names are compared.
pub(super) struct Query {
    /// In small letters of ASCII.
    pub(super) typed: String,
    /// Without its blanks.
    joined: String,
}

/// How well a name answers, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It is what was typed.
    Whole,
    /// It begins so.
    Beginning,
    /// Its words begin so, in this order.
    Words,
}

impl Query {
    pub(super) fn new(typed: &str) -> Self {
        let typed = folded(typed);
        Self {
            joined: typed.replace(' ', ""),
            typed,
        }
    }

    fn rank(&self, name: &str) -> Option<Rank> {
        let typed = self.typed.as_str();
        let bare = without_article(name);
        if name == typed || bare == typed {
            return Some(Rank::Whole);
        }
        if name.starts_with(typed) || bare.starts_with(typed) || self.begins_joined(name) {
            return Some(Rank::Beginning);
        }
        let mut of_name = name.split(' ');
        let mut words = typed.split(' ');
        let is_in_order = words.all(|word| of_name.any(|of_name| of_name.starts_with(word)));
        is_in_order.then_some(Rank::Words)
    }

    /// Whether a name begins with these letters when its blanks are left out: `lhay` finds L'Haÿ.
    fn begins_joined(&self, name: &str) -> bool {
        let mut letters = name.bytes().filter(|byte| *byte != b' ');
        self.joined.bytes().all(|byte| letters.next() == Some(byte))
    }
}

/// The best answers to a query: by how well the name answers, then by how many live there, then as they came.
pub(super) struct Best<'a> {
    query: &'a Query,
    found: Vec<((Rank, Reverse<u32>), Found)>,
}

impl<'a> Best<'a> {
    pub(super) const fn of(query: &'a Query) -> Self {
        Self {
            query,
            found: Vec::new(),
        }
    }

    /// Takes what has this folded name and so many inhabitants, where it is one of the best so far.
    pub(super) fn offer(&mut self, name: &str, inhabitants: u32, what: impl FnOnce() -> Found) {
        let Some(rank) = self.query.rank(name) else {
            return;
        };
        let worth = (rank, Reverse(inhabitants));
        let place = self.found.partition_point(|(of, _)| *of <= worth);
        if place < MOST_FOUND {
            self.found.truncate(MOST_FOUND - 1);
            self.found.insert(place, (worth, what()));
        }
    }

    pub(super) fn found(self) -> Vec<Found> {
        self.found.into_iter().map(|(_, what)| what).collect()
    }
}

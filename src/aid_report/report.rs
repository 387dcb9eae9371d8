//! The parts of a report.
//! This module must never know which aid it is about.

use super::{Table, Worth};
use crate::aid::Source;
use crate::aid_input::{Calculator, Field, Problem};
use crate::units::{Certainty, Money};

/// What is said of one draft of one calculator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Which one.
    pub calculator: Calculator,
    /// Its name.
    pub title: &'static str,
    /// Who is paid, and that it is not money of the CPTS.
    pub lead: &'static str,
    /// What was typed, by field, in words.
    pub inputs: Vec<(Field, String)>,
    /// Every wrong field.
    pub problems: Vec<Problem>,
    /// The fields without which nothing is computed.
    pub needs: Vec<Field>,
    /// What must be read first: why nothing is paid, or nothing computed.
    pub first: Vec<Said>,
    /// The answer in one sentence.
    pub headline: Option<Headline>,
    /// The tables, the most important first.
    pub tables: Vec<Table>,
    /// What must be known besides.
    pub notes: Vec<Notes>,
    /// The simulator of the Cnam: what is said of it, and its address.
    pub simulator: (&'static str, &'static str),
    /// Where all of it was read.
    pub sources: Vec<Source>,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The amount.
    pub money: Money,
    /// The same in words, before the sentence.
    pub amount: String,
    /// What the amount is, who is paid, and what it rests on.
    pub words: String,
    /// The weakest mark of it.
    pub certainty: Certainty,
    /// More about it, a sentence each.
    pub more: Vec<String>,
}

/// A sentence with a name that stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The name.
    pub code: &'static str,
    /// The sentence.
    pub words: String,
}

/// What must be known besides, under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes {
    /// Its stable name.
    pub id: &'static str,
    /// The heading.
    pub heading: &'static str,
    /// The notes.
    pub notes: Vec<Note>,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What is said.
    pub words: String,
    /// How sure it is, where that is a question.
    pub certainty: Option<Certainty>,
    /// Where it was read.
    pub sources: Vec<Source>,
}

impl Note {
    /// A note that rests on nothing else.
    pub fn plain(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            certainty: None,
            sources: Vec::new(),
        }
    }
}

impl Report {
    /// Every amount of the report with its making, in the order in which they stand.
    pub fn made(&self) -> impl Iterator<Item = &super::Made> {
        let rows = self.tables.iter().flat_map(|table| &table.rows);
        rows.flat_map(|row| &row.made)
    }

    /// Whether this table has an amount in points.
    #[must_use]
    pub fn has_points(&self) -> bool {
        self.made()
            .any(|made| matches!(made.worth, Worth::Points(..)))
    }
}

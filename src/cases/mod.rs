//! Case files: a project, and what is expected of its answer, by path.
//! This layer must never know what the right answer is, nor let a slip of the pen pass for one.
//!
//! `tests/cases/README.md` documents the format. [`Case::read`] refuses what it does not understand,
//! and [`Case::failures`] says how the answer differs from what is expected.

mod check;
mod compare;
mod path;
mod read;

use crate::input::Draft;
use crate::units::Date;

use path::Path;

pub use check::{Check, Told};
pub use read::read_project;

/// A project and what is expected of its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// One line that says what the case is about.
    pub title: String,
    /// Where the expected values come from.
    pub source: String,
    /// The question, in words.
    pub statement: Option<String>,
    /// The day on which the question is asked.
    pub today: Option<Date>,
    /// The project, as a visitor would type it.
    pub project: Draft,
    /// What is expected; never empty.
    pub expected: Vec<Expectation>,
}

/// What is expected in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// Where in the answer.
    path: Path,
    /// What.
    value: Expected,
}

/// An expected value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A whole number; of an amount, euros.
    Whole(i64),
    /// A text; of an amount, euros and cents, `45369.86`; of what is not known, `none`.
    Text(String),
    /// Yes or no; of a payment, a notice or a problem, whether there is one.
    Flag(bool),
    /// *Prudent*, *attendu* and *maximum*.
    Three([Box<Self>; 3]),
}

/// How an answer differs from what is expected, in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(String);

impl core::fmt::Display for Failure {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.write_str(&self.0)
    }
}

impl Case {
    /// How the answer differs from what is expected; nothing when the case passes.
    #[must_use]
    pub fn failures(&self) -> Vec<Failure> {
        let checks = self.checks().into_iter();
        checks.filter_map(|check| check.failure).collect()
    }

    fn asks_of(&self, first: &str) -> bool {
        self.expected
            .iter()
            .any(|expectation| expectation.path.starts_with(first))
    }

    /// Whether the case says that this field is refused.
    fn expects_problem(&self, key: &str) -> bool {
        let wanted = format!("problems.{key}");
        self.expected.iter().any(|expectation| {
            let path = expectation.path.to_string();
            path.strip_prefix(&wanted)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }
}

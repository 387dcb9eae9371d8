//! What a visitor types of one of the two aids beside a CPTS, turned into a [`Contract`] or a [`Structure`] with every
//! error by field; the same as a link and back. docs/neighbours.md holds the rules of both.
//! This layer must never know an amount, nor lose what was typed, nor know a field of a CPTS.

mod calculator;
mod draft;
mod drafts;
mod field;
mod fill;
mod give;
mod hours;
mod kind;
mod link;
mod pick;
mod problem;
mod read;
mod spelling;
mod whole;

pub use calculator::Calculator;
pub use draft::Draft;
pub use drafts::{Owner, Stored, put, read_list, write_list};
pub use field::{Field, Group};
pub use fill::PREREQUISITES;
pub use hours::{HoursProblem, read_hours};
pub use kind::Kind;
pub use link::{Opened, is_link, open, write};
pub use pick::{Holding, Pick};
pub use problem::{Problem, Wrong};
pub use read::{Parsed, Reading, read};
pub use spelling::{canonical, canonical_draft};
pub use whole::{WholeProblem, read_whole};

#[cfg(doc)]
use crate::aid::{assistant::Contract, msp::Structure};

//! What a person typed, turned into a [`Project`] with every error by field.
//! This layer must never know an amount, nor lose what was typed.

mod amount;
mod canonical;
mod date;
mod differing;
mod field;
mod full;
mod given;
mod moved;
mod number;
mod problem;
mod read;

pub use amount::{AmountProblem, RateProblem, read_amount, read_rate};
pub use canonical::{canonical, normalised, write};
pub use date::{DateProblem, EARLIEST, LATEST, read_date};
pub use differing::differing;
pub use field::{
    ACTIONS, Draft, Field, IndicatorPart, MOST_LINES, REGIMES, RegionalPart, STATUSES, YES,
};
pub use full::{in_full, is_in_full};
pub use given::{Given, Refused};
pub use moved::signed_on;
pub use number::{NumberProblem, read_inhabitants};
pub use problem::{Problem, Wrong};
pub use read::{Reading, read};

#[cfg(doc)]
use crate::funding::Project;

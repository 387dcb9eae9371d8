//! What a person typed, turned into a [`Project`] with every error by field.
//! This layer must never know an amount, nor lose what was typed.

mod amount;
mod beside;
mod canonical;
mod date;
mod differing;
mod doubt;
mod draft;
mod field;
mod full;
mod given;
mod kind;
mod moved;
mod number;
mod place;
mod plain;
mod problem;
mod read;
mod summed;
mod told;
mod treasury;

pub use amount::{
    AmountProblem, RateProblem, read_amount, read_balance, read_hundredths, read_rate,
    write_amount, write_rate,
};
pub use beside::problems_beside;
pub use canonical::{canonical, normalised};
pub use date::{DateProblem, EARLIEST, LATEST, read_date};
pub use differing::differing;
pub use draft::Draft;
pub use field::{
    ExpensePart, Field, Group, IndicatorPart, MOST_EXPENSES, MOST_LINES, PlanPart, RegionalPart,
};
pub use full::{in_full, is_in_full};
pub use given::{Given, Refused};
pub use kind::{Kind, NO, Pick, Status, YES};
pub use moved::signed_on;
pub use number::{NumberProblem, read_inhabitants, read_whole_digits};
pub use place::write;
pub use problem::{Problem, Wrong};
pub use read::{Parsed, read};
pub use summed::summed;
pub use told::{ToldPlan, read_plan};
pub use treasury::{ReadExpense, Treasury, read_treasury};

#[cfg(doc)]
use crate::funding::Project;

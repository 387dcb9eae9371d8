//! What is wrong with a field, as data.
//! This module must never know the words in which it is told: those are in [`texts`](crate::texts).

use crate::units::Date;

use super::{DateProblem, Field, NumberProblem};

/// One wrong field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which one.
    pub field: Field,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Not a number of inhabitants.
    Number(NumberProblem),
    /// Not a day.
    Date(DateProblem),
    /// Not one of the choices.
    Choice,
    /// The contract is said to be signed, or planned, but on no day.
    DayMissing,
    /// A signature before the agreement existed, whose first day this is.
    BeforeAgreement(Date),
    /// The contract is said to be signed on a day that is still to come, after this one.
    SignedInTheFuture(Date),
    /// After the signature, which is on this day.
    AfterSignature(Date),
    /// Before the letter of intent, which is on this day.
    BeforeLetter(Date),
    /// A mission that starts before the signature, which is on this day.
    BeforeSignature(Date),
    /// A mission that starts when the contract has ended, on this day.
    AfterContract(Date),
}

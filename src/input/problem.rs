//! What is wrong with a field, as data.
//! This module must never know the words of a message: those are in [`texts`](crate::texts).

use crate::units::{Date, Money};

use super::{AmountProblem, DateProblem, Field, NumberProblem, RateProblem};

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
    /// Not an amount.
    Amount(AmountProblem),
    /// Not a rate.
    Rate(RateProblem),
    /// An indicator's steps are not amounts separated by `;`.
    Steps,
    /// The steps reached are not one number, or five, of at most as many as there are steps.
    Reached,
    /// The indicators' highest steps add up to more than the variable part of the mission.
    IndicatorsExceed(Money),
    /// A line of regional money without an amount.
    AmountMissing,
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
    /// Of a year that only a renewed contract has.
    NotRenewed,
    /// Not all communes are codes, each once, of at most [`MOST_COMMUNES`](crate::territory::MOST_COMMUNES); the others
    /// are read.
    Communes,
    /// An expense without the day of its first payment.
    StartMissing,
    /// An expense that ends before its first payment, which is on this day.
    BeforeStart(Date),
    /// A gross salary that the table of employer's costs does not reach: the cost is to be typed.
    CostToType,
    /// Not a whole number of months within [`LetterToSignature`](crate::plan::LetterToSignature).
    Months,
    /// Communes without a number of inhabitants: it is added up of files that are not there.
    TerritoryNotLoaded,
}

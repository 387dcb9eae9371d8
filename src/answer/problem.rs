//! What is wrong with a field.
//! This module must never know the words of a message.

use serde::Serialize;

use crate::input::{self, AmountProblem, DateProblem, NumberProblem, RateProblem, Wrong};
use crate::units::Date;

use super::Euros;

/// One wrong field.
#[derive(Debug, Serialize)]
pub(super) struct Problem {
    /// The key of the field.
    id: String,
    /// What is wrong.
    kind: &'static str,
    /// The day that the field must respect.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    /// The amount that the field must respect.
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Euros>,
}

impl Problem {
    pub(super) fn new(problem: &input::Problem) -> Self {
        Self {
            id: problem.field.key(),
            kind: problem_kind(problem.wrong),
            date: problem_date(problem.wrong),
            amount: problem_amount(problem.wrong),
        }
    }
}

/// The name of what is wrong.
#[must_use]
pub fn problem_kind(wrong: Wrong) -> &'static str {
    told(wrong).0
}

/// The day that the field must respect.
#[must_use]
pub fn problem_date(wrong: Wrong) -> Option<String> {
    told(wrong).1.map(|day| day.to_string())
}

/// The amount that the field must respect.
#[must_use]
pub fn problem_amount(wrong: Wrong) -> Option<Euros> {
    match wrong {
        Wrong::IndicatorsExceed(maximum) => Some(maximum.into()),
        _ => None,
    }
}

fn told(wrong: Wrong) -> (&'static str, Option<Date>) {
    let bare = |kind| (kind, None);
    match wrong {
        Wrong::Number(NumberProblem::NotANumber) => bare("number-not-a-number"),
        Wrong::Number(NumberProblem::NotWhole) => bare("number-not-whole"),
        Wrong::Number(NumberProblem::Groups) => bare("number-groups"),
        Wrong::Amount(AmountProblem::Groups) => bare("amount-groups"),
        Wrong::Number(NumberProblem::Negative) => bare("number-negative"),
        Wrong::Number(NumberProblem::OutOfBounds) => bare("number-out-of-bounds"),
        Wrong::Date(DateProblem::NotADate) => bare("date-not-a-date"),
        Wrong::Date(DateProblem::NoSuchDay) => bare("date-no-such-day"),
        Wrong::Date(DateProblem::OutOfBounds) => bare("date-out-of-bounds"),
        Wrong::Amount(AmountProblem::NotAnAmount) => bare("amount-not-an-amount"),
        Wrong::Amount(AmountProblem::MoreThanCents) => bare("amount-more-than-cents"),
        Wrong::Amount(AmountProblem::Negative) => bare("amount-negative"),
        Wrong::Amount(AmountProblem::TooLarge) => bare("amount-too-large"),
        Wrong::Rate(RateProblem::NotARate) => bare("rate-not-a-rate"),
        Wrong::Rate(RateProblem::MoreThanHundredths) => bare("rate-more-than-hundredths"),
        Wrong::Rate(RateProblem::OutOfBounds) => bare("rate-out-of-bounds"),
        Wrong::Steps => bare("steps"),
        Wrong::Reached => bare("reached"),
        Wrong::IndicatorsExceed(_) => bare("indicators-exceed"),
        Wrong::NotRenewed => bare("not-renewed"),
        Wrong::Communes => bare("communes"),
        Wrong::TerritoryNotLoaded => bare("territory-not-loaded"),
        Wrong::AmountMissing => bare("amount-missing"),
        Wrong::Choice => bare("choice"),
        Wrong::DayMissing => bare("day-missing"),
        Wrong::BeforeAgreement(day) => ("before-agreement", Some(day)),
        Wrong::SignedInTheFuture(day) => ("signed-in-the-future", Some(day)),
        Wrong::AfterSignature(day) => ("after-signature", Some(day)),
        Wrong::BeforeLetter(day) => ("before-letter", Some(day)),
        Wrong::BeforeSignature(day) => ("before-signature", Some(day)),
        Wrong::StartMissing => bare("start-missing"),
        Wrong::CostToType => bare("cost-to-type"),
        Wrong::Months => bare("months"),
        Wrong::BeforeStart(day) => ("before-start", Some(day)),
        Wrong::AfterContract(day) => ("after-contract", Some(day)),
    }
}

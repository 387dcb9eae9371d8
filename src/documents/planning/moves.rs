//! The moves of the bank account as rows: day, what it comes of, how it is called, what comes in and goes out on both lines.
//! This module must never add two moves.

use super::Asked;
use crate::input::ReadExpense;
use crate::outlook::Source;
use crate::texts::{self, files, treasury_files as words};
use crate::treasury::{Delay, Origin};
#[cfg(feature = "files")]
use crate::treasury::{Lines, Marked, Move, Uncounted};
use crate::units::Certainty;
#[cfg(feature = "files")]
use crate::units::{Date, Money};

/// A move as a row.
#[cfg(feature = "files")]
pub(super) struct Row {
    pub(super) day: Option<Date>,
    /// What it comes of.
    pub(super) nature: &'static str,
    /// What it is called, in the visitor's words where they are.
    pub(super) label: String,
    /// What it is for; empty of what comes in.
    pub(super) purpose: &'static str,
    pub(super) flow: Lines<Flow>,
}

/// What a move does to the balance of a line: one of both amounts is there.
#[cfg(feature = "files")]
#[derive(Clone, Copy)]
pub(super) struct Flow {
    pub(super) comes_in: Option<Money>,
    pub(super) goes_out: Option<Money>,
    pub(super) mark: Certainty,
}

#[cfg(feature = "files")]
impl Row {
    pub(super) fn of(asked: &Asked<'_>, of: &Move) -> Self {
        Self::new(asked, Some(of.day), of.origin, of.change)
    }

    pub(super) fn of_uncounted(asked: &Asked<'_>, of: &Uncounted) -> Self {
        Self::new(asked, of.day, of.origin, of.change)
    }

    fn new(asked: &Asked<'_>, day: Option<Date>, origin: Origin, change: Lines<Marked>) -> Self {
        let purpose = expense(asked, origin).map(|of| words::purpose(&of.expense));
        Self {
            day,
            nature: nature(asked, origin),
            label: label(asked, origin),
            purpose: purpose.unwrap_or_default(),
            flow: change.map(|change| flow(origin, change)),
        }
    }
}

/// What a move is called, in the visitor's words where they are.
pub(super) fn label(asked: &Asked<'_>, origin: Origin) -> String {
    match (source(asked, origin), expense(asked, origin)) {
        (Some(Source::Agreement(payment)), _) => words::payment(payment),
        (Some(Source::Regional(line)), _) if !line.label.trim().is_empty() => line.label.clone(),
        (_, Some(expense)) => words::expense_name(expense),
        _ => texts::sentence_case(nature(asked, origin)),
    }
}

fn nature(asked: &Asked<'_>, origin: Origin) -> &'static str {
    let is_regional = matches!(source(asked, origin), Some(Source::Regional(_)));
    words::nature(origin, is_regional)
}

fn source<'a>(asked: &Asked<'a>, origin: Origin) -> Option<&'a Source> {
    match origin {
        Origin::Receipt(place) => asked.outlook.treasury.receipts.sources.get(place),
        _ => None,
    }
}

fn expense<'a>(asked: &Asked<'a>, origin: Origin) -> Option<&'a ReadExpense> {
    match origin {
        Origin::Expense(place) => asked.outlook.treasury.expense(place),
        _ => None,
    }
}

/// A deduction from what is paid goes out; an expense of nothing does too.
#[cfg(feature = "files")]
fn flow(origin: Origin, change: Marked) -> Flow {
    let goes_out = match origin {
        Origin::Expense(_) | Origin::Repayment => true,
        Origin::Receipt(_) | Origin::Advance => change.money < Money::ZERO,
    };
    let (comes_in, out) = if goes_out {
        (None, Some(change.leaving().money))
    } else {
        (Some(change.money), None)
    };
    Flow {
        comes_in,
        goes_out: out,
        mark: change.certainty,
    }
}

/// What the expense that would begin later is called.
pub(super) fn put_off(asked: &Asked<'_>, delay: Delay) -> String {
    let expense = asked.outlook.treasury.expense(delay.expense);
    expense.map(words::expense_name).unwrap_or_default()
}

/// The mark of the balance to begin with.
pub(super) fn opening_mark(asked: &Asked<'_>) -> &'static str {
    if asked.outlook.treasury.is_balance_assumed() {
        words::NOT_TYPED
    } else {
        words::mark(Certainty::Own)
    }
}

/// What must be read before any amount: that the rules are those of an offer which was never adopted.
pub(super) fn warning(asked: &Asked<'_>) -> Option<String> {
    let said = files::as_if(asked.project.regime);
    said.filter(|_| asked.simulation.as_if)
}

/// What was typed of the account and could not be read: the field, and what is wrong with it.
pub(super) fn problems(asked: &Asked<'_>) -> impl Iterator<Item = [String; 2]> {
    let problems = asked.outlook.treasury.read.problems.iter();
    problems.map(|problem| {
        [
            texts::label_beside(problem.field),
            texts::problem(problem.wrong),
        ]
    })
}

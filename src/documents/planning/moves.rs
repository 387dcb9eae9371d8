//! The moves of the bank account as rows: day, what it comes of, how it is called, what comes in and goes out on both lines.
//! This module must never add two moves.

use super::Asked;
use crate::outlook::Source;
use crate::texts::{self, files, treasury_files as words};
use crate::treasury::{Delay, Lines, Marked, Move, Origin, Uncounted};
use crate::units::{Certainty, Date, Money};

/// A move as a row.
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
#[derive(Clone, Copy)]
pub(super) struct Flow {
    pub(super) comes_in: Option<Money>,
    pub(super) goes_out: Option<Money>,
    pub(super) mark: Certainty,
}

impl Row {
    pub(super) fn of(asked: &Asked<'_>, of: &Move) -> Self {
        Self::new(asked, Some(of.day), of.origin, of.change)
    }

    pub(super) fn of_uncounted(asked: &Asked<'_>, of: &Uncounted) -> Self {
        Self::new(asked, of.day, of.origin, of.change)
    }

    fn new(asked: &Asked<'_>, day: Option<Date>, origin: Origin, change: Lines<Marked>) -> Self {
        let treasury = &asked.outlook.treasury;
        let source = match origin {
            Origin::Receipt(place) => treasury.receipts.sources.get(place),
            _ => None,
        };
        let expense = match origin {
            Origin::Expense(place) => treasury.expense(place),
            _ => None,
        };
        let is_regional = matches!(source, Some(Source::Regional(_)));
        let nature = words::nature(origin, is_regional);
        let label = match (source, expense) {
            (Some(Source::Agreement(payment)), _) => words::payment(payment),
            (Some(Source::Regional(line)), _) if !line.label.trim().is_empty() => {
                line.label.clone()
            }
            (_, Some(expense)) => words::expense_name(expense),
            _ => texts::sentence_case(nature),
        };
        Self {
            day,
            nature,
            label,
            purpose: expense.map_or("", |of| words::purpose(&of.expense)),
            flow: change.map(|change| flow(origin, change)),
        }
    }
}

/// A deduction from what is paid goes out; an expense of nothing does too.
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
    problems.map(|problem| [words::field(problem.field), texts::problem(problem.wrong)])
}

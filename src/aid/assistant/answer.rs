//! The answer for a contract: its lines and totals, its conditions, its refusals, what is not known.
//! This module must never fail: what cannot be answered is missing in the answer, with the reason beside it.

use super::{
    Amount, Band, CONDITIONS, ConditionRow, Contract, ContractYear, Line, OBJECTIVES, ObjectiveRow,
    Payee, Refusal, Step, Text, Threshold, Unknown,
};
use crate::aid::Worked;
use crate::units::Money;

/// What is known of a contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Who is paid; never a CPTS.
    pub payee: Payee,
    /// The text in force at the signature, if any is known.
    pub text: Option<Text>,
    /// Why no amount is given; empty where one is.
    pub refusals: Vec<Refusal>,
    /// What is paid; `None` for a contract that is refused.
    pub paid: Option<Paid>,
    /// Below P30: the threshold, and every amount is 0.
    pub below: Option<&'static Threshold>,
    /// The conditions of that text for this contract.
    pub conditions: Vec<&'static ConditionRow>,
    /// The objectives, which were read for contracts of avenant 7 alone.
    pub objectives: Option<&'static [ObjectiveRow]>,
    /// What was not read.
    pub unknowns: Vec<Unknown>,
}

/// What is paid over five years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid {
    /// The five years.
    pub lines: Vec<Line>,
    /// All of them, at most.
    pub at_most: Amount,
    /// All of them, at the attainment that was typed.
    pub at_attainment: Amount,
    /// The share of five yearly costs that is covered, where a cost was typed.
    pub covered: Option<Covered>,
}

/// The share of a cost that the aid covers, in hundredths of a percent; above 10 000 it pays more than the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Covered {
    /// At most.
    pub at_most: u64,
    /// At the attainment that was typed.
    pub at_attainment: u64,
}

impl Covered {
    /// `None` of a cost that is not above 0.
    pub(super) fn of(at_most: &Amount, at_attainment: &Amount, cost: Money) -> Option<Self> {
        Some(Self {
            at_most: at_most.money.hundredths_of_percent_of(cost)?,
            at_attainment: at_attainment.money.hundredths_of_percent_of(cost)?,
        })
    }
}

/// The answer for a contract, for any contract.
#[must_use]
pub fn simulate(contract: &Contract) -> Answer {
    let text = contract.text();
    let refusals = contract.refusals();
    let paid = text
        .filter(|_| refusals.is_empty())
        .and_then(|text| Paid::of(contract, text));
    let is_below = contract.band == Band::BelowP30;
    Answer {
        payee: contract.aid.payee(),
        below: text.filter(|_| is_below).map(Threshold::p30_under),
        conditions: CONDITIONS
            .iter()
            .filter(|row| row.applies_to(contract))
            .collect(),
        objectives: (text == Some(Text::Avenant7)).then_some(OBJECTIVES),
        unknowns: Unknown::of(contract),
        text,
        refusals,
        paid,
    }
}

impl Paid {
    fn of(contract: &Contract, text: Text) -> Option<Self> {
        let years = ContractYear::ALL.into_iter();
        let lines = years.map(|year| Line::of(contract, text, year));
        let lines = lines.collect::<Option<Vec<_>>>()?;
        let sum = |amount: fn(&Line) -> &Amount| {
            let parts = lines.iter().map(|line| amount(line).clone());
            Worked::sum(Step::Total, parts.collect())
        };
        let at_most = sum(|line| &line.at_most);
        let at_attainment = sum(|line| &line.at_attainment);
        let cost = contract.yearly_cost;
        let years = lines.len() as u32;
        let covered = cost.and_then(|cost| {
            let of_all_years = cost.fraction(years, 1);
            Covered::of(&at_most, &at_attainment, of_all_years)
        });
        Some(Self {
            covered,
            at_most,
            at_attainment,
            lines,
        })
    }
}

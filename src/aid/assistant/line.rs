//! One year of the contract: its text, its amount at most, and its amount at the attainment that was typed.
//! This module must never hold an amount: each comes from the table.

use super::instalment::instalments;
use super::{
    AVENANT_7_SURE_FROM, Aid, Band, Contract, ContractYear, Covered, Doubt, Instalment,
    LAST_SIGNATURE, Row, Step, Text, Threshold, collective, one_doctor,
};
use crate::aid::Worked;
use crate::units::{Certainty, Date, Money};

/// An amount of the aid, with its making.
pub type Amount = Worked<Step>;

/// One year of the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which year.
    pub year: ContractYear,
    /// Its first day.
    pub first_day: Date,
    /// The text in force on that day.
    pub text: Text,
    /// The amount, at most.
    pub at_most: Amount,
    /// The amount, at the attainment that was typed.
    pub at_attainment: Amount,
    /// How the latter is paid, as far as it was read; together the instalments are the amount.
    pub instalments: Vec<Instalment>,
    /// The share of the yearly cost that is covered, where a cost was typed.
    pub covered: Option<Covered>,
}

impl Line {
    /// The line of a contract signed under this text; `None` where the table has no figure.
    pub(super) fn of(contract: &Contract, signed_under: Text, year: ContractYear) -> Option<Self> {
        let first_day = year.first_day(contract.signature);
        let text = match contract.aid {
            Aid::OneDoctor(_) => Text::of_one_doctor(first_day)?,
            Aid::Collective { .. } => signed_under,
        };
        let at_most = at_most(contract, text, signed_under, year)?;
        let at_attainment = at_attainment(contract, year, &at_most);
        Some(Self {
            year,
            first_day,
            text,
            instalments: instalments(signed_under, year, first_day, &at_attainment),
            covered: contract
                .yearly_cost
                .and_then(|cost| Covered::of(&at_most, &at_attainment, cost)),
            at_most,
            at_attainment,
        })
    }
}

fn at_most(
    contract: &Contract,
    text: Text,
    signed_under: Text,
    year: ContractYear,
) -> Option<Amount> {
    let Some(row) = Row::of(contract.band, year) else {
        let threshold = Threshold::p30_under(signed_under);
        let step = Step::BelowP30(threshold);
        return Some(Worked::figure(step, Money::ZERO, threshold.certainty));
    };
    let amount = match contract.aid {
        Aid::OneDoctor(time) => {
            let figure = one_doctor(row, time, text.details().column)?;
            Worked::figure(Step::Figure(figure), figure.money(), figure.certainty)
        }
        Aid::Collective { positions, .. } => {
            let figure = collective(year);
            let one = Worked::figure(Step::Figure(figure), figure.money(), figure.certainty);
            let money = one.money.fraction(positions.get().into(), 1);
            let step = Step::PerPosition(positions);
            Worked::of(step, money, Certainty::Official, vec![one])
        }
    };
    let doubts = Doubt::ALL.into_iter();
    let doubts = doubts.filter(|doubt| doubt.touches(contract, year));
    Some(doubts.fold(amount, doubted))
}

fn doubted(amount: Amount, doubt: Doubt) -> Amount {
    let step = Step::Doubted(doubt);
    Worked::of(step, amount.money, Doubt::CERTAINTY, vec![amount])
}

impl Doubt {
    /// Whether the amount of this year would be another one if this were read otherwise.
    fn touches(self, contract: &Contract, year: ContractYear) -> bool {
        let first_day = year.first_day(contract.signature);
        match self {
            Self::Band => contract.band == Band::Unknown,
            Self::FirstDay => contract.signature < AVENANT_7_SURE_FROM,
            Self::AnniversaryOnTheDay => {
                year != ContractYear::First && first_day == Text::Convention2024.effective_from()
            }
            Self::AfterTheConvention => first_day > LAST_SIGNATURE,
        }
    }
}

fn at_attainment(contract: &Contract, year: ContractYear, at_most: &Amount) -> Amount {
    if at_most.money.is_zero() {
        // No attainment changes nothing into something.
        return at_most.clone();
    }
    let (step, money, certainty) = match contract.attainment_of(year) {
        None => (Step::NotModulated, at_most.money, Certainty::Reported),
        Some(attainment) => (
            Step::Attained(attainment),
            at_most.money.share(attainment.rate()),
            attainment.certainty(),
        ),
    };
    Worked::of(step, money, certainty, vec![at_most.clone()])
}

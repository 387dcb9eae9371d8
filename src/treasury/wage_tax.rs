//! The wage tax (*taxe sur les salaires*) of 2025, told and not added to the expenses.
//! This module must never say that the tax is due: it says what the rates come to.

use super::{Figure, Marked, Source};
use crate::units::{Certainty, Money};

/// The year of the rates and of the allowance.
pub const WAGE_TAX_YEAR: i32 = 2025;

/// A bracket of the rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bracket {
    /// It holds what is above so many whole euros a year, to the next bracket.
    pub above: u32,
    /// Its rate, in hundredths of a percent.
    pub hundredths: u16,
}

/// The brackets, lowest first: reported.
pub const BRACKETS: [Bracket; 3] = [
    Bracket {
        above: 0,
        hundredths: 425,
    },
    Bracket {
        above: 9_147,
        hundredths: 850,
    },
    Bracket {
        above: 18_259,
        hundredths: 1_360,
    },
];

/// What associations take off the tax of a year.
pub const ALLOWANCE: Figure = Figure {
    euros: 24_041,
    certainty: Certainty::Reported,
    sources: &[Source::WageTax],
};

/// What the rates come to for these salaries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WageTax {
    /// For each gross salary, in the order given.
    pub salaries: Vec<Money>,
    /// All of them, before the allowance.
    pub before: Money,
    /// After the allowance, never below zero.
    pub after: Marked,
}

/// The tax on one gross salary of a year, before the allowance: rounded once, half up to the cent; nothing below zero.
#[must_use]
pub fn tax_on_one(gross: Money) -> Money {
    let tops = BRACKETS.iter().skip(1);
    let tops = tops.map(|next| Money::from_euros(next.above)).map(Some);
    let exact: i128 = BRACKETS
        .iter()
        .zip(tops.chain([None]))
        .map(|(bracket, top)| {
            let reached = top.map_or(gross, |top| gross.min(top));
            let inside = reached.less_at_most(Money::from_euros(bracket.above));
            i128::from(inside.cents()) * i128::from(bracket.hundredths)
        })
        .sum();
    // Hundredths of a percent of a cent.
    Money::from_cents(1).wide_fraction(exact, 10_000)
}

/// The tax on these gross salaries of a year, less the allowance.
#[must_use]
pub fn wage_tax(salaries: &[Money]) -> WageTax {
    let salaries: Vec<Money> = salaries.iter().copied().map(tax_on_one).collect();
    let before: Money = salaries.iter().copied().sum();
    WageTax {
        salaries,
        before,
        after: Marked::new(before.less_at_most(ALLOWANCE.money()), ALLOWANCE.certainty),
    }
}

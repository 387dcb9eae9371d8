//! What the project gives of each item of the letter of intent: what was typed, and the money of the first twelve months.
//! This module must never fill an item with what was neither typed nor simulated.

use crate::funding::{Estimates, Period, Project, Simulation, Situation};
use crate::law::LAW;
use crate::plan::{Filled, LetterItem};
use crate::units::{Certainty, Date, Inhabitants, Money, Tier};

/// An item of the letter and what the project gives of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which one.
    pub item: LetterItem,
    /// What is known of it, in the order of [`LetterItem::filled`].
    pub fills: Vec<Fill>,
}

/// Something that the project gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// So many communes.
    Communes(usize),
    /// So many inhabitants.
    Population(Inhabitants),
    /// The size tier.
    Tier(Tier),
    /// The money of the first twelve months.
    FirstTwelveMonths(FirstMoney),
}

/// What is paid before the contract and in its first year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstMoney {
    /// The first anniversary: what is paid before it counts.
    pub before: Date,
    /// How much, with the weakest mark of it.
    pub amount: Estimates<(Money, Certainty)>,
}

impl Item {
    /// The nine items of this project.
    pub(super) fn all(project: &Project, simulation: &Simulation) -> [Self; 9] {
        LetterItem::ALL.map(|item| Self {
            item,
            fills: item
                .filled()
                .iter()
                .filter_map(|filled| fill(*filled, project, simulation))
                .collect(),
        })
    }

    /// What the project could give of it and does not.
    pub fn missing(&self) -> impl Iterator<Item = Filled> {
        let filled = self.item.filled().iter().copied();
        filled.filter(|filled| !self.fills.iter().any(|fill| fill.of() == *filled))
    }
}

impl Fill {
    const fn of(&self) -> Filled {
        match self {
            Self::Communes(_) => Filled::Territory,
            Self::Population(_) => Filled::Population,
            Self::Tier(_) => Filled::Tier,
            Self::FirstTwelveMonths(_) => Filled::FirstTwelveMonths,
        }
    }
}

fn fill(filled: Filled, project: &Project, simulation: &Simulation) -> Option<Fill> {
    match filled {
        Filled::Territory => match project.communes.parts.len() {
            0 => None,
            number => Some(Fill::Communes(number)),
        },
        Filled::Population => project.population.map(Fill::Population),
        Filled::Tier => {
            let size = simulation.size.as_ref();
            size.map(|size| Fill::Tier(size.tier))
        }
        Filled::FirstTwelveMonths => first_money(project, simulation).map(Fill::FirstTwelveMonths),
    }
}

/// `None` without a day of signature, where nothing is paid, and for an offer that was never adopted.
fn first_money(project: &Project, simulation: &Simulation) -> Option<FirstMoney> {
    let contract = Situation::new(&LAW, project).anniversaries()?;
    let first = contract.years().next()?;
    let paid = simulation.totals.paid.iter();
    let paid = paid.filter(|sum| matches!(sum.period, Period::PaidBefore | Period::PaidInYear(1)));
    let nothing = Estimates::same((Money::ZERO, Certainty::Official));
    let amount = paid.fold(nothing, |sum, paid| {
        sum.zip(paid.total).map(|((money, certainty), more)| {
            let certainty = certainty.weaker(more.certainty);
            (money + more.money, certainty)
        })
    });
    let is_known = !simulation.as_if && !amount.maximum.0.is_zero();
    is_known.then_some(FirstMoney {
        before: first.end,
        amount,
    })
}

//! What the project gives of each item of the letter of intent: what was typed, and the money of the first twelve months.
//! This module must never fill an item with what was neither typed nor simulated.

use crate::funding::{Amount, Period, Project, Simulation};
use crate::plan::{Filled, LetterItem};
use crate::units::{Date, Inhabitants, Tier};

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

/// What is paid in the first twelve months, from the letter of intent or from the signature, as the simulation adds it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstMoney {
    /// The first day.
    pub first: Date,
    /// The day after the last.
    pub end: Date,
    /// Without what depends on results.
    pub prudent: Amount,
    /// As the visitor expects it.
    pub expected: Amount,
}

impl FirstMoney {
    /// `None` where nothing is paid, or it has no day.
    #[must_use]
    pub fn of(simulation: &Simulation) -> Option<Self> {
        let summary = simulation.totals.first_twelve_months?;
        let Period::FirstTwelveMonths(first, end) = summary.period else {
            return None;
        };
        let (prudent, expected) = (summary.total.prudent, summary.total.expected);
        let is_nothing = prudent.money.is_zero() && expected.money.is_zero();
        (!is_nothing).then_some(Self {
            first,
            end,
            prudent,
            expected,
        })
    }
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
        // An offer that was never adopted pays nothing.
        Filled::FirstTwelveMonths if simulation.as_if => None,
        Filled::FirstTwelveMonths => FirstMoney::of(simulation).map(Fill::FirstTwelveMonths),
    }
}

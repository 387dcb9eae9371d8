//! The few amounts that tell one project from another, and by how much they differ.
//! This module must never know how they are shown side by side.

use crate::units::Money;

use super::amount::{Amount, Three};
use super::simulation::Simulation;
use super::years::CONTRACT_YEARS;

/// The amounts by which projects are compared, each as sure as it is, or their differences, which are
/// bare money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headlines<T> {
    /// The seed envelope and what raises it.
    pub seed: Three<T>,
    /// What is paid in the first twelve months; nothing while they have no first day.
    pub first_twelve_months: Three<T>,
    /// What is earned before the contract, then in each contract year.
    pub earned: [Three<T>; CONTRACT_YEARS + 1],
    /// Everything.
    pub total: Three<T>,
}

impl Headlines<Amount> {
    /// Those of a simulation; what it does not say is nothing.
    #[must_use]
    pub fn of(simulation: &Simulation) -> Self {
        let totals = &simulation.totals;
        let mut headlines = Self {
            seed: Three::ZERO,
            first_twelve_months: Three::ZERO,
            earned: [Three::ZERO; CONTRACT_YEARS + 1],
            total: totals.total.total,
        };
        if let Some(seed) = &simulation.seed {
            headlines.seed = seed.total;
        }
        if let Some(twelve) = &totals.first_twelve_months {
            headlines.first_twelve_months = twelve.total;
        }
        for (earned, year) in headlines.earned.iter_mut().zip(&totals.earned) {
            *earned = year.total;
        }
        headlines
    }

    /// Each of these less that of another project.
    #[must_use]
    pub fn less(&self, other: &Self) -> Headlines<Money> {
        let mut earned = [Three::default(); CONTRACT_YEARS + 1];
        for ((change, one), other) in earned.iter_mut().zip(self.earned).zip(other.earned) {
            *change = less(one, other);
        }
        Headlines {
            seed: less(self.seed, other.seed),
            first_twelve_months: less(self.first_twelve_months, other.first_twelve_months),
            earned,
            total: less(self.total, other.total),
        }
    }
}

fn less(one: Three<Amount>, other: Three<Amount>) -> Three<Money> {
    one.zip(other).map(|(one, other)| one.money - other.money)
}

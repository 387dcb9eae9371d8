//! The totals of a project and nothing else, for callers with thousands of projects: what-if, batches.
//! This module must never compute anything that a simulation computes otherwise: it runs the same schedule.

use crate::law::{LAW, Law, MOST_CONTRACT_YEARS};
use crate::units::{Certainty, Money};

use super::Situation;
use super::amount::{Amount, Estimates};
use super::amounts::Lookup;
use super::derivations::{DerivationId, Ledger, Step};
use super::payment::{Earned, Notice, Payment};
use super::project::Project;
use super::schedule::{self, Recorder};

/// What a project earns, in the three estimates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuickTotals {
    /// Before the contract, then in each contract year.
    pub earned: [Estimates<Money>; MOST_CONTRACT_YEARS + 1],
}

impl QuickTotals {
    /// Everything.
    #[must_use]
    pub fn total(&self) -> Estimates<Money> {
        let mut total = Estimates::default();
        for earned in &self.earned {
            total = add(total, *earned);
        }
        total
    }
}

fn add(one: Estimates<Money>, other: Estimates<Money>) -> Estimates<Money> {
    one.zip(other).map(|(one, other)| one + other)
}

/// The totals of a project, to the cent those of [`simulate`](super::simulate), without
/// derivations, payments or conditions.
#[must_use]
pub fn totals_only(project: &Project) -> QuickTotals {
    totals_under(&LAW, project)
}

/// The same under another law.
#[must_use]
pub fn totals_under(law: &'static Law, project: &Project) -> QuickTotals {
    let mut tally = Tally::default();
    if let Some(population) = project.population {
        let situation = Situation::new(law, project);
        let lookup = Lookup::new(situation, population, situation.undoubted_first_rules());
        schedule::write(lookup, situation.anniversaries().as_ref(), &mut tally);
    }
    tally.totals
}

#[derive(Default)]
struct Tally {
    totals: QuickTotals,
}

impl Ledger for Tally {
    const EXPLAINS: bool = false;

    fn write(&mut self, _: Step, _: Money, _: Certainty, _: &[Amount]) -> DerivationId {
        DerivationId::NOTHING
    }
}

impl Recorder for Tally {
    fn pay(&mut self, payment: Payment) {
        let index = match payment.earned {
            Earned::BeforeContract => 0,
            Earned::Year(year) => year,
        };
        if let Some(earned) = self.totals.earned.get_mut(index) {
            *earned = add(*earned, payment.amount.map(|amount| amount.money));
        }
    }

    fn notice(&mut self, _: Notice) {}
}

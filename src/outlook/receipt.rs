//! The receipts of the bank account: the payments of the schedule and the regional money, each with what it is.
//! This module must never change an amount, a day or a mark.

use crate::funding::{Amount, Payment, Project, RegionalLine, Simulation};
use crate::treasury::{Lines, Marked, Receipt};

/// Receipts and, at the same places, what each is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipts {
    /// What comes in.
    pub all: Vec<Receipt>,
    /// What each of them is.
    pub sources: Vec<Source>,
}

/// What a receipt is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A payment of the agreement.
    Agreement(Payment),
    /// Regional money.
    Regional(RegionalLine),
}

impl Receipts {
    /// The payments of this simulation, in their order, then the regional money of the project. A payment of nothing on both
    /// lines is left out. The mark is the weaker one of the amount and of the day.
    #[must_use]
    pub fn of(project: &Project, simulation: &Simulation) -> Self {
        let mut receipts = Self::default();
        for payment in &simulation.payments {
            let marked = |amount: Amount| {
                let certainty = amount.certainty.weaker(payment.date_certainty);
                Marked::new(amount.money, certainty)
            };
            let amount = Lines {
                prudent: marked(payment.amount.prudent),
                expected: marked(payment.amount.expected),
            };
            if amount.prudent.money.is_zero() && amount.expected.money.is_zero() {
                continue;
            }
            let day = payment.when.earliest();
            receipts.put(Receipt { day, amount }, Source::Agreement(*payment));
        }
        for line in &project.regional {
            let receipt = Receipt::in_both(line.date, Marked::own(line.amount));
            receipts.put(receipt, Source::Regional(line.clone()));
        }
        receipts
    }

    fn put(&mut self, receipt: Receipt, source: Source) {
        self.all.push(receipt);
        self.sources.push(source);
    }
}

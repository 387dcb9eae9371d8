//! The payments day by day, each day with its sum.
//! This module must never know a rule: it adds what the schedule says.

use crate::units::{Certainty, Date, Money};

use super::amount::Estimates;
use super::payment::Payment;
use super::simulation::Simulation;

/// What lands on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentDay<'a> {
    /// The day, or the earliest one.
    pub day: Date,
    /// Its payments, at least one.
    pub payments: &'a [Payment],
    /// What they come to, and the weakest mark of what is paid.
    pub total: Estimates<(Money, Certainty)>,
}

impl Simulation {
    /// Each day on which something is paid, in their order. What has no day, not even an earliest one, is left out.
    pub fn payment_days(&self) -> impl Iterator<Item = PaymentDay<'_>> {
        let is_same_day = |a: &Payment, b: &Payment| a.when.earliest() == b.when.earliest();
        self.payments.chunk_by(is_same_day).filter_map(|payments| {
            let day = payments.first()?.when.earliest()?;
            Some(PaymentDay {
                day,
                payments,
                total: sum(payments),
            })
        })
    }
}

fn sum(payments: &[Payment]) -> Estimates<(Money, Certainty)> {
    let mut total = Estimates::same((Money::ZERO, Certainty::Official));
    for payment in payments {
        total = total.zip(payment.amount).map(|((money, mark), amount)| {
            if amount.money.is_zero() {
                (money, mark)
            } else {
                (money + amount.money, mark.weaker(amount.certainty))
            }
        });
    }
    total
}

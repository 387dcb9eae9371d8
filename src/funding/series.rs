//! The simulation as series over time and over population, ready to be drawn or tabled.
//! This module must never know a pixel.

use crate::law::{Figure, LAW};
use crate::units::{Date, Money, Tier};

use super::Situation;
use super::amount::Estimates;
use super::project::Project;
use super::simulation::Simulation;

/// All that was paid up to a day, that day included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CashPoint {
    /// The day of at least one payment.
    pub day: Date,
    /// Everything paid so far, in the three estimates.
    pub paid: Estimates<Money>,
}

/// What a year pays at most in a tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CeilingStep {
    /// The tier.
    pub tier: Tier,
    /// Its smallest number of inhabitants.
    pub from: u32,
    /// Everything at 100 %, a year.
    pub ceiling: &'static Figure,
}

impl Simulation {
    /// The cash paid so far, day by day of payment, in the order of time. Payments without even an
    /// earliest day are left out, as they are of every dated sum.
    #[must_use]
    pub fn cumulative_cash(&self) -> Vec<CashPoint> {
        let mut points: Vec<CashPoint> = Vec::new();
        let mut paid = Estimates::<Money>::default();
        for payment in &self.payments {
            let Some(day) = payment.when.earliest() else {
                continue;
            };
            let amounts = payment.amount.map(|amount| amount.money);
            paid = paid.zip(amounts).map(|(before, now)| before + now);
            match points.last_mut() {
                Some(last) if last.day == day => last.paid = paid,
                _ => points.push(CashPoint { day, paid }),
            }
        }
        points
    }
}

/// The yearly ceiling of each tier, smallest first, under the rules of the first contract year.
#[must_use]
pub fn ceilings(project: &Project) -> [CeilingStep; 4] {
    let rules = Situation::new(&LAW, project).first_rules().rules;
    Tier::ALL.map(|tier| CeilingStep {
        tier,
        from: rules.sizes.lower_bound(tier),
        ceiling: rules.ceiling.at(tier),
    })
}

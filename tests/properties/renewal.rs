//! What a renewal promises: it adds years and changes none of the first contract, and all that it adds is assumed.

use amorce::funding::{Choices, Earned, Payment, Project, Simulation, simulate};
use amorce::law::{Choice, Mission};
use amorce::units::{Certainty, Money};
use proptest::prelude::*;

use crate::projects::projects;
use crate::{cases, moneys, readings, said};

/// The same project with a contract that is not renewed, and what it says of the years after the fifth left out.
fn not_renewed(project: &Project) -> Project {
    let mut first = Project {
        renewed: false,
        ..project.clone()
    };
    first.crises[5..].fill(false);
    let end = project.signature.date().map(|day| day.plus_months(60));
    for mission in Mission::ALL {
        let plan = first.mission_mut(mission);
        if plan.start.zip(end).is_some_and(|(start, end)| start >= end) {
            plan.taken = false;
        }
    }
    first
}

/// The payments of the first contract, and those after it.
fn before_and_after(simulation: &Simulation) -> (Vec<&Payment>, Vec<&Payment>) {
    let payments = simulation.payments.iter();
    payments.partition(|payment| !matches!(payment.earned, Earned::Year(6..)))
}

proptest! {
    #![proptest_config(cases(192))]

    /// Section 11: a renewal changes no payment of the first five years, on whichever day it is paid.
    #[test]
    fn a_renewal_changes_nothing_of_the_first_contract(project in projects()) {
        let renewed = Project { renewed: true, ..project.clone() };
        let (renewed, alone) = (simulate(&renewed), simulate(&not_renewed(&project)));
        let first: Vec<_> = before_and_after(&renewed).0.into_iter().map(said).collect();
        let same: Vec<_> = alone.payments.iter().map(said).collect();
        prop_assert_eq!(first, same);
        prop_assert!(before_and_after(&alone).1.is_empty());
        prop_assert_eq!(alone.totals.total.at_risk().renewal, Money::ZERO);
    }

    /// Section 11: every amount and day after the renewal is assumed, and none is prudent while it lies ahead.
    #[test]
    fn all_that_a_renewal_adds_is_assumed(project in projects()) {
        let renewed = simulate(&Project { renewed: true, ..project });
        let lies_ahead = renewed.renewal.is_some_and(|renewal| renewal.lies_ahead);
        let mut hangs_on_it = Money::ZERO;
        for payment in before_and_after(&renewed).1 {
            prop_assert_eq!(payment.date_certainty, Certainty::Assumed);
            for amount in readings(payment.amount) {
                let is_nothing = amount.money.is_zero();
                prop_assert!(is_nothing || amount.certainty == Certainty::Assumed, "{:?}", payment);
            }
            let [prudent, _, maximum] = moneys(payment.amount);
            if lies_ahead {
                prop_assert_eq!(prudent, Money::ZERO);
                hangs_on_it += maximum;
            }
        }
        prop_assert_eq!(renewed.totals.total.at_risk().renewal, hangs_on_it);
        for year in renewed.years.iter().filter(|year| year.number > 5) {
            prop_assert_eq!(year.certainty, Certainty::Assumed);
        }
    }

    /// Read so that nothing of it is counted, a renewal adds nothing.
    #[test]
    fn a_renewal_of_which_nothing_is_counted_adds_nothing(project in projects()) {
        let choices: Choices = project.choices.with(Choice::RenewedNothing);
        let renewed = simulate(&Project { renewed: true, choices, ..project.clone() });
        prop_assert!(before_and_after(&renewed).1.is_empty());
    }
}

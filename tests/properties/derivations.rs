//! Every euro explained: each step says what it did, down to leaves whose marks explain the root's.

use amorce::funding::{Amount, Derivation, Estimates, Simulation, Step, simulate};
use amorce::units::{Certainty, Money};
use proptest::prelude::*;

use crate::projects::projects;
use crate::{cases, readings};

/// Every amount of an answer.
fn amounts(simulation: &Simulation) -> Vec<Amount> {
    let mut amounts = Vec::new();
    let mut take = |three: Estimates<Amount>| amounts.extend(readings(three));
    for payment in &simulation.payments {
        take(payment.amount);
    }
    for summary in simulation.totals.iter() {
        for three in [
            summary.fixed,
            summary.variable,
            summary.crisis,
            summary.one_off,
            summary.total,
        ] {
            take(three);
        }
    }
    if let Some(seed) = &simulation.seed {
        take(seed.total);
        take(seed.early);
        take(Estimates::same(seed.envelope));
        if let Some((_, _, amount)) = seed.raised_by {
            take(Estimates::same(amount));
        }
    }
    for measure in &simulation.measures {
        for amount in measure.amount.into_iter().chain(measure.raised) {
            take(Estimates::same(amount));
        }
    }
    if let Some(full) = &simulation.full_year {
        take(full.total);
        take(full.with_first_plan);
        take(full.with_later_plan);
        take(Estimates::same(full.operating));
        for (_, fixed, variable) in &full.missions {
            take(*variable);
            take(Estimates::same(*fixed));
        }
    }
    amounts
}

/// `part / whole` of an amount, half up to the cent, in numbers that cannot overflow.
fn fraction(money: Money, part: u32, whole: u32) -> Money {
    let (cents, part, whole) = (
        i128::from(money.cents()),
        i128::from(part),
        i128::from(whole),
    );
    let rounded = (2 * cents * part + whole).div_euclid(2 * whole);
    Money::from_cents(i64::try_from(rounded).unwrap())
}

/// Checks a derivation from the root down; the weakest mark of its leaves.
fn check(derivation: Derivation<'_>) -> Result<Certainty, TestCaseError> {
    let parts: Vec<_> = derivation.parts().collect();
    let money = derivation.money();
    let part = |index: usize| parts.get(index).map_or(Money::ZERO, |part| part.money());
    let rest: Money = parts.iter().skip(1).map(|part| part.money()).sum();
    let is_leaf = match derivation.step() {
        Step::Nothing => {
            prop_assert_eq!(money, Money::ZERO);
            true
        }
        Step::Figure(figure) => {
            prop_assert_eq!(money, figure.money());
            prop_assert_eq!(derivation.certainty(), figure.certainty);
            true
        }
        Step::Replaced(_) | Step::Own(_) | Step::Indicators => {
            prop_assert_eq!(derivation.certainty(), Certainty::Own);
            true
        }
        Step::Assumption(_) => {
            prop_assert_eq!(derivation.certainty(), Certainty::Assumed);
            prop_assert_eq!(money, Money::ZERO);
            true
        }
        Step::Weakened => {
            prop_assert_eq!(money, part(0));
            prop_assert_eq!(rest, Money::ZERO);
            prop_assert!(parts.len() > 1);
            false
        }
        Step::Sum => {
            prop_assert_eq!(money, part(0) + rest);
            false
        }
        Step::Difference => {
            // Less than nothing can be taken off, but only a difference of differences is negative.
            prop_assert!(money == part(0) - rest || (money.is_zero() && rest > part(0)));
            false
        }
        Step::Share(rate) | Step::Advance(rate) => {
            prop_assert_eq!(money, fraction(part(0), rate.hundredths().into(), 10_000));
            false
        }
        Step::Balance => {
            prop_assert_eq!(parts.len(), 2);
            prop_assert_eq!(money + part(1), part(0));
            false
        }
        Step::Prorated {
            part: days, whole, ..
        } => {
            prop_assert!(
                0 < days && days < whole || money == part(0),
                "{days} of {whole}"
            );
            prop_assert_eq!(money, fraction(part(0), days, whole));
            false
        }
        Step::Deducted => {
            prop_assert!(money <= Money::ZERO);
            prop_assert!(money + part(0) >= Money::ZERO);
            false
        }
        Step::Estimated => {
            prop_assert_eq!(parts.len(), 2);
            prop_assert!(Money::ZERO <= money && money <= part(0));
            false
        }
    };
    if is_leaf {
        prop_assert!(parts.is_empty());
        return Ok(derivation.certainty());
    }
    prop_assert!(!parts.is_empty());
    let mut weakest = Certainty::Official;
    for part in parts {
        weakest = weakest.weaker(check(part)?);
    }
    prop_assert_eq!(weakest, derivation.certainty());
    Ok(weakest)
}

proptest! {
    #![proptest_config(cases(64))]

    /// Section 2: an amount carries the weakest mark of its parts, down to figures, own amounts and
    /// assumptions; every step's arithmetic is the one it names.
    #[test]
    fn every_amount_is_explained_by_its_leaves(project in projects()) {
        let simulation = simulate(&project);
        for amount in amounts(&simulation) {
            let derivation = simulation.derivation(amount).unwrap();
            prop_assert_eq!(derivation.money(), amount.money);
            prop_assert_eq!(derivation.certainty(), amount.certainty);
            check(derivation)?;
        }
    }
}

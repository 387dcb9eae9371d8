//! No cent is lost or made: splits, sums, and the short way to the same totals.

use amorce::funding::{
    Amount, Earned, Estimates, Nature, Payment, Period, Project, Signature, Simulation, Slice,
    Step, Summary, simulate, totals_only,
};
use amorce::law::{Mission, MissionAmounts, avenant_2};
use amorce::units::{Date, Money, Tier};
use proptest::prelude::*;

use crate::projects::{projects, unchecked_projects};
use crate::{cases, moneys, readings};

/// Half up to the cent, written another way than the library does.
fn three_quarters(whole: i64) -> i64 {
    (3 * whole + 2).div_euclid(4)
}

/// The amount that an advance is a share of.
fn whole_of(simulation: &Simulation, advance: Amount) -> Money {
    let derivation = simulation.derivation(advance).unwrap();
    assert!(matches!(derivation.step(), Step::Advance(_)));
    derivation.parts().next().unwrap().money()
}

/// The first day of each contract year and the end, as the answer says them.
fn anniversaries(simulation: &Simulation) -> Option<Vec<Date>> {
    let mut days: Vec<Date> = simulation.years.iter().map(|year| year.first).collect();
    days.push(simulation.years.last()?.end);
    Some(days)
}

/// Whether a payment belongs to a period, from the words of section 7 of the rules.
fn belongs(simulation: &Simulation, period: Period, payment: &Payment) -> bool {
    let day = payment.when.earliest();
    let days = anniversaries(simulation);
    match (period, day, days) {
        (Period::Total, ..) => true,
        (Period::Earned(earned), ..) => payment.earned == earned,
        (Period::Undated, day, _) => day.is_none(),
        (_, None, _) => false,
        (Period::PaidInCalendarYear(year), Some(day), _) => day.ymd().0 == year,
        (Period::FirstTwelveMonths(first, end), Some(day), _) => (first..end).contains(&day),
        (Period::PaidBefore, Some(day), Some(days)) => day < days[0],
        (Period::PaidBefore, Some(_), None) => true,
        (Period::PaidInYear(number), Some(day), Some(days)) => {
            (days[number - 1]..days[number]).contains(&day)
        }
        (Period::PaidAfter, Some(day), Some(days)) => day >= days[days.len() - 1],
        (Period::PaidInYear(_) | Period::PaidAfter, ..) => false,
    }
}

fn sum<'a>(payments: impl Iterator<Item = &'a Payment>) -> [i64; 3] {
    let mut sums = [0; 3];
    for payment in payments {
        for (sum, money) in sums.iter_mut().zip(moneys(payment.amount)) {
            *sum += money.cents();
        }
    }
    sums
}

fn cents(three: Estimates<Amount>) -> [i64; 3] {
    moneys(three).map(Money::cents)
}

fn plus(one: [i64; 3], other: [i64; 3]) -> [i64; 3] {
    [one[0] + other[0], one[1] + other[1], one[2] + other[2]]
}

fn sum_of_totals<'a>(summaries: impl IntoIterator<Item = &'a Summary>) -> [i64; 3] {
    summaries
        .into_iter()
        .fold([0; 3], |sums, summary| plus(sums, cents(summary.total)))
}

proptest! {
    #![proptest_config(cases(192))]

    /// Section 7: a prorated amount is rounded, then its 75 % likewise, and the balance is the
    /// remainder: advance + balance = amount, always.
    #[test]
    fn an_advance_and_its_balance_are_the_amount_to_the_cent(project in projects()) {
        let simulation = simulate(&project);
        let advances: Vec<_> = simulation
            .payments
            .iter()
            .filter(|payment| payment.slice == Slice::Advance)
            .collect();
        for advance in &advances {
            let balances: Vec<_> = simulation
                .payments
                .iter()
                .filter(|other| {
                    other.slice == Slice::Balance
                        && other.item == advance.item
                        && other.earned == advance.earned
                })
                .collect();
            prop_assert_eq!(balances.len(), 1, "{:?} of {:?}", advance.item, advance.earned);
            for (advance, balance) in readings(advance.amount)
                .into_iter()
                .zip(readings(balances[0].amount))
            {
                if advance == Amount::ZERO {
                    // A reading that counts nothing counts neither of the two.
                    prop_assert_eq!(balance, Amount::ZERO);
                    continue;
                }
                let whole = whole_of(&simulation, advance);
                prop_assert_eq!(advance.money.cents(), three_quarters(whole.cents()));
                prop_assert_eq!(advance.money + balance.money, whole);
            }
        }
        let balances = simulation.payments.iter().filter(|p| p.slice == Slice::Balance).count();
        prop_assert_eq!(advances.len(), balances);
    }

    /// Section 7: the totals of every period are the sums of its payments, by nature and by mark.
    #[test]
    fn the_totals_of_every_period_are_the_sums_of_its_payments(project in projects()) {
        let simulation = simulate(&project);
        for summary in simulation.totals.iter() {
            let payments = || {
                simulation
                    .payments
                    .iter()
                    .filter(|payment| belongs(&simulation, summary.period, payment))
            };
            prop_assert_eq!(cents(summary.total), sum(payments()), "{:?}", summary.period);
            let listed: Vec<&Payment> = simulation.payments_of(summary).collect();
            prop_assert_eq!(listed, payments().collect::<Vec<_>>(), "{:?}", summary.period);
            for (nature, part) in [
                (Nature::Fixed, summary.fixed),
                (Nature::Variable, summary.variable),
                (Nature::Crisis, summary.crisis),
                (Nature::OneOff, summary.one_off),
            ] {
                let of_nature = payments().filter(|payment| payment.item.nature() == nature);
                prop_assert_eq!(cents(part), sum(of_nature), "{:?} {:?}", summary.period, nature);
            }
            for (marks, total) in readings(summary.marks).iter().zip(moneys(summary.total)) {
                prop_assert_eq!(marks.iter().copied().sum::<Money>(), total);
            }
            let at_risk = summary.at_risk().total();
            let [prudent, _, maximum] = moneys(summary.total);
            prop_assert_eq!(at_risk, maximum - prudent);
        }
    }

    /// Each payment is earned once and paid once: the periods of a reading share all of the money
    /// out, whatever the order of the days.
    #[test]
    fn the_periods_of_a_reading_add_up_to_the_total(project in projects()) {
        let totals = simulate(&project).totals;
        let all = cents(totals.total.total);
        let undated = cents(totals.undated.total);
        prop_assert_eq!(sum_of_totals(&totals.earned), all);
        prop_assert_eq!(plus(sum_of_totals(&totals.paid), undated), all);
        prop_assert_eq!(plus(sum_of_totals(&totals.calendar), undated), all);
    }

    /// The same of days that no form lets through, as long as the amounts are the law's.
    #[test]
    fn out_of_order_days_lose_no_payment(project in unchecked_projects()) {
        let mut project = crate::projects::as_published(project);
        for mission in Mission::ALL {
            project.mission_mut(mission).indicators.clear();
        }
        let simulation = simulate(&project);
        let totals = &simulation.totals;
        let all = sum(simulation.payments.iter());
        prop_assert_eq!(cents(totals.total.total), all);
        prop_assert_eq!(sum_of_totals(&totals.earned), all);
        prop_assert_eq!(plus(sum_of_totals(&totals.paid), cents(totals.undated.total)), all);
    }

    /// The short way gives what the long way gives, to the cent, year by year.
    #[test]
    fn the_totals_alone_are_those_of_the_simulation(project in projects()) {
        let totals = simulate(&project).totals;
        let quick = totals_only(&project);
        prop_assert_eq!(readings(quick.total()), moneys(totals.total.total));
        for summary in &totals.earned {
            let index = match summary.period {
                Period::Earned(Earned::BeforeContract) => 0,
                Period::Earned(Earned::Year(year)) => year,
                other => panic!("{other:?} is not earned"),
            };
            prop_assert_eq!(readings(quick.earned[index]), moneys(summary.total));
        }
    }

    /// The same of what no form lets through: amounts that saturate, days in any order.
    #[test]
    fn the_totals_alone_follow_any_project(project in unchecked_projects()) {
        // Sums that saturate depend on their order: only amounts within reason can be compared.
        let mut project = crate::projects::as_published(project);
        for mission in Mission::ALL {
            project.mission_mut(mission).indicators.clear();
        }
        let totals = simulate(&project).totals;
        prop_assert_eq!(readings(totals_only(&project).total()), moneys(totals.total.total));
    }

    /// Section 6: the estimate by largest remainder adds up to the envelope exactly, whatever the
    /// visitor replaced.
    #[test]
    fn the_missions_of_a_full_year_add_up_to_the_envelope(project in projects()) {
        let mut project = Project {
            signature: Signature::NotYet,
            own: Default::default(),
            ..project
        };
        for mission in Mission::ALL {
            project.mission_mut(mission).taken = true;
        }
        let simulation = simulate(&project);
        let (Some(size), Some(full)) = (simulation.size, &simulation.full_year) else {
            return Ok(());
        };
        let MissionAmounts::Seen { envelope, seen } = &avenant_2::RULES.missions else {
            panic!("the amounts of avenant 2 were seen");
        };
        let money = |figure: &amorce::law::Figure| {
            project.replaced.get(figure.key).unwrap_or(figure.money())
        };
        let is_under_avenant_2 = !matches!(
            project.regime,
            amorce::funding::RegimeChoice::Picked(amorce::law::Regime::Aci2019)
        );
        if size.tier == Tier::Three || !is_under_avenant_2 {
            return Ok(());
        }
        if seen.figures.iter().all(|figure| money(figure).is_zero()) {
            return Ok(());
        }
        let split: Money = full
            .missions
            .iter()
            .map(|(_, fixed, variable)| fixed.money + variable.maximum.money)
            .sum();
        prop_assert_eq!(split, money(envelope.at(size.tier)));
    }
}

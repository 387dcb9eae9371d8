//! What is more is never less: the three estimates, the size tier, the attainment rate.

use amorce::funding::{Choices, Simulation, Summary, simulate};
use amorce::law::{Choice, Mission};
use amorce::units::Rate;
use proptest::prelude::*;

use crate::projects::{as_published, inhabitants, projects};
use crate::{cases, moneys};

/// The summaries of the same period in two answers.
fn pairs<'a>(
    one: &'a Simulation,
    other: &'a Simulation,
) -> impl Iterator<Item = (&'a Summary, &'a Summary)> {
    one.totals.iter().zip(other.totals.iter())
}

proptest! {
    #![proptest_config(cases(128))]

    /// Section 7: *prudent* counts no more than *attendu*, which counts no more than *maximum*.
    ///
    /// In every period and for every kind of money, but for one: where the visitor reads the early
    /// payment as an advance, a payment still to confirm counts in *maximum* before the contract
    /// and is taken off again in *maximum* at the signature. That year, *maximum* is less than
    /// *prudent*, and rightly so; the total is not.
    #[test]
    fn prudent_is_at_most_expected_is_at_most_maximum(project in projects()) {
        let is_advance = project.choices.switched_to(Choice::EarlyIsAdvance);
        let totals = simulate(&project).totals;
        for summary in totals.iter() {
            let deducted_here = is_advance && *summary != totals.total;
            for (name, three) in [
                ("fixed", summary.fixed),
                ("variable", summary.variable),
                ("crisis", summary.crisis),
                ("one-off", summary.one_off),
                ("total", summary.total),
            ] {
                if deducted_here && matches!(name, "one-off" | "total") {
                    continue;
                }
                let [prudent, expected, maximum] = moneys(three);
                // Alone, what is paid once may be less than what is taken off it.
                if is_advance && name == "one-off" {
                    continue;
                }
                prop_assert!(
                    prudent <= expected && expected <= maximum,
                    "{:?} {name}: {prudent:?} {expected:?} {maximum:?}",
                    summary.period
                );
            }
        }
    }

    /// More inhabitants never lower any total, all else equal, as long as every amount is the law's.
    ///
    /// One exception, which the rules want: at exactly 80 000 inhabitants the tier itself is an
    /// assumption, *prudent* counts no one-off measure whose amount is assumed, and so an uplift
    /// that counts at 79 999 does not count there. The other way round where the early payment is read
    /// as an advance: what does not count there is not taken off there either.
    #[test]
    fn more_inhabitants_never_lower_a_total(
        project in projects(),
        one in inhabitants(),
        other in inhabitants(),
    ) {
        let mut fewer = as_published(project);
        let mut more = fewer.clone();
        fewer.population = Some(one.min(other));
        more.population = Some(one.max(other));
        let is_advance = fewer.choices.switched_to(Choice::EarlyIsAdvance);
        let unsettled_tier = one.max(other).count() == 80_000
            || (is_advance && one.min(other).count() == 80_000);
        let (fewer, more) = (simulate(&fewer), simulate(&more));
        for (here, there) in pairs(&fewer, &more) {
            prop_assert_eq!(here.period, there.period);
            let [prudent_here, expected_here, maximum_here] = moneys(here.total);
            let [prudent_there, expected_there, maximum_there] = moneys(there.total);
            if !unsettled_tier {
                prop_assert!(prudent_here <= prudent_there, "{:?}", here.period);
            }
            prop_assert!(expected_here <= expected_there, "{:?}", here.period);
            prop_assert!(maximum_here <= maximum_there, "{:?}", here.period);
            prop_assert!(here.fixed.prudent.money <= there.fixed.prudent.money);
        }
    }

    /// A higher attainment rate never lowers what is expected, and changes neither what is prudent
    /// nor the maximum. Where the contract has indicators the rate changes nothing at all.
    #[test]
    fn a_higher_attainment_never_lowers_what_is_expected(
        project in projects(),
        mission in 0..6_usize,
        year in 0..5_usize,
        rate in 0..=10_000_u16,
    ) {
        let mission = Mission::ALL[mission];
        let mut better = project.clone();
        let plan = better.mission_mut(mission);
        let rate = Rate::from_hundredths(rate).unwrap();
        plan.attainment[year] = plan.attainment[year].max(rate);
        let has_indicators = !plan.indicators.is_empty();
        let (worse, better) = (simulate(&project), simulate(&better));
        for (here, there) in pairs(&worse, &better) {
            let [prudent_here, expected_here, maximum_here] = moneys(here.total);
            let [prudent_there, expected_there, maximum_there] = moneys(there.total);
            prop_assert_eq!(prudent_here, prudent_there);
            prop_assert_eq!(maximum_here, maximum_there);
            prop_assert!(expected_here <= expected_there, "{:?}", here.period);
            if has_indicators {
                prop_assert_eq!(expected_here, expected_there);
            }
        }
    }

    /// Everything at 100 % is the maximum of the variable parts.
    #[test]
    fn full_attainment_earns_the_whole_variable_part(project in projects()) {
        let mut project = project;
        for mission in Mission::ALL {
            let plan = project.mission_mut(mission);
            plan.attainment = [Rate::FULL; 10];
            plan.indicators.clear();
        }
        for summary in simulate(&project).totals.iter() {
            let [_, expected, maximum] = moneys(summary.variable);
            prop_assert_eq!(expected, maximum);
        }
    }

    /// Section 5: read as an advance on the envelope, the early payment changes dates, not the total.
    ///
    /// It is never taken below zero: only where it is more than all that is paid at the signature
    /// is something of it left over, which the published amounts never reach.
    #[test]
    fn an_advance_on_the_envelope_leaves_its_total_as_it_is(project in projects()) {
        let mut project = as_published(project);
        let settled = |choices: Choices, choice| choices.with(choice);
        project.choices = settled(project.choices, Choice::EarlyIsAddition);
        let addition = simulate(&project);
        project.choices = settled(project.choices, Choice::EarlyIsAdvance);
        let advance = simulate(&project);
        let early = |simulation: &Simulation| {
            simulation
                .totals
                .earned
                .first()
                .map(|summary| moneys(summary.total))
                .unwrap_or_default()
        };
        prop_assert_eq!(early(&addition), early(&advance));
        let parts = moneys(addition.totals.total.total)
            .into_iter()
            .zip(early(&addition))
            .zip(moneys(advance.totals.total.total));
        for ((addition, early), advance) in parts {
            prop_assert_eq!(addition - early, advance);
        }
    }
}

//! A mission that starts later leaves the past as it is.

use amorce::funding::{Earned, Item, Project, Standing, simulate};
use amorce::law::Mission;
use amorce::units::{Date, Money};
use proptest::prelude::*;

use crate::projects::projects;
use crate::{cases, moneys, said};

/// The contract years, from 2 on, by whose end no mission has begun. The crisis mission counts in
/// the years whose rules know it.
fn years_without_mission(project: &Project) -> Vec<usize> {
    let begins = |mission: Mission, end: Date| {
        let start = project.mission(mission).begins();
        start.is_some_and(|start| start < end)
    };
    simulate(project)
        .years
        .iter()
        .filter(|year| {
            let knows_crisis = year.rules.is_some_and(|rules| rules.crisis.is_some());
            year.number > 1
                && !Mission::ALL
                    .into_iter()
                    .filter(|mission| *mission != Mission::Crisis || knows_crisis)
                    .any(|mission| begins(mission, year.end))
        })
        .map(|year| year.number)
        .collect()
}

proptest! {
    #![proptest_config(cases(192))]

    /// Moving a mission's start later, in the same contract, changes no payment dated before the
    /// old start, nor one without a day: not its amounts in any reading, not its marks, not its day.
    ///
    /// One kind of payment is another matter, because section 7 pays the operating funding of a
    /// contract year (from the second on) « une fois les missions démarrées »: when the mission that
    /// moves was the only one begun by the end of its year, and moves beyond that end, the advance of
    /// that year's operating funding, dated at the anniversary before, becomes *to confirm*. Its day
    /// and its *maximum* stay; *prudent* and *attendu* lose it.
    #[test]
    fn moving_a_start_later_changes_nothing_before_the_old_start(
        project in projects(),
        mission in 0..6_usize,
        later in prop_oneof![1..400_i32, 1..2_000],
    ) {
        let mission = Mission::ALL[mission];
        let Some(old_start) = project.mission(mission).begins() else {
            return Ok(());
        };
        let mut moved = project.clone();
        moved.mission_mut(mission).start = Some(old_start.plus_days(later));
        let newly_without = {
            let before = years_without_mission(&project);
            let mut after = years_without_mission(&moved);
            after.retain(|year| !before.contains(year));
            after
        };
        let (before, after) = (simulate(&project), simulate(&moved));
        let past = |simulation: &amorce::funding::Simulation| {
            let mut past = simulation.payments.clone();
            past.retain(|payment| payment.when.earliest().is_none_or(|day| day < old_start));
            past
        };
        let (before, after) = (past(&before), past(&after));
        prop_assert_eq!(before.len(), after.len());
        for (old, new) in before.iter().zip(&after) {
            let hangs_on_the_start = old.item == Item::Operating
                && matches!(old.earned, Earned::Year(year) if newly_without.contains(&year));
            if hangs_on_the_start {
                prop_assert_eq!((old.item, old.slice, old.when), (new.item, new.slice, new.when));
                let maximum = old.amount.maximum.money;
                // *Prudent* counts nothing of a renewal that lies ahead, begun or not.
                let prudent = match old.standing {
                    Standing::Renewal => Money::ZERO,
                    _ => maximum,
                };
                prop_assert_eq!(moneys(old.amount), [prudent, maximum, maximum]);
                prop_assert_eq!(moneys(new.amount), [Money::ZERO, Money::ZERO, maximum]);
            } else {
                prop_assert_eq!(said(old), said(new));
            }
        }
    }
}

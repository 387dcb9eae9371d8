//! What the visitor is told that our assumptions could change is all that they could change.

use amorce::funding::{Choices, Estimates, Project, totals_only, what_if};
use amorce::law::{Assumption, Choice};
use amorce::units::Money;
use proptest::prelude::*;

use crate::projects::{choices, projects, unsettled_projects};
use crate::{cases, readings};

fn total(project: &Project, choices: Choices) -> [Money; 3] {
    let project = Project {
        choices,
        ..project.clone()
    };
    readings(totals_only(&project).total())
}

/// Every combination of every reading of every assumption: some eighteen thousand.
fn combinations() -> Vec<Choices> {
    Assumption::ALL
        .into_iter()
        .fold(vec![Choices::default()], |combinations, assumption| {
            combinations
                .into_iter()
                .flat_map(|choices| {
                    let readings = assumption.choices().iter();
                    readings.map(move |choice| choices.with(*choice))
                })
                .collect()
        })
}

fn cents(three: Estimates<Money>) -> [Money; 3] {
    readings(three)
}

proptest! {
    #![proptest_config(cases(2))]

    /// The lowest and the highest total are those of all combinations, none left out.
    #[test]
    fn the_extremes_are_those_of_all_combinations(project in unsettled_projects()) {
        let answer = what_if(&project);
        let mut asked = project.clone();
        let mut lowest = total(&project, project.choices);
        let mut highest = lowest;
        for choices in combinations() {
            asked.choices = choices;
            let total = readings(totals_only(&asked).total());
            for ((lowest, highest), money) in lowest.iter_mut().zip(&mut highest).zip(total) {
                *lowest = (*lowest).min(money);
                *highest = (*highest).max(money);
            }
        }
        prop_assert_eq!(cents(answer.lowest), lowest);
        prop_assert_eq!(cents(answer.highest), highest);
    }
}

proptest! {
    #![proptest_config(cases(20))]

    /// An assumption that is said to change nothing for a project changes nothing, whatever all the
    /// others are read as: leaving it out of the combinations loses no extreme.
    #[test]
    fn what_does_not_apply_changes_nothing_in_any_combination(
        project in prop_oneof![projects(), unsettled_projects()],
        background in proptest::collection::vec(choices(), 4),
    ) {
        let idle: Vec<Choice> = what_if(&project)
            .alternatives
            .iter()
            .filter(|alternative| !alternative.applies)
            .map(|alternative| alternative.choice)
            .collect();
        for choices in background {
            let without = total(&project, choices);
            for choice in &idle {
                prop_assert_eq!(total(&project, choices.with(*choice)), without, "{:?}", choice);
            }
            // The reading in use may be the one that is not ours.
            for assumption in idle.iter().map(|choice| choice.assumption()) {
                let in_use = project.choices.of(assumption);
                prop_assert_eq!(total(&project, choices.with(in_use)), without, "{:?}", in_use);
            }
        }
    }

    /// Each alternative alone changes what it says it changes.
    #[test]
    fn each_alternative_changes_what_it_says(
        project in prop_oneof![projects(), unsettled_projects()],
    ) {
        let now = total(&project, project.choices);
        let answer = what_if(&project);
        let readings_not_in_use: usize = Assumption::ALL
            .into_iter()
            .map(|assumption| assumption.choices().len() - 1)
            .sum();
        prop_assert_eq!(answer.alternatives.len(), readings_not_in_use);
        for alternative in answer.alternatives {
            let then = total(&project, project.choices.with(alternative.choice));
            for ((change, now), then) in readings(alternative.change).into_iter().zip(now).zip(then) {
                prop_assert_eq!(change, then - now, "{:?}", alternative.choice);
            }
        }
        for ((lowest, highest), now) in
            readings(answer.lowest).into_iter().zip(readings(answer.highest)).zip(now)
        {
            prop_assert!(lowest <= now && now <= highest);
        }
    }
}

//! What would change if one thing were otherwise: an assumption, a mission, the size tier.
//! This module must never know an amount: it asks the calculation again and compares.

use crate::law::{Assumption, Choice, Mission, avenant_2};
use crate::units::{Answer, Date, Inhabitants, Money};

use super::amount::Three;
use super::eligibility::{self, Measure};
use super::project::{MissionPlan, Project, RegimeChoice};
use super::quick::{QuickTotals, totals_only};
use super::size::{Neighbour, Size};
use super::years::CONTRACT_YEARS;

/// What would change if one thing were otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// Every reading that is not in use, switched alone.
    pub alternatives: Vec<Alternative>,
    /// The lowest total of all combinations of readings, in each of the three.
    pub lowest: Three<Money>,
    /// The highest.
    pub highest: Three<Money>,
    /// Each mission taken on left out, each other one added.
    pub missions: Vec<MissionChange>,
    /// The neighbouring tiers.
    pub tiers: Vec<TierChange>,
    /// The days until which the measures of the signature are open.
    pub last_days: Vec<LastDay>,
}

/// A reading that is not in use, and what it alone would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The reading.
    pub choice: Choice,
    /// Whether it could change anything for this project, alone or with others.
    pub applies: bool,
    /// The total with it less the total without.
    pub change: Three<Money>,
}

/// A mission more or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissionChange {
    /// Which one.
    pub mission: Mission,
    /// Added from this day, the first anniversary; left out where there is none.
    pub added_from: Option<Date>,
    /// The total with the change less the total without.
    pub change: Three<Money>,
}

/// A neighbouring tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TierChange {
    /// The tier and how far it is.
    pub neighbour: Neighbour,
    /// What it would change before the contract and in each contract year.
    pub by_year: [Three<Money>; CONTRACT_YEARS + 1],
    /// What it would change in all.
    pub change: Three<Money>,
}

/// The last days of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastDay {
    /// Which one.
    pub measure: Measure,
    /// The last day of signature on which it is surely open.
    pub sure: Option<Date>,
    /// The last day of signature on which it is open or to confirm.
    pub possible: Option<Date>,
}

/// What would change if one thing were otherwise.
///
/// Costs one calculation of the totals for each combination of the readings that could matter:
/// a few dozen as a rule, at most a few thousand.
#[must_use]
pub fn what_if(project: &Project) -> WhatIf {
    let now = totals_only(project);
    let matters = |assumption| matters(project, assumption);
    let (lowest, highest) = extremes(project, &Assumption::ALL.map(|a| (a, matters(a))));
    WhatIf {
        alternatives: Assumption::ALL
            .into_iter()
            .flat_map(|assumption| assumption.choices())
            .filter(|choice| project.choices.of(choice.assumption()) != **choice)
            .map(|choice| Alternative {
                choice: *choice,
                applies: matters(choice.assumption()),
                change: less(totals_only(&reading(project, *choice)).total(), now.total()),
            })
            .collect(),
        lowest,
        highest,
        missions: Mission::ALL
            .into_iter()
            .filter_map(|mission| mission_change(project, mission, &now))
            .collect(),
        tiers: tier_changes(project, &now),
        last_days: Measure::ALL
            .into_iter()
            .filter_map(|measure| last_day(project, measure))
            .collect(),
    }
}

fn less(one: Three<Money>, other: Three<Money>) -> Three<Money> {
    one.zip(other).map(|(one, other)| one - other)
}

/// The same project, read so.
fn reading(project: &Project, choice: Choice) -> Project {
    Project {
        choices: project.choices.with(choice),
        ..project.clone()
    }
}

/// The lowest and the highest total of every combination of the readings that matter.
fn extremes(project: &Project, assumptions: &[(Assumption, bool)]) -> (Three<Money>, Three<Money>) {
    let mut combinations = vec![project.choices];
    for (assumption, _) in assumptions.iter().filter(|(_, matters)| *matters) {
        combinations = combinations
            .into_iter()
            .flat_map(|choices| {
                let readings = assumption.choices().iter();
                readings.map(move |choice| choices.with(*choice))
            })
            .collect();
    }
    let mut asked = project.clone();
    let mut total_of = |choices| {
        asked.choices = choices;
        totals_only(&asked).total()
    };
    let now = total_of(project.choices);
    combinations
        .into_iter()
        .map(total_of)
        .fold((now, now), |(lowest, highest), total| {
            (
                lowest.zip(total).map(|(one, other)| one.min(other)),
                highest.zip(total).map(|(one, other)| one.max(other)),
            )
        })
}

/// Whether another reading of this assumption could change a total of this project, alone or
/// together with others. It may say yes too often, never no wrongly: that only costs time.
fn matters(project: &Project, assumption: Assumption) -> bool {
    let signature = project.signature.date();
    let picked_text =
        matches!(project.regime, RegimeChoice::Picked(regime) if regime.rules().is_some());
    let anniversaries = project.signature.anniversaries();
    let first_start = |missions: &[Mission]| {
        missions
            .iter()
            .filter_map(|mission| project.mission(*mission).begins())
            .min()
    };
    let starts_inside_a_year = |missions: &[Mission]| {
        anniversaries.is_some_and(|days| {
            missions
                .iter()
                .filter_map(|mission| project.mission(*mission).begins())
                .any(|start| {
                    days.years()
                        .any(|year| year.first < start && start < year.end)
                })
        })
    };
    match assumption {
        Assumption::TierAt80000 => project
            .population
            .is_some_and(|population| Size::of(population, project.choices).doubt().is_some()),
        Assumption::EarlyPayment => [Measure::LetterOfIntent, Measure::PreContractAction]
            .into_iter()
            .any(|measure| answer(project, measure) != Answer::Unmet),
        Assumption::PreContractAmount => {
            answer(project, Measure::PreContractAction) != Answer::Unmet
        }
        Assumption::BoosterAmount => booster_possible(project),
        Assumption::BoosterNature => signature.is_some() && booster_possible(project),
        Assumption::BoosterOnLastDay | Assumption::BoosterForEarlier => {
            let answers = booster_answers(project);
            answers.iter().any(|answer| Some(answer) != answers.first())
        }
        Assumption::Avenant2Effect => {
            !picked_text
                && anniversaries
                    .is_some_and(|days| days.years().any(|year| year.first == avenant_2::PUBLISHED))
        }
        Assumption::RunningContracts => {
            !picked_text && signature.is_some_and(|day| day < avenant_2::FIRST_DAY)
        }
        Assumption::ProrationUnit => starts_inside_a_year(&Mission::ALL),
        Assumption::FirstYearVariable => starts_inside_a_year(&Mission::WITH_PARTS),
        Assumption::CrisisPlanFirstYear => starts_inside_a_year(&[Mission::Crisis]),
        Assumption::OperatingYear1 => match (anniversaries, first_start(&Mission::ALL)) {
            (Some(days), Some(start)) => days
                .years()
                .next()
                .is_some_and(|first_year| start < first_year.end),
            _ => false,
        },
        Assumption::MissionSplit | Assumption::Tier2Interpolation => false,
    }
}

fn answer(project: &Project, measure: Measure) -> Answer {
    eligibility::answer(measure, project)
}

/// What becomes of the booster under every reading of its first and last days.
fn booster_answers(project: &Project) -> Vec<Answer> {
    let on_last_day = Assumption::BoosterOnLastDay.choices();
    let for_earlier = Assumption::BoosterForEarlier.choices();
    on_last_day
        .iter()
        .flat_map(|last| for_earlier.iter().map(move |earlier| (last, earlier)))
        .map(|(last, earlier)| {
            let read_so = reading(&reading(project, *last), *earlier);
            answer(&read_so, Measure::Booster)
        })
        .collect()
}

fn booster_possible(project: &Project) -> bool {
    booster_answers(project)
        .iter()
        .any(|answer| *answer != Answer::Unmet)
}

/// What a mission more, or less, changes; `None` for one more where there is no day to start it.
fn mission_change(project: &Project, mission: Mission, now: &QuickTotals) -> Option<MissionChange> {
    let mut other = project.clone();
    let added_from = if project.mission(mission).begins().is_some() {
        *other.mission_mut(mission) = MissionPlan::default();
        None
    } else {
        let anniversaries = project.signature.anniversaries()?;
        let first = anniversaries.years().next()?;
        let plan = other.mission_mut(mission);
        plan.taken = true;
        plan.start = Some(first.end);
        Some(first.end)
    };
    Some(MissionChange {
        mission,
        added_from,
        change: less(totals_only(&other).total(), now.total()),
    })
}

fn tier_changes(project: &Project, now: &QuickTotals) -> Vec<TierChange> {
    let Some(population) = project.population else {
        return Vec::new();
    };
    let size = Size::of(population, project.choices);
    let count = population.count();
    let there = [
        size.above
            .map(|up| (up, count.saturating_add(up.inhabitants))),
        size.below
            .map(|down| (down, count.saturating_sub(down.inhabitants))),
    ];
    there
        .into_iter()
        .flatten()
        .map(|(neighbour, count)| {
            let other = totals_only(&Project {
                population: Inhabitants::new(count),
                ..project.clone()
            });
            let mut by_year = now.earned;
            for (change, there) in by_year.iter_mut().zip(other.earned) {
                *change = less(there, *change);
            }
            TierChange {
                neighbour,
                by_year,
                change: less(other.total(), now.total()),
            }
        })
        .collect()
}

fn last_day(project: &Project, measure: Measure) -> Option<LastDay> {
    let (sure, possible) = eligibility::last_days(measure, project)?;
    Some(LastDay {
        measure,
        sure,
        possible,
    })
}

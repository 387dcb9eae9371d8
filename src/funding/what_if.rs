//! What would change if one thing were otherwise: an assumption, a mission, the size tier.
//! This module must never know an amount: it asks the calculation again and compares.

use crate::law::{Assumption, Choice, Fate, LAW, Law, Measure, Mission, OneOff, RuleSet, Terms};
use crate::units::{Answer, Date, Inhabitants, Money};

use super::Situation;
use super::amount::Estimates;
use super::eligibility;
use super::project::{MissionPlan, Project, RegimeChoice};
use super::quick::{QuickTotals, totals_under};
use super::size::{Neighbour, Size};

/// What would change if one thing were otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// Every reading that is not in use, switched alone.
    pub alternatives: Vec<Alternative>,
    /// The lowest total of all combinations of readings, in each of the three.
    pub lowest: Estimates<Money>,
    /// The highest.
    pub highest: Estimates<Money>,
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
    pub change: Estimates<Money>,
}

/// A mission more or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissionChange {
    /// Which one.
    pub mission: Mission,
    /// Added from this day, the first anniversary; left out where there is none.
    pub added_from: Option<Date>,
    /// The total with the change less the total without.
    pub change: Estimates<Money>,
}

/// A neighbouring tier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TierChange {
    /// The tier and how far it is.
    pub neighbour: Neighbour,
    /// What it would change before the contract and in each contract year.
    pub by_year: Vec<Estimates<Money>>,
    /// What it would change in all.
    pub change: Estimates<Money>,
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
    what_if_under(&LAW, project)
}

/// The same under another law.
#[must_use]
pub fn what_if_under(law: &'static Law, project: &Project) -> WhatIf {
    let situation = Situation::new(law, project);
    let now = totals_under(law, project);
    let matters = |assumption| matters(situation, assumption);
    let (lowest, highest) = extremes(situation, &Assumption::ALL.map(|a| (a, matters(a))));
    WhatIf {
        alternatives: Assumption::ALL
            .into_iter()
            .flat_map(|assumption| assumption.choices())
            .filter(|choice| project.choices.of(choice.assumption()) != **choice)
            .map(|choice| Alternative {
                choice: *choice,
                applies: matters(choice.assumption()),
                change: less(
                    totals_under(law, &reading(project, *choice)).total(),
                    now.total(),
                ),
            })
            .collect(),
        lowest,
        highest,
        missions: Mission::ALL
            .into_iter()
            .filter_map(|mission| mission_change(situation, mission, &now))
            .collect(),
        tiers: tier_changes(situation, &now),
        last_days: law
            .measures
            .iter()
            .filter_map(|terms| last_day(project, *terms))
            .collect(),
    }
}

fn less(one: Estimates<Money>, other: Estimates<Money>) -> Estimates<Money> {
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
fn extremes(
    situation: Situation<'_>,
    assumptions: &[(Assumption, bool)],
) -> (Estimates<Money>, Estimates<Money>) {
    let Situation { law, project } = situation;
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
        totals_under(law, &asked).total()
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
fn matters(situation: Situation<'_>, assumption: Assumption) -> bool {
    let project = situation.project;
    let anniversaries = situation.anniversaries();
    let first_start = || {
        let starts = Mission::ALL.into_iter();
        starts
            .filter_map(|mission| project.mission(mission).begins())
            .min()
    };
    let starts_inside_a_year = |missions: &[Mission]| {
        anniversaries.is_some_and(|days| {
            let mut starts = missions
                .iter()
                .filter_map(|mission| project.mission(*mission).begins());
            starts.any(|start| {
                days.years()
                    .any(|year| year.first < start && start < year.end)
            })
        })
    };
    let Law {
        texts, measures, ..
    } = situation.law;
    let is_renewed = anniversaries.is_some_and(|days| days.renewal().is_some());
    let in_text = |text: &&RuleSet| doubts_text(situation, text, assumption);
    let in_measure = |terms: &Terms| doubts_measure(situation, *terms, assumption);
    let of_law = texts.iter().any(in_text) || measures.iter().any(in_measure);
    of_law
        || match assumption {
            Assumption::ProrationUnit => starts_inside_a_year(&Mission::ALL),
            Assumption::FirstYearVariable => {
                let of_text = |text: &&RuleSet| text.missions.seen().missions();
                let by_parts: Vec<Mission> = texts.iter().flat_map(of_text).collect();
                starts_inside_a_year(&by_parts)
            }
            Assumption::CrisisPlanFirstYear => starts_inside_a_year(&[Mission::Crisis]),
            Assumption::OperatingYear1 => match (anniversaries, first_start()) {
                (Some(days), Some(start)) => days
                    .years()
                    .next()
                    .is_some_and(|first_year| start < first_year.end),
                _ => false,
            },
            Assumption::RenewedAmounts | Assumption::RenewedRules => is_renewed,
            Assumption::RenewedCrisisPlan => {
                is_renewed && project.mission(Mission::Crisis).begins().is_some()
            }
            // `RenewedFirstAdvance` moves a day and no total.
            _ => false,
        }
}

/// Whether this assumption is about a text, and its other reading could reach this project.
fn doubts_text(situation: Situation<'_>, text: &RuleSet, assumption: Assumption) -> bool {
    let Situation { law, project } = situation;
    let is_this = |choice: Choice| choice.assumption() == assumption;
    let unsettled = text.sizes.unsettled.filter(|of| is_this(of.below));
    let population = project.population.map(Inhabitants::count);
    if unsettled.is_some_and(|of| population == Some(of.count)) {
        return true;
    }
    // A text that was picked holds for all years of the first contract.
    let is_picked =
        matches!(project.regime, RegimeChoice::Picked(regime) if law.was_adopted(regime));
    if is_picked && !project.renewed {
        return false;
    }
    let effect = text.effect.doubt.filter(|doubt| is_this(doubt.choice));
    let running = text.running.doubt.filter(|doubt| is_this(doubt.choice));
    effect.is_some_and(|doubt| begins_between(situation, text, doubt.other))
        || running.is_some_and(|_| is_signed_before(project, text))
}

/// Whether a contract year begins between both days of effect, or holds one of them where contracts move at once.
fn begins_between(situation: Situation<'_>, text: &RuleSet, other: Date) -> bool {
    let (first, last) = (text.effect.day.min(other), text.effect.day.max(other));
    let fates = [
        Some(text.running.fate),
        text.running.doubt.map(|doubt| doubt.other),
    ];
    let moves_at_once = fates.contains(&Some(Fate::MovesAtOnce));
    situation.anniversaries().is_some_and(|days| {
        let mut years = days.years();
        years.any(|year| {
            let is_after = first <= year.first || (moves_at_once && first < year.end);
            is_after && year.first < last
        })
    })
}

/// Whether the contract could run when a text takes effect, on the later of its days.
fn is_signed_before(project: &Project, text: &RuleSet) -> bool {
    let other = text.effect.doubt.map(|doubt| doubt.other);
    let last = other.map_or(text.effect.day, |other| other.max(text.effect.day));
    project.signature.date().is_some_and(|day| day < last)
}

/// Whether this assumption is about a measure that the project gets in any reading.
fn doubts_measure(situation: Situation<'_>, terms: Terms, assumption: Assumption) -> bool {
    let is_this = |choice: &Choice| choice.assumption() == assumption;
    let answers = answers(situation, terms);
    let is_possible = answers.iter().any(|answer| *answer != Answer::Unmet);
    let amount = terms
        .other_amount()
        .is_some_and(|other| is_this(&other.nothing));
    let of_kind = match terms {
        Terms::Early(_) => assumption == Assumption::EarlyPayment && is_possible,
        Terms::OneOff(one_off) => {
            let is_dated = situation.project.signature.date().is_some();
            let every_year = one_off.every_year.is_some_and(|choice| is_this(&choice));
            let varies = answers.iter().any(|answer| Some(answer) != answers.first());
            (every_year && is_dated && is_possible)
                || (assumptions(one_off).contains(&assumption) && varies)
        }
    };
    of_kind || (amount && is_possible)
}

/// What is not settled of the days of a measure, each once.
fn assumptions(one_off: &OneOff) -> Vec<Assumption> {
    let mut found = Vec::new();
    for doubt in one_off.spans.iter().filter_map(|span| span.doubt) {
        if !found.contains(&doubt.assumption()) {
            found.push(doubt.assumption());
        }
    }
    found
}

/// What becomes of a measure under every reading of its days.
fn answers(situation: Situation<'_>, terms: Terms) -> Vec<Answer> {
    let mut projects = vec![situation.project.clone()];
    if let Terms::OneOff(one_off) = terms {
        for assumption in assumptions(one_off) {
            let read_so = |project: Project| {
                let choices = assumption.choices().iter();
                choices.map(move |choice| reading(&project, *choice))
            };
            projects = projects.into_iter().flat_map(read_so).collect();
        }
    }
    let answer = |project| Situation::new(situation.law, project).answer(terms);
    projects.iter().map(answer).collect()
}

/// What a mission more, or less, changes; `None` for one more where there is no day to start it.
fn mission_change(
    situation: Situation<'_>,
    mission: Mission,
    now: &QuickTotals,
) -> Option<MissionChange> {
    let Situation { law, project } = situation;
    let mut other = project.clone();
    let added_from = if project.mission(mission).begins().is_some() {
        *other.mission_mut(mission) = MissionPlan::default();
        None
    } else {
        let anniversaries = situation.anniversaries()?;
        let first = anniversaries.years().next()?;
        let plan = other.mission_mut(mission);
        plan.taken = true;
        plan.start = Some(first.end);
        Some(first.end)
    };
    Some(MissionChange {
        mission,
        added_from,
        change: less(totals_under(law, &other).total(), now.total()),
    })
}

fn tier_changes(situation: Situation<'_>, now: &QuickTotals) -> Vec<TierChange> {
    let Situation { law, project } = situation;
    let Some(population) = project.population else {
        return Vec::new();
    };
    let sizes = situation.first_rules().rules.sizes;
    let size = Size::of(population, sizes, project.choices);
    let count = population.count();
    let of_text = usize::from(law.latest.contract_years);
    let contract = situation.anniversaries();
    let years = contract.map_or(of_text, |contract| contract.years().count());
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
            let other = Project {
                population: Inhabitants::new(count),
                ..project.clone()
            };
            let other = totals_under(law, &other);
            let by_year = now.earned.iter().zip(other.earned).take(1 + years);
            TierChange {
                neighbour,
                by_year: by_year.map(|(now, there)| less(there, *now)).collect(),
                change: less(other.total(), now.total()),
            }
        })
        .collect()
}

fn last_day(project: &Project, terms: Terms) -> Option<LastDay> {
    let (sure, possible) = eligibility::last_days(terms, project)?;
    Some(LastDay {
        measure: terms.measure(),
        sure,
        possible,
    })
}

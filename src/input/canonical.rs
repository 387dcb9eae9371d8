//! A project written back as a draft: the inverse of [`read`](super::read), in one canonical spelling.
//! This module must never know what a field means for the money.

use crate::funding::{EXAMPLE_ATTAINMENT, MissionPlan, OwnLine, Project, RoadmapStep, Signature};
use crate::law::{Assumption, Mission};
use crate::units::{Answer, Date, Money, Rate};

use super::{
    ACTIONS, Draft, Field, IndicatorPart, Problem, REGIMES, Reading, RegionalPart, YES,
    full::completed, read,
};

/// The draft that reads back as this project, but for its today: everything that is not as in an
/// untouched form, days as `2022-06-15`, amounts with a comma before cents.
#[must_use]
pub fn write(project: &Project) -> Draft {
    let mut draft = Draft::default();
    if let Some(name) = &project.name {
        draft.set(Field::Name, name.as_str());
    }
    if let Some(population) = project.population {
        draft.set(Field::Population, population.count().to_string());
    }
    for (field, day) in [
        (Field::Letter, project.letter),
        (Field::HealthProject, project.health_project),
        (Field::Signature, project.signature.date()),
    ] {
        if let Some(day) = day {
            draft.set(field, day.to_string());
        }
    }
    match project.signature {
        Signature::Signed(_) => draft.set(Field::Status, "signed"),
        Signature::Planned(_) => draft.set(Field::Status, "planned"),
        Signature::NotYet => {}
    }
    let regime = REGIMES.iter().find(|(_, choice)| *choice == project.regime);
    if let Some((name, _)) = regime.filter(|(_, choice)| *choice != Default::default()) {
        draft.set(Field::Regime, *name);
    }
    let action = ACTIONS.iter().find(|(_, answer)| *answer == project.action);
    if let Some((name, _)) = action.filter(|(_, answer)| *answer != Answer::ToConfirm) {
        draft.set(Field::Action, *name);
    }
    for mission in Mission::ALL {
        write_mission(&mut draft, mission, project.mission(mission));
    }
    for (year, crisis) in (1..).zip(project.crises) {
        tick(&mut draft, Field::Crisis(year), crisis);
    }
    for line in OwnLine::all() {
        if let Some(money) = project.own.get(line) {
            draft.set(Field::Own(line), amount(money));
        }
    }
    for (key, money) in project.replaced.iter() {
        draft.set(Field::Figure(key), amount(money));
    }
    for choice in project.choices.switched() {
        let assumption: Assumption = choice.assumption();
        draft.set(Field::Choice(assumption), choice.id());
    }
    for step in RoadmapStep::ALL {
        tick(&mut draft, Field::Done(step), project.ticks.has(step));
    }
    for (number, line) in (1..).zip(&project.regional) {
        let field = |part| Field::Regional(number, part);
        draft.set(field(RegionalPart::Label), line.label.as_str());
        if let Some(day) = line.date {
            draft.set(field(RegionalPart::Date), day.to_string());
        }
        draft.set(field(RegionalPart::Amount), amount(line.amount));
    }
    draft
}

/// This draft in the canonical spelling: what is understood as [`write()`] writes it, what is not
/// exactly as it was typed, so that nothing of it is lost and it reads back as the same answer. A value
/// that can be read by itself and would not be [taken from a link](super::is_in_full) is spelt in full.
#[must_use]
pub fn normalised(draft: &Draft, today: Option<Date>) -> Draft {
    canonical(draft, &read(draft, today))
}

/// The same for a draft that was read already.
#[must_use]
pub fn canonical(draft: &Draft, reading: &Reading) -> Draft {
    let Reading { project, problems } = reading;
    let stays_as_typed = |field| problems.iter().any(|problem| problem.concerns(field));
    let mut normalised = write(project).without(stays_as_typed);
    for (field, text) in draft.iter() {
        if stays_as_typed(field) {
            normalised.set(
                field,
                completed(field, text).unwrap_or_else(|| text.to_owned()),
            );
        }
    }
    normalised
}

impl Problem {
    /// Whether this field must stay as it was typed while the problem lasts: lines of a list are
    /// numbered anew once one of them is left out.
    fn concerns(&self, field: Field) -> bool {
        match (self.field, field) {
            (Field::Regional(..), Field::Regional(..)) => true,
            (Field::Indicator(mission, ..), Field::Indicator(other, ..)) => mission == other,
            (Field::Status | Field::Signature, Field::Status | Field::Signature) => true,
            (wrong, field) => wrong == field,
        }
    }
}

fn tick(draft: &mut Draft, field: Field, ticked: bool) {
    if ticked {
        draft.set(field, YES);
    }
}

fn write_mission(draft: &mut Draft, mission: Mission, plan: &MissionPlan) {
    match plan.start {
        Some(start) if plan.taken => draft.set(Field::Start(mission), start.to_string()),
        _ => tick(draft, Field::Start(mission), plan.taken),
    }
    let [first, ..] = plan.attainment;
    let every_year_alike = plan.attainment.iter().all(|rate| *rate == first);
    if every_year_alike && first != EXAMPLE_ATTAINMENT {
        draft.set(Field::Rate(mission), rate(first));
    }
    if !every_year_alike {
        for (year, of_year) in (1..).zip(plan.attainment) {
            if of_year != EXAMPLE_ATTAINMENT {
                draft.set(Field::RateOfYear(mission, year), rate(of_year));
            }
        }
    }
    for (number, indicator) in (1..).zip(&plan.indicators) {
        let field = |part| Field::Indicator(mission, number, part);
        draft.set(field(IndicatorPart::Label), indicator.label.as_str());
        let steps: Vec<String> = indicator.steps.iter().map(|step| amount(*step)).collect();
        draft.set(field(IndicatorPart::Steps), steps.join(";"));
        let [first, ..] = indicator.reached;
        let reached = if indicator.reached.iter().all(|steps| *steps == first) {
            first.to_string()
        } else {
            indicator.reached.map(|steps| steps.to_string()).join(";")
        };
        if reached != "0" {
            draft.set(field(IndicatorPart::Reached), reached);
        }
    }
}

/// Euros, with a comma before cents where there are any.
pub(super) fn amount(money: Money) -> String {
    hundredths(money.cents())
}

/// Percents, with a comma before hundredths where there are any.
pub(super) fn rate(rate: Rate) -> String {
    hundredths(rate.hundredths().into())
}

fn hundredths(value: i64) -> String {
    match (value / 100, value % 100) {
        (whole, 0) => whole.to_string(),
        (whole, rest) => format!("{whole},{rest:02}"),
    }
}

//! Where each field stands in a project: how it comes there, and how it is written back.
//! This module must never know what a field means for the money.

use crate::funding::{EXAMPLE_ATTAINMENT, MissionPlan, Project, RegimeChoice, Signature};
use crate::law::{Mission, RoadmapStep};
use crate::territory::Communes;
use crate::units::{Answer, Date, Money, Rate};

use super::amount::{write_amount, write_rate};
use super::kind::NO;
use super::{
    Draft, Field, IndicatorPart, Kind, Pick, RegionalPart, Status, Wrong, YES, read_amount,
    read_date, read_inhabitants, read_rate,
};

/// Reads a field of this draft that can be read alone; `text` is what it holds and is not blank.
pub(super) fn put(
    project: &mut Project,
    draft: &Draft,
    field: Field,
    text: &str,
) -> Result<(), Wrong> {
    match field {
        Field::Name => project.name = Some(text.to_owned()),
        Field::Calendar => project.calendar = Some(text.to_owned()),
        Field::Population => {
            project.population = Some(read_inhabitants(text).map_err(Wrong::Number)?);
        }
        Field::Communes => {
            let (communes, is_whole) = Communes::read_whole(text);
            project.communes = communes;
            if !is_whole || project.communes.parts.is_empty() {
                return Err(Wrong::Communes);
            }
        }
        Field::Letter => project.letter = Some(date(text)?),
        Field::HealthProject => project.health_project = Some(date(text)?),
        Field::Regime | Field::Action | Field::Status => match pick(field, text)? {
            Pick::Regime(regime) => project.regime = regime,
            Pick::Action(action) => project.action = action,
            // Read with its day; the others are of no such field.
            Pick::Status(_) | Pick::Per(_) | Pick::Rhythm(_) | Pick::Purpose(_) | Pick::Time(_) => {
            }
        },
        Field::Renewed => project.renewed = ticked(text)?,
        Field::Start(mission) => {
            let plan = project.mission_mut(mission);
            if text != YES {
                plan.start = Some(date(text)?);
            }
            plan.taken = true;
        }
        Field::Rate(mission) => {
            let every_year = rate(text)?;
            let plan = project.mission_mut(mission);
            for (year, rate) in Field::years(is_renewed(draft)).zip(&mut plan.attainment) {
                // A year's own rate counts, whichever of the two was typed first.
                if draft.get(Field::RateOfYear(mission, year)).is_empty() {
                    *rate = every_year;
                }
            }
        }
        Field::RateOfYear(mission, year) => {
            let of_year = rate(text)?;
            in_contract(draft, year)?;
            let rates = &mut project.mission_mut(mission).attainment;
            if let Some(rate) = rates.get_mut(usize::from(year).wrapping_sub(1)) {
                *rate = of_year;
            }
        }
        Field::Crisis(year) => {
            let crisis = ticked(text)?;
            in_contract(draft, year)?;
            let years = &mut project.crises;
            if let Some(of_year) = years.get_mut(usize::from(year).wrapping_sub(1)) {
                *of_year = crisis;
            }
        }
        Field::Own(line) => project.own.set(line, amount(text)?),
        Field::Figure(key) => project.replaced.set(key, amount(text)?),
        Field::Choice(assumption) => {
            let choice = Kind::Interpretation(assumption).interpretation(text);
            project.choices = project.choices.with(choice.ok_or(Wrong::Choice)?);
        }
        Field::Done(step) => {
            project.ticks = if ticked(text)? {
                project.ticks.with(step)
            } else {
                project.ticks.without(step)
            };
        }
        // Read together with the fields beside them.
        Field::Signature | Field::Indicator(..) | Field::Regional(..) => {}
        // Of the plan and of the account, not of the project.
        Field::Plan(..)
        | Field::LetterToSignature
        | Field::Balance
        | Field::BalanceDay
        | Field::Expense(..) => {}
    }
    Ok(())
}

pub(super) fn date(text: &str) -> Result<Date, Wrong> {
    read_date(text).map_err(Wrong::Date)
}

pub(super) fn amount(text: &str) -> Result<Money, Wrong> {
    read_amount(text).map_err(Wrong::Amount)
}

fn rate(text: &str) -> Result<Rate, Wrong> {
    read_rate(text).map_err(Wrong::Rate)
}

/// Whether the contract is said to be renewed.
fn is_renewed(draft: &Draft) -> bool {
    draft.get(Field::Renewed).trim() == YES
}

/// Refuses a year that only a renewed contract has.
fn in_contract(draft: &Draft, year: u8) -> Result<(), Wrong> {
    let mut years = Field::years(is_renewed(draft));
    let is_of_contract = years.any(|of_contract| of_contract == year);
    is_of_contract.then_some(()).ok_or(Wrong::NotRenewed)
}

fn pick(field: Field, text: &str) -> Result<Pick, Wrong> {
    field.kind().pick(text).ok_or(Wrong::Choice)
}

pub(super) fn ticked(text: &str) -> Result<bool, Wrong> {
    match text {
        YES => Ok(true),
        NO => Ok(false),
        _ => Err(Wrong::Choice),
    }
}

/// The draft that reads back as this project, but for its today: everything that is not as in an
/// untouched form, days as `2022-06-15`, amounts with a comma before cents.
#[must_use]
pub fn write(project: &Project) -> Draft {
    let mut draft = Draft::default();
    for (field, text) in [
        (Field::Name, &project.name),
        (Field::Calendar, &project.calendar),
    ] {
        if let Some(text) = text {
            draft.set(field, text.as_str());
        }
    }
    if let Some(population) = project.population {
        draft.set(Field::Population, population.count().to_string());
    }
    if !project.communes.parts.is_empty() {
        draft.set(Field::Communes, project.communes.write());
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
    tick(&mut draft, Field::Renewed, project.renewed);
    let status = match project.signature {
        Signature::Signed(_) => Some(Status::Signed),
        Signature::Planned(_) => Some(Status::Planned),
        Signature::NotYet => None,
    };
    let regime = Some(project.regime).filter(|regime| *regime != RegimeChoice::Auto);
    let action = Some(project.action).filter(|action| *action != Answer::ToConfirm);
    for (field, pick) in [
        (Field::Status, status.map(Pick::Status)),
        (Field::Regime, regime.map(Pick::Regime)),
        (Field::Action, action.map(Pick::Action)),
    ] {
        if let Some(pick) = pick {
            draft.set(field, pick.id());
        }
    }
    for mission in Mission::ALL {
        let plan = project.mission(mission);
        write_mission(&mut draft, mission, plan, project.renewed);
    }
    for (year, crisis) in (1..).zip(project.crises) {
        tick(&mut draft, Field::Crisis(year), crisis);
    }
    for (line, money) in project.own.iter() {
        draft.set(Field::Own(line), write_amount(money));
    }
    for (key, money) in project.replaced.iter() {
        draft.set(Field::Figure(key), write_amount(money));
    }
    for choice in project.choices.switched() {
        draft.set(Field::Choice(choice.assumption()), choice.id());
    }
    for step in RoadmapStep::ALL {
        tick(&mut draft, Field::Done(step), project.ticks.has(step));
        if project.ticks.lacks(step) {
            draft.set(Field::Done(step), NO);
        }
    }
    for (number, line) in (1..).zip(&project.regional) {
        let field = |part| Field::Regional(number, part);
        draft.set(field(RegionalPart::Label), line.label.as_str());
        if let Some(day) = line.date {
            draft.set(field(RegionalPart::Date), day.to_string());
        }
        draft.set(field(RegionalPart::Amount), write_amount(line.amount));
    }
    draft
}

fn tick(draft: &mut Draft, field: Field, ticked: bool) {
    if ticked {
        draft.set(field, YES);
    }
}

fn write_mission(draft: &mut Draft, mission: Mission, plan: &MissionPlan, is_renewed: bool) {
    match plan.start {
        Some(start) if plan.taken => draft.set(Field::Start(mission), start.to_string()),
        _ => tick(draft, Field::Start(mission), plan.taken),
    }
    let [first, ..] = plan.attainment;
    let rates = Field::years(is_renewed).zip(plan.attainment);
    let every_year_alike = rates.clone().all(|(_, rate)| rate == first);
    if every_year_alike && first != EXAMPLE_ATTAINMENT {
        draft.set(Field::Rate(mission), write_rate(first));
    }
    if !every_year_alike {
        for (year, of_year) in rates {
            if of_year != EXAMPLE_ATTAINMENT {
                draft.set(Field::RateOfYear(mission, year), write_rate(of_year));
            }
        }
    }
    for (number, indicator) in (1..).zip(&plan.indicators) {
        let field = |part| Field::Indicator(mission, number, part);
        draft.set(field(IndicatorPart::Label), indicator.label.as_str());
        let steps: Vec<String> = indicator
            .steps
            .iter()
            .map(|step| write_amount(*step))
            .collect();
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

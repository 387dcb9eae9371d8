//! The project in words: everything that was typed and is not as in an untouched form.
//! This module must never know what any of it is paid.

use maud::{Markup, html};

use crate::charts::head;
use crate::funding::{MissionPlan, Project, Ticks};
use crate::input::{Field, write};
use crate::law::{FigureKey, Mission, OwnLine, RoadmapStep, figure};
use crate::texts::{self, dossier as words};

use super::Scenario;
use super::sheet::{Level, fact};

pub(super) fn draw(scenario: &Scenario, level: Level) -> Markup {
    let project = &scenario.project;
    html! {
        section {
            (level.heading(words::PROJECT))
            table.facts {
                tbody {
                    @for (term, said) in facts(scenario).into_iter().chain(own(project)) {
                        (fact(&term, &said))
                    }
                }
            }
            @if Mission::ALL.iter().any(|of| project.mission(*of).taken) {
                (level.heading_below(words::MISSIONS))
                (missions(project))
            }
            @if !scenario.problems.is_empty() {
                (level.heading_below(words::NOT_UNDERSTOOD))
                table.facts {
                    tbody {
                        @for problem in &scenario.problems {
                            (fact(&texts::label(problem.field), &texts::problem(problem.wrong)))
                        }
                    }
                }
            }
        }
    }
}

/// What was typed of the territory and of the contract: a term, and what is said of it.
fn facts(scenario: &Scenario) -> Vec<(String, String)> {
    let project = &scenario.project;
    let mut facts = Vec::new();
    let typed = write(project);
    for field in Field::FIRST.into_iter().chain([Field::Renewed]) {
        let said = match field {
            Field::Population => scenario.simulation.size.as_ref().map(words::territory),
            Field::Status => Some(words::contract(project.signature)),
            // Said with the status.
            Field::Signature => None,
            _ => Some(typed.get(field))
                .filter(|text| !text.is_empty())
                .and_then(|text| texts::held(field, text)),
        };
        facts.extend(said.map(|said| (texts::label(field), said)));
    }
    let crises: Vec<usize> = (1..)
        .zip(project.crises)
        .filter(|(_, is_crisis)| *is_crisis)
        .map(|(year, _)| year)
        .collect();
    if !crises.is_empty() {
        facts.push((words::CRISES.into(), words::years(&crises)));
    }
    let switched = project.choices.switched();
    let chosen: Vec<String> = switched.map(texts::other_reading).collect();
    if !chosen.is_empty() {
        facts.push((words::READINGS_CHOSEN.into(), chosen.join(words::THEN)));
    }
    let steps = |is_so: fn(Ticks, RoadmapStep) -> bool| {
        let steps = RoadmapStep::ALL.into_iter();
        texts::list(
            steps
                .filter(|step| is_so(project.ticks, *step))
                .map(texts::roadmap_step),
        )
    };
    for (name, steps) in [
        (words::STEPS_DONE, steps(Ticks::has)),
        (words::STEPS_NOT_DONE, steps(Ticks::lacks)),
    ] {
        if !steps.is_empty() {
            facts.push((name.into(), steps));
        }
    }
    facts
}

/// The amounts of the contract, and the figures that were replaced.
fn own(project: &Project) -> impl Iterator<Item = (String, String)> {
    let own = OwnLine::all().filter_map(|line| {
        let money = project.own.get(line)?;
        Some((texts::label(Field::Own(line)), texts::money(money)))
    });
    let replaced = project.replaced.iter().map(|(key, money)| {
        let money = texts::money(money);
        let said = match figure(key) {
            Some(published) => {
                let published = texts::money(published.money());
                format!("{money}{}{published}", words::INSTEAD_OF)
            }
            None => money,
        };
        (name(key), said)
    });
    own.chain(replaced)
}

/// What a figure is, under which rules and for which size.
fn name(key: FigureKey) -> String {
    let label = texts::label(Field::Figure(key));
    let regime = key.regime.map(texts::regime);
    let tier = key.tier.map(texts::tier);
    let parts = [Some(label.as_str()), regime, tier];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn missions(project: &Project) -> Markup {
    html! {
        table.missions {
            (head(words::MISSIONS, &words::MISSION_COLUMNS, 0..0))
            tbody {
                @for mission in Mission::ALL {
                    @let plan = project.mission(mission);
                    @if plan.taken { (of_mission(mission, plan, project.renewed)) }
                }
            }
        }
    }
}

fn of_mission(mission: Mission, plan: &MissionPlan, is_renewed: bool) -> Markup {
    let start = plan.start.map(texts::date);
    html! {
        tr {
            th scope="row" { (texts::sentence_case(texts::mission(mission))) }
            td { (start.as_deref().unwrap_or(words::NO_START)) }
            td { (rates(mission, plan, is_renewed)) }
        }
        @for indicator in &plan.indicators {
            tr.indicator {
                td colspan="3" {
                    (words::indicator(&indicator.label, &indicator.steps, indicator.reached))
                }
            }
        }
    }
}

fn rates(mission: Mission, plan: &MissionPlan, is_renewed: bool) -> String {
    if mission == Mission::Crisis {
        return words::NO_RATE.into();
    }
    if plan.indicators.is_empty() {
        let years = Field::years(is_renewed).len();
        words::rates(plan.attainment.get(..years).unwrap_or_default())
    } else {
        words::BY_INDICATORS.into()
    }
}

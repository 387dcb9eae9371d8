//! The project in words: everything that was typed and is not as in an untouched form.
//! This module must never know what any of it is paid.

use crate::funding::{MissionPlan, OwnLine, Project, RegimeChoice, RoadmapStep};
use crate::input::Field;
use crate::law::{FigureKey, Mission, figure};
use crate::pictures::Markup;
use crate::texts::{self, dossier as words};
use crate::units::Answer;

use super::Scenario;
use super::sheet::{Level, end_of_table, row, table};

pub(super) fn draw(markup: &mut Markup, scenario: &Scenario, level: Level) {
    let project = &scenario.project;
    markup.add("<section>", &[]);
    level.heading(markup, words::PROJECT);
    markup.add("<table class=facts><tbody>", &[]);
    facts(markup, scenario);
    own(markup, project);
    end_of_table(markup);
    if Mission::ALL.iter().any(|of| project.mission(*of).taken) {
        level.heading_below(markup, words::MISSIONS);
        missions(markup, project);
    }
    if !scenario.problems.is_empty() {
        level.heading_below(markup, words::NOT_UNDERSTOOD);
        markup.add("<table class=facts><tbody>", &[]);
        for problem in &scenario.problems {
            row(
                markup,
                &texts::label(problem.field),
                &texts::problem(problem.wrong),
            );
        }
        end_of_table(markup);
    }
    markup.add("</section>", &[]);
}

fn facts(markup: &mut Markup, scenario: &Scenario) {
    let project = &scenario.project;
    if let Some(size) = &scenario.simulation.size {
        row(
            markup,
            &texts::label(Field::Population),
            &words::territory(size),
        );
    }
    for (field, day) in [
        (Field::Letter, project.letter),
        (Field::HealthProject, project.health_project),
    ] {
        if let Some(day) = day {
            row(markup, &texts::label(field), &texts::date(day));
        }
    }
    let contract = words::contract(project.signature);
    row(markup, &texts::label(Field::Status), &contract);
    if project.regime != RegimeChoice::Auto {
        let regime = texts::regime_option(project.regime);
        row(markup, &texts::label(Field::Regime), regime);
    }
    if project.action != Answer::ToConfirm {
        let action = texts::action(project.action);
        row(markup, &texts::label(Field::Action), action);
    }
    let crises: Vec<usize> = (1..)
        .zip(project.crises)
        .filter(|(_, is_crisis)| *is_crisis)
        .map(|(year, _)| year)
        .collect();
    if !crises.is_empty() {
        row(markup, words::CRISES, &words::years(&crises));
    }
    let chosen: Vec<String> = project
        .choices
        .switched()
        .map(texts::other_reading)
        .collect();
    if !chosen.is_empty() {
        row(markup, words::READINGS_CHOSEN, &chosen.join(words::THEN));
    }
    let ticked = RoadmapStep::ALL.into_iter();
    let ticked = ticked.filter(|step| project.ticks.has(*step));
    let done = texts::list(ticked.map(texts::roadmap_step));
    if !done.is_empty() {
        row(markup, words::STEPS_DONE, &done);
    }
}

/// The amounts of the contract, and the figures that were replaced.
fn own(markup: &mut Markup, project: &Project) {
    for line in OwnLine::all() {
        if let Some(money) = project.own.get(line) {
            let name = texts::label(Field::Own(line));
            row(markup, &name, &texts::money(money));
        }
    }
    for (key, money) in project.replaced.iter() {
        let mut name = texts::label(Field::Figure(key));
        push_key(&mut name, key);
        let mut words = texts::money(money);
        if let Some(published) = figure(key) {
            let instead = texts::money(published.money());
            words.push_str(&[words::INSTEAD_OF, &instead].concat());
        }
        row(markup, &name, &words);
    }
}

fn push_key(name: &mut String, key: FigureKey) {
    let regime = key.regime.map(texts::regime);
    let tier = key.tier.map(texts::tier);
    for more in [regime, tier].into_iter().flatten() {
        name.push_str(", ");
        name.push_str(more);
    }
}

fn missions(markup: &mut Markup, project: &Project) {
    table(
        markup,
        "missions",
        words::MISSIONS,
        &words::MISSION_COLUMNS,
        0..0,
    );
    for mission in Mission::ALL {
        let plan = project.mission(mission);
        if !plan.taken {
            continue;
        }
        let name = texts::sentence_case(texts::mission(mission));
        let start = plan.start.map(texts::date);
        let start = start.unwrap_or_else(|| words::NO_START.into());
        markup.around("<tr><th scope=row>", &name, "</th>");
        for cell in [start, rates(mission, plan)] {
            markup.around("<td>", &cell, "</td>");
        }
        for indicator in &plan.indicators {
            let words = words::indicator(&indicator.label, &indicator.steps, indicator.reached);
            markup.around("<tr class=indicator><td colspan=3>", &words, "</td>");
        }
    }
    end_of_table(markup);
}

fn rates(mission: Mission, plan: &MissionPlan) -> String {
    if mission == Mission::Crisis {
        return words::NO_RATE.into();
    }
    if plan.indicators.is_empty() {
        words::rates(plan.attainment)
    } else {
        words::BY_INDICATORS.into()
    }
}

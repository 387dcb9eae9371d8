//! The missions: which are taken on, from when, and what they achieve.
//! This module must never know what a mission is paid.

use yew::prelude::*;

use super::block::{block, group, label, lead};
use super::choice::{question, tick};
use super::lines;
use super::{Form, entry, section, text};
use crate::input::Field;
use crate::law::MOST_CONTRACT_YEARS;
use crate::law::Mission;
use crate::store::{Lines, Panel};
use crate::texts;

/// The missions.
pub(super) fn view(form: Form) -> Html {
    let state = texts::missions_taken(form.filled(|field| matches!(field, Field::Start(_))));
    let content = form.store.is_open(Panel::Missions).then(|| content(form));
    section::view(form, Panel::Missions, texts::MISSIONS, state, content)
}

fn content(form: Form) -> Vec<Html> {
    let mut content = vec![lead("lead-missions", texts::missions_lead())];
    content.extend(Mission::ALL.map(|mission| one(form, mission)));
    let crises = of_years(|year| {
        let control = form.control(Field::Crisis(year));
        tick(control, texts::short_label(control.field))
    });
    content.push(question(
        String::from("f-crisis-years"),
        texts::CRISES.into(),
        None,
        crises,
    ));
    content
}

fn of_years(draw: impl Fn(u8) -> Html) -> Vec<Html> {
    (1..).take(MOST_CONTRACT_YEARS).map(draw).collect()
}

fn one(form: Form, mission: Mission) -> Html {
    let start = form.control(Field::Start(mission));
    let name = texts::mission_choice(mission);
    let mut children = vec![block(
        "div",
        "line",
        vec![
            tick(start, name.clone()),
            label("unseen", start.id(), texts::label(start.field)),
            entry::view(start, text::lead_id(start.field)),
        ],
    )];
    // Whatever is wrong must be in sight, even of a mission that is not taken on.
    let mut problems = form.outcome.problems.iter();
    let is_shown =
        !start.typed().is_empty() || problems.any(|problem| of(problem.field) == Some(mission));
    if is_shown && mission != Mission::Crisis {
        achieved(form, mission, &mut children);
    }
    group(name, children)
}

/// What the variable part depends on.
fn achieved(form: Form, mission: Mission, children: &mut Vec<Html>) {
    let (rates, indicators) = (Panel::Rates(mission), Panel::Indicators(mission));
    children.push(text::line(form.control(Field::Rate(mission))));
    let of_year = |year| text::line(form.control(Field::RateOfYear(mission, year)));
    let content = form.store.is_open(rates).then(|| of_years(of_year));
    children.push(section::inner(form, rates, texts::RATES, content));
    let lines = form
        .store
        .is_open(indicators)
        .then(|| lines::view(form, Lines::Indicators(mission)));
    children.push(section::inner(form, indicators, texts::INDICATORS, lines));
}

fn of(field: Field) -> Option<Mission> {
    match field {
        Field::Rate(mission) | Field::RateOfYear(mission, _) | Field::Indicator(mission, ..) => {
            Some(mission)
        }
        _ => None,
    }
}

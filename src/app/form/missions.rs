//! The missions: which are taken on, from when, and what they achieve.
//! This module must never know what a mission is paid.

use yew::prelude::*;

use super::block::{block, group, label, lead};
use super::choice::{question, tick};
use super::lines;
use super::{Control, Form, entry, section, text};
use crate::app::Dispatch;
use crate::app::button::button;
use crate::input::Field;
use crate::law::{LAW, Mission};
use crate::store::{Action, Lines, Panel, Store};
use crate::texts;

/// The missions.
pub(super) fn view(form: Form) -> Html {
    let state = texts::missions_taken(form.filled(|field| matches!(field, Field::Start(_))));
    let content = form.store.is_open(Panel::Missions).then(|| content(form));
    section::view(form, Panel::Missions, texts::MISSIONS, state, content)
}

fn content(form: Form) -> Vec<Html> {
    let mut content = vec![
        lead("lead-missions", texts::missions_lead()),
        core_missions(form.store, form.dispatch),
    ];
    content.extend(Mission::ALL.map(|mission| one(form, mission)));
    let crisis = |control: Control| tick(control, texts::short_label(control.field));
    let crises = of_years(form, Field::Crisis, crisis);
    content.push(question(
        String::from("f-crisis-years"),
        texts::CRISES.into(),
        None,
        crises,
    ));
    content
}

/// The contract years, and those in which something was typed that counts no more.
fn of_years(form: Form, field: impl Fn(u8) -> Field, draw: impl Fn(Control) -> Html) -> Vec<Html> {
    let is_renewed = form.outcome.project.renewed;
    let counted = Field::years(is_renewed);
    Field::years(true)
        .map(|year| (year, form.control(field(year))))
        .filter(|(year, control)| counted.contains(year) || !control.typed().is_empty())
        .map(|(_, control)| draw(control))
        .collect()
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
            latest(form, mission),
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

/// The last day on which the mission may begin, beside its box.
fn latest(form: Form, mission: Mission) -> Html {
    match form.outcome.simulation.latest_start(mission) {
        Some(latest) if !form.outcome.is_example => {
            html! { <span class="hint">{ texts::latest_start(latest) }</span> }
        }
        _ => Html::default(),
    }
}

/// Takes every core mission on, from the last day on which each may begin.
pub(in crate::app) fn core_missions(store: &Store, dispatch: &Dispatch) -> Html {
    let Some(outcome) = store.outcome().filter(|outcome| !outcome.is_example) else {
        return Html::default();
    };
    let (mut days, mut without) = (Vec::new(), Vec::new());
    for &mission in LAW.latest.core {
        match outcome.simulation.latest_start(mission) {
            Some(latest) => days.push((Field::Start(mission), texts::date_in_figures(latest))),
            None => without.push(mission),
        }
    }
    if days.is_empty() {
        return Html::default();
    }
    html! {
        <div class="presets">
            { button(dispatch, texts::core_missions(days.len()), move || Action::Pick(days.clone())) }
            <p class="small">{ texts::core_missions_lead(&without) }</p>
        </div>
    }
}

/// What the variable part depends on.
fn achieved(form: Form, mission: Mission, children: &mut Vec<Html>) {
    let (rates, indicators) = (Panel::Rates(mission), Panel::Indicators(mission));
    children.push(text::line(form.control(Field::Rate(mission))));
    let of_year = |year| Field::RateOfYear(mission, year);
    let content = form
        .store
        .is_open(rates)
        .then(|| of_years(form, of_year, text::line));
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

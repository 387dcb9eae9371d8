//! The view that sets two or three scenarios side by side, each of them a whole project.
//! This layer must never keep a scenario or change one: it asks for that, and shows what the library
//! says of each and of the differences.

mod inputs;
mod lines;
mod presets;
mod scenario;

use yew::prelude::*;

use super::Dispatch;
use super::charts::side_by_side;
use super::chunks::Loaded;
use super::result::part;
use crate::funding::{Comparison, Estimate, Project, Simulation, compare};
use crate::input::Field;
use crate::link::{self, MOST_SCENARIOS};
use crate::store::{self, Action, COMPARE_TITLE, Outcome, Store};
use crate::texts::{self, compare as words};
use crate::units::Date;

use presets::Presets;

/// What the view shows.
#[derive(Clone, PartialEq, Properties)]
pub struct CompareProps {
    /// One to [`MOST_SCENARIOS`] projects; the others are compared with the first.
    pub scenarios: Vec<store::Scenario>,
    /// The place of the one that the form shows.
    pub active: usize,
    /// The visitor's day.
    #[prop_or_default]
    pub today: Option<Date>,
    /// What the visitor asks for.
    pub on: Callback<CompareAction>,
}

/// What can be asked of the scenarios; a place counts from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompareAction {
    /// A copy of this one, to be changed in the form.
    Duplicate(usize),
    /// A copy of this one in which these fields hold something else.
    DuplicateWith(usize, Vec<(Field, String)>),
    /// A copy of the first one, to choose its communes in the form.
    OtherTerritory,
    /// This one, to be changed in the form.
    Edit(usize),
    /// Without this one; asked for only while there are others.
    Remove(usize),
    /// This name for this one.
    Rename(usize, String),
}

/// A scenario and what the library says of it.
#[derive(Clone, Copy)]
pub(super) struct Scenario<'a> {
    pub(super) place: usize,
    pub(super) project: &'a Project,
    pub(super) simulation: &'a Simulation,
    problems: usize,
}

impl<'a> Scenario<'a> {
    /// The example is not the visitor's: `nothing` stands in its place.
    fn of(place: usize, scenario: &'a store::Scenario, nothing: &'a Outcome) -> Self {
        let outcome = match scenario.outcome.is_example {
            true => nothing,
            false => &scenario.outcome,
        };
        Self {
            place,
            project: &outcome.project,
            simulation: &outcome.simulation,
            problems: outcome.problems.len(),
        }
    }

    /// Its letter, and that its offer was never adopted where that is so.
    pub(super) fn column(&self) -> String {
        words::column(self.place, self.simulation.as_if)
    }
}

/// The view of the scenarios of the page.
pub(super) fn view(store: &Store, dispatch: &Dispatch, _: &Loaded) -> Html {
    let scenarios = store.scenarios().to_vec();
    let on = dispatch.reform(|asked| match asked {
        CompareAction::Duplicate(number) => Action::Duplicate(number, Vec::new()),
        CompareAction::DuplicateWith(number, changes) => Action::Duplicate(number, changes),
        CompareAction::OtherTerritory => Action::OtherTerritory,
        CompareAction::Edit(number) => Action::Edit(number),
        CompareAction::Remove(number) => Action::Remove(number),
        CompareAction::Rename(number, name) => Action::Name(number, name),
    });
    html! {
        <div id="compare">
            { super::share::tools(store, dispatch) }
            <Compare {scenarios} active={store.shown()} today={store.today} {on} />
        </div>
    }
}

/// The scenarios, how to make others, and how they differ.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let estimate = use_state_eq(|| Estimate::Expected);
    let nothing = use_memo(props.today, |today| Outcome::without_example(*today));
    let example = use_memo(props.today, |today| example(*today));
    let is_blank = props.scenarios.iter().all(|of| of.draft.is_empty());
    let compared = if is_blank {
        &*example
    } else {
        &props.scenarios
    };
    let scenarios: Vec<Scenario<'_>> = compared
        .iter()
        .enumerate()
        .map(|(place, scenario)| Scenario::of(place, scenario, &nothing))
        .collect();
    let simulations: Vec<&Simulation> = scenarios.iter().map(|of| of.simulation).collect();
    let comparison = compare(&simulations);
    let sentences = sentences(&comparison, &scenarios);
    html! {
        <div class="comparison">
            { scenario::all(props, &scenarios, is_blank) }
            if is_blank {
                <p class="example">{ words::EXAMPLE }</p>
            }
            if props.scenarios.len() < MOST_SCENARIOS {
                <Presets ..props.clone() />
            }
            if scenarios.len() > 1 {
                { differences(&scenarios, &comparison, &sentences, &estimate) }
            }
            // Told when it changes; what is read from top to bottom is not in here.
            <p class="unseen" role="status">{ if is_blank { String::new() } else { sentences.join(" ") } }</p>
        </div>
    }
}

/// What is compared while nothing is typed: the same CPTS, signed while the booster was open and after it.
fn example(today: Option<Date>) -> Vec<store::Scenario> {
    const SHARED: &str = "pop=60000&status=signed&access=2023-04-01&pathways=2023-10-01\
         &prevention=2023-10-01&crisis=2023-04-01&signature=";
    ["2022-09-15", "2022-10-15"]
        .map(|day| store::Scenario::of(link::read_pairs(&[SHARED, day].concat()), today))
        .into()
}

/// How each differs from the first, in words.
fn sentences(comparison: &Comparison, scenarios: &[Scenario<'_>]) -> Vec<String> {
    let projects: Vec<&Project> = scenarios.iter().map(|of| of.project).collect();
    (1..scenarios.len())
        .map(|place| words::main_difference(comparison, &projects, place))
        .collect()
}

fn differences(
    scenarios: &[Scenario<'_>],
    comparison: &Comparison,
    sentences: &[String],
    estimate: &UseStateHandle<Estimate>,
) -> Html {
    let summary = html! {
        <>
            for sentence in sentences {
                <p class="answer">{ sentence.clone() }</p>
            }
            if comparison.as_if.contains(&true) {
                <p class="warning">{ texts::AS_IF_WARNING }</p>
            }
        </>
    };
    html! {
        <>
            { part("compare-differences", words::DIFFERENCES, summary) }
            { part("compare-inputs", words::INPUTS, inputs::view(scenarios)) }
            { part("compare-lines", words::LINES, html! {
                <>
                    { estimates(estimate) }
                    { lines::view(scenarios, comparison, **estimate) }
                </>
            }) }
            { part("compare-pictures", words::PICTURES, side_by_side::view(scenarios, **estimate)) }
            <p class="small">{ texts::freshness() }</p>
        </>
    }
}

/// Which of the three estimates the amounts and the first picture show.
fn estimates(estimate: &UseStateHandle<Estimate>) -> Html {
    let radio = |of: Estimate| {
        let onchange = {
            let estimate = estimate.clone();
            Callback::from(move |_: Event| estimate.set(of))
        };
        html! {
            <label>
                <input type="radio" name="compare-reading" value={texts::estimate(of)} checked={**estimate == of} {onchange} />
                { " " }
                <span>{ texts::estimate(of) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="field">
            <legend>{ words::READING }</legend>
            <div class="choices">{ for Estimate::ALL.map(radio) }</div>
        </fieldset>
    }
}

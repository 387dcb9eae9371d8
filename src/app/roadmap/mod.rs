//! The roadmap: what must be done by when, ticked as it is done, and what must not be forgotten.
//! This module must never decide whether a step is late: the library did.

use std::rc::Rc;

use maud::Markup;
use yew::prelude::*;

use super::button::named_button;
use super::charts::{html as drawn, timeline};
use super::result::part;
use crate::charts::lined;
use crate::funding::{Obligation, Status, Ticks};
use crate::input::{Field, NO, YES};
use crate::law::{Reminder, Source};
use crate::store::{Action, Outcome, control_id};
use crate::texts;
use crate::units::{Certainty, Date};

/// The roadmap of the scenario that shows.
pub(super) fn view(outcome: &Outcome, dispatch: &Callback<Action>) -> Html {
    let steps = outcome.simulation.obligations.clone();
    let (ticks, today) = (outcome.project.ticks, outcome.project.today);
    let is_example = outcome.is_example;
    html! { <Roadmap {steps} {ticks} {today} {is_example} dispatch={dispatch.clone()} /> }
}

/// All that it is drawn from: a key press that changes none of it does not draw it again.
#[derive(Clone, PartialEq, Properties)]
struct RoadmapProps {
    steps: Vec<Obligation>,
    /// What the visitor says of them.
    ticks: Ticks,
    today: Option<Date>,
    is_example: bool,
    dispatch: Callback<Action>,
}

/// The timeline, the steps as a table, the reminders.
#[component]
fn Roadmap(props: &RoadmapProps) -> Html {
    let steps = &props.steps;
    let mut sources: Vec<Source> = Vec::new();
    for source in steps.iter().flat_map(|step| step.sources) {
        if !sources.contains(source) {
            sources.push(*source);
        }
    }
    let table = html! {
        <table class="roadmap">
            <caption class="unseen">{ texts::report::ROADMAP }</caption>
            <thead>
                <tr>
                    for column in texts::ROADMAP_COLUMNS {
                        <th scope="col">{ column }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for step in steps {
                    { row(step, &sources, props) }
                }
            </tbody>
        </table>
    };
    let table = html! {
        <div class="scroll" role="region" aria-label={texts::ROADMAP_TABLE} tabindex="0">{ table }</div>
    };
    let content = html! {
        <>
            { timeline::view(steps, props.today, table) }
            { besides(&sources) }
        </>
    };
    part("roadmap-title", texts::report::ROADMAP, content)
}

fn row(step: &Obligation, sources: &[Source], props: &RoadmapProps) -> Html {
    let ticking = Ticking {
        ticks: props.ticks,
        is_example: props.is_example,
        dispatch: &props.dispatch,
    };
    let cited = (1_u8..).zip(sources);
    let cited = cited.filter(|(_, source)| step.sources.contains(source));
    let numbers: Vec<String> = cited.map(|(number, _)| number.to_string()).collect();
    let latest = step.latest.map(texts::date_in_figures);
    html! {
        <tr>
            <th scope="row">{ tick(step, ticking) }</th>
            <td>
                if let Some(latest) = latest {
                    { latest }
                    { " " }
                }
                <span class="small">{ "[" }{ numbers.join(", ") }{ "]" }</span>
            </td>
            <td>
                { texts::roadmap_status_beside_day(step) }
                { not_yet(step, ticking) }
            </td>
        </tr>
    }
}

/// What the boxes of steps are drawn from.
#[derive(Clone, Copy)]
pub(super) struct Ticking<'a> {
    /// What the visitor says of the steps.
    pub(super) ticks: Ticks,
    /// Nothing of an example is asked.
    pub(super) is_example: bool,
    pub(super) dispatch: &'a Callback<Action>,
}

/// The box of a step, with its name.
pub(super) fn tick(step: &Obligation, of: Ticking) -> Html {
    let field = Field::Done(step.step);
    let is_ticked = of.ticks.has(step.step);
    let is_done = step.status == Status::Done;
    // What a date already says is not asked for; neither is anything of an example.
    let disabled = of.is_example || (is_done && !is_ticked);
    let onchange = of.dispatch.reform(move |_| {
        let text = if is_ticked { "" } else { YES };
        Action::Type(field, text.into())
    });
    html! {
        <label>
            <input type="checkbox" id={control_id(field)} name={field.key()} checked={is_done} {disabled} {onchange} />
            <span>{ texts::sentence_case(texts::roadmap_step(step.step)) }</span>
        </label>
    }
}

/// Says that a step whose latest day is past is not done yet, or takes that back.
pub(super) fn not_yet(step: &Obligation, of: Ticking) -> Html {
    let (words, text) = match step.status {
        _ if of.is_example => return Html::default(),
        Status::NotTold(_) => (texts::NOT_YET, NO),
        Status::Late(_) => (texts::TAKE_BACK_NOT_YET, ""),
        _ => return Html::default(),
    };
    let field = Field::Done(step.step);
    let action = move || Action::Type(field, text.into());
    html! {
        <>
            { " " }
            { named_button(of.dispatch, words.into(), Some(texts::of_step(words, step.step)), Rc::new(action)) }
        </>
    }
}

/// Where the deadlines were read, and what must not be forgotten.
fn besides(sources: &[Source]) -> Html {
    drawn(maud::html! {
        p.small { (texts::DEADLINES) (mark(Certainty::Official)) }
        ol.small aria-label=(texts::ROADMAP_SOURCES) {
            @for source in sources { li { (cite(*source)) } }
        }
        h4 { (texts::REMINDERS) }
        ul {
            @for reminder in Reminder::ALL {
                li {
                    (texts::reminder(reminder)) " "
                    (mark(reminder.certainty()))
                    @for source in reminder.sources() { div.cited { (cite(*source)) } }
                }
            }
        }
    })
}

/// The word of a certainty with its line.
fn mark(certainty: Certainty) -> Markup {
    lined(certainty, texts::certainty(certainty))
}

fn cite(source: Source) -> Markup {
    let details = source.details();
    maud::html! {
        // A place without a url is no link.
        @if details.place.starts_with("http") {
            a rel="noreferrer" href=(details.place) { (details.title) }
        } @else {
            (details.title)
        }
        (texts::source_facts(&details))
    }
}

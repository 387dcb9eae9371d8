//! The view « Plan d’action »: thirteen steps, the checklists, what to know, where it was read, what is kept.
//! This module must never decide a day, nor where a step stands: the plan says so.

mod besides;
mod control;
mod keep;
mod lists;
mod obligations;
mod step;

use yew::prelude::*;

use super::Dispatch;
use crate::outlook::Plan;
use crate::plan::{PlanStep, Standing};
use crate::store::{Outcome, Store};
use crate::texts::plan_form as words;

/// The id of what says how a day is typed.
const DAY_HINT: &str = "plan-day-hint";

/// What every part of the view is drawn from.
#[derive(Clone, Copy)]
struct Shown<'a> {
    store: &'a Store,
    outcome: &'a Outcome,
    plan: &'a Plan,
    dispatch: &'a Dispatch,
}

/// The view.
pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let (Some(outcome), Some(outlook)) = (store.own_outcome(), store.outlook()) else {
        return Html::default();
    };
    let shown = Shown {
        store,
        outcome,
        plan: &outlook.plan,
        dispatch,
    };
    html! {
        <div class="plan">
            <p class="lead">{ words::LEAD }</p>
            { next(shown.plan) }
            <p class="small" id={DAY_HINT}>{ words::DAY_HINT }</p>
            { steps(shown) }
            { lists::view(shown) }
            { besides::view(shown) }
            { keep::view(shown) }
        </div>
    }
}

/// How many steps stand where, and the first that is not said to be done: the order is all the advice there is.
fn next(plan: &Plan) -> Html {
    let count = |standing| plan.count(standing);
    html! {
        <div id="plan-next">
            <p>{ words::counts(count(Standing::Done), count(Standing::ToDo), count(Standing::NotTold)) }</p>
            if let Some(step) = plan.next() {
                <p>
                    { words::NEXT }{ " " }
                    <a href={["#", &step::id(step)].concat()}>{ words::numbered(step) }</a>
                </p>
            } else {
                <p>{ words::ALL_DONE }</p>
            }
        </div>
    }
}

/// One list in two parts: usage varies by region before the contract alone.
fn steps(shown: Shown) -> Html {
    let (before, after): (Vec<_>, Vec<_>) = shown
        .plan
        .steps
        .iter()
        .partition(|planned| planned.step.is_before_contract());
    let first = PlanStep::Contract.number().to_string();
    html! {
        <>
            <section aria-labelledby="plan-before">
                <h3 id="plan-before">{ words::BEFORE }</h3>
                { besides::varies(shown) }
                <ol class="plan-steps">
                    for planned in before {
                        { step::view(shown, planned) }
                    }
                </ol>
            </section>
            <section aria-labelledby="plan-after">
                <h3 id="plan-after">{ words::AFTER }</h3>
                <ol class="plan-steps" start={first}>
                    for planned in after {
                        { step::view(shown, planned) }
                    }
                </ol>
            </section>
        </>
    }
}

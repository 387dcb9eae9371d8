//! What the contract asks for under a step of the plan: the boxes of the roadmap, each with its latest day.
//! This module must never decide whether anything is late: the library did.

use yew::prelude::*;

use super::Shown;
use crate::app::roadmap::{Ticking, not_yet, tick};
use crate::funding::Obligation;
use crate::input::Field;
use crate::plan::PlanStep;
use crate::texts::{self, plan_form as words};

/// The boxes that stand under a step.
pub(super) fn view(shown: Shown, step: PlanStep) -> Html {
    let of: Vec<&Obligation> = shown.plan.obligations_under(step).collect();
    if of.is_empty() {
        return Html::default();
    }
    let id = format!("plan-obligations-{}", step.number());
    html! {
        <>
            <p class="plan-sub" id={id.clone()}>{ words::OBLIGATIONS }</p>
            <ul class="plan-obligations" aria-labelledby={id}>
                for obligation in of {
                    { one(shown, obligation) }
                }
            </ul>
        </>
    }
}

fn one(shown: Shown, of: &Obligation) -> Html {
    let ticking = Ticking {
        ticks: shown.outcome.project.ticks,
        // The plan is never made of the example.
        is_example: false,
        dispatch: shown.dispatch,
    };
    let numbers = of.sources.iter().map(|source| source.details());
    let numbers = words::numbers(&shown.plan.numbers(numbers));
    html! {
        <li key={Field::Done(of.step).key()}>
            { tick(of, ticking) }
            <span class="plan-latest">
                if let Some(latest) = of.latest {
                    { texts::date_in_figures(latest) }{ ", " }
                }
                { texts::roadmap_status_beside_day(of) }
                { " " }
                <a href="#plan-sources">{ numbers }</a>
                { not_yet(of, ticking) }
            </span>
        </li>
    }
}

/// The anniversaries of the contract.
pub(super) fn anniversaries(shown: Shown) -> Html {
    let days = &shown.plan.anniversaries;
    html! {
        <p id="plan-anniversaries">
            if days.is_empty() {
                { words::NO_ANNIVERSARY }
            } else {
                { words::anniversaries(days) }
            }
        </p>
    }
}

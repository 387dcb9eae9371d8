//! The view « Trésorerie »: the visitor's expenses, what the account comes to, the tests, thresholds and reminders.
//! This module must never compute money or a day: the outlook did.

mod answer;
mod compare;
mod control;
mod expense;
mod form;
mod moves;
mod passes;
mod picture;
mod share;
mod table;
mod tests;
mod told;

use yew::prelude::*;

use crate::app::{Dispatch, scenarios};
use crate::outlook::{Course, Treasury};
use crate::store::{Action, Ask, Store};
use crate::texts::treasury_form as words;

/// What every part of the view is drawn from.
#[derive(Clone, Copy)]
struct Shown<'a> {
    store: &'a Store,
    treasury: &'a Treasury,
    dispatch: &'a Dispatch,
}

/// The view.
pub(super) fn view(store: &Store, treasury: &Treasury, dispatch: &Dispatch) -> Html {
    let shown = Shown {
        store,
        treasury,
        dispatch,
    };
    let course = treasury.course.as_ref().ok();
    let course = course.filter(|_| !treasury.is_empty());
    html! {
        <div class="treasury">
            <p class="lead">{ words::LEAD }</p>
            { whose_receipts(store) }
            { answer::view(shown, course) }
            <div class="treasury-parts">
                <div class="treasury-asked">
                    { scenarios::view(store, dispatch) }
                    { form::view(shown) }
                </div>
                <div class="treasury-told">
                    if let Some(course) = course {
                        { of_course(shown, course) }
                    }
                    { told::view(shown) }
                    { compare::view(shown) }
                    if store.frame.is_none() && store.is_project() {
                        { share::view(shown) }
                    }
                </div>
            </div>
            // Told once the typing has paused, never on each key.
            <p class="unseen" role="status">{ store.planning.announced.clone() }</p>
        </div>
    }
}

fn of_course(shown: Shown, course: &Course) -> Html {
    html! {
        <>
            { picture::view(shown, course) }
            { moves::months(course) }
            { moves::view(shown, course) }
            { tests::view(shown, course) }
            { passes::view(course) }
        </>
    }
}

/// Why there are no receipts of the agreement.
fn whose_receipts(store: &Store) -> Html {
    let Some(outcome) = store.outcome() else {
        return Html::default();
    };
    let said = match (outcome.is_example, outcome.project.population) {
        (true, _) => words::NO_PROJECT,
        (false, None) => words::NO_POPULATION,
        (false, Some(_)) => return Html::default(),
    };
    html! {
        <p class="treasury-without">
            { said }{ " " }
            <a href="#simulation">{ words::TO_SIMULATION }</a>
        </p>
    }
}

impl Shown<'_> {
    /// A button that asks for something.
    fn button(self, id: impl Into<AttrValue>, words: impl Into<AttrValue>, ask: Ask) -> Html {
        named_button(self.dispatch, id.into(), words.into(), None, ask)
    }
}

/// The same, among others that look alike: `name` is heard in the place of its words.
fn named_button(
    dispatch: &Dispatch,
    id: AttrValue,
    words: AttrValue,
    name: Option<String>,
    ask: Ask,
) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| Action::Planning(ask.clone()));
    html! { <button type="button" class="button" {id} aria-label={name} {onclick}>{ words }</button> }
}

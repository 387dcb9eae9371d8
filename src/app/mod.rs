//! The page: one state, one file per view, small pieces that show what the library says.
//! This room must never compute money, decide a rule, or hold a word that a visitor reads.
//!
//! What answers to the visitor's hand is a component; what only shows a [`Simulation`] is a function
//! of it, which costs nothing until it is called and can be read from top to bottom.
//!
//! [`Simulation`]: crate::funding::Simulation

pub mod browser;
mod example;
mod form;
mod outcome;
mod result;
mod state;

pub use form::FORM;
pub use outcome::Outcome;
pub use state::{Action, Page, Panel};

use yew::prelude::*;

use crate::input::Draft;
use crate::texts;
use crate::units::Date;

/// What the page starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct AppProps {
    /// The visitor's day; the page never asks for it again.
    pub today: Option<Date>,
    /// What was typed before the program was there.
    #[prop_or_default]
    pub draft: Draft,
    /// The id of the control that had the keyboard then.
    #[prop_or_default]
    pub in_focus: Option<String>,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let page = use_reducer(|| Page::new(props.draft.clone(), props.today));
    let dispatch = {
        let dispatcher = page.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    let outcome = Outcome::of(&page.draft, page.today);
    let answer = texts::answer(&outcome.simulation, &outcome.project);
    browser::use_title(texts::title(
        outcome
            .project
            .population
            .map(|population| population.count()),
    ));
    {
        let answer = answer.clone();
        browser::use_settled(page.draft.clone(), &dispatch, move || {
            Action::Settle(answer)
        });
    }
    // Who was typing goes on typing.
    use_effect_with(props.in_focus.clone(), |in_focus| {
        if let Some(id) = in_focus {
            browser::focus(id);
        }
    });
    html! {
        <>
            { form::view(&page, &outcome, &dispatch) }
            { result::view(&page, &outcome, &answer, &dispatch) }
            // Told once the typing has paused, never on each key.
            <p class="unseen" role="status">{ &page.announced }</p>
        </>
    }
}

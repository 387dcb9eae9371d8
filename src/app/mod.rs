//! The page: one state, one file per view, small pieces that show what the library says.
//! This room must never compute money, decide a rule, or hold a word that a visitor reads.
//!
//! What answers to the visitor's hand is a component; what only shows a [`Simulation`] is a function
//! of it, which costs nothing until it is called and can be read from top to bottom.
//!
//! [`Simulation`]: crate::funding::Simulation

pub mod browser;
mod compare;
mod example;
mod form;
mod more;
mod outcome;
mod pictures;
mod result;
mod roadmap;
mod state;

pub use compare::{COMPARE_TITLE, Compare, CompareAction, CompareProps, MOST_SCENARIOS};
pub use form::{FORM, Lines, field_id};
pub use more::{More, MoreProps};
pub use outcome::Outcome;
pub use state::{Action, Page, Panel};

use web_sys::Element;
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
    /// Whether some of it was stored on the visitor's device.
    #[prop_or_default]
    pub saving: browser::Saving,
    /// The id of the control that had the keyboard then.
    #[prop_or_default]
    pub in_focus: Option<String>,
    /// Where the result is drawn; beneath the form where there is no such place.
    #[prop_or_default]
    pub result: Option<Element>,
}

/// The form and the answer: what the first answer needs. [`More`] is the rest.
#[component]
pub fn App(props: &AppProps) -> Html {
    let page = use_reducer(|| {
        let mut page = Page::new(props.draft.clone(), props.today);
        page.saving = props.saving;
        // Who was typing goes on typing.
        page.sought.1 = props.in_focus.clone().unwrap_or_default().into();
        page
    });
    let dispatch = {
        let dispatcher = page.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    let outcome = Outcome::of(&page.draft, page.today);
    let answer = texts::answer(&outcome.simulation, &outcome.project);
    {
        let population = outcome.project.population;
        let title = texts::title(population.map(|population| population.count()));
        let (draft, is_kept) = (page.draft.clone(), !page.forgotten);
        // Nobody is told of an example that nobody asked for.
        let answer = (!outcome.is_example).then(|| answer.clone());
        let rests = page.was_touched().then(|| (draft.clone(), is_kept));
        browser::use_settled(rests, &dispatch, move || {
            // A title costs a browser more than the whole answer: not with each key.
            browser::name_document(&title);
            let saving = if is_kept {
                browser::keep(&draft)
            } else {
                browser::Saving::Not
            };
            Action::Settle(answer, saving)
        });
    }
    browser::use_heard(&page.draft, dispatch.reform(Action::Hear));
    browser::use_left(dispatch.reform(Action::Leave));
    browser::use_asked(&page.draft);
    browser::use_told(page.changes, &page.draft);
    browser::use_forgotten(page.forgotten);
    {
        // What was there at the start is somebody's: the rest of the page follows.
        let draft = page.draft.clone();
        use_effect_with((), move |()| {
            if !draft.is_empty() {
                browser::tell(&draft);
            }
        });
    }
    let drawing = browser::use_drawing();
    use_effect_with(page.sought.clone(), |(_, id)| {
        // What is not here is in another program of the page.
        if !browser::focus(id) {
            browser::seek(id);
        }
    });
    html! {
        <>
            { form::view(&page, &outcome, &dispatch) }
            { beside(&props.result, result::view(&page, &outcome, &answer, &dispatch, drawing)) }
            // Told once the typing has paused, never on each key.
            <p class="unseen" role="status" translate="no">{ &page.announced }</p>
        </>
    }
}

/// Draws in a place of the document, or here where there is none.
fn beside(place: &Option<Element>, content: Html) -> Html {
    match place {
        Some(place) => create_portal(content, place.clone()),
        None => content,
    }
}

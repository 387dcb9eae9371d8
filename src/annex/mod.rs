//! The views beside the simulation, fetched only when one of them is opened: every figure, the
//! published cases run live, the method, how to embed the page. This room must never compute money, decide a rule, or hold
//! a word that a visitor reads.
//!
//! It is a program of its own in the same page: what the visitor replaces here reaches the simulation
//! through the draft that both share, and the other way round.

pub mod browser;
mod cases;
mod cite;
mod embed;
mod mark;
mod method;
mod parts;
mod rates;
mod state;

pub use state::{Action, State, View};

use yew::prelude::*;

use crate::app::browser::{kept, leave, use_drawing, use_heard};
use crate::app::field_id;

use cases::Cases;
use embed::Embed;

/// The view that is open.
#[component]
pub fn Annex() -> Html {
    let state = use_reducer(|| State::new(browser::view(), kept()));
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action, ()| {
            if let Action::Leave(field) = &action {
                leave(&field_id(*field));
            }
            dispatcher.dispatch(action);
        })
    };
    // In this order: who asks must already listen.
    use_heard(&state.draft, dispatch.reform(Action::Hear));
    browser::use_view(&dispatch);
    browser::use_told(state.changes, &state.draft);
    browser::use_fragment(state.view);
    let drawing = use_drawing();
    let view = match state.view {
        View::Rates => rates::view(&state, &dispatch),
        // It depends on nothing: it is computed once, however much is typed elsewhere.
        View::Cases => html! { <Cases /> },
        View::Method => method::view(&state, &dispatch),
        View::Embed => html! { <Embed draft={state.draft.clone()} /> },
    };
    html! { <Drawn key={drawing}>{ view }</Drawn> }
}

/// What is drawn under one key.
#[component]
fn Drawn(props: &DrawnProps) -> Html {
    props.children.clone()
}

#[derive(PartialEq, Properties)]
struct DrawnProps {
    children: Html,
}

//! The form: what the visitor tells of the CPTS.
//! This module must never know what comes of it.

mod assumptions;
mod block;
mod choice;
mod control;
mod device;
mod entry;
mod lines;
mod missions;
mod own;
mod problems;
mod radios;
mod regional;
mod section;
pub(in crate::app) mod select;
mod text;

use std::rc::Rc;

use yew::prelude::*;

use control::{Control, Form};

use crate::funding::Signature;
use crate::input::{ACTIONS, Field, REGIMES, STATUSES};
use crate::texts;

use super::Dispatch;
use super::chunks::Loaded;
use crate::store::{Action, Outcome, Store};

/// The fields, in the order of the form.
pub(super) const FORM: [Field; 7] = [
    Field::Population,
    Field::Letter,
    Field::HealthProject,
    Field::Status,
    Field::Signature,
    Field::Regime,
    Field::Action,
];

/// What each answer of a question is called by the program, and by the visitor.
type Options<'a> = &'a [(&'static str, &'static str)];

/// The form.
pub(super) fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let Some(outcome) = store.outcome() else {
        return Html::default();
    };
    let form = Form {
        store,
        outcome,
        dispatch,
    };
    let control = |field| form.control(field);
    let statuses = STATUSES.map(|id| (id, texts::status(id)));
    let regimes = REGIMES.map(|(id, regime)| (id, texts::regime_option(regime)));
    let actions = ACTIONS.map(|(id, answer)| (id, texts::action(answer)));
    // Whatever day was typed before belongs to another answer.
    let has_day = store.draft().get(Field::Status) != "no";
    html! {
        // Nothing is sent: the answer is there while typing.
        <form class="form" aria-labelledby="form-title" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2 id="form-title" tabindex="-1">{ texts::FORM }</h2>
            <p class="small">{ texts::FORM_LEAD }</p>
            { problems::view(form) }
            { text::view(control(Field::Population)) }
            { text::view(control(Field::Letter)) }
            { text::view(control(Field::HealthProject)) }
            { radios::view(control(Field::Status), &statuses, status(store, outcome)) }
            if has_day {
                { text::view(control(Field::Signature)) }
            }
            { select::view(control(Field::Regime), &regimes) }
            { radios::view(control(Field::Action), &actions, store.draft().get(Field::Action)) }
            { device::view(form) }
        </form>
    }
}

/// The parts that open, for whoever wants to tell more.
pub(super) fn more(store: &Store, dispatch: &Dispatch, _: &Loaded) -> Html {
    let Some(outcome) = store.outcome() else {
        return Html::default();
    };
    let form = Form {
        store,
        outcome,
        dispatch,
    };
    html! {
        <form class="form" aria-label={texts::FORM_MORE} onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { missions::view(form) }
            { own::view(form) }
            { regional::view(form) }
            { assumptions::view(form) }
        </form>
    }
}

/// The answer that shows as picked: the visitor's, or what the day alone says.
fn status<'a>(store: &'a Store, outcome: &Outcome) -> &'a str {
    match (store.draft().get(Field::Status), outcome.project.signature) {
        ("", Signature::Signed(_)) if !outcome.is_example => "signed",
        ("", Signature::Planned(_)) if !outcome.is_example => "planned",
        (picked, _) => picked,
    }
}

/// A button that asks for something.
fn button(form: Form, words: impl Into<AttrValue>, action: impl Fn() -> Action + 'static) -> Html {
    labelled(form, words.into(), Rc::new(action))
}

// Drawn in one place: every button costs the program a call and no more.
fn labelled(form: Form, words: AttrValue, action: Rc<dyn Fn() -> Action>) -> Html {
    let onclick = form.dispatch.reform(move |_: MouseEvent| action());
    html! { <button type="button" class="button" {onclick}>{ words }</button> }
}

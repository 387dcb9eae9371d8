//! The form: what the visitor tells of the CPTS.
//! This module must never know what comes of it.

mod assumptions;
mod block;
mod choice;
mod control;
mod device;
pub(in crate::app) mod entry;
pub(in crate::app) mod interpretation;
mod lines;
pub(in crate::app) mod missions;
mod own;
mod problems;
mod radios;
mod regional;
mod renewal;
mod section;
pub(in crate::app) mod select;
mod territory;
mod text;

use yew::prelude::*;

use block::ordered;
pub(super) use control::message;
use control::{Control, Form};

use crate::funding::Signature;
use crate::input::{Field, Kind, Pick, Status};
use crate::texts;

use super::Dispatch;
use super::chunks::Loaded;
use crate::store::Store;

/// How many answers stand side by side; more of them are a list that opens.
const MOST_IN_SIGHT: usize = 3;

/// The form.
pub(super) fn view(store: &Store, dispatch: &Dispatch, loaded: &Loaded) -> Html {
    let Some(outcome) = store.outcome() else {
        return Html::default();
    };
    let form = Form {
        store,
        outcome,
        dispatch,
        loaded,
    };
    let mut fields = Vec::new();
    for field in Field::FIRST {
        fields.push(first(form.control(field)));
        if field == Field::Population {
            fields.push(territory::view(form));
        }
    }
    html! {
        // Nothing is sent: the answer is there while typing.
        <form class="form" aria-labelledby="form-title" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2 id="form-title" tabindex="-1">{ texts::FORM }</h2>
            <p class="small">{ texts::FORM_LEAD }</p>
            { problems::view(form) }
            { ordered(fields) }
            { device::view(form) }
        </form>
    }
}

/// One of the fields that the form begins with.
fn first(control: Control) -> Html {
    let Control { field, form } = control;
    match field.kind() {
        // Whatever day was typed before belongs to another answer.
        _ if field == Field::Signature
            && form.store.draft().get(Field::Status) == Pick::Status(Status::No).id() =>
        {
            Html::default()
        }
        Kind::OneOf(picks) if picks.len() > MOST_IN_SIGHT => select::view(control, picks),
        Kind::OneOf(picks) => radios::view(control, picks, picked(control)),
        _ => text::view(control),
    }
}

/// The parts of the form that open.
pub(super) fn more(store: &Store, dispatch: &Dispatch, loaded: &Loaded) -> Html {
    let Some(outcome) = store.outcome() else {
        return Html::default();
    };
    let form = Form {
        store,
        outcome,
        dispatch,
        loaded,
    };
    html! {
        <form class="form" aria-label={texts::FORM_MORE} onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { renewal::view(form) }
            { missions::view(form) }
            { own::view(form) }
            { regional::view(form) }
            { assumptions::view(form) }
            { text::view(form.control(Field::Name)) }
        </form>
    }
}

/// The answer that shows as picked: the visitor's, or what the day alone says.
fn picked<'a>(control: Control<'a>) -> &'a str {
    let Form { store, outcome, .. } = control.form;
    match (control.field, store.draft().get(control.field)) {
        (Field::Status, "") if !outcome.is_example => match outcome.project.signature {
            Signature::Signed(_) => Pick::Status(Status::Signed).id(),
            Signature::Planned(_) => Pick::Status(Status::Planned).id(),
            Signature::NotYet => "",
        },
        (_, picked) => picked,
    }
}

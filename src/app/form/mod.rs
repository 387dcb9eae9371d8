//! The form: what the visitor tells of the CPTS.
//! This module must never know what comes of it.

mod radios;
mod select;
mod text;
mod wrong;

use yew::prelude::*;

use crate::funding::Signature;
use crate::input::{ACTIONS, Field, REGIMES, STATUSES};
use crate::texts;

use super::{Action, Outcome, Page};
use radios::Radios;
use select::Select;
use text::Text;

/// The fields, in the order of the form.
pub const FORM: [Field; 7] = [
    Field::Population,
    Field::Letter,
    Field::HealthProject,
    Field::Status,
    Field::Signature,
    Field::Regime,
    Field::Action,
];

/// The form.
pub(super) fn view(page: &Page, outcome: &Outcome, dispatch: &Callback<Action>) -> Html {
    let text = |field: Field, inputmode: &'static str| {
        html! {
            <Text
                {field}
                {inputmode}
                value={page.draft.get(field).to_owned()}
                error={wrong::message(page, outcome, field)}
                {dispatch}
            />
        }
    };
    // Whatever day was typed before belongs to another answer.
    let has_day = page.draft.get(Field::Status) != "no";
    html! {
        // Nothing is sent: the answer is there while typing.
        <form class="form" aria-labelledby="form-title" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2 id="form-title">{ texts::FORM }</h2>
            <p class="small">{ texts::FORM_LEAD }</p>
            { text(Field::Population, "numeric") }
            { text(Field::Letter, "text") }
            { text(Field::HealthProject, "text") }
            <Radios
                field={Field::Status}
                options={STATUSES.map(|id| (id, texts::status(id))).to_vec()}
                picked={status(page, outcome).to_owned()}
                {dispatch}
            />
            if has_day {
                { text(Field::Signature, "text") }
            }
            <Select
                field={Field::Regime}
                options={REGIMES.map(|(id, regime)| (id, texts::regime_option(regime))).to_vec()}
                picked={page.draft.get(Field::Regime).to_owned()}
                {dispatch}
            />
            <Radios
                field={Field::Action}
                options={ACTIONS.map(|(id, answer)| (id, texts::action(answer))).to_vec()}
                picked={page.draft.get(Field::Action).to_owned()}
                {dispatch}
            />
        </form>
    }
}

/// The answer that shows as picked: the visitor's, or what the day alone says.
fn status<'a>(page: &'a Page, outcome: &Outcome) -> &'a str {
    match (page.draft.get(Field::Status), outcome.project.signature) {
        ("", Signature::Signed(_)) if !outcome.is_example => "signed",
        ("", Signature::Planned(_)) if !outcome.is_example => "planned",
        (picked, _) => picked,
    }
}

/// The id of a field's control.
fn control_id(field: Field) -> String {
    ["f-", &field.key()].concat()
}

/// The id of a field's message.
fn error_id(field: Field) -> String {
    ["e-", &field.key()].concat()
}

/// The id of a field's hint.
fn hint_id(field: Field) -> String {
    ["h-", &field.key()].concat()
}

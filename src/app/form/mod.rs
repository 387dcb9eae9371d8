//! The form: what the visitor tells of the CPTS.
//! This module must never know what comes of it.

mod radios;
mod select;
mod text;

use yew::prelude::*;

use crate::funding::Signature;
use crate::input::{ACTIONS, Field, REGIMES, STATUSES};
use crate::texts;

use super::{Action, Outcome, Page};

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

/// What each answer of a question is called by the program, and by the visitor.
type Options<'a> = &'a [(&'static str, &'static str)];

/// A field, and all that its control needs.
#[derive(Clone, Copy)]
struct Control<'a> {
    field: Field,
    page: &'a Page,
    outcome: &'a Outcome,
    dispatch: &'a Callback<Action>,
}

/// The form.
pub(super) fn view(page: &Page, outcome: &Outcome, dispatch: &Callback<Action>) -> Html {
    let control = |field| Control {
        field,
        page,
        outcome,
        dispatch,
    };
    let statuses = STATUSES.map(|id| (id, texts::status(id)));
    let regimes = REGIMES.map(|(id, regime)| (id, texts::regime_option(regime)));
    let actions = ACTIONS.map(|(id, answer)| (id, texts::action(answer)));
    // Whatever day was typed before belongs to another answer.
    let has_day = page.draft.get(Field::Status) != "no";
    html! {
        // Nothing is sent: the answer is there while typing.
        <form class="form" aria-labelledby="form-title" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2 id="form-title">{ texts::FORM }</h2>
            <p class="small">{ texts::FORM_LEAD }</p>
            { text::view(control(Field::Population), "numeric") }
            { text::view(control(Field::Letter), "text") }
            { text::view(control(Field::HealthProject), "text") }
            { radios::view(control(Field::Status), &statuses, status(page, outcome)) }
            if has_day {
                { text::view(control(Field::Signature), "text") }
            }
            { select::view(control(Field::Regime), &regimes) }
            { radios::view(control(Field::Action), &actions, page.draft.get(Field::Action)) }
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

impl<'a> Control<'a> {
    /// What the field holds.
    fn typed(self) -> &'a str {
        self.page.draft.get(self.field)
    }

    /// The id of the control.
    fn id(self) -> String {
        ["f-", &self.field.key()].concat()
    }

    /// What is wrong; `None` while there is nothing to tell, or the visitor is still at it.
    fn message(self) -> Option<AttrValue> {
        let Self { field, page, .. } = self;
        if !page.may_tell(field) {
            return None;
        }
        // The one field without which there is no amount; nobody is told before having typed in it.
        if field == Field::Population && page.was_typed(field) && self.typed().trim().is_empty() {
            return Some(AttrValue::Static(texts::POPULATION_MISSING));
        }
        let mut problems = self.outcome.problems.iter();
        let problem = problems.find(|problem| problem.field == field)?;
        Some(texts::problem(problem.wrong).into())
    }
}

/// The id of a field's message.
fn error_id(field: Field) -> String {
    ["e-", &field.key()].concat()
}

/// The id of a field's hint.
fn hint_id(field: Field) -> String {
    ["h-", &field.key()].concat()
}

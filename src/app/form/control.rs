//! A field of any kind with all that its control needs.
//! This module must never know how a control looks.

use yew::prelude::*;

use crate::app::chunks::Loaded;
use crate::app::embedded::FIXED;
use crate::input::{Field, Wrong};
use crate::store::{Action, Outcome, Store, control_id};
use crate::texts;

/// What the whole form shares.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    pub(super) store: &'a Store,
    pub(super) outcome: &'a Outcome,
    pub(super) dispatch: &'a Callback<Action>,
    pub(super) loaded: &'a Loaded,
}

/// A field of the form.
#[derive(Clone, Copy)]
pub(super) struct Control<'a> {
    pub(super) field: Field,
    pub(super) form: Form<'a>,
}

impl<'a> Form<'a> {
    /// The control of a field.
    pub(super) fn control(self, field: Field) -> Control<'a> {
        Control { field, form: self }
    }

    /// How many fields of this kind hold something.
    pub(super) fn filled(self, is_of_kind: fn(Field) -> bool) -> usize {
        let filled = self.store.draft().iter();
        filled.filter(|(field, _)| is_of_kind(*field)).count()
    }
}

impl<'a> Control<'a> {
    /// Whether the page around a frame fixes the field.
    pub(super) fn is_locked(self) -> bool {
        self.form.store.is_locked(self.field)
    }

    /// What describes the field: what is wrong with it, and its hint, or that it is fixed.
    pub(super) fn described_by(self, hint: &str, has_error: bool) -> String {
        let hint = if self.is_locked() { FIXED } else { hint };
        if has_error {
            [&error_id(self.field), " ", hint].concat()
        } else {
            hint.to_owned()
        }
    }

    /// What the field holds.
    pub(super) fn typed(self) -> &'a str {
        self.form.store.draft().get(self.field)
    }

    /// Its visible label. Fields beyond [`Field::FIRST`] are drawn once the rest of the form is there.
    pub(super) fn label(self) -> String {
        match self.form.loaded.rest {
            Some(rest) => (rest.label)(self.field),
            None => texts::label_of_first(self.field).into(),
        }
    }

    /// The id of the control.
    pub(super) fn id(self) -> String {
        control_id(self.field)
    }

    /// What is wrong; `None` while there is nothing to tell, or the visitor is still at it.
    pub(super) fn message(self) -> Option<AttrValue> {
        let Self { field, form } = self;
        let Form { store, outcome, .. } = form;
        if !store.is_touched(field) {
            return None;
        }
        // The one field without which there is no amount; its message waits until the visitor has typed in it.
        if field == Field::Population && store.is_dirty(field) && self.typed().trim().is_empty() {
            return Some(AttrValue::Static(texts::POPULATION_MISSING));
        }
        let mut problems = outcome.problems.iter();
        let problem = problems.find(|problem| problem.field == field)?;
        // What is wrong exactly comes with the rest of the form, which the first key asks for.
        Some(match form.loaded.rest {
            Some(rest) => (rest.message)(problem.wrong, self.typed()).into(),
            None => AttrValue::Static(texts::NOT_UNDERSTOOD),
        })
    }
}

/// What is wrong with a text, in words.
pub(in crate::app) fn message(wrong: Wrong, typed: &str) -> String {
    let words = texts::problem(wrong);
    match texts::unseen(typed) {
        Some(unseen) => [&words, " ", &unseen].concat(),
        None => words,
    }
}

/// The id of a field's message.
pub(super) fn error_id(field: Field) -> String {
    ["e-", &field.key()].concat()
}

/// The id of a field's hint.
pub(super) fn hint_id(field: Field) -> String {
    ["h-", &field.key()].concat()
}

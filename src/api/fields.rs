//! The names of the fields of a project, for a program that builds a form or checks a table.
//! This module must never know what a field holds.

use serde::Serialize;

use crate::input::Field;
use crate::law;
use crate::texts;

/// A field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldName {
    /// Its name in a project.
    pub key: String,
    /// Its name on the page, in French.
    pub label: String,
}

impl FieldName {
    fn new(field: Field) -> Self {
        Self {
            key: field.key(),
            label: texts::label(field),
        }
    }
}

/// Every field that a project can have, in the order of the form; the published figures last.
#[must_use]
pub fn fields() -> Vec<FieldName> {
    let figures = law::figures().map(|figure| Field::Figure(figure.key));
    Field::all_but_figures()
        .chain(figures)
        .map(FieldName::new)
        .collect()
}

//! The names of the fields of a project, for whoever builds a form or checks a table.
//! This module must never know what a field holds.

use crate::input::Field;
use crate::law;
use crate::texts;
use crate::view::shape;

/// A field; its names are made while they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldName(Field);

shape!(FieldName, name => {
    "key": name.key(),
    "label": name.label(),
});

impl FieldName {
    /// Its name in a project.
    #[must_use]
    pub fn key(self) -> String {
        self.0.key()
    }

    /// Its name on the page, in French.
    #[must_use]
    pub fn label(self) -> String {
        texts::label(self.0)
    }
}

/// Every field that a project can have, in the order of the form; the published figures last.
#[must_use]
pub fn fields() -> Vec<FieldName> {
    let mut fields = Vec::new();
    for field in Field::all_but_figures() {
        fields.push(FieldName(field));
    }
    for figure in law::figures() {
        fields.push(FieldName(Field::Figure(figure.key)));
    }
    fields
}

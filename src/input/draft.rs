//! A draft: what each field holds, exactly as it was typed.
//! This module must never know whether a text makes sense.

use super::Field;

/// What every field holds, exactly as it was typed; an untouched field is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    typed: Vec<(Field, String)>,
}

impl Draft {
    /// A draft in which nothing was typed.
    pub const EMPTY: Self = Self { typed: Vec::new() };

    /// What must be typed into `other` to make this draft of it; an empty text wipes the field.
    pub fn differences<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (Field, &'a str)> {
        let changed = |(field, text): &(Field, &str)| other.get(*field) != *text;
        let wiped = other
            .iter()
            .filter(|(field, _)| self.get(*field).is_empty());
        self.iter()
            .filter(changed)
            .chain(wiped.map(|(field, _)| (field, "")))
    }

    /// This draft without the fields of which this is so.
    #[must_use]
    pub fn without(mut self, leaves_out: impl Fn(Field) -> bool) -> Self {
        self.typed.retain(|(field, _)| !leaves_out(*field));
        self
    }

    /// What was typed.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        let typed = self.typed.iter().find(|typed| typed.0 == field);
        typed.map_or("", |typed| &typed.1)
    }

    /// Takes what was typed.
    pub fn set(&mut self, field: Field, text: impl Into<String>) {
        self.put(field, text.into());
    }

    fn put(&mut self, field: Field, text: String) {
        self.typed.retain(|typed| typed.0 != field);
        if !text.is_empty() {
            self.typed.push((field, text));
        }
    }

    /// Every field that holds something.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        self.typed
            .iter()
            .map(|(field, text)| (*field, text.as_str()))
    }

    /// Every field that holds something which a visitor types, and reads.
    pub fn typed(&self) -> impl Iterator<Item = (Field, &str)> {
        self.iter().filter(|(field, _)| field.is_typed())
    }

    /// Whether nothing was typed at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.typed().next().is_none()
    }
}

//! A draft: what each field of a calculator holds, exactly as it was typed.
//! This module must never know whether a text makes sense.

use super::{Calculator, Field};

/// What every field of one calculator holds, exactly as it was typed; an untouched field is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    calculator: Calculator,
    typed: Vec<(Field, String)>,
}

impl Draft {
    /// A draft of this calculator in which nothing was typed.
    #[must_use]
    pub const fn new(calculator: Calculator) -> Self {
        Self {
            calculator,
            typed: Vec::new(),
        }
    }

    /// Whose draft it is.
    #[must_use]
    pub const fn calculator(&self) -> Calculator {
        self.calculator
    }

    /// What was typed.
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        let typed = self.typed.iter().find(|(of, _)| *of == field);
        typed.map_or("", |(_, text)| text)
    }

    /// Takes what was typed; a field of the other calculator is left alone.
    pub fn set(&mut self, field: Field, text: impl Into<String>) {
        if field.calculator() != self.calculator {
            return;
        }
        let text = text.into();
        self.typed.retain(|(of, _)| *of != field);
        if !text.is_empty() {
            let place = self.typed.partition_point(|(before, _)| *before < field);
            self.typed.insert(place, (field, text));
        }
    }

    /// Every field that holds something, in the order of the page.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &str)> {
        let typed = self.typed.iter();
        typed.map(|(field, text)| (*field, text.as_str()))
    }

    /// Whether nothing was typed at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }
}

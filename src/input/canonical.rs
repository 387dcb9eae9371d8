//! A draft in one canonical spelling, with what is wrong in it exactly as it was typed.
//! This module must never know what a field means for the money.

use crate::units::Date;

use super::full::completed;
use super::{Draft, Field, Parsed, Problem, read, read_date, write};

/// This draft in the canonical spelling: what is understood as [`write()`] writes it, what is not
/// exactly as it was typed, so that nothing of it is lost and it reads back as the same answer. A value
/// that can be read by itself and would not be [taken from a link](super::is_in_full) is spelt in full.
#[must_use]
pub fn normalised(draft: &Draft, today: Option<Date>) -> Draft {
    canonical(draft, &read(draft, today))
}

/// The same for a draft that was read already.
#[must_use]
pub fn canonical(draft: &Draft, parsed: &Parsed) -> Draft {
    let Parsed { project, problems } = parsed;
    let stays_as_typed = |field| problems.iter().any(|problem| problem.concerns(field));
    let mut normalised = write(project).without(stays_as_typed);
    for (field, text) in draft.iter() {
        if field.is_beside() || stays_as_typed(field) {
            normalised.set(field, spelt(field, text));
        }
    }
    normalised
}

/// A text that no project holds: a day as in a link, anything else as it was typed, or in full.
fn spelt(field: Field, text: &str) -> String {
    if field.kind().is_day()
        && let Ok(day) = read_date(text)
    {
        return day.to_string();
    }
    completed(field, text).unwrap_or_else(|| text.to_owned())
}

impl Problem {
    /// Whether this field must stay as it was typed while the problem lasts: lines of a list are
    /// numbered anew once one of them is left out.
    fn concerns(&self, field: Field) -> bool {
        match (self.field, field) {
            (Field::Regional(..), Field::Regional(..)) => true,
            (Field::Indicator(mission, ..), Field::Indicator(other, ..)) => mission == other,
            (Field::Status | Field::Signature, Field::Status | Field::Signature) => true,
            (wrong, field) => wrong == field,
        }
    }
}

//! What the result shows before anything is typed: an example, marked as one.
//! This module must never know what the example is paid.

use crate::input::{Draft, Field};
use crate::units::Date;

/// A middling territory that plans to sign in half a year.
#[must_use]
pub(super) fn example(today: Option<Date>) -> Draft {
    let mut draft = Draft::default();
    draft.set(Field::Population, "60000");
    if let Some(today) = today {
        draft.set(Field::Status, "planned");
        draft.set(Field::Signature, today.plus_months(6).to_string());
    }
    draft
}

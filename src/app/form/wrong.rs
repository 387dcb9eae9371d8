//! What is told beside a field.
//! This module must never know where it is shown.

use yew::AttrValue;

use crate::app::{Outcome, Page};
use crate::input::Field;
use crate::texts;

/// The message beside a field; `None` while there is nothing to tell, or the visitor is still at it.
pub(super) fn message(page: &Page, outcome: &Outcome, field: Field) -> Option<AttrValue> {
    if !page.may_tell(field) {
        return None;
    }
    // The one field without which there is no amount; nobody is told before having typed in it.
    if field == Field::Population
        && page.was_typed(field)
        && page.draft.get(field).trim().is_empty()
    {
        return Some(AttrValue::Static(texts::POPULATION_MISSING));
    }
    let problem = outcome
        .problems
        .iter()
        .find(|problem| problem.field == field)?;
    Some(texts::problem(problem.wrong).into())
}

//! When a file says something of the plan of action, and what its steps are known by.
//! This module must never know how it is written.

use crate::input::{Draft, Field, PlanPart};
use crate::plan::PlanStep;

/// Whether the visitor said something of the plan in a field of its own.
pub(super) fn is_told(draft: &Draft) -> bool {
    let mut fields = draft.iter().map(|(field, _)| field);
    fields.any(|field| matches!(field, Field::Plan(..) | Field::LetterToSignature))
}

/// What a step is known by, which never changes: `plan-letter`.
pub(super) fn id(step: PlanStep) -> String {
    let key = Field::Plan(step, PlanPart::Day).key();
    key.strip_suffix("-day").unwrap_or(&key).to_owned()
}

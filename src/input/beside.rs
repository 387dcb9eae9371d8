//! What is wrong with the fields that are of no project: those of the plan of action and of the bank account.
//! This module must never read a field of the project.

use super::{Draft, Problem, read_plan, read_treasury};
use crate::funding::Project;

/// Each problem of a field that is [beside](super::Field::is_beside) the project, in the order of [`Field`](super::Field).
#[must_use]
pub fn problems_beside(draft: &Draft, project: &Project) -> Vec<Problem> {
    if !draft.iter().any(|(field, _)| field.is_beside()) {
        return Vec::new();
    }
    let mut problems = read_plan(draft, project).problems;
    // Its fields are the later ones.
    problems.extend(read_treasury(draft).problems);
    problems
}

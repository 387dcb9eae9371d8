//! What the page shows: the visitor's project, or the example, and all that the library says of it.
//! This module must never know how any of it is shown.

use crate::funding::{Project, Simulation, simulate};
use crate::input::{Draft, Problem, Reading, read};
use crate::units::Date;

use super::example::example;

/// Everything that the views render.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Whether nothing was typed yet.
    pub is_example: bool,
    /// What could be understood.
    pub project: Project,
    /// What could not.
    pub problems: Vec<Problem>,
    /// What the rules say of it.
    pub simulation: Simulation,
}

impl Outcome {
    /// Of a draft on a given day.
    #[must_use]
    pub fn of(draft: &Draft, today: Option<Date>) -> Self {
        let is_example = draft.is_empty();
        let Reading { project, problems } = if is_example {
            read(&example(today), today)
        } else {
            read(draft, today)
        };
        Self {
            is_example,
            simulation: simulate(&project),
            project,
            problems,
        }
    }
}

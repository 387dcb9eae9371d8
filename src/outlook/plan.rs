//! The plan of action of a project.
//! This module must never give a day that the visitor, a text or the plan's one assumption does not give.

use crate::funding::Project;
use crate::input::{Draft, ToldPlan, read_plan};
use crate::plan::{Planned, plan};

/// The plan of action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What the visitor said of it.
    pub told: ToldPlan,
    /// The thirteen steps in their order.
    pub steps: [Planned; 13],
}

impl Plan {
    /// The plan of this draft, of which the project was read.
    #[must_use]
    pub fn of(draft: &Draft, project: &Project) -> Self {
        let told = read_plan(draft, project);
        Self {
            steps: plan(&told.told, told.length),
            told,
        }
    }
}

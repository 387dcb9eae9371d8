//! What there is to doubt of the communes of a project, once their files are there.
//! This module must never change the project: what is not counted is left in it.

use super::{Field, Parsed, Problem, Wrong};
use crate::territory::{Atlas, Doubt, Sum};

impl Parsed {
    /// Has what this atlas doubts of the communes be a problem of their field, and gives it; nothing while a
    /// [file](Atlas::needs_of) is missing.
    pub fn doubt(&mut self, atlas: &Atlas) -> Vec<Doubt> {
        let sum = Sum::of(&self.project.communes, atlas);
        let doubts = sum.map(|sum| sum.doubts).unwrap_or_default();
        let field = Field::Communes;
        if !doubts.is_empty() && self.problem(field).is_none() {
            let wrong = Wrong::Communes;
            let place = self
                .problems
                .partition_point(|problem| problem.field < field);
            self.problems.insert(place, Problem { field, wrong });
        }
        doubts
    }
}

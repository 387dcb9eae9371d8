//! The bank account of one project.
//! This module must never compute: it asks the library, and tells what it says.

use serde::Serialize;

use super::options::{OF_TREASURY, Options};
use super::problem::understood;
use super::{Passed, Problem};
use crate::answer::Treasury;
use crate::funding::simulate;
use crate::outlook;
use crate::territory::Atlas;

/// What is said of a bank account.
#[derive(Debug, Serialize)]
pub struct OfTreasury {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// The account of what was understood; `null` for what is no project at all.
    pub treasury: Option<Treasury>,
    /// Everything that is wrong: an expense of which a field is does not count.
    pub problems: Vec<Problem>,
}

/// The bank account of a project; `None` is something else than an object. Communes are added up with this atlas.
#[must_use]
pub fn treasury(
    project: Option<Passed>,
    options: Option<Passed>,
    atlas: Option<&Atlas>,
) -> OfTreasury {
    let mut problems = Vec::new();
    let options = Options::read(options, &OF_TREASURY, &mut problems);
    if project.is_none() {
        problems.insert(0, Problem::not_an_object());
    }
    let treasury = project.map(|project| {
        let (draft, parsed) = understood(project, options.today, atlas, &mut problems);
        let project = &parsed.project;
        let treasury = outlook::Treasury::of(&draft, project, &simulate(project), options.tests);
        Treasury::new(&treasury)
    });
    OfTreasury {
        ok: problems.is_empty(),
        treasury,
        problems,
    }
}

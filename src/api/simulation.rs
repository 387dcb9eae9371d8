//! The whole answer for one project.
//! This module must never compute: it asks the library, and tells what it says.

use serde::Serialize;

use super::options::{OF_SIMULATION, Options};
use super::problem::understood;
use super::{Passed, Problem};
use crate::answer::Answer;
use crate::funding;
use crate::territory::Atlas;
use crate::texts;

/// What is said of a project.
#[derive(Debug, Serialize)]
pub struct Simulated {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// The answer as a sentence in French; `null` where there is none.
    pub sentence: Option<String>,
    /// The answer to what was understood; `null` for what is no project at all.
    pub answer: Option<Answer>,
    /// Everything that is wrong: a field that is counts as not given.
    pub problems: Vec<Problem>,
}

/// The answer for a project; `None` is something else than an object. Communes are added up with this atlas.
#[must_use]
pub fn simulate(
    project: Option<Passed>,
    options: Option<Passed>,
    atlas: Option<&Atlas>,
) -> Simulated {
    let mut problems = Vec::new();
    let options = Options::read(options, &OF_SIMULATION, &mut problems);
    let Some(project) = project else {
        problems.insert(0, Problem::not_an_object());
        return Simulated {
            ok: false,
            sentence: None,
            answer: None,
            problems,
        };
    };
    let (_, parsed) = understood(project, options.today, atlas, &mut problems);
    let simulation = funding::simulate(&parsed.project);
    Simulated {
        ok: problems.is_empty(),
        sentence: Some(texts::answer(&simulation, &parsed.project)),
        answer: Some(Answer::alone(&parsed, &simulation, options.explains)),
        problems,
    }
}

//! The whole answer for one project.
//! This module must never compute: it asks the library, and tells what it says.

use serde::{Serialize, Serializer};

use super::options::{OF_SIMULATION, Options};
use super::problem::understood;
use super::{Passed, Problem};
use crate::funding::{self, Simulation};
use crate::input::Reading;
use crate::texts;
use crate::view::{Answer, shape};

/// What is said of a project.
#[derive(Debug)]
pub struct Simulated {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// The answer as a sentence in French; `null` where there is none.
    pub sentence: Option<String>,
    /// The answer to what was understood; `null` for what is no project at all.
    pub answer: Option<Answered>,
    /// Everything that is wrong: a field that is counts as not given.
    pub problems: Vec<Problem>,
}

shape!(Simulated, simulated => {
    "ok": simulated.ok,
    "sentence": simulated.sentence,
    "answer": simulated.answer,
    "problems": simulated.problems,
});

/// What was understood of a project, and what it comes to.
#[derive(Debug)]
pub struct Answered {
    reading: Reading,
    simulation: Simulation,
    explains: bool,
}

impl Serialize for Answered {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Answer::alone(&self.reading, &self.simulation, self.explains).serialize(serializer)
    }
}

/// The answer for a project; `None` is something else than an object.
#[must_use]
pub fn simulate(project: Option<Passed>, options: Option<Passed>) -> Simulated {
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
    let (_, reading) = understood(project, options.today, &mut problems);
    let simulation = funding::simulate(&reading.project);
    Simulated {
        ok: problems.is_empty(),
        sentence: Some(texts::answer(&simulation, &reading.project)),
        answer: Some(Answered {
            reading,
            simulation,
            explains: options.explains,
        }),
        problems,
    }
}

//! The scenarios of a file: each a project, read and simulated, under a letter of its own.
//! This module must never know how a scenario is written.

use crate::documents::territory::Territory;
use crate::funding::{Simulation, simulate};
use crate::input::{Draft, Field, Parsed, read, summed};
use crate::outlook::Plan;
use crate::territory::Atlas;
use crate::texts::{self, files, territory as words};

use super::{Asked, visitor};

/// What names a scenario stands in titles and heads of columns; what was typed stands in full beside
/// the fields.
const LONGEST_NAME: usize = 200;

/// A project of the file.
pub(super) struct Scenario {
    /// `A`, `B`, …
    pub(super) letter: char,
    /// The visitor's name for it, one line; empty without one.
    pub(super) name: String,
    pub(super) draft: Draft,
    pub(super) parsed: Parsed,
    pub(super) simulation: Simulation,
}

/// Every scenario, in the order given.
pub(super) fn all(asked: &Asked<'_>) -> Vec<Scenario> {
    ('A'..='Z')
        .zip(asked.drafts)
        .map(|(letter, draft)| {
            // Communes alone are added up.
            let added_up = asked.atlas.and_then(|atlas| summed(draft, atlas));
            let draft = added_up.unwrap_or_else(|| draft.clone());
            let parsed = read(&draft, asked.today);
            Scenario {
                letter,
                name: name(&parsed),
                draft,
                simulation: simulate(&parsed.project),
                parsed,
            }
        })
        .collect()
}

fn name(parsed: &Parsed) -> String {
    let name = parsed.project.name.as_deref().unwrap_or_default();
    visitor::at_most(&visitor::one_line(name), LONGEST_NAME)
}

impl Scenario {
    /// Its name, behind its letter where there are several.
    pub(super) fn title(&self, is_alone: bool) -> String {
        match (is_alone, self.name.is_empty()) {
            (true, false) => self.name.clone(),
            (true, true) => files::UNNAMED.to_owned(),
            (false, _) => files::scenario(self.letter, &self.name),
        }
    }

    /// Its plan of action.
    pub(super) fn plan(&self) -> Plan {
        Plan::of(&self.draft, &self.parsed.project, &self.simulation)
    }

    /// Its communes; `None` where it names none.
    pub(super) fn territory<'a>(&'a self, atlas: Option<&'a Atlas>) -> Option<Territory<'a>> {
        let size = self.simulation.size.as_ref();
        Territory::of(&self.parsed.project, size, atlas)
    }

    /// Everything that there is to say of its communes, beside them.
    pub(super) fn said_of(&self, territory: &Territory<'_>) -> Vec<String> {
        let mut said = match &territory.known {
            Some(known) => {
                let sum = known.sum_said().into_iter().chain(known.warning());
                sum.chain(known.counting()).chain(known.doubts()).collect()
            }
            None => vec![
                words::names_communes(territory.named.parts.len()),
                words::NO_POPULATIONS.into(),
            ],
        };
        let problem = self.parsed.problem(Field::Communes);
        said.extend(problem.map(texts::problem));
        said
    }

    /// Said behind an amount of an offer that was never adopted.
    pub(super) fn reserve(&self) -> &'static str {
        files::reserve(self.simulation.as_if)
    }

    /// What heads everything of an offer that was never adopted.
    pub(super) fn as_if(&self) -> Option<String> {
        files::as_if(self.parsed.project.regime)
    }
}

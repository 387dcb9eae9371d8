//! What the library says of a project, or of the example where nothing was typed.
//! This module must never know how any of it is shown.

use crate::funding::{Project, Simulation, simulate};
use crate::input::{Draft, Field, Parsed, Problem, canonical, read};
use crate::units::{Date, Money};

/// One project, read and simulated once for each change.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Whether nothing was typed yet: then this is the example.
    pub is_example: bool,
    /// What could be understood.
    pub project: Project,
    /// What could not.
    pub problems: Vec<Problem>,
    /// What the rules say of it.
    pub simulation: Simulation,
    /// The draft as a link writes it; empty for the example.
    pub canonical: Draft,
}

impl Outcome {
    /// Of a draft on this day.
    #[must_use]
    pub fn of(draft: &Draft, today: Option<Date>) -> Self {
        if !draft.is_empty() {
            return Self::read(draft, today);
        }
        Self {
            is_example: true,
            canonical: Draft::default(),
            ..Self::read(&example(today), today)
        }
    }

    /// Of a project in which nothing is typed, without the example.
    #[must_use]
    pub fn without_example(today: Option<Date>) -> Self {
        Self::read(&Draft::default(), today)
    }

    fn read(draft: &Draft, today: Option<Date>) -> Self {
        let parsed = read(draft, today);
        let canonical = canonical(draft, &parsed);
        let Parsed { project, problems } = parsed;
        Self {
            is_example: false,
            simulation: simulate(&project),
            project,
            problems,
            canonical,
        }
    }

    /// The total, *attendu*; none for the example, which is not the visitor's.
    #[must_use]
    pub fn total(&self) -> Money {
        if self.is_example {
            return Money::ZERO;
        }
        self.simulation.totals.total.total.expected.money
    }
}

/// A middling territory that plans to sign in half a year.
fn example(today: Option<Date>) -> Draft {
    let mut draft = Draft::default();
    draft.set(Field::Population, "60000");
    if let Some(today) = today {
        draft.set(Field::Status, "planned");
        draft.set(Field::Signature, today.plus_months(6).to_string());
    }
    draft
}

//! The options of a call: the day, whether derivations are written, which project is shown, which tests are made.
//! This module must never read the day from anywhere else.

use super::{Passed, Problem};
use crate::input::{Given, read_date};
use crate::outlook::{MOST_MONTHS_SLIPPED, Tests};
use crate::texts;
use crate::treasury::MonthsLate;
use crate::units::{Date, from_digits};

/// What is asked besides the projects; an option that is not given is as if it were not there.
#[derive(Default)]
pub(super) struct Options {
    /// The day on which the question is asked.
    pub(super) today: Option<Date>,
    /// Whether each amount has its derivation.
    pub(super) explains: bool,
    /// Which project is shown, from 0.
    pub(super) shown: usize,
    /// The named tests of the bank account that are made.
    pub(super) tests: Tests,
}

/// The options of a simulation.
pub(super) const OF_SIMULATION: [&str; 2] = ["today", "explain"];
/// The options of a bank account.
pub(super) const OF_TREASURY: [&str; 4] = ["today", "late", "variableAtZero", "slipped"];
/// The options of an aid.
pub(super) const OF_AID: [&str; 1] = ["explain"];
/// The options of a link.
pub(super) const OF_LINK: [&str; 2] = ["today", "shown"];

impl Options {
    /// Reads the options of these names; each fault becomes a [`Problem`].
    pub(super) fn read(
        passed: Option<Passed>,
        known: &[&str],
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut options = Self::default();
        let Some(passed) = passed else {
            problems.push(Problem::whole(
                "options-not-an-object",
                texts::api::OPTIONS_NOT_AN_OBJECT,
            ));
            return options;
        };
        for (name, given) in passed {
            let read = if known.contains(&name.as_str()) {
                options.take(&name, given)
            } else {
                let message = texts::api::unknown_option(&name);
                Err(Problem::of(&name, "unknown-option", message))
            };
            problems.extend(read.err());
        }
        options
    }

    fn take(&mut self, name: &str, given: Option<Given>) -> Result<(), Problem> {
        match (name, given) {
            (_, Some(Given::Nothing)) => {}
            ("today", Some(Given::Text(day))) => {
                let day = read_date(&day).map_err(|problem| Problem::of_day(name, problem))?;
                self.today = Some(day);
            }
            ("explain", Some(Given::Ticked(wanted))) => self.explains = wanted,
            ("shown", Some(Given::Text(number))) => {
                self.shown = from_digits(&number).ok_or_else(no_such_project)?;
            }
            ("late", Some(Given::Text(months))) => {
                let late = from_digits(&months).and_then(MonthsLate::new);
                self.tests.late = Some(late.ok_or_else(|| not_a_value(name))?);
            }
            ("variableAtZero", Some(Given::Ticked(wanted))) => self.tests.variable_at_zero = wanted,
            ("slipped", Some(Given::Text(months))) => {
                let slipped = from_digits(&months).filter(|months| *months <= MOST_MONTHS_SLIPPED);
                self.tests.slipped = slipped.ok_or_else(|| not_a_value(name))?;
            }
            _ => return Err(not_a_value(name)),
        }
        Ok(())
    }
}

fn not_a_value(name: &str) -> Problem {
    let message = texts::api::not_a_value_of_option(name);
    Problem::of(name, "not-a-value", message)
}

/// The project to show is none of those that were passed.
pub(super) fn no_such_project() -> Problem {
    let message = texts::api::NO_SUCH_PROJECT.to_owned();
    Problem::of("shown", "no-such-project", message)
}

//! The options of a call: the day, whether derivations are written, which project is shown.
//! This module must never read the day from anywhere else.

use super::{Passed, Problem};
use crate::input::{Given, read_date};
use crate::texts;
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
}

/// The options of a simulation.
pub(super) const OF_SIMULATION: [&str; 2] = ["today", "explain"];
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
            _ => {
                let message = texts::api::not_a_value_of_option(name);
                return Err(Problem::of(name, "not-a-value", message));
            }
        }
        Ok(())
    }
}

/// The project to show is none of those that were passed.
pub(super) fn no_such_project() -> Problem {
    let message = texts::api::NO_SUCH_PROJECT.to_owned();
    Problem::of("shown", "no-such-project", message)
}

//! What is wrong with what was passed: the name of the field, a stable code, a sentence to show.
//! This module must never word a sentence itself.

use serde::Serialize;

use super::Passed;
use crate::answer::{self, Euros};
use crate::input::{
    DateProblem, Draft, Field, Parsed, Refused, Wrong, problems_beside, read, summed,
};
use crate::territory::{Atlas, Doubt};
use crate::texts;
use crate::units::Date;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The project that it is about, from 0, where several were passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<usize>,
    /// The field, or the option, as it was named; `null` for the whole.
    pub field: Option<String>,
    /// What is wrong, by a name that stays.
    pub code: &'static str,
    /// The same as a sentence in French.
    pub message: String,
    /// The day that the field must respect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The amount that the field must respect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
}

impl Problem {
    /// What is wrong with a field that was read.
    pub(super) fn of_field(field: Field, wrong: Wrong) -> Self {
        Self {
            date: answer::problem_date(wrong),
            amount: answer::problem_amount(wrong),
            ..Self::of(
                &field.key(),
                answer::problem_kind(wrong),
                texts::problem(wrong),
            )
        }
    }

    /// Why a commune is not counted, or not as it was asked for.
    pub(super) fn of_doubt(doubt: Doubt, atlas: &Atlas) -> Self {
        Self {
            message: texts::territory::doubt_in(atlas, doubt),
            ..Self::of_field(Field::Communes, Wrong::Communes)
        }
    }

    /// What is wrong with the day of an option.
    pub(super) fn of_day(option: &str, problem: DateProblem) -> Self {
        let wrong = Wrong::Date(problem);
        Self::of(option, answer::problem_kind(wrong), texts::problem(wrong))
    }

    /// What is wrong with something that has a name.
    pub(super) fn of(name: &str, code: &'static str, message: String) -> Self {
        Self {
            field: Some(name.to_owned()),
            ..Self::whole(code, message)
        }
    }

    /// What is wrong with all of it.
    pub(super) fn whole(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            project: None,
            field: None,
            code,
            message: message.into(),
            date: None,
            amount: None,
        }
    }

    /// Something else than an object was passed where there must be one.
    pub(super) fn not_an_object() -> Self {
        Self::whole("not-an-object", texts::api::NOT_AN_OBJECT)
    }
}

/// An object that was passed, as it was typed and as it is understood, with its faults. With this atlas, communes alone
/// have their inhabitants.
pub(super) fn understood(
    project: Passed,
    today: Option<Date>,
    atlas: Option<&Atlas>,
    problems: &mut Vec<Problem>,
) -> (Draft, Parsed) {
    let mut draft = Draft::default();
    for (key, given) in project {
        if let Err(refused) = draft.give(&key, given) {
            problems.push(match refused {
                Refused::NoSuchField => {
                    Problem::of(&key, "unknown-field", texts::api::unknown_field(&key))
                }
                Refused::NotAValue => {
                    Problem::of(&key, "not-a-value", texts::api::not_a_value(&key))
                }
            });
        }
    }
    let summed = atlas.and_then(|atlas| summed(&draft, atlas));
    let draft = summed.unwrap_or(draft);
    let mut parsed = read(&draft, today);
    // In the order of the fields: all but the calendar's identity, which is never wrong, come before them.
    let beside = problems_beside(&draft, &parsed.project);
    parsed.problems.extend(beside);
    for problem in &parsed.problems {
        problems.push(Problem::of_field(problem.field, problem.wrong));
    }
    if let Some(atlas) = atlas {
        let doubts = parsed.doubt(atlas);
        problems.extend(doubts.iter().map(|doubt| Problem::of_doubt(*doubt, atlas)));
    }
    (draft, parsed)
}

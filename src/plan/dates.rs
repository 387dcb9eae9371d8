//! The plan of one sponsor: where each step stands, and its day where there is one.
//! This module must never date a step for which nothing was given, or no duration was read.

use super::{LetterToSignature, PlanStep, Time};
use crate::units::{Certainty, Date};

/// Where a step stands, as the visitor tells it. A day that is past does not say that a step is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Done.
    Done,
    /// To do.
    ToDo,
    /// Nothing was told.
    #[default]
    NotTold,
}

/// What the visitor tells of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which step.
    pub step: PlanStep,
    /// Where it stands.
    pub standing: Standing,
    /// Its day: of the letter its sending, of the association its declaration, of the health project its filing, of the
    /// contract its signature.
    pub day: Option<Date>,
}

/// A step of the plan of one sponsor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Which step.
    pub step: PlanStep,
    /// Where it stands.
    pub standing: Standing,
    /// Its day.
    pub day: Day,
    /// The answer that comes by a day, where a text or a source says how long it takes.
    pub answer: Option<Answer>,
}

/// The day of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Day {
    /// The visitor's own.
    Given(Date),
    /// The signature, so long after the letter: assumed, for the plan alone.
    Assumed {
        /// As long as the visitor leaves or makes it.
        day: Date,
        /// As early as the range says.
        earliest: Date,
        /// As late as the range says.
        latest: Date,
    },
    /// None: the step has its place in the order.
    None,
}

/// What comes by a day, counted from the step's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    /// The last day on which it comes.
    pub latest: Date,
    /// How sure the delay is.
    pub certainty: Certainty,
}

impl Day {
    /// The mark of the day; `None` where there is no day.
    #[must_use]
    pub const fn certainty(self) -> Option<Certainty> {
        match self {
            Self::Given(_) => Some(Certainty::Own),
            Self::Assumed { .. } => Some(LetterToSignature::CERTAINTY),
            Self::None => None,
        }
    }
}

/// The thirteen steps in their order. What is not told of a step is not told; of two that tell the same step, the last counts.
#[must_use]
pub fn plan(told: &[Told], length: LetterToSignature) -> [Planned; 13] {
    let told_of = |step| told.iter().rfind(|told| told.step == step);
    let letter = told_of(PlanStep::Letter).and_then(|told| told.day);
    PlanStep::ALL.map(|step| {
        let told = told_of(step);
        let given = told.and_then(|told| told.day);
        let day = match (given, step, letter) {
            (Some(day), ..) => Day::Given(day),
            (None, PlanStep::Contract, Some(letter)) => Day::Assumed {
                day: letter.plus_months(length.months()),
                earliest: letter.plus_months(LetterToSignature::LEAST.months()),
                latest: letter.plus_months(LetterToSignature::MOST.months()),
            },
            _ => Day::None,
        };
        Planned {
            step,
            standing: told.map(|told| told.standing).unwrap_or_default(),
            day,
            answer: given.and_then(|day| answer(step, day)),
        }
    })
}

fn answer(step: PlanStep, day: Date) -> Option<Answer> {
    match step.row().time {
        Time::ReceiptWithinDays(days) => Some(Answer {
            latest: day.plus_days(i32::try_from(days).ok()?),
            certainty: Certainty::Reported,
        }),
        Time::ValidatedWithinMonths(months) => Some(Answer {
            latest: day.plus_months(months),
            certainty: Certainty::Official,
        }),
        Time::NotSaid
        | Time::NotFound
        | Time::With(_)
        | Time::AfterInOneDepartment(_)
        | Time::MissionDeadlines => None,
    }
}

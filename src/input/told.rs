//! What the visitor says of the plan of action, read off a draft.
//! This module must never decide a day: the plan does.

use crate::funding::{Project, Signature};
use crate::plan::{LetterToSignature, PlanStep, Standing, Told};
use crate::units::from_digits;

use super::kind::NO;
use super::number::is_blank;
use super::place::date;
use super::{Draft, Field, PlanPart, Problem, Wrong, YES};

/// What was said of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldPlan {
    /// What was said of each step; a wrong field counts as not given.
    pub told: [Told; 13],
    /// Months from the letter to the signature, where no signature was given.
    pub length: LetterToSignature,
    /// What could not be read, in the order of the steps.
    pub problems: Vec<Problem>,
}

/// Reads what a draft says of the plan. The days of the letter, of the health project and of the signature are those of the
/// project, and so is whether the contract is signed.
#[must_use]
pub fn read_plan(draft: &Draft, project: &Project) -> ToldPlan {
    let mut problems = Vec::new();
    let mut refuse = |field, wrong| problems.push(Problem { field, wrong });
    let told = PlanStep::ALL.map(|step| Told {
        step,
        standing: standing(draft, project, step).unwrap_or_else(|wrong| {
            refuse(Field::Plan(step, PlanPart::Done), wrong);
            Standing::NotTold
        }),
        day: match step {
            PlanStep::Letter => project.letter,
            PlanStep::HealthProject => project.health_project,
            PlanStep::Contract => project.signature.date(),
            _ => {
                let field = Field::Plan(step, PlanPart::Day);
                let text = draft.get(field).trim_matches(is_blank);
                let day = (!text.is_empty()).then(|| date(text)).transpose();
                day.unwrap_or_else(|wrong| {
                    refuse(field, wrong);
                    None
                })
            }
        },
    });
    let length = length(draft).unwrap_or_else(|wrong| {
        refuse(Field::LetterToSignature, wrong);
        LetterToSignature::default()
    });
    ToldPlan {
        told,
        length,
        problems,
    }
}

fn standing(draft: &Draft, project: &Project, step: PlanStep) -> Result<Standing, Wrong> {
    if step == PlanStep::Contract {
        return Ok(match project.signature {
            Signature::Signed(_) => Standing::Done,
            Signature::Planned(_) => Standing::ToDo,
            Signature::NotYet => Standing::NotTold,
        });
    }
    match draft.get(Field::Plan(step, PlanPart::Done)).trim() {
        "" => Ok(Standing::NotTold),
        YES => Ok(Standing::Done),
        NO => Ok(Standing::ToDo),
        _ => Err(Wrong::Choice),
    }
}

fn length(draft: &Draft) -> Result<LetterToSignature, Wrong> {
    match draft.get(Field::LetterToSignature).trim_matches(is_blank) {
        "" => Ok(LetterToSignature::default()),
        text => {
            let months = from_digits(text).and_then(LetterToSignature::new);
            months.ok_or(Wrong::Months)
        }
    }
}

//! The plan of action as data: its thirteen steps.
//! This module must never give a step a day that the outlook does not.

use serde::Serialize;

use crate::input::{Field, PlanPart};
use crate::outlook;
use crate::plan::{Actor, Day, Document, PlanStep, Planned, Standing};

use super::problem::Problem;

/// The plan of a project.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Months from the letter to the signature, where no signature was given.
    letter_to_signature: u32,
    /// The steps in their order.
    steps: Vec<Step>,
    /// Fields of the plan that could not be read; each counts as not given.
    problems: Vec<Problem>,
}

/// A step.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Step {
    /// Its name, as in the fields of a project.
    id: String,
    /// What it yields.
    documents: Vec<&'static str>,
    /// Who acts or decides; `null` where the reference names nobody.
    actor: Option<&'static str>,
    /// `done`, `to-do` or `not-told`.
    standing: &'static str,
    /// Its day, if there is one.
    day: Option<String>,
    /// How the day is known: `given`, `assumed`, or `none`.
    dated: &'static str,
    /// How sure the day is.
    day_certainty: Option<&'static str>,
    /// As early as the range of an assumed day says.
    #[serde(skip_serializing_if = "Option::is_none")]
    earliest: Option<String>,
    /// As late.
    #[serde(skip_serializing_if = "Option::is_none")]
    latest: Option<String>,
    /// The answer that comes by a day, if one does.
    answer: Option<Answer>,
    /// The marks of what is said of the step, strongest first.
    certainties: Vec<&'static str>,
    /// What was read for this step alone.
    sources: Vec<&'static str>,
}

/// An answer that comes by a day.
#[derive(Debug, Serialize)]
struct Answer {
    /// The last day on which it comes.
    latest: String,
    /// How sure the delay is.
    certainty: &'static str,
}

impl Plan {
    /// What the outlook says of the plan.
    #[must_use]
    pub fn new(of: &outlook::Plan) -> Self {
        Self {
            letter_to_signature: of.told.length.months(),
            steps: of.steps.iter().map(Step::new).collect(),
            problems: of.told.problems.iter().map(Problem::new).collect(),
        }
    }
}

impl Step {
    fn new(planned: &Planned) -> Self {
        let row = planned.step.row();
        let (dated, day, range) = match planned.day {
            Day::Given(day) => ("given", Some(day), None),
            Day::Assumed {
                day,
                earliest,
                latest,
            } => ("assumed", Some(day), Some((earliest, latest))),
            Day::None => ("none", None, None),
        };
        let (earliest, latest) = range.unzip();
        let text = |day: crate::units::Date| day.to_string();
        Self {
            id: step_id(planned.step),
            documents: row.yields.iter().copied().map(document).collect(),
            actor: actor(row.actor),
            standing: standing(planned.standing),
            day: day.map(text),
            dated,
            day_certainty: planned.day.certainty().map(|mark| mark.name()),
            earliest: earliest.map(text),
            latest: latest.map(text),
            answer: planned.answer.map(|answer| Answer {
                latest: text(answer.latest),
                certainty: answer.certainty.name(),
            }),
            certainties: row.marks.iter().map(|mark| mark.name()).collect(),
            sources: {
                let sources = row.sources.iter();
                sources.map(|source| source.details().key).collect()
            },
        }
    }
}

/// The middle of its key: `plan-contact-done`.
fn step_id(step: PlanStep) -> String {
    let key = Field::Plan(step, PlanPart::Done).key();
    let name = key.strip_prefix("plan-");
    let name = name.and_then(|name| name.strip_suffix("-done"));
    name.unwrap_or(&key).to_owned()
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Done => "done",
        Standing::ToDo => "to-do",
        Standing::NotTold => "not-told",
    }
}

const fn document(document: Document) -> &'static str {
    match document {
        Document::Minutes => "minutes",
        Document::Professionals => "professionals",
        Document::Communes => "communes",
        Document::PreDiagnosis => "pre-diagnosis",
        Document::Letter => "letter",
        Document::Statutes => "statutes",
        Document::Receipt => "receipt",
        Document::Siret => "siret",
        Document::BankDetails => "bank-details",
        Document::Agreement => "agreement",
        Document::WorkContract => "work-contract",
        Document::HealthProject => "health-project",
        Document::TripartiteContract => "tripartite-contract",
        Document::InternalRules => "internal-rules",
        Document::Proofs => "proofs",
        Document::ActivityReport => "activity-report",
        Document::Balance => "balance",
        Document::VariablePart => "variable-part",
    }
}

const fn actor(actor: Actor) -> Option<&'static str> {
    Some(match actor {
        Actor::Nobody => "nobody",
        Actor::SponsorAsks => "sponsor-asks",
        Actor::Sponsor => "sponsor",
        Actor::ArsMayOppose => "ars-may-oppose",
        Actor::ArsWithAssuranceMaladie => "ars-with-assurance-maladie",
        Actor::AssemblyThenRegistry => "assembly-then-registry",
        Actor::ArsAndCpam => "ars-and-cpam",
        Actor::Board => "board",
        Actor::ValidatedUnlessOpposed => "validated-unless-opposed",
        Actor::ThreeSignatories => "three-signatories",
        Actor::Cpts => "cpts",
        Actor::AllThree => "all-three",
        Actor::NotSaid => return None,
    })
}

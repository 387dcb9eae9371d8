//! The plan of action of a sponsor: thirteen steps from the first contact to the yearly dialogue, what is to be written, and
//! what is to be kept as proof. docs/plan-and-treasury.md, section A, holds it with its sources.
//! This layer must never give a day that the visitor or a text did not: it gives an order. What it assumes stays in the plan,
//! never in the money.

mod checklist;
mod dates;
mod fact;
mod length;
mod source;
mod step;

pub use checklist::{
    Filled, Found, LETTER_SOURCES, LetterItem, NamedBy, PROJECT_SOURCES, ProjectPart, ProofKind,
};
pub use dates::{Answer, Day, Planned, Standing, Told, plan};
pub use fact::{AGREEMENT_ABOVE, Fact};
pub use length::{LetterToSignature, MONTHS_READ, MONTHS_READ_LYON};
pub use source::Source;
pub use step::{Actor, Document, PATH_SOURCES, PlanStep, StepRow, Time};

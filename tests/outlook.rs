//! The plan of action and the bank account of what a person typed. Expected values are by hand, or read in
//! docs/plan-and-treasury.md.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

#[path = "outlook/account.rs"]
mod account;
#[path = "outlook/cases.rs"]
mod cases;
#[path = "outlook/plan.rs"]
mod plan;
#[path = "outlook/reader.rs"]
mod reader;
#[path = "outlook/typed.rs"]
mod typed;

use amorce::funding::simulate;
use amorce::input::{Draft, Field, Wrong, read, read_treasury};
use amorce::outlook::{Outlook, Tests, Treasury};

/// What each of these fields holds, by its key.
fn draft(fields: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (key, text) in fields {
        draft.set(Field::parse(key).unwrap(), *text);
    }
    draft
}

/// Of a draft, on this day.
fn outlook(draft: &Draft, today: Option<&str>, tests: Tests) -> Outlook {
    let parsed = read(draft, today.map(|day| day.parse().unwrap()));
    let simulation = simulate(&parsed.project);
    Outlook::of(draft, &parsed.project, &simulation, tests)
}

/// On 1 January 2026.
fn treasury(fields: &[(&str, &str)]) -> Treasury {
    let draft = draft(fields);
    outlook(&draft, Some("2026-01-01"), Tests::default()).treasury
}

/// What is wrong with the bank account of this draft, by the keys of its fields.
fn wrong(draft: &Draft) -> Vec<(String, Wrong)> {
    let problems = read_treasury(draft).problems.into_iter();
    problems
        .map(|problem| (problem.field.key(), problem.wrong))
        .collect()
}

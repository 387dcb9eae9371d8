//! `amorce treasury`: the bank account of one project.
//! This module must never know how an account is laid out: `text.rs` does.

mod text;

use amorce::answer;
use amorce::funding::simulate;
use amorce::outlook::{MOST_MONTHS_SLIPPED, Tests, Treasury};
use amorce::texts::command_line;
use amorce::treasury::MonthsLate;
use amorce::units::from_digits;
use lexopt::prelude::{Long, Value};

use crate::line::{self, Failure};
use crate::{communes, output, project};

#[derive(Clone, Copy)]
enum Format {
    Text,
    Json,
}

const FORMATS: [(&str, Format); 2] = [("text", Format::Text), ("json", Format::Json)];

const LATE: [(&str, MonthsLate); 3] = [
    ("1", MonthsLate::One),
    ("2", MonthsLate::Two),
    ("3", MonthsLate::Three),
];

pub(crate) fn run(mut line: lexopt::Parser) -> Result<(), Failure> {
    let mut format = Format::Text;
    let mut tests = Tests::default();
    let mut today = None;
    let mut place = None;
    while let Some(word) = line.next().map_err(line::misread)? {
        match word {
            Long("format") => format = line::one_of(&mut line, "--format", &FORMATS)?,
            Long("today") => today = Some(line::today(&mut line)?),
            Long("late") => tests.late = Some(line::one_of(&mut line, "--late", &LATE)?),
            Long("variable-at-zero") => tests.variable_at_zero = true,
            Long("slipped") => tests.slipped = slipped(&mut line)?,
            Value(word) if place.is_none() => place = Some(word.to_string_lossy().into_owned()),
            word => return Err(line::unexpected(&word)),
        }
    }
    let asked = project::read(place.as_deref())?;
    let (parsed, wrong) = communes::read(&asked.draft, today.or(asked.today));
    let project = &parsed.project;
    let treasury = Treasury::of(&asked.draft, project, &simulate(project), tests);
    output::print(&match format {
        Format::Text => text::of(&treasury, project, &wrong),
        Format::Json => serde_json::to_string_pretty(&answer::Treasury::new(&treasury))
            .map_err(|error| Failure::NotUnderstood(error.to_string()))?,
    })?;
    output::complain(&wrong)
}

/// The value of `--slipped`.
fn slipped(line: &mut lexopt::Parser) -> Result<u8, Failure> {
    let value = line::value(line)?;
    let months = from_digits(&value).filter(|months| (1..=MOST_MONTHS_SLIPPED).contains(months));
    months.ok_or_else(|| {
        let known = format!("1 … {MOST_MONTHS_SLIPPED}");
        Failure::NotUnderstood(command_line::value_unknown("--slipped", &value, &known))
    })
}

//! `amorce simulate`: the answer for one project.
//! This module must never know how an answer is laid out: one file per format does.

mod explanation;
mod schedule;
mod text;
mod what_if;

use amorce::answer::{Answer, Wanted};
use amorce::funding;
use amorce::input::Parsed;
use lexopt::prelude::{Long, Value};

use crate::line::{self, Failure};
use crate::{communes, output, project};

pub(crate) use schedule::euros;

#[derive(Clone, Copy)]
enum Format {
    Text,
    Json,
    Csv,
}

const FORMATS: [(&str, Format); 3] = [
    ("text", Format::Text),
    ("json", Format::Json),
    ("csv", Format::Csv),
];

pub(crate) fn run(mut line: lexopt::Parser) -> Result<(), Failure> {
    let mut format = Format::Text;
    let mut wanted = Wanted::default();
    let mut today = None;
    let mut place = None;
    while let Some(word) = line.next().map_err(line::misread)? {
        match word {
            Long("format") => format = line::one_of(&mut line, "--format", &FORMATS)?,
            Long("today") => today = Some(line::today(&mut line)?),
            Long("explain") => wanted.explanation = true,
            Long("what-if") => wanted.what_if = true,
            Value(word) if place.is_none() => place = Some(word.to_string_lossy().into_owned()),
            word => return Err(line::unexpected(&word)),
        }
    }
    let asked = project::read(place.as_deref())?;
    let (parsed, wrong) = communes::read(&asked.draft, today.or(asked.today));
    output::print(&answer(format, &parsed, &wrong, wanted)?)?;
    output::complain(&wrong)
}

fn answer(
    format: Format,
    parsed: &Parsed,
    wrong: &[String],
    wanted: Wanted,
) -> Result<String, Failure> {
    let simulation = funding::simulate(&parsed.project);
    match format {
        Format::Text => Ok(text::report(parsed, wrong, &simulation, wanted)),
        Format::Json => {
            let answer = Answer::new(parsed, &simulation, wanted);
            serde_json::to_string_pretty(&answer)
                .map_err(|error| Failure::NotUnderstood(error.to_string()))
        }
        Format::Csv => schedule::csv(&Answer::new(parsed, &simulation, wanted)),
    }
}

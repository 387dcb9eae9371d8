//! `amorce aid`: the answer for one of the two aids beside a CPTS.
//! This module must never know how an answer is laid out: `text.rs` does.

mod text;

use std::ffi::OsString;

use amorce::aid_input::{Calculator, Draft, Field, Kind, open};
use amorce::aid_report::{Data, Report};
use amorce::input::YES;
use amorce::texts::command_line;
use lexopt::prelude::{Long, Value};

use crate::line::{self, Failure};
use crate::output;

#[derive(Clone, Copy)]
enum Format {
    Text,
    Json,
}

const FORMATS: [(&str, Format); 2] = [("text", Format::Text), ("json", Format::Json)];

pub(crate) fn run(mut line: lexopt::Parser) -> Result<(), Failure> {
    let mut format = Format::Text;
    let mut explains = false;
    let mut draft = None;
    let mut given = Vec::new();
    while let Some(word) = line.next().map_err(line::misread)? {
        match (word, &mut draft) {
            (Long("format"), _) => format = line::one_of(&mut line, "--format", &FORMATS)?,
            (Long("explain"), _) => explains = true,
            (Value(word), None) => draft = Some(begun(&word)?),
            (Long(key), Some(draft)) => {
                let field = field(draft, key)?;
                if given.contains(&field) {
                    return Err(Failure::NotUnderstood(command_line::field_twice(key)));
                }
                given.push(field);
                let text = value(&mut line, field)?;
                draft.set(field, text);
            }
            (word, _) => return Err(line::unexpected(&word)),
        }
    }
    let draft = draft.ok_or_else(|| Failure::NotUnderstood(command_line::value_missing("aid")))?;
    let report = Report::of(&draft);
    let problems = report.problems.iter();
    let wrong: Vec<String> = problems.map(command_line::wrong_field_of_aid).collect();
    output::print(&answer(format, &report, &wrong, explains)?)?;
    output::complain(&wrong)
}

/// The fields of an aid, a line for each.
pub(crate) fn fields(name: &str) -> Result<String, Failure> {
    let keys: Vec<_> = Field::of(named(name)?).map(Field::key).collect();
    Ok(keys.join("\n"))
}

fn named(name: &str) -> Result<Calculator, Failure> {
    Calculator::parse(name).ok_or_else(|| Failure::NotUnderstood(command_line::no_such_aid(name)))
}

/// The draft of the aid that a word names, or of the link that it is.
fn begun(word: &OsString) -> Result<Draft, Failure> {
    let word = word.to_string_lossy();
    if !word.contains('=') {
        return named(&word).map(Draft::new);
    }
    let fragment = word
        .split_once('#')
        .map_or(&*word, |(_, fragment)| fragment);
    let opened =
        open(fragment).ok_or_else(|| Failure::NotUnderstood(command_line::no_such_aid(&word)))?;
    match opened.ignored.first() {
        Some(part) => Err(Failure::NotUnderstood(command_line::link_part(part))),
        None => Ok(opened.draft),
    }
}

fn field(draft: &Draft, key: &str) -> Result<Field, Failure> {
    let calculator = draft.calculator();
    Field::parse(calculator, key).ok_or_else(|| {
        Failure::NotUnderstood(command_line::no_such_field_of_aid(calculator.id(), key))
    })
}

/// What is given for a field; a box that is named is ticked.
fn value(line: &mut lexopt::Parser, field: Field) -> Result<String, Failure> {
    if field.kind() == Kind::Tick {
        let value = line.optional_value();
        return Ok(value.map_or_else(
            || YES.to_owned(),
            |value| value.to_string_lossy().into_owned(),
        ));
    }
    line::value(line)
}

fn answer(
    format: Format,
    report: &Report,
    wrong: &[String],
    explains: bool,
) -> Result<String, Failure> {
    match format {
        Format::Text => Ok(text::of(report, wrong, explains)),
        Format::Json => serde_json::to_string_pretty(&Data { report, explains })
            .map_err(|error| Failure::NotUnderstood(error.to_string())),
    }
}

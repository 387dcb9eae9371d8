//! The project that is asked about: a case, a JSON object or a link, from a file, the line or standard input.
//! This module must never know whether what a field holds makes sense.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use amorce::cases::read_project;
use amorce::input::{Draft, Given, Refused};
use amorce::link;
use amorce::texts::command_line;
use amorce::units::Date;
use serde_json::Value;

use crate::line::Failure;

/// A project as it was typed, and the day on which its case asks.
pub(crate) struct Asked {
    pub(crate) draft: Draft,
    pub(crate) today: Option<Date>,
}

/// Reads the project that a word of the line names; without a word, standard input.
pub(crate) fn read(word: Option<&str>) -> Result<Asked, Failure> {
    let text = match word {
        None | Some("-") => {
            let mut text = String::new();
            io::stdin()
                .read_to_string(&mut text)
                .map_err(|error| cannot_read("-", &error))?;
            text
        }
        // A link can be given on the line itself.
        Some(word) if word.contains('=') && !Path::new(word).exists() => word.to_owned(),
        Some(file) => fs::read_to_string(file).map_err(|error| cannot_read(file, &error))?,
    };
    let text = text.trim_start_matches('\u{feff}').trim();
    let asked = if text.starts_with('{') {
        of_json(text)
    } else if is_link(text) {
        of_link(text)
    } else if text.contains('=') {
        read_project(text)
            .map(|(draft, today)| Asked { draft, today })
            .map_err(|sentences| sentences.join("\n"))
    } else {
        Err(command_line::NO_PROJECT.to_owned())
    };
    asked.map_err(Failure::NotUnderstood)
}

/// The sentence for a file that cannot be read.
pub(crate) fn cannot_read(file: &str, error: &io::Error) -> Failure {
    Failure::NotUnderstood(command_line::cannot_read(file, &error.to_string()))
}

/// One line of `key=value&…`, as the fragment of an address or alone; a case has blanks or several
/// lines.
fn is_link(text: &str) -> bool {
    text.contains('=') && !text.contains(char::is_whitespace)
}

fn of_link(text: &str) -> Result<Asked, String> {
    let fragment = text.split_once('#').map_or(text, |(_, fragment)| fragment);
    let opened = link::open(fragment);
    match opened.ignored.first() {
        Some(part) => Err(command_line::link_part(part)),
        None => Ok(Asked {
            draft: opened.first().clone(),
            today: None,
        }),
    }
}

fn of_json(text: &str) -> Result<Asked, String> {
    let fields: serde_json::Map<String, Value> =
        serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut draft = Draft::default();
    for (key, value) in fields {
        draft
            .give(&key, given(value))
            .map_err(|refused| match refused {
                Refused::NoSuchField => command_line::no_such_field(&key),
                Refused::NotAValue => command_line::value_of_field(&key),
            })?;
    }
    Ok(Asked { draft, today: None })
}

fn given(value: Value) -> Option<Given> {
    match value {
        Value::String(text) => Some(Given::Text(text)),
        Value::Number(number) if !number.is_f64() => Some(Given::Text(number.to_string())),
        Value::Bool(is_ticked) => Some(Given::Ticked(is_ticked)),
        Value::Null => Some(Given::Nothing),
        Value::Number(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

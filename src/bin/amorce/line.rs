//! Reading the words of the line, and how a run ends.
//! This module must never know what a command does with its words.

use std::process::ExitCode;

use amorce::input::read_date;
use amorce::texts::{self, command_line};
use amorce::units::Date;
use lexopt::prelude::{Long, Short, Value};

/// Why a run does not end well.
pub(crate) enum Failure {
    /// The line or a file was not understood: exit code 2.
    NotUnderstood(String),
    /// Everything was said already: exit code 1.
    Told,
    /// Nobody reads on: nothing is wrong.
    NobodyReads,
}

impl Failure {
    /// Says it, on standard error.
    pub(crate) fn tell(self) -> ExitCode {
        match self {
            Self::NotUnderstood(sentence) => {
                eprintln!("amorce\u{a0}: {sentence}");
                ExitCode::from(2)
            }
            Self::Told => ExitCode::FAILURE,
            Self::NobodyReads => ExitCode::SUCCESS,
        }
    }
}

/// The sentence for a line that cannot be read.
pub(crate) fn misread(error: lexopt::Error) -> Failure {
    Failure::NotUnderstood(match error {
        lexopt::Error::MissingValue {
            option: Some(option),
        } => command_line::value_missing(&option),
        other => command_line::not_understood(&other.to_string()),
    })
}

/// The sentence for a word that a command does not take.
pub(crate) fn unexpected(word: &lexopt::Arg<'_>) -> Failure {
    Failure::NotUnderstood(command_line::not_understood(&match word {
        Long(option) => format!("--{option}"),
        Short(option) => format!("-{option}"),
        Value(value) => value.to_string_lossy().into_owned(),
    }))
}

/// Whether help is asked for anywhere in the rest of the line.
pub(crate) fn asks_for_help(line: &lexopt::Parser) -> bool {
    let mut rest = line.clone();
    rest.raw_args()
        .is_ok_and(|mut words| words.any(|word| word == "--help" || word == "-h"))
}

/// Refuses what is left of the line.
pub(crate) fn takes_nothing(mut line: lexopt::Parser) -> Result<(), Failure> {
    match line.next().map_err(misread)? {
        None => Ok(()),
        Some(word) => Err(unexpected(&word)),
    }
}

/// The value of an option.
pub(crate) fn value(line: &mut lexopt::Parser) -> Result<String, Failure> {
    let value = line.value().map_err(misread)?;
    Ok(value.to_string_lossy().into_owned())
}

/// The value of an option that takes one of a few words.
pub(crate) fn one_of<T: Copy>(
    line: &mut lexopt::Parser,
    option: &str,
    known: &[(&str, T)],
) -> Result<T, Failure> {
    let value = value(line)?;
    let found = known.iter().find(|(word, _)| *word == value);
    found.map(|(_, meant)| *meant).ok_or_else(|| {
        let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
        Failure::NotUnderstood(command_line::value_unknown(
            option,
            &value,
            &words.join(", "),
        ))
    })
}

/// The value of `--today`.
pub(crate) fn today(line: &mut lexopt::Parser) -> Result<Date, Failure> {
    let value = value(line)?;
    read_date(&value).map_err(|problem| {
        let sentence = texts::problem(amorce::input::Wrong::Date(problem));
        Failure::NotUnderstood(format!("--today {value}\u{a0}: {sentence}"))
    })
}

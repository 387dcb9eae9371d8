//! What a command is, and how the first word of the line finds its command.
//! It must never know what any of them does.

use lexopt::prelude::{Long, Short, Value};

use crate::commands;

/// One command: its file in `commands/` holds everything about it.
pub(crate) struct Command {
    /// The word after `cargo xtask`.
    pub(crate) name: &'static str,
    /// What follows that word, for the usage line.
    pub(crate) takes: &'static str,
    /// One line for the list.
    pub(crate) about: &'static str,
    /// Each option and what it changes.
    pub(crate) options: &'static [(&'static str, &'static str)],
    /// What it does with the rest of the line; an error is one sentence that
    /// says what to do next.
    pub(crate) run: fn(lexopt::Parser) -> Result<(), String>,
}

/// Runs the command that the line names.
pub(crate) fn dispatch(mut line: lexopt::Parser) -> Result<(), String> {
    let Some(word) = line.next().map_err(|error| error.to_string())? else {
        return commands::help::everything();
    };
    let name = match word {
        Long("help") | Short('h') => "help".to_owned(),
        Value(name) => name.to_string_lossy().into_owned(),
        option @ (Long(_) | Short(_)) => {
            return Err(format!("{}; see `cargo xtask --help`", option.unexpected()));
        }
    };
    let command = find(&name)?;
    if command.name != "help" && asks_for_help(&line) {
        return commands::help::one(command);
    }
    (command.run)(line)
}

/// The command of that name, or a sentence that names those there are.
pub(crate) fn find(name: &str) -> Result<&'static Command, String> {
    commands::ALL
        .iter()
        .copied()
        .find(|command| command.name == name)
        .ok_or_else(|| format!("there is no command `{name}`; see `cargo xtask --help`"))
}

fn asks_for_help(line: &lexopt::Parser) -> bool {
    let mut rest = line.clone();
    rest.raw_args()
        .is_ok_and(|mut words| words.any(|word| word == "--help" || word == "-h"))
}

/// The sentence for an option or a word that a command does not take.
pub(crate) fn unexpected(name: &str, word: &lexopt::Arg<'_>) -> String {
    let word = match word {
        Long(option) => format!("--{option}"),
        Short(option) => format!("-{option}"),
        Value(value) => value.to_string_lossy().into_owned(),
    };
    format!("`cargo xtask {name}` does not take `{word}`; see `cargo xtask {name} --help`")
}

/// Refuses whatever is left of the line.
pub(crate) fn takes_nothing(name: &str, mut line: lexopt::Parser) -> Result<(), String> {
    match line.next().map_err(|error| error.to_string())? {
        None => Ok(()),
        Some(word) => Err(unexpected(name, &word)),
    }
}

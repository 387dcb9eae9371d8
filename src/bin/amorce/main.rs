//! The command line: `amorce simulate`, `treasury`, `batch`, `figures`, `cases`, `aid`.
//! It must never know a rule or hold a word of French: it asks the library and prints.

mod aid;
mod batch;
mod cases;
mod communes;
mod figures;
mod line;
mod output;
mod project;
mod simulate;
mod table;
mod text;
mod treasury;

use std::process::ExitCode;

use amorce::input::Field;
use amorce::texts::command_line;
use lexopt::prelude::{Long, Short, Value};

use line::Failure;

fn main() -> ExitCode {
    match dispatch(lexopt::Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

fn dispatch(mut line: lexopt::Parser) -> Result<(), Failure> {
    let command = match line.next().map_err(line::misread)? {
        None | Some(Long("help") | Short('h')) => "help".to_owned(),
        Some(Long("version") | Short('V')) => {
            return output::print(&format!("amorce {}", env!("CARGO_PKG_VERSION")));
        }
        Some(Value(word)) => word.to_string_lossy().into_owned(),
        Some(option) => return Err(line::unexpected(&option)),
    };
    if line::asks_for_help(&line) {
        return output::print(command_line::HELP);
    }
    match command.as_str() {
        "help" => output::print(command_line::HELP),
        "simulate" => simulate::run(line),
        "treasury" => treasury::run(line),
        "figures" => figures::run(line),
        "batch" => batch::run(line),
        "cases" => cases::run(line),
        "aid" => aid::run(line),
        "fields" => {
            let keys = match line.next().map_err(line::misread)? {
                None => Field::all_but_figures()
                    .map(Field::key)
                    .collect::<Vec<_>>()
                    .join("\n"),
                Some(Value(name)) => aid::fields(&name.to_string_lossy())?,
                Some(word) => return Err(line::unexpected(&word)),
            };
            line::takes_nothing(line)?;
            output::print(&keys)
        }
        other => Err(Failure::NotUnderstood(command_line::not_understood(other))),
    }
}

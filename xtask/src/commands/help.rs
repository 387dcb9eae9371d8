//! `cargo xtask help`: what there is, one line each.
//! It must never hold a text about another command: each brings its own.

use lexopt::prelude::Value;

use crate::command::{self, Command};
use crate::steps;

pub(crate) const COMMAND: Command = Command {
    name: "help",
    takes: "[COMMAND]",
    about: "say what there is to run, or what one command takes",
    options: &[],
    run,
};

fn run(mut line: lexopt::Parser) -> Result<(), String> {
    match line.next().map_err(|error| error.to_string())? {
        None => everything(),
        Some(Value(name)) => one(command::find(&name.to_string_lossy())?),
        Some(word) => Err(command::unexpected("help", &word)),
    }
}

/// Prints every command with its options.
pub(crate) fn everything() -> Result<(), String> {
    println!("Everything a developer runs. What is missing is installed on the way.\n");
    println!("usage: cargo xtask COMMAND [OPTION…]\n");
    for command in super::ALL {
        if command.about.is_empty() {
            continue; // an inner part of another command
        }
        println!("  {:<26} {}", command.name, command.about);
        for (option, effect) in command.options {
            println!("    {option:<24} {effect}");
        }
    }
    println!("\nsteps of `cargo xtask test`, in order:");
    for step in steps::ALL {
        println!("  {:<26} {}", step.name, step.promise);
    }
    Ok(())
}

/// Prints one command with its options.
pub(crate) fn one(command: &Command) -> Result<(), String> {
    let usage = format!("usage: cargo xtask {} {}", command.name, command.takes);
    println!("{}\n\n  {}", usage.trim_end(), command.about);
    for (option, effect) in command.options {
        println!("    {option:<24} {effect}");
    }
    if command.name == "test" {
        println!("\nsteps, in order:");
        for step in steps::ALL {
            println!("    {:<24} {}", step.name, step.promise);
        }
    }
    Ok(())
}

//! Everything a developer runs: `cargo xtask serve`, `cargo xtask test`, ….
//! It knows how the product is built and checked, never what it calculates.
#![allow(
    clippy::float_arithmetic,
    reason = "sizes are compared as ratios here; no amount of money passes through this program"
)]

mod api;
mod axe;
mod budget;
mod command;
mod commands;
mod embed;
mod end_to_end;
mod finish;
mod markup;
mod npm_package;
mod paths;
mod pins;
mod place;
mod programs;
mod run;
mod rust;
mod say;
mod single;
mod split;
mod steps;
mod tally;
mod terser;
mod tools;
mod trunk;
mod weigh;

use std::process::ExitCode;

fn main() -> ExitCode {
    match command::dispatch(lexopt::Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            // Empty when the command has said it all itself.
            if !sentence.is_empty() {
                say::failure(&sentence);
            }
            ExitCode::FAILURE
        }
    }
}

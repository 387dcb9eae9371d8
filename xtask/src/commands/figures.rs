//! `cargo xtask figures`: writes docs/figures.md and docs/figures.json anew.
//! It must never know a figure: the library's own test writes them.

use crate::command::{self, Command};
use crate::run::{self as programs, Sink};
use crate::say;

pub(crate) const COMMAND: Command = Command {
    name: "figures",
    takes: "",
    about: "write docs/figures.md and docs/figures.json from the figures in src/law/",
    options: &[],
    run,
};

fn run(line: lexopt::Parser) -> Result<(), String> {
    command::takes_nothing("figures", line)?;
    say::doing("writing docs/figures.md and docs/figures.json …");
    let mut cargo = programs::command("cargo");
    cargo
        .args(["test", "--package", "amorce", "--no-default-features"])
        .args(["--test", "figures_table"])
        .env("AMORCE_WRITE_FIGURES", "1");
    let ended = programs::stream("writing the figures", &mut cargo, Sink::Progress)?;
    if !ended.well {
        return Err("the figures could not be written; the lines above say why".to_owned());
    }
    say::doing(
        "docs/figures.md and docs/figures.json are written; look at what changed: git diff docs",
    );
    Ok(())
}

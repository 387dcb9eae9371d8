//! `cargo xtask cases`: every case of a folder, through the command line `amorce`.
//! It must never know what a case is.

use std::path::{Path, PathBuf};

use lexopt::prelude::Value;

use crate::command::{self, Command};
use crate::run::{self as programs, Sink};
use crate::{place, say};

pub(crate) const COMMAND: Command = Command {
    name: "cases",
    takes: "[DIR]",
    about: "check every case file of a folder (tests/cases) and count them",
    options: &[],
    run,
};

fn run(line: lexopt::Parser) -> Result<(), String> {
    let folder = read(line)?;
    say::doing("building amorce, the command line …");
    let mut cargo = programs::command("cargo");
    cargo.args(["build", "--quiet", "--package=amorce"]).args([
        "--no-default-features",
        "--features=cli",
        "--bin=amorce",
    ]);
    let built = programs::stream("building amorce", &mut cargo, Sink::Progress)?;
    if !built.well {
        return Err("amorce could not be built; the lines above say why".to_owned());
    }
    let amorce = place::target()
        .join("debug/amorce")
        .with_extension(std::env::consts::EXE_EXTENSION);
    let mut amorce = programs::command(amorce);
    amorce.arg("cases").arg(folder);
    let ended = programs::stream("checking cases", &mut amorce, Sink::Result)?;
    // It has said it all itself.
    if ended.well {
        Ok(())
    } else {
        Err(String::new())
    }
}

/// The folder that the line names, wherever it was typed; else that of the published cases.
fn read(mut line: lexopt::Parser) -> Result<PathBuf, String> {
    let mut folder = None;
    while let Some(word) = line.next().map_err(|error| error.to_string())? {
        match word {
            Value(word) if folder.is_none() => {
                let word = Path::new(&word);
                folder = Some(std::path::absolute(word).unwrap_or_else(|_| word.to_owned()));
            }
            word => return Err(command::unexpected("cases", &word)),
        }
    }
    Ok(folder.unwrap_or_else(|| place::root().join("tests/cases")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(words: &[&str]) -> Result<PathBuf, String> {
        read(lexopt::Parser::from_args(words))
    }

    #[test]
    fn a_folder_is_meant_from_where_it_is_typed() {
        let here = std::env::current_dir().unwrap_or_default();
        assert_eq!(folder(&["mine"]), Ok(here.join("mine")));
        assert!(folder(&[]).is_ok_and(|folder| folder.ends_with("tests/cases")));
        assert!(folder(&["one", "two"]).is_err());
    }
}

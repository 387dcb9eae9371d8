//! `cargo xtask cases`: every case of a folder, through the command line `amorce`.

use std::path::Path;

use crate::run::{self, Sink};

/// Checks the cases of this folder, which is meant from where it was typed.
pub(crate) fn run(folder: &Path) -> Result<(), String> {
    let folder = std::path::absolute(folder).map_err(|error| error.to_string())?;
    let mut amorce = run::command("cargo");
    amorce
        .args([
            "run",
            "--quiet",
            "--package=amorce",
            "--no-default-features",
        ])
        .args(["--features=cli", "--bin=amorce", "--", "cases"])
        .arg(folder);
    // It says itself what is wrong.
    match run::stream("checking cases", &mut amorce, Sink::Result)?.well {
        true => Ok(()),
        false => Err(String::new()),
    }
}

//! `cargo xtask figures`: docs/figures.md and docs/figures.json, which the library's own test writes.

use crate::run;
use crate::say;

/// Writes both anew.
pub(crate) fn run() -> Result<(), String> {
    let mut cargo = run::command("cargo");
    cargo
        .args(["test", "--package=amorce", "--no-default-features"])
        .arg("--test=figures_table")
        .env("AMORCE_WRITE_FIGURES", "1");
    run::finish("writing the figures", &mut cargo)?;
    say::doing(
        "docs/figures.md and docs/figures.json are written; look at what changed: git diff docs",
    );
    Ok(())
}

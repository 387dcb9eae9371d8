//! The end-to-end tests and what else drives `dist/` in a browser, as a command
//! that finds both. It must never know what they do there.

use std::process::Command;

use crate::{place, programs, run};

/// Runs them; a name after it chooses among them.
pub(crate) fn command() -> Result<Command, String> {
    let browser = programs::browser()?;
    let mut cargo = run::command("cargo");
    cargo
        .args(["test", "--package=amorce", "--no-default-features"])
        .args(["--features=end-to-end", "--test=end_to_end"])
        .env("AMORCE_DIST", place::dist())
        .env("CHROME", &browser.chromium)
        .env("CHROMEDRIVER", &browser.driver);
    Ok(cargo)
}

/// Runs the one that is no test, and shows what it says.
pub(crate) fn only(name: &str) -> Result<Command, String> {
    let mut cargo = command()?;
    cargo.args(["--quiet", "--", "--ignored", "--exact", "--nocapture", name]);
    Ok(cargo)
}

//! The end-to-end tests and what else drives `dist/` in a browser, as a command
//! that finds both. It must never know what they do there.

use std::process::Command;

use crate::programs::{self, Program};
use crate::tools::{Tool, Toolbox};
use crate::{place, run};

/// What drives the three browsers is not the same, what is done there is.
#[derive(Clone, Copy)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// Runs them in Chromium; a name after it chooses among them.
pub(crate) fn command() -> Result<Command, String> {
    command_in(Engine::Chromium)
}

/// The same in this browser: what only Chromium can be asked is left out of the others.
pub(crate) fn command_in(engine: Engine) -> Result<Command, String> {
    let mut cargo = match engine {
        Engine::Chromium => {
            let browser = programs::browser()?;
            let mut cargo = run::command("cargo");
            cargo.env("AMORCE_BROWSER", "chromium");
            cargo.env("CHROME", &browser.chromium);
            cargo.env("CHROMEDRIVER", &browser.driver);
            cargo
        }
        Engine::Firefox => {
            let [firefox] = programs::found([Program::Firefox])?;
            let mut cargo = Toolbox::with(&[Tool::Geckodriver])?.command("cargo");
            cargo.env("AMORCE_BROWSER", "firefox");
            cargo.env("FIREFOX", firefox);
            cargo
        }
        Engine::Webkit => {
            let wanted = [Program::WebkitDriver, Program::Minibrowser, Program::Xvfb];
            let [driver, browser, screen] = programs::found(wanted)?;
            let mut cargo = run::command("cargo");
            cargo.env("AMORCE_BROWSER", "webkit");
            cargo.env("WEBKITDRIVER", driver);
            cargo.env("MINIBROWSER", browser);
            cargo.env("XVFB", screen);
            cargo
        }
    };
    cargo
        .args(["test", "--package=amorce", "--no-default-features"])
        .args(["--features=end-to-end", "--test=end_to_end"])
        .env("AMORCE_DIST", place::dist());
    Ok(cargo)
}

/// All that runs in this browser.
pub(crate) fn all_in(engine: Engine) -> Result<Command, String> {
    let mut cargo = command_in(engine)?;
    if !matches!(engine, Engine::Chromium) {
        cargo.args(["--", "--skip=only_in_chromium::"]);
    }
    Ok(cargo)
}

/// Runs the one that is no test, and shows what it says.
pub(crate) fn only(name: &str) -> Result<Command, String> {
    let mut cargo = command()?;
    cargo.args(["--quiet", "--", "--ignored", "--exact", "--nocapture", name]);
    Ok(cargo)
}

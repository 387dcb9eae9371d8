//! The end-to-end tests and what else drives `dist/` in a browser, as a command that finds both.

use std::process::Command;

use crate::programs::{self, Program};
use crate::tools::{self, Toolbox};
use crate::{place, run};

/// What drives the three browsers is not the same, what is done there is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// Runs the tests in this browser; what follows is for the program that holds them.
pub(crate) fn command_in(engine: Engine) -> Result<Command, String> {
    let mut cargo = run::command("cargo");
    match engine {
        Engine::Chromium => {
            let [browser, driver] = programs::found([Program::Chromium, Program::Chromedriver])?;
            cargo.env("CHROME_NAME", programs::driven(&browser));
            cargo.env("CHROME", browser).env("CHROMEDRIVER", driver);
            // Some tests wait ten seconds for what the page says then: another one runs meanwhile.
            cargo.env("RUST_TEST_THREADS", "3");
        }
        Engine::Firefox => {
            let [firefox] = programs::found([Program::Firefox])?;
            cargo = Toolbox::with(&[tools::GECKODRIVER])?.command("cargo");
            cargo.env("FIREFOX", firefox);
        }
        Engine::Webkit => {
            let wanted = [Program::WebkitDriver, Program::Minibrowser, Program::Xvfb];
            let [driver, browser, screen] = programs::found(wanted)?;
            cargo.env("WEBKITDRIVER", driver);
            cargo.env("MINIBROWSER", browser).env("XVFB", screen);
        }
    }
    cargo
        .args(["test", "--package=amorce", "--no-default-features"])
        .args(["--features=end-to-end", "--test=end_to_end", "--"])
        .env("AMORCE_BROWSER", format!("{engine:?}").to_lowercase())
        .env("AMORCE_DIST", place::dist());
    // What only Chromium can be asked is left out of the others.
    if engine != Engine::Chromium {
        cargo.arg("--skip=only_in_chromium::");
    }
    Ok(cargo)
}

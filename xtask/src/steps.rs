//! The checks of `cargo xtask test`, in their order, each with what it promises.

use std::process::Command;

use serde_json::json;

use crate::end_to_end::{self, Engine};
use crate::programs::{self, Program};
use crate::run::{self, Sink};
use crate::tally::Tally;
use crate::tools::{self, Toolbox};
use crate::{api, build, files, place, rust, single, size};

/// One check.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    /// What holds when it passes.
    pub(crate) promise: &'static str,
    run: Run,
}

enum Run {
    /// `cargo` with these words ends well.
    Cargo(&'static str),
    /// `cargo` with these words runs tests, which are counted.
    Tests(&'static str),
    /// Something else.
    Other(fn() -> Result<Tally, String>),
    /// Something else, once `build` has passed.
    OnDist(fn() -> Result<Tally, String>),
    /// The tests of `dist/` in this browser, once `build` has passed.
    In(Engine),
}

const fn step(name: &'static str, promise: &'static str, run: Run) -> Step {
    Step { name, promise, run }
}

/// Every check, the quickest first.
#[rustfmt::skip]
pub(crate) const ALL: &[Step] = &[
    step("rustfmt", "every file is formatted",
        Run::Cargo("fmt --all --check")),
    step("clippy-library", "no warning in the library and its tests",
        Run::Cargo("clippy --package=amorce --no-default-features --features=api,cli,dossier,end-to-end,files --all-targets -- --deny=warnings")),
    step("clippy-page", "no warning in the page and its tests",
        Run::Cargo("clippy --package=amorce --target=wasm32-unknown-unknown --features=amorce/api --lib --bins --test=components -- --deny=warnings")),
    step("clippy-xtask", "no warning in what developers run",
        Run::Cargo("clippy --package=xtask --all-targets -- --deny=warnings")),
    step("library", "the library does what its tests say, without web crates",
        Run::Tests("test --package=amorce --no-default-features --no-fail-fast --tests")),
    step("command-line", "the published cases are right, `amorce` and the dossier do what their tests say",
        Run::Tests("test --package=amorce --no-default-features --no-fail-fast --features=api,cli,dossier --lib --bins --test=api --test=cases --test=command_line --test=dossier --test=unchanged")),
    step("files", "the files that are exported say what the page says, read by other programs",
        Run::Tests("test --package=amorce --no-default-features --no-fail-fast --features=files --lib --test=files")),
    step("office", "LibreOffice opens them and finds the same sums", Run::Other(office)),
    step("doc-tests", "every example in the documentation works",
        Run::Tests("test --package=amorce --no-default-features --features=cases,files --doc")),
    step("doc", "the documentation builds without warning",
        Run::Cargo("doc --package=amorce --features=api,cases,dossier,files --no-deps --target=wasm32-unknown-unknown")),
    step("xtask", "what developers run does what its tests say",
        Run::Tests("test --package=xtask")),
    step("components", "the components do what their tests say, in a browser", Run::Other(components)),
    step("build", "dist/ is built as it goes online", Run::Other(build_dist)),
    step("size", "what visitors fetch and wait for is within the budget", Run::OnDist(|| size::check().map(|()| Tally::PASSED))),
    step("api", "the JavaScript API does what its page says, installs and type-checks", Run::OnDist(api::check)),
    step("end-to-end", "dist/ works in Chromium, as a visitor uses it", Run::In(Engine::Chromium)),
    step("firefox", "the same in Firefox, but for what only Chromium can be asked", Run::In(Engine::Firefox)),
    step("webkit", "the same in WebKit, but for what only Chromium can be asked", Run::In(Engine::Webkit)),
];

impl Step {
    /// Whether `build` must have passed in the same run.
    pub(crate) fn is_on_dist(&self) -> bool {
        matches!(self.run, Run::OnDist(_) | Run::In(_))
    }

    /// Whether it runs only where it is asked for.
    pub(crate) fn is_in_another_browser(&self) -> bool {
        matches!(self.run, Run::In(Engine::Firefox | Engine::Webkit))
    }

    /// Makes the check; where it runs tests, these words choose among them. An error is a sentence: it could not be made.
    pub(crate) fn run(&self, words: &[String]) -> Result<Tally, String> {
        match self.run {
            Run::Cargo(line) => {
                let ended = run::stream("checking", &mut cargo(line)?, Sink::Result)?;
                match ended.well {
                    true => Ok(Tally::PASSED),
                    false => Ok(Tally::FAILED),
                }
            }
            Run::Tests(line) if words.is_empty() => tests(&mut cargo(line)?),
            Run::Tests(line) => tests(cargo(line)?.arg("--").args(words)),
            Run::Other(check) | Run::OnDist(check) => check(),
            Run::In(engine) => {
                programs::ensure(&[Program::Nginx, Program::Apache])?;
                let mut cargo = end_to_end::command_in(engine)?;
                if engine == Engine::Chromium {
                    // What is printed is read by pdftotext and pdftoppm, which come together.
                    programs::ensure(&[Program::Pdftoppm])?;
                    cargo.env("AXE", tools::AXE.package()?.join("axe.min.js"));
                }
                tests(cargo.args(words))
            }
        }
    }
}

/// `cargo` with these words, once the toolchain has what they take.
fn cargo(line: &str) -> Result<Command, String> {
    let mut cargo = run::command("cargo");
    cargo.args(line.split(' '));
    if line.starts_with("doc") {
        cargo.env("RUSTDOCFLAGS", "--deny=warnings");
    }
    if line.starts_with("fmt") {
        rust::component("rustfmt", "fmt")?;
    }
    if line.starts_with("clippy") {
        rust::component("clippy", "clippy")?;
    }
    if line.contains(rust::WASM) {
        rust::wasm_target()?;
    }
    Ok(cargo)
}

fn tests(command: &mut Command) -> Result<Tally, String> {
    let ended = run::stream("testing", command, Sink::Result)?;
    Ok(Tally::of_run(&ended.text, ended.well))
}

fn office() -> Result<Tally, String> {
    let [office, _] = programs::found([Program::Office, Program::Writer])?;
    let line = "test --package=amorce --no-default-features --features=files --test=office";
    tests(cargo(line)?.env("SOFFICE", office))
}

fn components() -> Result<Tally, String> {
    rust::wasm_target()?;
    let [browser, driver] = programs::found([Program::Chromium, Program::Chromedriver])?;
    let arguments = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"];
    let options = json!({ "args": arguments, "binary": browser.to_string_lossy() });
    let settings =
        json!({ "browserName": programs::driven(&browser), "goog:chromeOptions": options });
    let written = place::target().join("webdriver.json");
    files::write(&written, settings.to_string())?;
    // .cargo/config.toml names the runner, this box puts it on PATH.
    let mut cargo = Toolbox::with(&[tools::WASM_BINDGEN])?.command("cargo");
    cargo
        .args(["test", "--package=amorce", "--test=components"])
        .args(["--target", rust::WASM])
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", written)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("CHROMEDRIVER", driver);
    // The runner would take any of these before the browser we chose.
    let others = "GECKODRIVER SAFARIDRIVER GECKODRIVER_REMOTE SAFARIDRIVER_REMOTE CHROMEDRIVER_REMOTE MSEDGEDRIVER_REMOTE";
    for variable in others.split(' ') {
        cargo.env_remove(variable);
    }
    tests(&mut cargo)
}

fn build_dist() -> Result<Tally, String> {
    build::build(None)?;
    single::write(None).map(|()| Tally::PASSED)
}

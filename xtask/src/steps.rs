//! The checks of `cargo xtask test`, in their order, each with what it
//! promises. It must never decide which of them run.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

use crate::commands::{build, single, size};
use crate::end_to_end::Engine;
use crate::programs::{self, Browser};
use crate::run::{self, Sink};
use crate::tally::Tally;
use crate::tools::{Tool, Toolbox};
use crate::{api, axe, end_to_end, place, rust};

/// One check.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    /// What holds when it passes.
    pub(crate) promise: &'static str,
    /// The step that must have passed in the same run.
    pub(crate) needs: Option<&'static str>,
    /// The browser that must be asked for: without, it runs only where it is named.
    pub(crate) only_with: Option<&'static str>,
    /// An error is a sentence: the check could not be made.
    pub(crate) run: fn() -> Result<Tally, String>,
}

const fn step(
    name: &'static str,
    promise: &'static str,
    run: fn() -> Result<Tally, String>,
) -> Step {
    Step {
        name,
        promise,
        needs: None,
        only_with: None,
        run,
    }
}

const fn on_dist(
    name: &'static str,
    promise: &'static str,
    run: fn() -> Result<Tally, String>,
) -> Step {
    Step {
        name,
        promise,
        needs: Some("build"),
        only_with: None,
        run,
    }
}

const fn in_another_browser(
    name: &'static str,
    promise: &'static str,
    browser: &'static str,
    run: fn() -> Result<Tally, String>,
) -> Step {
    Step {
        only_with: Some(browser),
        ..on_dist(name, promise, run)
    }
}

/// Every check, the quickest first.
pub(crate) const ALL: &[Step] = &[
    step("rustfmt", "every file is formatted", rustfmt),
    step(
        "clippy-library",
        "no warning in the library and its tests",
        clippy_library,
    ),
    step(
        "clippy-page",
        "no warning in the page and its tests",
        clippy_page,
    ),
    step(
        "clippy-xtask",
        "no warning in what developers run",
        clippy_xtask,
    ),
    step(
        "library",
        "the library does what its tests say, without web crates",
        library,
    ),
    step(
        "command-line",
        "the published cases are right, `amorce` and the dossier do what their tests say",
        command_line,
    ),
    step(
        "files",
        "the files that are exported say what the page says, read by other programs",
        files,
    ),
    step(
        "office",
        "LibreOffice opens them and finds the same sums",
        office,
    ),
    step(
        "doc-tests",
        "every example in the documentation works",
        doc_tests,
    ),
    step("doc", "the documentation builds without warning", doc),
    step(
        "xtask",
        "what developers run does what its tests say",
        xtask,
    ),
    step(
        "components",
        "the components do what their tests say, in a browser",
        components,
    ),
    step("build", "dist/ is built as it goes online", build_dist),
    on_dist(
        "size",
        "what visitors fetch and wait for is within the budget",
        check_size,
    ),
    on_dist(
        "api",
        "the JavaScript API does what its page says, installs and type-checks",
        api::check,
    ),
    on_dist(
        "end-to-end",
        "dist/ works in Chromium, as a visitor uses it",
        end_to_end,
    ),
    in_another_browser(
        "firefox",
        "the same in Firefox, but for what only Chromium can be asked",
        "firefox",
        || other_browser(Engine::Firefox),
    ),
    in_another_browser(
        "webkit",
        "the same in WebKit, but for what only Chromium can be asked",
        "webkit",
        || other_browser(Engine::Webkit),
    ),
];

const WASM: &str = "--target=wasm32-unknown-unknown";
const LIBRARY: [&str; 2] = ["--package=amorce", "--no-default-features"];

fn rustfmt() -> Result<Tally, String> {
    rust::component("rustfmt", "fmt")?;
    check(cargo("fmt").args(["--all", "--check"]))
}

fn clippy_library() -> Result<Tally, String> {
    // `end-to-end` only brings one more test, `cli` and `files` the doors without a page, `dossier` what is printed.
    clippy(cargo("clippy").args(LIBRARY).args([
        "--features=api,cli,dossier,end-to-end,files",
        "--all-targets",
    ]))
}

fn clippy_page() -> Result<Tally, String> {
    rust::wasm_target()?;
    clippy(
        cargo("clippy")
            .args(["--package=amorce", "--package=counter", WASM])
            .args(["--features=amorce/api", "--lib", "--bins"])
            .arg("--test=components"),
    )
}

fn clippy_xtask() -> Result<Tally, String> {
    clippy(cargo("clippy").args(["--package=xtask", "--all-targets"]))
}

fn clippy(cargo: &mut Command) -> Result<Tally, String> {
    rust::component("clippy", "clippy")?;
    check(cargo.args(["--", "--deny=warnings"]))
}

fn library() -> Result<Tally, String> {
    tests(
        cargo("test")
            .args(LIBRARY)
            .args(["--tests", "--no-fail-fast"]),
    )
}

/// What the library tests without its features leave out.
fn command_line() -> Result<Tally, String> {
    tests(
        cargo("test")
            .args(LIBRARY)
            .args([
                "--features=api,cli,dossier",
                "--no-fail-fast",
                "--lib",
                "--bins",
            ])
            .args([
                "--test=api",
                "--test=cases",
                "--test=command_line",
                "--test=dossier",
            ]),
    )
}

fn files() -> Result<Tally, String> {
    tests(
        cargo("test")
            .args(LIBRARY)
            .args(["--features=files", "--no-fail-fast"])
            .args(["--lib", "--test=files"]),
    )
}

fn office() -> Result<Tally, String> {
    let office = programs::office()?;
    tests(
        cargo("test")
            .args(LIBRARY)
            .args(["--features=files", "--no-fail-fast", "--test=office"])
            .env("SOFFICE", office),
    )
}

fn doc_tests() -> Result<Tally, String> {
    tests(
        cargo("test")
            .args(LIBRARY)
            .args(["--features=cases,files", "--doc"]),
    )
}

fn doc() -> Result<Tally, String> {
    rust::wasm_target()?;
    check(
        cargo("doc")
            .args([
                "--package=amorce",
                "--features=api,cases,dossier,files",
                "--no-deps",
                WASM,
            ])
            .env("RUSTDOCFLAGS", "--deny=warnings"),
    )
}

fn xtask() -> Result<Tally, String> {
    tests(cargo("test").arg("--package=xtask"))
}

fn components() -> Result<Tally, String> {
    rust::wasm_target()?;
    let browser = programs::browser()?;
    // .cargo/config.toml names the runner, this box puts it on PATH.
    let toolbox = Toolbox::with(&[Tool::WasmBindgen])?;
    let mut cargo = toolbox.command("cargo");
    cargo
        .args(["test", "--package=amorce", WASM, "--test=components"])
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", webdriver(&browser)?)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("CHROMEDRIVER", &browser.driver);
    // The runner would take any of these before the browser we chose.
    for variable in [
        "GECKODRIVER",
        "SAFARIDRIVER",
        "GECKODRIVER_REMOTE",
        "SAFARIDRIVER_REMOTE",
        "CHROMEDRIVER_REMOTE",
        "MSEDGEDRIVER_REMOTE",
    ] {
        cargo.env_remove(variable);
    }
    tests(&mut cargo)
}

fn build_dist() -> Result<Tally, String> {
    build::build()?;
    single::write(None).map(|()| Tally::PASSED)
}

fn check_size() -> Result<Tally, String> {
    size::check().map(|()| Tally::PASSED)
}

fn end_to_end() -> Result<Tally, String> {
    // What is printed is read by pdftotext and pdftoppm, which come together.
    programs::ensure(&[
        programs::Program::Pdftoppm,
        programs::Program::Nginx,
        programs::Program::Apache,
    ])?;
    tests(end_to_end::all_in(Engine::Chromium)?.env("AXE", axe::script()?))
}

fn other_browser(engine: Engine) -> Result<Tally, String> {
    programs::ensure(&[programs::Program::Nginx, programs::Program::Apache])?;
    tests(&mut end_to_end::all_in(engine)?)
}

/// The webdriver.json of this repository with the browser of this machine.
fn webdriver(browser: &Browser) -> Result<PathBuf, String> {
    let source = place::root().join("webdriver.json");
    let text = fs::read_to_string(&source)
        .map_err(|error| format!("cannot read webdriver.json: {error}"))?;
    let text = with_browser(&text, &browser.chromium.to_string_lossy())?;
    let written = place::target().join("webdriver.json");
    fs::create_dir_all(place::target())
        .and_then(|()| fs::write(&written, text))
        .map_err(|error| format!("cannot write {}: {error}", written.display()))?;
    Ok(written)
}

fn with_browser(text: &str, chromium: &str) -> Result<String, String> {
    let mut settings: Value =
        serde_json::from_str(text).map_err(|error| format!("webdriver.json: {error}"))?;
    settings
        .pointer_mut("/goog:chromeOptions")
        .and_then(Value::as_object_mut)
        .ok_or("webdriver.json has no goog:chromeOptions")?
        .insert("binary".to_owned(), json!(chromium));
    Ok(settings.to_string())
}

fn cargo(subcommand: &str) -> Command {
    let mut cargo = run::command("cargo");
    cargo.arg(subcommand);
    cargo
}

/// A check that is one thing.
fn check(command: &mut Command) -> Result<Tally, String> {
    let ended = run::stream("checking", command, Sink::Result)?;
    Ok(if ended.well {
        Tally::PASSED
    } else {
        Tally::FAILED
    })
}

/// A check that runs tests and counts them.
fn tests(command: &mut Command) -> Result<Tally, String> {
    let ended = run::stream("testing", command, Sink::Result)?;
    Ok(Tally::of_run(&ended.text, ended.well))
}

#[cfg(test)]
mod tests_of_the_steps {
    use super::*;

    #[test]
    fn what_a_step_needs_comes_before_it() {
        let place = |name: &str| ALL.iter().position(|step| step.name == name);
        for step in ALL {
            if let Some(needed) = step.needs {
                assert!(place(needed) < place(step.name) && place(needed).is_some());
            }
        }
    }

    #[test]
    fn names_are_unique() {
        let mut names: Vec<_> = ALL.iter().map(|step| step.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len());
    }

    #[test]
    fn the_browser_of_this_machine_is_added_to_the_settings() {
        let written = with_browser(
            r#"{"goog:chromeOptions":{"args":["--headless=new"]}}"#,
            "/opt/chrome",
        );
        let written: Value = serde_json::from_str(&written.unwrap_or_default()).unwrap_or_default();
        assert_eq!(
            written,
            json!({"goog:chromeOptions": {"args": ["--headless=new"], "binary": "/opt/chrome"}})
        );
        assert!(with_browser("{}", "/opt/chrome").is_err());
    }
}

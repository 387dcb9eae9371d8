//! The JavaScript API, `dist/api`: a package for npm, made beside the page from a program of its own.
//! It must never know what the package answers.

use std::fs;
use std::path::PathBuf;

use crate::place;
use crate::programs::{self, Program};
use crate::run::{self, Sink};
use crate::tally::Tally;
use crate::tools::{self, Toolbox};
use crate::{files, names, rust, split, whole};

const WASM: &str = "amorce_bg.wasm";

/// What is put beside the program as it is, and under which name.
const COPIED: [(&str, &str); 6] = [
    ("static/api/amorce.js", "amorce.js"),
    ("static/api/amorce.d.ts", "amorce.d.ts"),
    ("static/api/package.json", "package.json"),
    ("docs/api.md", "README.md"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
];

/// The communes of France, in one file.
const TERRITORY: &str = "territory.json";

/// What a browser fetches of it at once.
pub(crate) const FETCHED: [&str; 3] = ["amorce.js", "glue.js", WASM];

/// Where the package is left.
pub(crate) fn folder() -> PathBuf {
    place::dist().join("api")
}

/// Makes the package.
pub(crate) fn build(toolbox: &Toolbox) -> Result<(), String> {
    run::doing("building the JavaScript API into dist/api/ …");
    let folder = folder();
    run::finish(
        "compiling the JavaScript API",
        run::command("cargo")
            .args(["build", "--release", "--package=amorce", "--bin=amorce-api"])
            .args(["--no-default-features", "--features=api"])
            .arg("--target=wasm32-unknown-unknown")
            .env("CARGO_ENCODED_RUSTFLAGS", rust::flags()?),
    )?;
    let _ = fs::remove_dir_all(&folder);
    let program = place::target().join("wasm32-unknown-unknown/release/amorce-api.wasm");
    run::finish(
        "making its glue",
        toolbox
            .command("wasm-bindgen")
            .args([
                "--target=web",
                "--no-typescript",
                "--omit-default-module-path",
                "--out-name=amorce",
            ])
            .arg("--out-dir")
            .arg(&folder)
            .arg(program),
    )?;
    names::shorten(&folder.join(WASM), &folder.join("amorce.js"))?;
    split::optimize(toolbox, &folder.join(WASM))?;
    // Its name is for what people import: amorce.js, which starts the program itself.
    fs::rename(folder.join("amorce.js"), folder.join("glue.js"))
        .map_err(|error| format!("cannot make glue.js: {error}"))?;
    for (from, to) in COPIED {
        fs::copy(place::root().join(from), folder.join(to))
            .map_err(|error| format!("cannot copy {from}: {error}"))?;
    }
    let territory = whole::joined(&place::root().join(whole::FOLDER))
        .map_err(|error| format!("cannot join the communes: {error}"))?;
    files::write(&folder.join(TERRITORY), territory)?;
    tools::make_small(&folder, &["amorce.js", "glue.js"])
}

/// Runs its tests, in Node.
pub(crate) fn check() -> Result<Tally, String> {
    let [node, npm] = programs::found([Program::Node, Program::Npm])?;
    let typescript = tools::TYPESCRIPT.package()?;
    let mut tests = run::command(node);
    tests
        .args(["--test", "--test-reporter=tap"])
        .args(["tests/api/answers.test.mjs", "tests/api/package.test.mjs"])
        .env("AMORCE_API", folder())
        .env("AMORCE_NPM", npm)
        .env("AMORCE_TSC", typescript.join("bin/tsc"));
    let ended = run::stream("testing", &mut tests, Sink::Result)?;
    Ok(Tally::of_node(&ended.text, ended.well))
}

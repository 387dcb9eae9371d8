//! The JavaScript API, `dist/api`: a package for npm, made beside the page from a program of its own.
//! It must never know what the package answers.

use std::fs;
use std::path::{Path, PathBuf};

use crate::commands::build;
use crate::place;
use crate::programs::{self, Program};
use crate::run::{self, Sink};
use crate::rust;
use crate::say;
use crate::tally::Tally;
use crate::tools::{self, Toolbox};

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

/// What of it is made small.
const SCRIPTS: [&str; 2] = ["amorce.js", "glue.js"];

/// What a browser fetches of it.
pub(crate) const FETCHED: [&str; 3] = ["amorce.js", "glue.js", WASM];

/// What wasm-opt may use, as for the page (index.html), and what it is to do. What it takes out of single
/// expressions and what it puts in the place of calls makes the program smaller as it is, and larger when
/// it is compressed.
const OPTIONS: [&str; 12] = [
    "--no-inline=*",
    "--skip-pass=local-cse",
    "-Oz",
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The standard library is compiled too: a panic then traps at once, as it does in the end either way,
/// and neither its message nor the place in the source is kept. It makes the program 1.4 kB smaller.
const STANDARD_LIBRARY: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features="];

/// Where the package is left.
pub(crate) fn folder() -> PathBuf {
    place::dist().join("api")
}

/// Makes the package.
pub(crate) fn build(toolbox: &Toolbox) -> Result<(), String> {
    say::doing("building the JavaScript API into dist/api/ …");
    rust::standard_library()?;
    let folder = folder();
    let target = place::target().join("api");
    run::finish(
        "compiling the JavaScript API",
        run::command("cargo")
            .args(["build", "--release", "--package=amorce", "--bin=amorce-api"])
            .args(["--no-default-features", "--features=api"])
            .arg("--target=wasm32-unknown-unknown")
            .args(STANDARD_LIBRARY)
            // Only in this command: the options are those of the compiler that rust-toolchain.toml
            // pins, whose standard library is the one that everything else is linked with.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort")
            // Other options of the compiler than those of other builds, which stay as they are.
            .env("CARGO_TARGET_DIR", &target),
    )?;
    let _ = fs::remove_dir_all(&folder);
    let program = target.join("wasm32-unknown-unknown/release/amorce-api.wasm");
    run::finish(
        "making its glue",
        toolbox
            .command("wasm-bindgen")
            .args(["--target=bundler", "--no-typescript", "--out-name=amorce"])
            .arg("--out-dir")
            .arg(&folder)
            .arg(program),
    )?;
    let wasm = folder.join(WASM);
    run::finish(
        "making it small",
        toolbox
            .command("wasm-opt")
            .args(OPTIONS)
            .arg(&wasm)
            .arg("-o")
            .arg(&wasm),
    )?;
    // Its name is for what people import: amorce.js, which starts the program itself.
    moved(&folder.join("amorce_bg.js"), &folder.join("glue.js"))?;
    for (from, to) in COPIED {
        fs::copy(place::root().join(from), folder.join(to))
            .map_err(|error| format!("cannot copy {from}: {error}"))?;
    }
    tools::make_small(&folder, &SCRIPTS.map(str::to_owned))
}

fn moved(from: &Path, to: &Path) -> Result<(), String> {
    fs::rename(from, to).map_err(|error| format!("cannot make {}: {error}", to.display()))
}

/// Runs its tests, in Node.
pub(crate) fn check() -> Result<Tally, String> {
    programs::ensure(&[Program::Node, Program::Npm])?;
    let (Some(node), Some(npm)) = (Program::Node.find(), Program::Npm.find()) else {
        return Err("node and npm are needed to try the JavaScript API".to_owned());
    };
    if !folder().join(WASM).is_file() {
        build::build()?;
    }
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

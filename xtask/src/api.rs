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

/// A program of the package, and what people import to ask it.
pub(crate) struct Entry {
    /// The program, as Cargo calls it.
    program: &'static str,
    /// What its files are called: `aid.js` is what people import, `aid_bg.wasm` the program.
    name: &'static str,
    /// What its glue is called.
    glue: &'static str,
    /// The moment of the budget at which it is fetched.
    pub(crate) moment: &'static str,
}

/// What is asked about a CPTS, and what about the aids beside it: neither fetches anything of the other.
pub(crate) const ENTRIES: [Entry; 2] = [
    Entry {
        program: "amorce-api",
        name: "amorce",
        glue: "glue.js",
        moment: "JavaScript API",
    },
    Entry {
        program: "amorce-api-aid",
        name: "aid",
        glue: "aid_glue.js",
        moment: "JavaScript API: aids",
    },
];

impl Entry {
    fn script(&self) -> String {
        format!("{}.js", self.name)
    }

    fn wasm(&self) -> String {
        format!("{}_bg.wasm", self.name)
    }

    /// What a browser fetches of it at once.
    pub(crate) fn fetched(&self) -> [PathBuf; 3] {
        [self.script(), self.glue.to_owned(), self.wasm()].map(|name| folder().join(name))
    }

    /// Makes its glue and puts both into the package.
    fn bind(&self, toolbox: &Toolbox) -> Result<(), String> {
        let folder = folder();
        let program = place::target()
            .join("wasm32-unknown-unknown/release")
            .join(self.program)
            .with_extension("wasm");
        run::finish(
            "making its glue",
            toolbox
                .command("wasm-bindgen")
                .args([
                    "--target=web",
                    "--no-typescript",
                    "--omit-default-module-path",
                ])
                .arg(format!("--out-name={}", self.name))
                .arg("--out-dir")
                .arg(&folder)
                .arg(program),
        )?;
        let [script, wasm] = [self.script(), self.wasm()].map(|name| folder.join(name));
        names::shorten(&wasm, &script)?;
        split::optimize(toolbox, &wasm)?;
        // Its name is for what people import, which starts the program itself.
        fs::rename(&script, folder.join(self.glue))
            .map_err(|error| format!("cannot make {}: {error}", self.glue))?;
        let sources = place::root().join("static/api");
        let shared = files::text(&sources.join(SHARED))?;
        let entry = files::text(&sources.join(self.script()))?;
        files::write(&script, with_shared(&entry, &shared)?)?;
        tools::make_small(&folder, &[&self.script(), self.glue])
    }
}

/// What is put beside the programs as it is, and under which name.
const COPIED: [(&str, &str); 6] = [
    ("static/api/amorce.d.ts", "amorce.d.ts"),
    ("static/api/aid.d.ts", "aid.d.ts"),
    ("static/api/package.json", "package.json"),
    ("docs/api.md", "README.md"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
];

/// What the scripts of both entries import, and hold in the package.
const SHARED: &str = "shared.js";

/// The communes of France, in one file.
const TERRITORY: &str = "territory.json";

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
            .args(["build", "--release", "--package=amorce"])
            .args(ENTRIES.map(|entry| format!("--bin={}", entry.program)))
            .args(["--no-default-features", "--features=api"])
            .arg("--target=wasm32-unknown-unknown")
            .env("CARGO_ENCODED_RUSTFLAGS", rust::flags()?),
    )?;
    let _ = fs::remove_dir_all(&folder);
    for entry in &ENTRIES {
        entry.bind(toolbox)?;
    }
    for (from, to) in COPIED {
        fs::copy(place::root().join(from), folder.join(to))
            .map_err(|error| format!("cannot copy {from}: {error}"))?;
    }
    let territory = whole::joined(&place::root().join(whole::FOLDER))
        .map_err(|error| format!("cannot join the communes: {error}"))?;
    files::write(&folder.join(TERRITORY), territory)
}

/// The script of an entry with what it imports of the shared one, which is then no file of its own.
fn with_shared(entry: &str, shared: &str) -> Result<String, String> {
    let end = format!(" from \"./{SHARED}\";\n");
    let (before, after) = entry
        .split_once(&end)
        .ok_or_else(|| format!("an entry of the API no longer imports {SHARED}"))?;
    let (before, _) = before
        .rsplit_once("import ")
        .ok_or_else(|| format!("{SHARED} is named, and not imported"))?;
    Ok([before, after, &shared.replace("\nexport ", "\n")].concat())
}

/// Runs its tests, in Node.
pub(crate) fn check() -> Result<Tally, String> {
    let [node, npm] = programs::found([Program::Node, Program::Npm])?;
    let typescript = tools::TYPESCRIPT.package()?;
    let mut tests = run::command(node);
    tests
        .args(["--test", "--test-reporter=tap"])
        .args(["tests/api/aid.test.mjs", "tests/api/answers.test.mjs"])
        .arg("tests/api/package.test.mjs")
        .env("AMORCE_API", folder())
        .env("AMORCE_NPM", npm)
        .env("AMORCE_TSC", typescript.join("bin/tsc"));
    let ended = run::stream("testing", &mut tests, Sink::Result)?;
    Ok(Tally::of_node(&ended.text, ended.well))
}

#[test]
fn an_entry_holds_what_both_share() {
    let shared = "/** A. */\nexport const a = 1;\n";
    let entry = "import b from \"./b.js\";\nimport { a } from \"./shared.js\";\nb(a);\n";
    assert_eq!(
        with_shared(entry, shared).as_deref(),
        Ok("import b from \"./b.js\";\nb(a);\n/** A. */\nconst a = 1;\n")
    );
    assert!(with_shared("b();\n", shared).is_err());
}

//! Tools at one version each: the one on PATH where it is that version, else our own, installed once under
//! `$AMORCE_TOOLS` (`~/.cache/amorce/tools` without it).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::programs::{self, Program};
use crate::{place, run};

/// A tool that is no crate of this workspace. What another file repeats is compared with this one by the tests below.
pub(crate) struct Tool {
    /// The name of the crate, or of the package for npm.
    name: &'static str,
    version: &'static str,
    /// The options of `cargo install`; `None` where npm brings it.
    cargo: Option<Words>,
    /// What it puts on PATH; a script that is run with node has none.
    programs: Words,
}

const LOCKED: Option<Words> = Some(&["--locked"]);
// Their own lock files name a webpki-roots that the registry lacks.
const UNLOCKED: Option<Words> = Some(&[]);
const SPLIT: Option<Words> = Some(&["--locked", "--features=build-binary"]);
const BINDGEN: Words = &["wasm-bindgen", "wasm-bindgen-test-runner"];

pub(crate) const TRUNK: Tool = tool("trunk", "0.21.14", LOCKED, &["trunk"]);
pub(crate) const WASM_BINDGEN: Tool = tool("wasm-bindgen-cli", "0.2.130", UNLOCKED, BINDGEN);
/// Cuts the program into parts. It never says its version, so that only our own counts.
pub(crate) const WASM_SPLIT: Tool = tool(
    "wasm_split_cli_support",
    "0.2.4",
    SPLIT,
    &["wasm-split-cli"],
);
/// Drives Firefox.
pub(crate) const GECKODRIVER: Tool = tool("geckodriver", "0.37.1", UNLOCKED, &["geckodriver"]);
pub(crate) const WASM_OPT: Tool = tool("binaryen", "132.0.0", None, &["wasm-opt"]);
/// Checks accessibility in the page.
pub(crate) const AXE: Tool = tool("axe-core", "4.14.1", None, &[]);
/// Checks the types of the JavaScript API.
pub(crate) const TYPESCRIPT: Tool = tool("typescript", "5.9.3", None, &[]);
/// Makes scripts small.
pub(crate) const TERSER: Tool = tool("terser", "5.51.4", None, &[]);

/// The communes of France, their inhabitants, EPCI and postcodes.
pub(crate) const COMMUNES: Tool = tool("@etalab/decoupage-administratif", "6.0.0", None, &[]);

type Words = &'static [&'static str];

const fn tool(
    name: &'static str,
    version: &'static str,
    cargo: Option<Words>,
    programs: Words,
) -> Tool {
    Tool {
        name,
        version,
        cargo,
        programs,
    }
}

impl Tool {
    /// The folder of a package for npm.
    pub(crate) fn package(&self) -> Result<PathBuf, String> {
        Ok(self.installed()?.join("node_modules").join(self.name))
    }

    /// Where our own is, installed now if it is not there yet.
    fn installed(&self) -> Result<PathBuf, String> {
        let tools = place::tools()?;
        let folder = tools.join(format!("{}-{}", self.name, self.version));
        if folder.is_dir() {
            return Ok(folder);
        }
        // What is interrupted is never found under the name of what is whole.
        let partial = tools.join(format!("{}-partial", self.name));
        let _ = fs::remove_dir_all(&partial);
        fs::create_dir_all(&partial)
            .map_err(|error| format!("cannot make {}: {error}", partial.display()))?;
        let how = self
            .cargo
            .map_or("with npm", |_| "from source, some minutes, once");
        let what = format!("installing {} {} {how}", self.name, self.version);
        run::finish(&what, &mut self.install(&partial)?)?;
        // Half a gigabyte that nothing needs any more.
        let _ = fs::remove_dir_all(partial.join("build"));
        fs::rename(&partial, &folder)
            .map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
        Ok(folder)
    }

    fn install(&self, folder: &Path) -> Result<Command, String> {
        let Self { name, version, .. } = self;
        let Some(options) = self.cargo else {
            programs::ensure(&[Program::Node, Program::Npm])?;
            let mut npm = run::command("npm");
            npm.args(["install", "--no-save", "--no-audit", "--no-fund"])
                .args(["--ignore-scripts", "--prefix"])
                .arg(folder)
                .arg(format!("{name}@{version}"));
            return Ok(npm);
        };
        let mut cargo = run::command("cargo");
        cargo
            .args(["install", name, "--version", version])
            .args(options)
            .arg("--root")
            .arg(folder)
            .env("CARGO_TARGET_DIR", folder.join("build"))
            // The tools' own settings are for the fastest tool; a fast install matters more here.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env_remove("CARGO_BUILD_TARGET")
            .env_remove("RUSTFLAGS");
        Ok(cargo)
    }

    /// The first program of that name on PATH is what other programs would run, so it alone counts.
    fn is_on_path(&self) -> bool {
        let first = self.programs.first();
        let Some(first) = first.and_then(|name| which::which(name).ok()) else {
            return false;
        };
        let mut others = self.programs.iter().map(|name| first.with_file_name(name));
        others.all(|program| which::which(program).is_ok())
            && run::read(run::command(&first).arg("--version"))
                .is_some_and(|answer| self.is_said_by(&answer))
    }

    /// Whether that answer names this version. Binaryen numbers its releases 132 and its package 132.0.0.
    fn is_said_by(&self, answer: &str) -> bool {
        let version = self.version.trim_end_matches(".0.0");
        answer.split_whitespace().any(|word| word == version)
    }
}

/// Tools that are there, ready to be run or to be found by other programs.
pub(crate) struct Toolbox {
    /// What comes before PATH, so that the right versions are found first.
    folders: Vec<PathBuf>,
}

impl Toolbox {
    /// A box with these tools, installed now if they are not there yet.
    pub(crate) fn with(tools: &[Tool]) -> Result<Self, String> {
        let tools = tools.iter().filter(|tool| !tool.is_on_path());
        let folders = tools.map(|tool| {
            let programs = tool.cargo.map_or("node_modules/.bin", |_| "bin");
            Ok(tool.installed()?.join(programs))
        });
        let folders = folders.collect::<Result<_, String>>()?;
        Ok(Self { folders })
    }

    /// A command that runs this program and finds every tool of the box.
    pub(crate) fn command(&self, program: &str) -> Command {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let all = self.folders.iter().cloned();
        let all = all.chain(std::env::split_paths(&inherited));
        let path = std::env::join_paths(all).unwrap_or(inherited);
        // The search for the program itself uses our own PATH, not the one given to it.
        let found = which::which_in(program, Some(&path), place::root());
        let mut command = run::command(found.unwrap_or_else(|_| program.into()));
        command.env("PATH", path);
        command
    }
}

/// Makes scripts small, without their comments and with short names inside: the glue that wasm-bindgen writes, the
/// JavaScript API, and what starts the page. What others may call keeps its name.
pub(crate) fn make_small(folder: &Path, scripts: &[impl AsRef<str>]) -> Result<(), String> {
    let terser = TERSER.package()?.join("bin/terser");
    let [node] = programs::found([Program::Node])?;
    for script in scripts {
        let script = script.as_ref();
        let mut command = run::command(&node);
        command
            .arg(&terser)
            .arg(folder.join(script))
            .args(["--module", "--compress", "passes=3", "--mangle", "--output"])
            .arg(folder.join(script));
        run::finish(&format!("making {script} small"), &mut command)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_files_name_the_same_versions() {
        let version = WASM_BINDGEN.version;
        let package = format!("name = \"wasm-bindgen\"\nversion = \"{version}\"\n");
        assert!(include_str!("../../Cargo.lock").contains(&package));
        let trunk = include_str!("../../Trunk.toml");
        let version = format!("trunk-version = \"^{}\"\n", TRUNK.version);
        assert!(trunk.contains(&version));
    }

    #[test]
    fn only_the_very_version_counts() {
        assert!(TRUNK.is_said_by("trunk 0.21.14\n"));
        assert!(WASM_BINDGEN.is_said_by("wasm-bindgen 0.2.130 (27c7a4d06)"));
        assert!(WASM_OPT.is_said_by("wasm-opt version 132 (version_132)"));
        for other in ["", "trunk 0.21.1", "trunk 0.21.140"] {
            assert!(!TRUNK.is_said_by(other), "{other}");
        }
    }
}

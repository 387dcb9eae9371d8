//! Tools at pinned versions (trunk, wasm-bindgen, wasm-opt, cargo-mutants, geckodriver): the one on PATH
//! when it is the right one, else our own, installed once. It must never know
//! what they are used for.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::pins::{self, Pin, Source};
use crate::programs::{self, Program};
use crate::run::{self, Sink};
use crate::{place, say};

/// A tool of `tools.toml`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tool {
    Trunk,
    WasmBindgen,
    WasmOpt,
    WasmSplit,
    CargoMutants,
    Geckodriver,
}

impl Tool {
    fn pin(self) -> Result<Pin, String> {
        pins::tool(match self {
            Self::Trunk => "trunk",
            Self::WasmBindgen => "wasm-bindgen-cli",
            Self::WasmOpt => "binaryen",
            Self::WasmSplit => "wasm_split_cli_support",
            Self::CargoMutants => "cargo-mutants",
            Self::Geckodriver => "geckodriver",
        })
    }
}

/// Tools that are there, ready to be run or to be found by other programs.
#[derive(Default)]
pub(crate) struct Toolbox {
    /// What must come before PATH so that the right versions are found first.
    folders: Vec<PathBuf>,
}

impl Toolbox {
    /// A box with these tools, installed now if they are not there yet.
    pub(crate) fn with(tools: &[Tool]) -> Result<Self, String> {
        let mut toolbox = Self::default();
        let mut compiled = false;
        for tool in tools {
            if toolbox.take(*tool)? {
                continue;
            }
            let pin = tool.pin()?;
            match &pin.source {
                Source::Cargo {
                    locked,
                    minutes,
                    feature,
                } => {
                    cargo_install(&pin, *locked, *minutes, feature.as_deref())?;
                    compiled = true;
                }
                Source::Npm => npm_install(&pin)?,
            }
            if !toolbox.take(*tool)? {
                return Err(format!(
                    "{} {} was installed and does not answer; remove {} and run again",
                    pin.name,
                    pin.version,
                    place::tools()?.join(pin.folder()).display()
                ));
            }
        }
        if compiled {
            // Half a gigabyte that nothing needs once the tools are there.
            let _ = fs::remove_dir_all(place::tools_build()?);
        }
        Ok(toolbox)
    }

    /// Puts the tool in the box if it is there at its version.
    pub(crate) fn take(&mut self, tool: Tool) -> Result<bool, String> {
        let pin = tool.pin()?;
        if !pin.is_silent && is_on_path(&pin) {
            return Ok(true);
        }
        let folder = installed(&pin)?;
        let there = answers(&pin, &folder);
        if there {
            self.folders.push(folder);
        }
        Ok(there)
    }

    /// A command that runs this program and finds every tool of the box.
    pub(crate) fn command(&self, program: &str) -> Command {
        // The search for the program itself uses our own PATH, not the one
        // given to it.
        let program = self
            .folders
            .iter()
            .map(|folder| folder.join(program))
            .find(|path| programs::can_be_run(path))
            .unwrap_or_else(|| PathBuf::from(program));
        let mut command = run::command(program);
        command.env("PATH", self.path());
        command
    }

    fn path(&self) -> OsString {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let all = self
            .folders
            .iter()
            .cloned()
            .chain(std::env::split_paths(&inherited));
        std::env::join_paths(all).unwrap_or(inherited)
    }
}

/// The first program of that name on PATH is what other programs would run, so
/// it alone counts; what belongs to it must lie beside it.
fn is_on_path(pin: &Pin) -> bool {
    pin.programs
        .first()
        .and_then(|name| programs::on_path(name))
        .and_then(|first| Some(first.parent()?.to_path_buf()))
        .is_some_and(|folder| answers(pin, &folder))
}

fn answers(pin: &Pin, folder: &Path) -> bool {
    let mut programs = pin.programs.iter().map(|name| folder.join(name));
    programs.next().is_some_and(|first| {
        programs::can_be_run(&first) && (pin.is_silent || says_version(pin, &first))
    }) && programs.all(|path| programs::can_be_run(&path))
}

/// An install that was interrupted leaves nothing that answers.
fn says_version(pin: &Pin, program: &Path) -> bool {
    let mut command = run::command(program);
    // A subcommand of cargo expects its own name first, as cargo calls it.
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    if let Some(subcommand) = name.strip_prefix("cargo-") {
        command.arg(subcommand);
    }
    run::read(command.arg("--version")).is_some_and(|answer| pin.is_said_by(&answer))
}

/// Where our own copy has its programs.
fn installed(pin: &Pin) -> Result<PathBuf, String> {
    let folder = place::tools()?.join(pin.folder());
    Ok(match pin.source {
        Source::Cargo { .. } => folder.join("bin"),
        Source::Npm => folder.join("node_modules/.bin"),
    })
}

/// An empty folder for a new install; what an interrupted one left is removed,
/// because cargo would believe its list of what is installed.
fn fresh_folder(pin: &Pin) -> Result<PathBuf, String> {
    let folder = place::tools()?.join(pin.folder());
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| {
        format!(
            "cannot make the folder {}: {error}; name another in AMORCE_TOOLS",
            folder.display()
        )
    })?;
    Ok(folder)
}

fn cargo_install(
    pin: &Pin,
    locked: bool,
    minutes: i64,
    feature: Option<&str>,
) -> Result<(), String> {
    let Pin { name, version, .. } = pin;
    let folder = fresh_folder(pin)?;
    say::doing(&format!(
        "installing {name} {version} from source, about {minutes} minutes on two cores, once …"
    ));
    let mut cargo = run::command("cargo");
    cargo.arg("install");
    if locked {
        cargo.arg("--locked");
    }
    if let Some(feature) = feature {
        cargo.args(["--features", feature]);
    }
    cargo
        .args([name, "--version", version])
        .arg("--root")
        .arg(&folder)
        .env("CARGO_TARGET_DIR", place::tools_build()?)
        // The tools' own settings are for the fastest tool; a fast install
        // matters more here.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTFLAGS");
    let ended = run::stream(
        &format!("installing {name} {version}"),
        &mut cargo,
        Sink::Progress,
    )?;
    if ended.well {
        return Ok(());
    }
    Err(format!(
        "{name} {version} could not be installed; install it by hand: \
         cargo install {}{name} --version {version}",
        if locked { "--locked " } else { "" }
    ))
}

/// Installs an npm package at its version.
pub(crate) fn npm_install(pin: &Pin) -> Result<(), String> {
    let Pin { name, version, .. } = pin;
    programs::ensure(&[Program::Node, Program::Npm])?;
    // Node may have been all that lacked.
    if answers(pin, &installed(pin)?) {
        return Ok(());
    }
    let folder = fresh_folder(pin)?;
    say::doing(&format!("installing {name} {version} with npm …"));
    let mut npm = run::command("npm");
    npm.args(["install", "--prefix"])
        .arg(&folder)
        .args(["--no-save", "--no-audit", "--no-fund", "--ignore-scripts"])
        .arg(format!("{name}@{version}"));
    let ended = run::stream(
        &format!("installing {name} {version}"),
        &mut npm,
        Sink::Progress,
    )?;
    if ended.well {
        return Ok(());
    }
    Err(match pin.programs.first() {
        Some(program) => format!(
            "{name} {version} could not be installed; install by hand a {program} that says \
             version {}: npm install --global {name}@{version}",
            version.split('.').next().unwrap_or_default()
        ),
        None => format!("{name} {version} could not be installed; what npm said is above"),
    })
}

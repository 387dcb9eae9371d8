//! `cargo xtask build`: leaves a `dist/` that can be put online as it is.
//! It must never change what Trunk has written, except to remove what is not
//! part of the page.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::command::{self, Command};
use crate::{place, say, trunk};

pub(crate) const COMMAND: Command = Command {
    name: "build",
    takes: "",
    about: "build the page into dist/, ready to be put online in any folder",
    options: &[],
    run,
};

fn run(line: lexopt::Parser) -> Result<(), String> {
    command::takes_nothing("build", line)?;
    build()
}

/// Builds `dist/`.
pub(crate) fn build() -> Result<(), String> {
    let toolbox = trunk::ready(&trunk::TO_BUILD)?;
    say::doing("building the page into dist/ …");
    trunk::release(&toolbox, &place::root(), &place::dist())?;
    say::doing("dist/ is ready: static files, relative addresses, any folder of any web server");
    Ok(())
}

/// Builds `dist/` unless it is younger than everything that goes into it.
pub(crate) fn build_if_stale() -> Result<(), String> {
    let built = age(&place::dist().join("index.html"));
    let ingredients = [
        "Cargo.toml",
        "Cargo.lock",
        "Trunk.toml",
        "build.rs",
        "index.html",
        "src",
        "static",
    ];
    let last = ingredients
        .iter()
        .filter_map(|path| newest(&place::root().join(path)))
        .max();
    if built.is_some() && built > last {
        say::doing("dist/ is younger than its sources: it is used as it is");
        return Ok(());
    }
    build()
}

fn age(file: &Path) -> Option<SystemTime> {
    file.metadata().ok()?.modified().ok()
}

/// When the youngest file of a folder, or this file, was written.
fn newest(path: &Path) -> Option<SystemTime> {
    let Ok(entries) = fs::read_dir(path) else {
        return age(path);
    };
    let entries = entries.filter_map(Result::ok);
    entries.filter_map(|entry| newest(&entry.path())).max()
}

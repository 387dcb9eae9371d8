//! Trunk, the bundler: with what it is called so that it works without network and beside anything the developer has set.
//! The settings of the page are in Trunk.toml and index.html.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tools::{self, Tool, Toolbox};
use crate::{paths, place, run, rust, split};

/// What a page needs to be built and served while it is written.
pub(crate) const TO_SERVE: [Tool; 2] = [tools::TRUNK, tools::WASM_BINDGEN];
/// What the page that goes online needs.
pub(crate) const TO_BUILD: [Tool; 4] = [
    tools::TRUNK,
    tools::WASM_BINDGEN,
    tools::WASM_OPT,
    tools::WASM_SPLIT,
];

/// The tools, the wasm target and the crates, all there.
pub(crate) fn ready(tools: &[Tool]) -> Result<Toolbox, String> {
    rust::wasm_target()?;
    let toolbox = Toolbox::with(tools)?;
    rust::crates()?;
    Ok(toolbox)
}

/// `trunk SUBCOMMAND` for the page whose Trunk.toml is in that folder.
pub(crate) fn command(toolbox: &Toolbox, subcommand: &str, page: &Path) -> Command {
    let mut trunk = toolbox.command("trunk");
    // Before --offline and the subcommand: trunk would take the next word for the value of --offline.
    trunk.args(["--offline=true", "--skip-version-check", subcommand]);
    trunk.current_dir(page).env("RUST_LIB_BACKTRACE", "0");
    // Trunk accepts only `true` and `false` here, everyone else writes 1.
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk.env("NO_COLOR", "true");
    }
    trunk
}

/// Builds the page of that folder as it goes online, into `dist`: whole, or ready to be cut into parts.
pub(crate) fn release(
    toolbox: &Toolbox,
    page: &Path,
    dist: &Path,
    is_split: bool,
) -> Result<(), String> {
    // Trunk copies every snippet that any earlier build left here.
    let _ = fs::remove_dir_all(place::target().join("wasm-bindgen/release/snippets"));
    let mut trunk = command(toolbox, "build", page);
    trunk.args(["--release", "--dist"]).arg(dist);
    if is_split {
        trunk.args(["--features", split::FEATURE]);
    }
    trunk.env("CARGO_ENCODED_RUSTFLAGS", paths::flags()?);
    run::finish(
        &format!("building the page into {}", dist.display()),
        &mut trunk,
    )?;
    let _ = fs::remove_file(dist.join(".trunk-lock"));
    let _ = fs::remove_dir_all(dist.join(".stage"));
    Ok(())
}

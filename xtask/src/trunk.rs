//! Trunk, the bundler, which serves the page (`cargo xtask serve`) and builds it as it goes online: called so that it works
//! without network and beside anything the developer has set. The settings of the page are in Trunk.toml and index.html.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tools::{self, Tool, Toolbox};
use crate::{place, run, rust, split};

/// What a page needs to be built and served while it is written.
pub(crate) const TO_SERVE: [Tool; 2] = [tools::TRUNK, tools::WASM_BINDGEN];
/// What the page that goes online needs.
pub(crate) const TO_BUILD: [Tool; 4] = [
    tools::TRUNK,
    tools::WASM_BINDGEN,
    tools::WASM_OPT,
    tools::WASM_SPLIT,
];

#[derive(clap::Args)]
pub(crate) struct Serve {
    /// Open it in a browser when it is ready
    #[arg(long)]
    open: bool,
    /// Serve on this port
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Serve it optimised, as it goes online
    #[arg(long)]
    release: bool,
}

/// The tools, the wasm target and the crates, all there.
pub(crate) fn ready(tools: &[Tool]) -> Result<Toolbox, String> {
    rust::wasm_target()?;
    let toolbox = Toolbox::with(tools)?;
    // Nothing is asked of the network where they are there; afterwards everything can be built without it.
    let mut cargo = run::command("cargo");
    run::finish("fetching the crates of Cargo.lock", cargo.arg("fetch"))?;
    Ok(toolbox)
}

/// `trunk SUBCOMMAND`.
fn command(toolbox: &Toolbox, subcommand: &str) -> Command {
    let mut trunk = toolbox.command("trunk");
    // Before --offline and the subcommand: trunk would take the next word for the value of --offline.
    trunk.args(["--offline=true", "--skip-version-check", subcommand]);
    trunk.env("RUST_LIB_BACKTRACE", "0");
    // Trunk accepts only `true` and `false` here, everyone else writes 1.
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk.env("NO_COLOR", "true");
    }
    trunk
}

/// Serves the page on this machine until it is ended, and builds it anew when a file changes. Trunk says the url and what
/// cannot be built. It needs neither npm nor wasm-opt.
pub(crate) fn serve(asked: &Serve) -> Result<(), String> {
    let Serve {
        open,
        port,
        release,
    } = asked;
    let mut trunk = command(&ready(&TO_SERVE)?, "serve");
    // Not dist/: what is served while writing is not what goes online.
    let dist = place::target().join(format!("serve/{port}"));
    fs::create_dir_all(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    trunk
        .args(["--address=127.0.0.1", "--disable-address-lookup=true"])
        .args([format!("--open={open}"), format!("--release={release}")])
        .arg(format!("--port={port}"))
        .arg("--dist")
        .arg(&dist);
    run::doing(&format!(
        "building the page; it will be at http://127.0.0.1:{port}/"
    ));
    // On Unix Trunk replaces this process, so that every signal which ends the command ends the server.
    #[cfg(unix)]
    let ended = Err(std::os::unix::process::CommandExt::exec(&mut trunk));
    #[cfg(not(unix))]
    let ended = trunk.status().map(drop);
    ended.map_err(|error| run::cannot_start(&trunk, &error))
}

/// Builds the page as it goes online, into `dist`: whole, or ready to be cut into parts.
pub(crate) fn release(toolbox: &Toolbox, dist: &Path, is_split: bool) -> Result<(), String> {
    // Trunk copies every snippet that any earlier build left here.
    let _ = fs::remove_dir_all(place::target().join("wasm-bindgen/release/snippets"));
    let mut trunk = command(toolbox, "build");
    trunk.args(["--release", "--dist"]).arg(dist);
    if is_split {
        trunk.args(["--features", split::FEATURE]);
    }
    trunk.env("CARGO_ENCODED_RUSTFLAGS", rust::flags()?);
    run::finish(
        &format!("building the page into {}", dist.display()),
        &mut trunk,
    )?;
    let _ = fs::remove_file(dist.join(".trunk-lock"));
    let _ = fs::remove_dir_all(dist.join(".stage"));
    Ok(())
}

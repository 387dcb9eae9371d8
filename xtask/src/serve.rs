//! `cargo xtask serve`: the page on this machine, built anew when a file changes. It needs neither npm nor wasm-opt,
//! unless it is to be optimised.

use crate::{place, run, say, trunk};

#[derive(clap::Args)]
pub(crate) struct Options {
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

/// Serves until it is ended. Trunk says the url and what cannot be built.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    let Options {
        open,
        port,
        release,
    } = options;
    let tools: &[_] = match release {
        true => &trunk::TO_BUILD,
        false => &trunk::TO_SERVE,
    };
    let mut trunk = trunk::command(&trunk::ready(tools)?, "serve", &place::root());
    // Not dist/: what is served while writing is not what goes online.
    let dist = place::target().join(format!("serve/{port}"));
    std::fs::create_dir_all(&dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    trunk
        .args(["--address=127.0.0.1", "--disable-address-lookup=true"])
        .args([format!("--open={open}"), format!("--release={release}")])
        .arg(format!("--port={port}"))
        .arg("--dist")
        .arg(&dist);
    say::doing(&format!(
        "building the page; it will be at http://127.0.0.1:{port}/"
    ));
    become_it(trunk)
}

/// Ends only where the server cannot be started: ending this process ends the server, whatever the signal.
#[cfg(unix)]
fn become_it(mut server: std::process::Command) -> Result<(), String> {
    use std::os::unix::process::CommandExt as _;
    let error = server.exec();
    Err(run::cannot_start(&server, &error))
}

#[cfg(not(unix))]
fn become_it(mut server: std::process::Command) -> Result<(), String> {
    let ended = server.status();
    ended
        .map(drop)
        .map_err(|error| run::cannot_start(&server, &error))
}

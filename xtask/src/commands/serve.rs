//! `cargo xtask serve`: the page on this machine, built anew when a file changes.
//! It must never need more than trunk, wasm-bindgen and the wasm target.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command as Process, Stdio};

use lexopt::ValueExt;
use lexopt::prelude::Long;

use crate::command::{self, Command};
use crate::tools::{Tool, Toolbox};
use crate::{place, run as programs, say, trunk};

pub(crate) const COMMAND: Command = Command {
    name: "serve",
    takes: "[--open] [--port N] [--release]",
    about: "build the page, serve it here and build it anew when a file changes",
    options: &[
        ("--open", "open it in a browser when it is ready"),
        ("--port N", "serve on this port (8080, else a free one)"),
        ("--release", "serve it optimised, as it goes online"),
    ],
    run,
};

const USUAL_PORT: u16 = 8080;

#[derive(Default)]
struct Options {
    open: bool,
    release: bool,
    port: Option<u16>,
}

fn run(line: lexopt::Parser) -> Result<(), String> {
    let options = read(line)?;
    let port = port(options.port)?;
    let mut toolbox = trunk::ready(&trunk::TO_SERVE)?;
    let optimised = has_wasm_opt(&mut toolbox)?;

    // Not dist/: what is served while writing is not what goes online.
    let dist = place::target().join(format!("serve/{port}"));
    let _ = std::fs::remove_dir_all(&dist);
    let mut trunk = trunk::command(&toolbox, "serve", &place::root());
    trunk
        .args(["--address=127.0.0.1", "--disable-address-lookup=true"])
        .arg(format!("--port={port}"))
        .arg("--dist")
        .arg(&dist);
    if options.open {
        trunk.arg("--open=true");
    }
    match (options.release, optimised) {
        (true, true) => {
            trunk.arg("--release=true");
        }
        // Trunk's own --release insists on wasm-opt.
        (true, false) => {
            trunk.arg("--cargo-profile=release");
        }
        (false, _) => {}
    }

    let address = format!("http://127.0.0.1:{port}/");
    say::doing(&format!("building the page; it will be at {address}"));
    announce(&address, &dist)?;
    become_it(trunk)
}

fn read(mut line: lexopt::Parser) -> Result<Options, String> {
    let mut options = Options::default();
    while let Some(word) = line.next().map_err(|error| error.to_string())? {
        match word {
            Long("open") => options.open = true,
            Long("release") => options.release = true,
            Long("port") => {
                let value = line.value().and_then(|value| value.parse());
                options.port = Some(value.map_err(|error| format!("--port: {error}"))?);
            }
            word => return Err(command::unexpected("serve", &word)),
        }
    }
    Ok(options)
}

/// The port asked for, or the usual one, or a free one.
fn port(asked: Option<u16>) -> Result<u16, String> {
    let is_free = |port: u16| TcpListener::bind(("127.0.0.1", port)).ok();
    if let Some(port) = asked.filter(|port| *port != 0) {
        return match is_free(port) {
            Some(_) => Ok(port),
            None => Err(format!("port {port} is taken; choose another with --port")),
        };
    }
    if asked.is_none() && is_free(USUAL_PORT).is_some() {
        return Ok(USUAL_PORT);
    }
    let free = is_free(0)
        .and_then(|listener| listener.local_addr().ok())
        .map(|address| address.port())
        .ok_or("there is no free port on 127.0.0.1; choose one with --port")?;
    if asked.is_none() {
        say::doing(&format!(
            "port {USUAL_PORT} is taken, {free} is used instead"
        ));
    }
    Ok(free)
}

fn has_wasm_opt(toolbox: &mut Toolbox) -> Result<bool, String> {
    let there = toolbox.take(Tool::WasmOpt)?;
    if !there {
        say::doing(
            "wasm-opt is not here: the page is served all the same, a little larger \
             (`cargo xtask build` installs it)",
        );
    }
    Ok(there)
}

/// Starts what says the address when it answers (see `announce.rs`).
fn announce(address: &str, dist: &Path) -> Result<(), String> {
    let ourselves = std::env::current_exe()
        .map_err(|error| format!("cannot find this program to start it again: {error}"))?;
    let mut announcer = programs::command(ourselves);
    announcer
        .arg("announce")
        .arg(address)
        .arg(dist)
        .stdin(Stdio::null());
    announcer
        .spawn()
        .map(drop)
        .map_err(|error| programs::cannot_start(&announcer, &error))
}

/// Whoever started us knows one process; it becomes the server, so that ending
/// it ends the server whatever the signal.
#[cfg(unix)]
fn become_it(mut server: Process) -> Result<(), String> {
    use std::os::unix::process::CommandExt;
    let error = server.exec();
    Err(programs::cannot_start(&server, &error))
}

#[cfg(not(unix))]
fn become_it(mut server: Process) -> Result<(), String> {
    match server.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("trunk stopped; its last lines say why".to_owned()),
        Err(error) => Err(programs::cannot_start(&server, &error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(words: &[&str]) -> Result<Options, String> {
        read(lexopt::Parser::from_args(words))
    }

    #[test]
    fn options_are_read() {
        let read = options(&["--port", "9000", "--open"]).unwrap_or_default();
        assert_eq!(
            (read.port, read.open, read.release),
            (Some(9000), true, false)
        );
        assert!(options(&["--port", "70000"]).is_err());
        assert!(options(&["--ports"]).is_err());
    }

    #[test]
    fn a_taken_port_is_refused_when_asked_for_and_avoided_when_not() {
        let held = TcpListener::bind("127.0.0.1:0");
        let taken = held
            .as_ref()
            .ok()
            .and_then(|listener| listener.local_addr().ok())
            .map_or(0, |address| address.port());
        assert!(port(Some(taken)).is_err());
        assert_ne!(port(None).ok(), Some(taken));
        assert_ne!(port(Some(0)).ok(), Some(0));
    }
}

//! What the Rust toolchain must hold beside the compiler: the wasm target, the
//! formatter, clippy, and the crates of Cargo.lock. It must never choose a
//! toolchain: rust-toolchain.toml does.

use std::path::{Path, PathBuf};

use crate::programs;
use crate::run::{self, Sink};
use crate::say;

const WASM: &str = "wasm32-unknown-unknown";

/// Sees to it that wasm can be compiled.
pub(crate) fn wasm_target() -> Result<(), String> {
    if has_wasm() {
        return Ok(());
    }
    if run::read(run::command("rustc").arg("--version")).is_none() {
        return Err("rustc does not run; install Rust by hand: https://rustup.rs".to_owned());
    }
    let by_hand = format!(
        "the Rust target {WASM} could not be added; add it by hand, with rustup: \
         rustup target add {WASM}"
    );
    add(
        &["target", "add", WASM],
        &format!("adding the target {WASM}"),
        &by_hand,
    )?;
    if has_wasm() { Ok(()) } else { Err(by_hand) }
}

/// Sees to it that `cargo fmt` or `cargo clippy` is there.
pub(crate) fn component(name: &str, subcommand: &str) -> Result<(), String> {
    let there = || run::read(run::command("cargo").args([subcommand, "--version"])).is_some();
    if there() {
        return Ok(());
    }
    let by_hand = format!(
        "{name} could not be added to the Rust toolchain; add it by hand, with rustup: \
         rustup component add {name}"
    );
    add(
        &["component", "add", name],
        &format!("adding {name}"),
        &by_hand,
    )?;
    if there() { Ok(()) } else { Err(by_hand) }
}

/// Where the sources of the standard library are, or would be.
pub(crate) fn sources() -> Option<PathBuf> {
    let root = run::read(run::command("rustc").args(["--print", "sysroot"]))?;
    Some(Path::new(root.trim()).join("lib/rustlib/src/rust"))
}

/// What the compiler says of itself, one thing a line.
pub(crate) fn about() -> Result<String, String> {
    run::read(run::command("rustc").arg("-vV"))
        .ok_or_else(|| "rustc does not answer; install Rust with rustup".to_owned())
}

/// Sees to it that the crates of Cargo.lock are on this machine; afterwards
/// everything can be built without network.
pub(crate) fn crates() -> Result<(), String> {
    let fetch = |offline: bool| {
        let mut cargo = run::command("cargo");
        cargo.arg("fetch");
        if offline {
            cargo.arg("--offline");
        }
        cargo
    };
    if run::read(&mut fetch(true)).is_some() {
        return Ok(());
    }
    say::doing("fetching the crates of Cargo.lock …");
    let ended = run::stream("fetching crates", &mut fetch(false), Sink::Progress)?;
    if ended.well {
        return Ok(());
    }
    Err("the crates of Cargo.lock could not be fetched; see why with: cargo fetch".to_owned())
}

/// The compiler knows where the target's library would lie; asking it costs
/// nothing, asks no network and works without rustup.
fn has_wasm() -> bool {
    run::read(run::command("rustc").args(["--print", "target-libdir", "--target", WASM]))
        .is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

fn add(words: &[&str], what: &str, by_hand: &str) -> Result<(), String> {
    if programs::on_path("rustup").is_none() {
        return Err(by_hand.to_owned());
    }
    say::doing(&format!("{what} …"));
    let ended = run::stream(what, run::command("rustup").args(words), Sink::Progress)?;
    if ended.well {
        Ok(())
    } else {
        Err(by_hand.to_owned())
    }
}

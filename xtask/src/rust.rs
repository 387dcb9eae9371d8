//! What the Rust toolchain holds beside the compiler: the wasm target, rustfmt, clippy, the crates of Cargo.lock. The
//! toolchain itself is chosen by rust-toolchain.toml.

use std::path::{Path, PathBuf};

use crate::run;

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Sees to it that wasm can be compiled.
pub(crate) fn wasm_target() -> Result<(), String> {
    added(["target", "add", WASM], || {
        let asked = ["--print", "target-libdir", "--target", WASM];
        run::read(run::command("rustc").args(asked))
            .is_some_and(|folder| Path::new(folder.trim()).is_dir())
    })
}

/// Sees to it that `cargo fmt` or `cargo clippy` is there.
pub(crate) fn component(name: &str, subcommand: &str) -> Result<(), String> {
    added(["component", "add", name], || {
        run::read(run::command("cargo").args([subcommand, "--version"])).is_some()
    })
}

/// Where the sources of the standard library are, or would be.
pub(crate) fn sources() -> Option<PathBuf> {
    let root = run::read(run::command("rustc").args(["--print", "sysroot"]))?;
    Some(Path::new(root.trim()).join("lib/rustlib/src/rust"))
}

/// Has rustup add what is not there.
fn added(words: [&str; 3], is_there: impl Fn() -> bool) -> Result<(), String> {
    if is_there() {
        return Ok(());
    }
    let by_hand = || format!("add it by hand: rustup {}", words.join(" "));
    let what = format!("adding {} to the Rust toolchain", words[2]);
    run::finish(&what, run::command("rustup").args(words))
        .map_err(|error| format!("{error}; {}", by_hand()))?;
    if is_there() { Ok(()) } else { Err(by_hand()) }
}

/// Sees to it that the crates of Cargo.lock are on this machine; afterwards everything can be built without network.
pub(crate) fn crates() -> Result<(), String> {
    if run::read(run::command("cargo").args(["fetch", "--offline"])).is_some() {
        return Ok(());
    }
    run::finish(
        "fetching the crates of Cargo.lock",
        run::command("cargo").arg("fetch"),
    )
}

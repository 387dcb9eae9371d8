//! What the Rust toolchain holds beside the compiler (the wasm target, rustfmt, clippy), and what the compiler writes of
//! the folders of this machine. The toolchain itself is chosen by rust-toolchain.toml.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{files, place, run};

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Sees to it that wasm can be compiled.
pub(crate) fn wasm_target() -> Result<(), String> {
    added(["target", "add", WASM], || {
        rustc(&["--print=target-libdir", "--target", WASM])
            .is_ok_and(|folder| Path::new(&folder).is_dir())
    })
}

/// Sees to it that `cargo fmt` or `cargo clippy` is there.
pub(crate) fn component(name: &str, subcommand: &str) -> Result<(), String> {
    added(["component", "add", name], || {
        run::read(run::command("cargo").args([subcommand, "--version"])).is_some()
    })
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

/// The options of the compiler, as `CARGO_ENCODED_RUSTFLAGS` wants them, that give the folders of this machine names which
/// are the same everywhere: a panic names its place in the source, so that otherwise a program tells who built it and
/// weighs something else on each machine. The crates must be there.
pub(crate) fn flags() -> Result<String, String> {
    let flags = renamed()?.into_iter();
    let flags = flags
        .map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()))
        .collect::<Vec<_>>();
    Ok(flags.join("\u{1f}"))
}

/// Whether no file of what was built names one of these folders.
pub(crate) fn named_in_none_of(dist: &Path) -> Result<(), String> {
    let folders = renamed()?.into_iter().map(|(folder, _)| folder);
    let folders: Vec<_> = folders.chain([place::root()]).collect();
    for file in files::below(dist)? {
        let bytes = files::read(&dist.join(&file))?;
        if let Some(folder) = folders.iter().find(|folder| is_named(&bytes, folder)) {
            let folder = folder.display();
            return Err(format!("{file} names a folder of this machine, {folder}"));
        }
    }
    Ok(())
}

fn is_named(bytes: &[u8], folder: &Path) -> bool {
    let folder = folder.as_os_str().as_encoded_bytes();
    bytes.windows(folder.len()).any(|window| window == folder)
}

/// Each folder, and what it is called in a program.
fn renamed() -> Result<Vec<(PathBuf, String)>, String> {
    // What the compiler itself calls the standard library where its sources are not installed.
    let about = rustc(&["-vV"])?;
    let commit = about
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .ok_or("rustc does not say its commit")?;
    let library = Path::new(&rustc(&["--print=sysroot"])?).join("lib/rustlib/src/rust");
    let mut renamed = vec![
        (place::target(), "target".to_owned()),
        (library, format!("/rustc/{commit}")),
    ];
    // One folder for each registry, whose name is not the same everywhere.
    let registries = place::cargo()?.join("registry/src");
    let registries = fs::read_dir(&registries)
        .map_err(|error| format!("cannot list {}: {error}", registries.display()))?;
    let registries = registries.flatten().map(|entry| entry.path());
    renamed.extend(registries.map(|folder| (folder, "crates".to_owned())));
    Ok(renamed)
}

/// What the compiler answers.
fn rustc(words: &[&str]) -> Result<String, String> {
    run::read(run::command("rustc").args(words))
        .map(|answer| answer.trim().to_owned())
        .ok_or_else(|| "rustc does not answer; install Rust: https://rustup.rs".to_owned())
}

#[test]
fn a_folder_that_is_named_is_found() {
    let folder = Path::new("/home/me/src");
    assert!(is_named(b"\0/home/me/src/yew/a.rs", folder));
    assert!(!is_named(b"\0crates/yew/a.rs", folder));
}

//! The folders of the machine that builds, under names that are the same everywhere: a panic names its place in the source,
//! so that otherwise a program tells who built it and weighs something else on each machine.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{files, place, run, rust};

/// The options of the compiler that rename them, as `CARGO_ENCODED_RUSTFLAGS` wants them. The crates must be there.
pub(crate) fn flags() -> Result<OsString, String> {
    let flags = renamed()?.into_iter().map(|(folder, name)| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        flag.push(format!("={name}"));
        flag
    });
    Ok(flags.collect::<Vec<_>>().join("\u{1f}".as_ref()))
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
    let about = run::read(run::command("rustc").arg("-vV"));
    let about = about.ok_or("rustc does not answer; install Rust: https://rustup.rs")?;
    let commit = about
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .ok_or("rustc does not say its commit")?;
    let library = rust::sources().ok_or("rustc does not say where it is")?;
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

#[test]
fn a_folder_that_is_named_is_found() {
    let folder = Path::new("/home/me/src");
    assert!(is_named(b"\0/home/me/src/yew/a.rs", folder));
    assert!(!is_named(b"\0crates/yew/a.rs", folder));
}

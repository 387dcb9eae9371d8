//! The folders of the machine that builds, under names that are the same
//! everywhere: a panic tells where it lies in the source, so that without them
//! a program tells who built it and weighs otherwise on each machine. It must
//! never know what is built.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{place, run, rust};

/// Between two options in `CARGO_ENCODED_RUSTFLAGS`: a path may hold a space.
const BETWEEN: &str = "\u{1f}";

/// A folder, and what it is called in a program.
struct Renamed {
    folder: PathBuf,
    name: String,
}

/// The options of the compiler by which programs name no folder of this
/// machine, as `CARGO_ENCODED_RUSTFLAGS` wants them. The crates must be there.
pub(crate) fn flags() -> Result<OsString, String> {
    Ok(encoded(&renamed()?))
}

fn encoded(renamed: &[Renamed]) -> OsString {
    let flags = renamed.iter().map(|Renamed { folder, name }| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        flag.push(format!("={name}"));
        flag
    });
    flags.collect::<Vec<_>>().join(BETWEEN.as_ref())
}

/// Whether no file of what was built names one of these folders.
pub(crate) fn named_in_none_of(dist: &Path) -> Result<(), String> {
    let renamed = renamed()?;
    for file in place::files(dist)? {
        let bytes =
            fs::read(dist.join(&file)).map_err(|error| format!("cannot read {file}: {error}"))?;
        if let Some(folder) = named_in(&bytes, &renamed) {
            return Err(format!("{file} names a folder of this machine, {folder}"));
        }
    }
    Ok(())
}

fn named_in(bytes: &[u8], renamed: &[Renamed]) -> Option<String> {
    let folders = renamed.iter().map(|renamed| renamed.folder.as_os_str());
    folders
        .map(|folder| folder.to_string_lossy().into_owned())
        .find(|folder| {
            let mut windows = bytes.windows(folder.len());
            windows.any(|window| window == folder.as_bytes())
        })
}

fn renamed() -> Result<Vec<Renamed>, String> {
    let mut renamed = vec![Renamed {
        folder: place::target(),
        name: "target".to_owned(),
    }];
    renamed.push(standard_library()?);
    let metadata = run::read(run::command("cargo").args([
        "metadata",
        "--format-version=1",
        "--offline",
        "--locked",
    ]))
    .ok_or("cargo does not say where the crates are; see why with: cargo metadata")?;
    let crates = crates(&metadata)?.into_iter().map(|folder| Renamed {
        folder,
        name: "crates".to_owned(),
    });
    renamed.extend(crates);
    Ok(renamed)
}

/// Where the sources of the standard library are if they are here, and what
/// the compiler calls them where they are not.
fn standard_library() -> Result<Renamed, String> {
    let about = rust::about()?;
    let commit = about
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .ok_or("rustc does not say its commit")?;
    Ok(Renamed {
        folder: rust::sources().ok_or("rustc does not say where it is")?,
        name: format!("/rustc/{commit}"),
    })
}

/// The folders that hold the crates of others, by what `cargo metadata` says.
fn crates(metadata: &str) -> Result<BTreeSet<PathBuf>, String> {
    let metadata: Value = serde_json::from_str(metadata)
        .map_err(|error| format!("`cargo metadata` cannot be read: {error}"))?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let packages = packages.ok_or("`cargo metadata` names no package")?;
    // What has no source is of this repository, whose paths are relative.
    let others = packages
        .iter()
        .filter(|package| package.get("source").is_some_and(Value::is_string));
    let folders = others.filter_map(|package| {
        let manifest = package.get("manifest_path").and_then(Value::as_str)?;
        Some(Path::new(manifest).parent()?.parent()?.to_path_buf())
    });
    Ok(folders.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const METADATA: &str = r#"{"packages":[
        {"name":"yew","source":"registry+x","manifest_path":"/a b/src/index/yew-0.23.0/Cargo.toml"},
        {"name":"gloo","source":"registry+x","manifest_path":"/a b/src/index/gloo-0.11.0/Cargo.toml"},
        {"name":"amorce","source":null,"manifest_path":"/work/Cargo.toml"}]}"#;

    #[test]
    fn the_crates_of_others_are_found_once_and_ours_is_left_alone() {
        let folders = crates(METADATA).unwrap_or_default();
        assert_eq!(folders, BTreeSet::from([PathBuf::from("/a b/src/index")]));
        assert!(crates("{}").is_err());
    }

    #[test]
    fn a_folder_that_is_named_is_found() {
        let renamed = [Renamed {
            folder: "/home/me/src".into(),
            name: "crates".to_owned(),
        }];
        let found = named_in(b"\0/home/me/src/yew/a.rs", &renamed);
        assert_eq!(found.as_deref(), Some("/home/me/src"));
        assert_eq!(named_in(b"\0crates/yew/a.rs", &renamed), None);
    }

    #[test]
    fn every_folder_has_its_option_whatever_blanks_it_has() {
        let renamed = [("/a b", "target"), ("/c", "crates")].map(|(folder, name)| Renamed {
            folder: folder.into(),
            name: name.to_owned(),
        });
        assert_eq!(
            encoded(&renamed).to_string_lossy(),
            "--remap-path-prefix=/a b=target\u{1f}--remap-path-prefix=/c=crates"
        );
    }
}

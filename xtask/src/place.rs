//! Where things lie: the repository, its build folder, the tools.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    // Cargo says it to what it runs; what was compiled in may be another clone that shares the build folder.
    let here = set("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    here.parent().map(Path::to_path_buf).unwrap_or(here)
}

/// Cargo's build folder.
pub(crate) fn target() -> PathBuf {
    set("CARGO_TARGET_DIR").unwrap_or_else(|| root().join("target"))
}

/// Where cargo keeps the crates of others.
pub(crate) fn cargo() -> Result<PathBuf, String> {
    set("CARGO_HOME")
        .or_else(|| Some(set("HOME")?.join(".cargo")))
        .ok_or_else(|| "neither CARGO_HOME nor HOME is set".to_owned())
}

/// The folder that is put online.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where tools are installed, one folder per tool and version.
pub(crate) fn tools() -> Result<PathBuf, String> {
    let cache = set("XDG_CACHE_HOME").or_else(|| Some(set("HOME")?.join(".cache")));
    set("AMORCE_TOOLS")
        .or_else(|| Some(cache?.join("amorce/tools")))
        .ok_or_else(|| {
            "there is no HOME to install tools in; name a folder in AMORCE_TOOLS".to_owned()
        })
}

/// The folder that a variable names, wherever it is read from.
fn set(variable: &str) -> Option<PathBuf> {
    let value = std::env::var_os(variable).filter(|value| !value.is_empty())?;
    std::path::absolute(value).ok()
}

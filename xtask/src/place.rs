//! Where things lie: the repository, its build folder, the tools.
//! It must never create or delete anything.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    // Cargo says it to what it runs; what was compiled in may be another clone
    // that shares the build folder.
    let here =
        set("CARGO_MANIFEST_DIR").unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    here.parent().map(Path::to_path_buf).unwrap_or(here)
}

/// Cargo's build folder.
pub(crate) fn target() -> PathBuf {
    match set("CARGO_TARGET_DIR") {
        Some(folder) => absolute(folder),
        None => root().join("target"),
    }
}

/// The folder that is put online.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where tools are installed, one folder per tool and version.
pub(crate) fn tools() -> Result<PathBuf, String> {
    if let Some(folder) = set("AMORCE_TOOLS") {
        return Ok(absolute(folder));
    }
    if let Some(cache) = set("XDG_CACHE_HOME") {
        return Ok(absolute(cache).join("amorce/tools"));
    }
    set("HOME")
        .map(|home| home.join(".cache/amorce/tools"))
        .ok_or_else(|| {
            "there is no HOME folder to install tools in; name a folder in AMORCE_TOOLS".to_owned()
        })
}

/// Where tools are compiled: beside them, emptied when all are there.
pub(crate) fn tools_build() -> Result<PathBuf, String> {
    let tools = tools()?;
    Ok(match tools.parent() {
        Some(parent) if tools.ends_with("amorce/tools") => parent.join("build"),
        _ => tools.join("build"),
    })
}

/// Every file below a folder, as paths from there, in the order of their names.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>, String> {
    let mut files = Vec::new();
    gather(folder, "", &mut files)
        .map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
    files.sort();
    Ok(files)
}

fn gather(folder: &Path, above: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

fn set(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

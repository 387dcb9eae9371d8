//! Lists the published cases for the page that runs them, so that what it runs is what stands in `tests/cases` on the
//! day it is built, takes the comments out of the styles that parts of the page bring, has the linker leave what
//! cutting the page into parts takes, and joins the communes for the command line. It must never read what is in a case.

#[path = "xtask/src/whole.rs"]
mod whole;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Below the root of the repository.
const CASES: &str = "tests/cases";
const STYLES: &str = "static";

/// The styles that parts of the page bring (`src/app/chunks.rs`).
const SHEETS: [&str; 9] = [
    "aid",
    "annex",
    "compare",
    "dossier",
    "more",
    "planning",
    "share",
    "territory",
    "views",
];

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_CLI").is_some() {
        println!("cargo:rerun-if-changed={}", whole::FOLDER);
        println!("cargo:rerun-if-changed=xtask/src/whole.rs");
        let joined = whole::joined(&variable("CARGO_MANIFEST_DIR")?.join(whole::FOLDER))?;
        fs::write(variable("OUT_DIR")?.join("territory.json"), joined)?;
    }
    // The page alone runs them; for the others a changed case is no reason to build anew.
    if env::var_os("CARGO_FEATURE_WEB").is_none() {
        return Ok(());
    }
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo:rustc-link-arg-bin=amorce-page=--emit-relocs");
    }
    for name in SHEETS {
        let sheet = format!("{STYLES}/{name}.css");
        println!("cargo:rerun-if-changed={sheet}");
        let text = fs::read_to_string(variable("CARGO_MANIFEST_DIR")?.join(sheet))?;
        let written = variable("OUT_DIR")?.join(format!("{name}.css"));
        fs::write(written, without_comments(&text))?;
    }
    println!("cargo:rerun-if-changed={CASES}");
    let root = variable("CARGO_MANIFEST_DIR")?.join(CASES);
    let mut list = String::from("&[\n");
    for file in case_files(&root)? {
        let name = file.strip_prefix(&root).unwrap_or(&file);
        let name = name.to_string_lossy().replace('\\', "/");
        list.push_str(&format!(
            "    ({name:?}, include_str!({:?})),\n",
            file.display().to_string()
        ));
    }
    list.push_str("]\n");
    fs::write(variable("OUT_DIR")?.join("published_cases.rs"), list)
}

/// A style sheet without its comments, and without the blanks that lines begin with.
fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(part.split_once("*/").map_or("", |(_, after)| after));
    }
    let lines = text.lines().map(str::trim_start);
    let lines = lines.filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn variable(name: &str) -> io::Result<PathBuf> {
    env::var_os(name)
        .map(PathBuf::from)
        .ok_or_else(|| io::Error::other(format!("cargo did not set {name}")))
}

/// Every `*.toml` of a folder and of the folders in it, in the order of their names.
fn case_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(case_files(&path)?);
        } else if path.extension().is_some_and(|end| end == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

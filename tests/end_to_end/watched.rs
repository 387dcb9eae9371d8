//! `dist/` with a script that runs before anything of the page, for browsers that cannot be told to run one.
//! This module must never change anything else of what is served.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use super::engine::Engine;
use super::server;

/// What keeps whatever a document complains of.
pub(crate) const HOOK: &str = include_str!("hook.js");

/// The hook as a file beside the page.
const FILE: &str = "watch.js";

/// Before the page's own policy, which holds for what follows it.
const HEAD: &str = "<meta charset=\"utf-8\">";

/// A copy of this folder in which every document is watched, made once.
pub(crate) fn watched(dist: &Path, name: &str) -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let make = || {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("watched-{name}"));
        // Fails only where none was left.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        copy(dist, &folder);
        run_first(&folder, FILE, HOOK);
        folder
    };
    FOLDER.get_or_init(make).clone()
}

/// A copy of `dist/` in which both storages refuse, as they do where a browser was told to keep nothing, or to
/// keep it for the site at the top alone.
pub(crate) fn keeping_nothing() -> TempDir {
    const REFUSED: &str = "for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(globalThis, name, {
            configurable: true,
            get() { throw new DOMException('refused', 'SecurityError'); },
          });
        }";
    let folder = server::copied();
    run_first(folder.path(), "refused.js", REFUSED);
    folder
}

/// A folder of the test's own with what is in this one.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("a file in it");
        let copied = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&copied).expect("a folder in the copy");
            copy(&entry.path(), &copied);
        } else {
            fs::copy(entry.path(), copied).expect("a file in the copy");
        }
    }
}

/// Has this script run first in the page of this folder, and in the page in one file; the worker that keeps
/// the page knows it as one of its files.
pub(crate) fn run_first(folder: &Path, name: &str, script: &str) {
    fs::write(folder.join(name), script).expect("room for a script");
    let tag = format!("<script src=\"./{name}\"></script>");
    let page = change(&folder.join("index.html"), |page| with_first(page, &tag));
    let page = page.expect("the page");
    let inline = format!("<script>{script}</script>");
    change(&folder.join("amorce.html"), |page| {
        with_first(page, &inline)
    });
    change(&folder.join("sw.js"), |worker| {
        let (before, rest) = worker.split_once("const FILES = ").expect("a list");
        let (list, after) = rest.split_once(";\n").expect("the end of the list");
        let mut list: Map<String, Value> = serde_json::from_str(list).expect("a list of files");
        list.insert("index.html".to_owned(), hash(&page).into());
        list.insert(name.to_owned(), hash(script).into());
        format!("{before}const FILES = {};\n{after}", Value::Object(list))
    });
}

/// A document of somebody else, watched where the browser must be served what watches; the page at this address has it.
pub(crate) fn host(document: &str, page: &str) -> String {
    if Engine::asked().speaks_devtools() {
        return document.to_owned();
    }
    with_first(document, &format!("<script src=\"{page}{FILE}\"></script>"))
}

/// The document with something before all that could run in it.
fn with_first(document: &str, tag: &str) -> String {
    assert!(document.contains(HEAD), "no {HEAD} in {document:.200}");
    document.replacen(HEAD, &format!("{HEAD}{tag}"), 1)
}

/// Gives what the file says now; nothing where there is none.
fn change(file: &Path, change: impl FnOnce(&str) -> String) -> Option<String> {
    let changed = change(&fs::read_to_string(file).ok()?);
    fs::write(file, &changed).expect("room for a file");
    Some(changed)
}

/// As the worker writes it.
pub(crate) fn hash(text: &str) -> String {
    let bytes = Sha256::digest(text);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

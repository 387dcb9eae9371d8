//! What `dist/` gets after Trunk: the policy of the page, and what keeps it on
//! a device for when there is no network. It must never know what is in a file.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{markup, place, terser};

/// What the page may do: run its own files and WebAssembly, show its own
/// pictures and those written in a style sheet, ask nobody else for anything.
/// Who may frame it is not for a page to say here: everybody.
const POLICY: &str =
    "default-src 'self';script-src 'self' 'wasm-unsafe-eval';base-uri 'none';form-action 'none'";

/// The worker that keeps files; it is not one of them.
const WORKER: &str = "sw.js";
/// The whole page once more, for whoever has no server.
pub(crate) const SINGLE: &str = "amorce.html";

/// What offline.js says where there is a worker, and where there is none.
pub(crate) const KEPT: &str = "const isKept = true;";
pub(crate) const NOT_KEPT: &str = "const isKept = false;";

/// Gives the page of `dist` its policy, and takes its comments away.
pub(crate) fn page(dist: &Path) -> Result<(), String> {
    change(dist, "index.html", |page| {
        markup::with_policy(&markup::without_comments(page), POLICY)
    })
}

/// Makes the glue of every program small: Trunk's own minifier cannot read it.
pub(crate) fn glue(dist: &Path) -> Result<(), String> {
    let scripts: Vec<String> = place::files(dist)?
        .into_iter()
        .filter(|file| is_glue(file))
        .collect();
    if scripts.is_empty() {
        return Err("no glue of wasm-bindgen is there to be made small".to_owned());
    }
    terser::make_small(dist, &scripts)
}

/// Whether wasm-bindgen has written that script; nothing else of the page has such a name.
pub(crate) fn is_glue(name: &str) -> bool {
    name.starts_with("amorce-") && name.ends_with(".js")
}

/// Has browsers keep what is in `dist`. After this no file of it may change:
/// the list of what is kept names each by its content.
pub(crate) fn keep(dist: &Path) -> Result<(), String> {
    change(dist, "offline.js", |script| fill(script, NOT_KEPT, KEPT))?;
    let source = place::root().join("static").join(WORKER);
    let worker = fs::read_to_string(&source)
        .map_err(|error| format!("cannot read {}: {error}", source.display()))?;
    write(dist, WORKER, &listed(&worker, &kept(dist)?)?)
}

/// Every file that is kept, and the SHA-256 of what is in it.
fn kept(dist: &Path) -> Result<Map<String, Value>, String> {
    let files = place::files(dist)?.into_iter();
    // The API is for other programs, and what embeds is for hosts and frames: neither is served from what is kept.
    let files = files.filter(|file| {
        let is_for_others = file.starts_with("api/") || file.starts_with("embed");
        !is_for_others && ![WORKER, SINGLE].contains(&file.as_str())
    });
    files
        .map(|file| {
            let bytes = fs::read(dist.join(&file))
                .map_err(|error| format!("cannot read {file}: {error}"))?;
            Ok((file, Value::String(hash(&bytes))))
        })
        .collect()
}

/// The worker with its list, and its version, which is the hash of the list.
fn listed(worker: &str, files: &Map<String, Value>) -> Result<String, String> {
    let list = Value::Object(files.clone()).to_string();
    let version = hash(list.as_bytes());
    let worker = fill(
        worker,
        "const FILES = {};",
        &format!("const FILES = {list};"),
    )?;
    fill(
        &worker,
        "const VERSION = '';",
        &format!("const VERSION = '{version}';"),
    )
}

fn hash(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn fill(script: &str, blank: &str, filled: &str) -> Result<String, String> {
    if script.matches(blank).count() != 1 {
        return Err(format!("`{blank}` is not there once to be filled"));
    }
    Ok(script.replacen(blank, filled, 1))
}

fn change(
    dist: &Path,
    file: &str,
    by: impl FnOnce(&str) -> Result<String, String>,
) -> Result<(), String> {
    let text = fs::read_to_string(dist.join(file))
        .map_err(|error| format!("cannot read {file}: {error}"))?;
    let changed = by(&text).map_err(|error| format!("{file}: {error}"))?;
    write(dist, file, &changed)
}

fn write(dist: &Path, file: &str, text: &str) -> Result<(), String> {
    fs::write(dist.join(file), text).map_err(|error| format!("cannot write {file}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(bytes: &str) -> Map<String, Value> {
        [("a.js".to_owned(), Value::String(hash(bytes.as_bytes())))]
            .into_iter()
            .collect()
    }

    fn worker(bytes: &str) -> String {
        listed("const VERSION = '';\nconst FILES = {};\n", &files(bytes)).unwrap_or_default()
    }

    /// The digest of « abc » in FIPS 180-2, appendix B.1.
    #[test]
    fn a_file_is_named_by_its_content() {
        let of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(worker("abc").contains(&format!("const FILES = {{\"a.js\":\"{of_abc}\"}};")));
    }

    #[test]
    fn another_content_is_another_version_and_the_same_is_the_same() {
        let version = |worker: String| worker.lines().next().map(str::to_owned);
        assert_eq!(version(worker("abc")), version(worker("abc")));
        assert_ne!(version(worker("abc")), version(worker("abd")));
    }

    #[test]
    fn the_glue_is_told_from_what_people_read() {
        assert!(is_glue("amorce-page-f1009964a3409fd0.js") && is_glue("amorce-more.js"));
        for other in [
            "amorce-more_bg.wasm",
            "amorce.html",
            "boot-1.js",
            "api/amorce.js",
            "embed-0.1.0.js",
        ] {
            assert!(!is_glue(other), "{other}");
        }
    }

    #[test]
    fn a_worker_without_the_two_blanks_is_refused() {
        assert!(listed("const VERSION = '';", &files("")).is_err());
        assert!(listed("const FILES = {};", &files("")).is_err());
    }

    #[test]
    fn the_scripts_of_this_repository_have_the_blanks() {
        let worker = include_str!("../../static/sw.js");
        assert!(listed(worker, &files("")).is_ok());
        let script = include_str!("../../static/offline.js");
        assert!(fill(script, NOT_KEPT, KEPT).is_ok());
    }
}

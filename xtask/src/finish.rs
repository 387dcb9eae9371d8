//! What `dist/` gets after Trunk: the policy of the page, and the worker that keeps it on a device for when there is no
//! network.

use std::path::Path;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{files, place, tools};

/// What the page may do: run its own files and WebAssembly, show its own pictures and those written in a style sheet, ask
/// nobody else for anything. It does not say who may frame it: everybody.
const POLICY: &str =
    "default-src 'self';script-src 'self' 'wasm-unsafe-eval';base-uri 'none';form-action 'none'";

/// The worker that keeps files; it is not one of them.
const WORKER: &str = "sw.js";
/// The whole page once more, to be opened without a server.
pub(crate) const SINGLE: &str = "amorce.html";

/// Gives the page of `dist` its policy, and takes the comments of the page and of its styles away.
pub(crate) fn page(dist: &Path) -> Result<(), String> {
    for name in files::below(dist)? {
        if name.ends_with(".css") {
            let sheet = dist.join(name);
            let text = without(["/*", "*/"], &files::text(&sheet)?)?;
            files::write(&sheet, text)?;
        }
    }
    let page = dist.join("index.html");
    let text = without_comments(&files::text(&page)?)?;
    files::write(&page, with_policy(&text, POLICY)?)
}

/// The page without its comments, and without the blanks and empty lines that lines begin with.
pub(crate) fn without_comments(page: &str) -> Result<String, String> {
    without(["<!--", "-->"], page)
}

/// The same for comments between these marks.
fn without(marks: [&str; 2], text: &str) -> Result<String, String> {
    let text = files::replaced(text, marks, |_| Ok(String::new()))?;
    let lines = text.lines().map(str::trim_start);
    let lines = lines.filter(|line| !line.is_empty());
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

/// The page with a policy before anything that it is for.
pub(crate) fn with_policy(page: &str, policy: &str) -> Result<String, String> {
    const ENCODING: &str = "<meta charset=\"utf-8\">";
    let both =
        format!("{ENCODING}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    files::filled_in(page, ENCODING, &both)
}

/// Has browsers keep what is in `dist`. After this no file of it may change: the list of what is kept names each by its
/// content.
pub(crate) fn keep(dist: &Path) -> Result<(), String> {
    files::fill(
        &dist.join("offline.js"),
        "const isKept = false;",
        "const isKept = true;",
    )?;
    let scripts = files::below(dist)?.into_iter();
    let scripts = scripts.filter(|file| file.starts_with("boot-") || file == "offline.js");
    tools::make_small(dist, &scripts.collect::<Vec<_>>())?;
    let worker = files::text(&place::root().join("static").join(WORKER))?;
    files::write(&dist.join(WORKER), listed(&worker, &kept(dist)?)?)
}

/// Every file that is kept, and the SHA-256 of what is in it.
fn kept(dist: &Path) -> Result<Map<String, Value>, String> {
    let files = files::below(dist)?.into_iter();
    // The API is for other programs, and what embeds is for hosts and frames: neither is served from what is kept.
    let files = files.filter(|file| {
        let is_for_others = file.starts_with("api/") || file.starts_with("embed");
        !is_for_others && ![WORKER, SINGLE].contains(&file.as_str())
    });
    files
        .map(|file| {
            let hash = hash(&files::read(&dist.join(&file))?);
            Ok((file, Value::String(hash)))
        })
        .collect()
}

/// The worker with its list, and its version, which is the hash of the list.
fn listed(worker: &str, files: &Map<String, Value>) -> Result<String, String> {
    let list = Value::Object(files.clone()).to_string();
    let version = format!("const VERSION = '{}';", hash(list.as_bytes()));
    let list = format!("const FILES = {list};");
    let worker = files::filled_in(worker, "const FILES = {};", &list)?;
    files::filled_in(&worker, "const VERSION = '';", &version)
}

/// The SHA-256 of these bytes.
pub(crate) fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(bytes: &str) -> String {
        let file = ("a.js".to_owned(), hash(bytes.as_bytes()).into());
        let worker = include_str!("../../static/sw.js");
        listed(worker, &Map::from_iter([file])).unwrap()
    }

    /// The digest of « abc » in FIPS 180-2, appendix B.1.
    #[test]
    fn a_file_is_named_by_its_content() {
        let of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(worker("abc").contains(&format!("const FILES = {{\"a.js\":\"{of_abc}\"}};")));
    }

    #[test]
    fn another_content_is_another_version_and_the_same_is_the_same() {
        let version = |bytes| {
            let worker = worker(bytes);
            let (_, version) = worker.split_once("VERSION = '").unwrap();
            version.split_once('\'').unwrap().0.to_owned()
        };
        assert_eq!(version("abc"), version("abc"));
        assert_ne!(version("abc"), version("abd"));
    }

    #[test]
    fn comments_go_and_the_policy_comes_first() {
        let page = "<head>\n  <meta charset=\"utf-8\"><!-- one\ntwo -->\n\n  <link>\n";
        let page = with_policy(&without_comments(page).unwrap(), "default-src 'self'");
        assert_eq!(
            page.unwrap(),
            "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'self'\">\n<link>\n"
        );
        assert!(with_policy("<head>", "").is_err());
    }
}

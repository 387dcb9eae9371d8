//! `cargo xtask build`: leaves a `dist/` that can be put online as it is.

use std::path::Path;
use std::time::SystemTime;

use walkdir::WalkDir;

use crate::{api, embed, files, finish, place, run, rust, split, trunk};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// The public url of the page, for links, QR codes and the dossier; without it each takes the url at which the page
    /// is open, and a page from a disk has none
    #[arg(long, value_name = "URL", value_parser = public)]
    pub(crate) address: Option<String>,
}

/// A url that a link can begin with.
fn public(address: &str) -> Result<String, String> {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if is_web && !address.contains(['#', '"', '<', '>', '&', ' ']) {
        return Ok(address.to_owned());
    }
    Err("no link can begin with it: give a url like https://example.org/amorce/".to_owned())
}

/// Builds `dist/`, for this public url.
pub(crate) fn build(address: Option<&str>) -> Result<(), String> {
    let toolbox = trunk::ready(&trunk::TO_BUILD)?;
    let dist = place::dist();
    trunk::release(&toolbox, &dist, true)?;
    split::parts(&toolbox, &dist)?;
    put_at(&dist, address)?;
    finish::page(&dist)?;
    api::build(&toolbox)?;
    embed::publish(&dist)?;
    // Last: no file of dist/ may change after this.
    finish::keep(&dist)?;
    rust::named_in_none_of(&dist)?;
    run::doing("dist/ is ready: static files, relative addresses, any folder of any web server");
    Ok(())
}

/// Has the page of this folder say where it is put online.
pub(crate) fn put_at(dist: &Path, address: Option<&str>) -> Result<(), String> {
    let Some(address) = address else {
        return Ok(());
    };
    run::doing(&format!("its links lead to {address}"));
    files::fill(
        &dist.join("index.html"),
        "<meta name=\"amorce-address\" content=\"\">",
        &format!("<meta name=\"amorce-address\" content=\"{address}\">"),
    )
}

/// Builds `dist/` unless it is younger than everything that goes into it.
pub(crate) fn build_if_stale() -> Result<(), String> {
    const SOURCES: &str =
        "Cargo.toml Cargo.lock Trunk.toml build.rs index.html src docs/api.md static tests/cases";
    let sources = SOURCES.split(' ').map(|path| place::root().join(path));
    let built = youngest(&place::dist().join("index.html"));
    if built > sources.filter_map(|path| youngest(&path)).max() {
        run::doing("dist/ is younger than its sources: it is used as it is");
        return Ok(());
    }
    build(None)
}

/// When this file, or the last in this folder, was written.
fn youngest(path: &Path) -> Option<SystemTime> {
    let entries = WalkDir::new(path).into_iter().flatten();
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .filter_map(|file| file.metadata().ok()?.modified().ok())
        .max()
}

#[test]
fn an_address_that_no_link_can_begin_with_is_refused() {
    assert!(public("https://example.org/a/").is_ok());
    for wrong in ["example.org", "ftp://a/", "https://a/#b", "https://a/\"x"] {
        assert!(public(wrong).is_err(), "{wrong}");
    }
}

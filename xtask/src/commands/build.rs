//! `cargo xtask build`: leaves a `dist/` that can be put online as it is.
//! It must never change what Trunk has written, except to remove what is not
//! part of the page, to say where the page is put online, to add what others
//! fetch (`api.rs`, `embed.rs`), and by `finish.rs`.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use lexopt::ValueExt as _;
use lexopt::prelude::Long;

use crate::command::{self, Command};
use crate::{api, embed, finish, paths, place, say, split, trunk};

pub(crate) const COMMAND: Command = Command {
    name: "build",
    takes: "[--address URL]",
    about: "build the page and the JavaScript API into dist/, ready to be put online in any folder",
    options: &[(
        "--address URL",
        "the public address of the page, for links, QR codes and the dossier; without it each \
         takes the address at which the page is open",
    )],
    run,
};

fn run(line: lexopt::Parser) -> Result<(), String> {
    let address = address("build", line)?;
    build_for(address.as_deref())
}

/// The public address that the line names, if any.
pub(crate) fn address(command: &str, mut line: lexopt::Parser) -> Result<Option<String>, String> {
    let mut address = None;
    while let Some(word) = line.next().map_err(|error| error.to_string())? {
        match word {
            Long("address") => {
                let value = line.value().and_then(|value| value.string());
                address = Some(value.map_err(|error| error.to_string())?);
            }
            word => return Err(command::unexpected(command, &word)),
        }
    }
    // Before the minutes that a build takes.
    address.map(public).transpose()
}

/// An address that a link can begin with.
fn public(address: String) -> Result<String, String> {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if is_web && !address.contains(['#', '"', '<', '>', '&', ' ']) {
        return Ok(address);
    }
    Err(format!(
        "`{address}` is no address that a link can begin with: give one like https://example.org/amorce/"
    ))
}

/// The page, saying where it is put online.
fn with_address(html: &str, address: &str) -> Result<String, String> {
    const NOWHERE: &str = "<meta name=\"amorce-address\" content=\"\">";
    if !html.contains(NOWHERE) {
        return Err("index.html has no empty amorce-address to fill".to_owned());
    }
    let somewhere = NOWHERE.replace("\"\"", &format!("\"{address}\""));
    Ok(html.replacen(NOWHERE, &somewhere, 1))
}

/// Builds `dist/`.
pub(crate) fn build() -> Result<(), String> {
    build_for(None)
}

/// Builds `dist/` for this public address.
pub(crate) fn build_for(address: Option<&str>) -> Result<(), String> {
    let toolbox = trunk::ready(&trunk::TO_BUILD)?;
    let dist = place::dist();
    say::doing("building the page into dist/ …");
    trunk::release(&toolbox, &place::root(), &dist, true)?;
    split::parts(&toolbox, &dist)?;
    if let Some(address) = address {
        say::doing(&format!("its links lead to {address}"));
        put_at(&dist.join("index.html"), address)?;
    }
    finish::page(&dist)?;
    api::build(&toolbox)?;
    embed::publish(&dist)?;
    // Last: no file of dist/ may change after this.
    finish::keep(&dist)?;
    paths::named_in_none_of(&dist)?;
    say::doing("dist/ is ready: static files, relative addresses, any folder of any web server");
    Ok(())
}

pub(crate) fn put_at(page: &Path, address: &str) -> Result<(), String> {
    let text = fs::read_to_string(page)
        .map_err(|error| format!("cannot read {}: {error}", page.display()))?;
    let text = with_address(&text, address)?;
    fs::write(page, text).map_err(|error| format!("cannot write {}: {error}", page.display()))
}

/// Builds `dist/` unless it is younger than everything that goes into it.
pub(crate) fn build_if_stale() -> Result<(), String> {
    let built = age(&place::dist().join("index.html"));
    let ingredients = [
        "Cargo.toml",
        "Cargo.lock",
        "Trunk.toml",
        "build.rs",
        "index.html",
        "src",
        "docs/api.md",
        "static",
    ];
    let last = ingredients
        .iter()
        .filter_map(|path| newest(&place::root().join(path)))
        .max();
    if built.is_some() && built > last {
        say::doing("dist/ is younger than its sources: it is used as it is");
        return Ok(());
    }
    build()
}

fn age(file: &Path) -> Option<SystemTime> {
    file.metadata().ok()?.modified().ok()
}

/// When the youngest file of a folder, or this file, was written.
fn newest(path: &Path) -> Option<SystemTime> {
    let Ok(entries) = fs::read_dir(path) else {
        return age(path);
    };
    let entries = entries.filter_map(Result::ok);
    entries.filter_map(|entry| newest(&entry.path())).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_says_where_it_is_put_online() {
        let html = "<head><meta name=\"amorce-address\" content=\"\"></head>";
        let written = with_address(html, "https://example.org/a/").unwrap_or_default();
        assert_eq!(
            written,
            "<head><meta name=\"amorce-address\" content=\"https://example.org/a/\"></head>"
        );
        assert!(with_address("<head></head>", "https://example.org/").is_err());
    }

    #[test]
    fn an_address_that_no_link_can_begin_with_is_refused() {
        assert!(public("https://example.org/a/".to_owned()).is_ok());
        for wrong in [
            "example.org",
            "ftp://example.org/",
            "https://a/#b",
            "https://a/\"x",
        ] {
            assert!(public(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}

//! The yardstick of `size`: a Yew counter page, built as the page is built and
//! kept until something that goes into it changes. It must never be part of
//! what is put online.

use std::fs;
use std::path::PathBuf;

use crate::tools::Toolbox;
use crate::{place, say, trunk};

/// The folder of the built counter page, built now if need be.
pub(crate) fn built(toolbox: &Toolbox) -> Result<PathBuf, String> {
    let folder = place::target().join("size");
    let dist = folder.join("counter");
    let stamp = folder.join("counter.stamp");
    let wanted = ingredients()?;
    if fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == wanted)
        && dist.join("index.html").is_file()
    {
        return Ok(dist);
    }
    say::doing("building the counter page that the size is compared with, once …");
    let failed = |error: std::io::Error| format!("cannot write in {}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(failed)?;
    let _ = fs::remove_file(&stamp);
    trunk::release(toolbox, &source(), &dist, false)?;
    fs::write(&stamp, wanted).map_err(failed)?;
    Ok(dist)
}

fn source() -> PathBuf {
    place::root().join("xtask/counter")
}

/// Everything that goes into the counter page, in one text.
fn ingredients() -> Result<String, String> {
    let read = |path: PathBuf| {
        fs::read_to_string(&path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))
    };
    let mut all = include_str!("tools.rs").to_owned();
    for path in ["Cargo.toml", "index.html", "Trunk.toml", "src/main.rs"] {
        all.push_str(&read(source().join(path))?);
    }
    all.push_str(&release_profile(&read(place::root().join("Cargo.toml"))?)?);
    all.push_str(&read(place::root().join("Cargo.lock"))?);
    Ok(all)
}

/// The release profile in the text of a Cargo.toml.
fn release_profile(manifest: &str) -> Result<String, String> {
    let manifest: toml::Table = manifest
        .parse()
        .map_err(|error| format!("Cargo.toml cannot be read: {error}"))?;
    manifest
        .get("profile")
        .and_then(|profiles| profiles.get("release"))
        .map(|profile| format!("{profile:?}"))
        .ok_or_else(|| "Cargo.toml has no [profile.release]".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The attributes by which index.html has the program optimised.
    fn optimisation(path: &str) -> Vec<String> {
        let text = fs::read_to_string(place::root().join(path)).unwrap_or_default();
        let mut found: Vec<String> = text
            .split("data-wasm-opt")
            .skip(1)
            .filter_map(|rest| {
                let (name, rest) = rest.split_once("=\"")?;
                let (value, _) = rest.split_once('"')?;
                Some(format!("data-wasm-opt{name}={value}"))
            })
            .collect();
        found.sort();
        found
    }

    #[test]
    fn the_counter_is_optimised_as_the_page_is() {
        let counter = optimisation("xtask/counter/index.html");
        assert_eq!(counter.len(), 2, "{counter:?}");
        let mut page = optimisation("index.html");
        let text = fs::read_to_string(place::root().join("index.html")).unwrap_or_default();
        let programs = text.matches("rel=\"rust\"").count();
        assert_eq!(page.len(), counter.len() * programs, "{page:?}");
        // Every program of the page says the same.
        page.dedup();
        assert_eq!(page, counter);
    }

    #[test]
    fn another_profile_makes_another_counter() {
        let profile =
            |level: &str| release_profile(&format!("[profile.release]\nopt-level = \"{level}\"\n"));
        assert_eq!(profile("z"), profile("z"));
        assert_ne!(profile("z"), profile("s"));
        assert!(release_profile("[package]").is_err());
    }
}

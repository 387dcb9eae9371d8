//! What a host of the page fetches: the script that embeds it, under the name of its version too, and what is
//! published of both. It must never know what the script does.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha384};

use crate::files::{self, read, write};
use crate::{place, size, split};

/// The script that follows the page.
pub(crate) const SCRIPT: &str = "embed.js";

/// What is published, for whoever checks a script and for the view that says what embedding costs.
const PUBLISHED: &str = "integrity.json";

/// Where the scripts of released versions are kept, each as it was.
const RELEASED: &str = "static/released";

/// Leaves in `dist` the script of every version, and what is published of them.
pub(crate) fn publish(dist: &Path) -> Result<(), String> {
    let current = format!("embed-{}.js", env!("CARGO_PKG_VERSION"));
    let mut scripts = released()?;
    let script = read(&dist.join(SCRIPT))?;
    match scripts.iter().find(|(name, _)| *name == current) {
        Some((_, bytes)) if *bytes != script => {
            return Err(format!(
                "static/{SCRIPT} is not what {RELEASED}/{current} was: a released script never \
                 changes, raise the version"
            ));
        }
        Some(_) => {}
        None => scripts.push((current.clone(), script.clone())),
    }
    for (name, bytes) in &scripts {
        write(&dist.join(name), bytes)?;
    }
    let hashes: Map<String, Value> = scripts
        .iter()
        .map(|(name, bytes)| (name.clone(), integrity(bytes).into()))
        .collect();
    let published = json!({
        "script": current,
        "scripts": hashes,
        "bytes": {
            "script": size::weigh(&dist.join(SCRIPT))?,
            "page": first_load(dist)?,
        },
    });
    write(&dist.join(PUBLISHED), format!("{published:#}\n"))
}

/// What a visitor fetches before the page can be used: the page, what it names, and what loads its parts.
fn first_load(dist: &Path) -> Result<u64, String> {
    let page = files::text(&dist.join("index.html"))?;
    let is_first = |file: &String| {
        page.contains(file) || file == "index.html" || file.ends_with(split::LOADER[1])
    };
    let files = files::below(dist)?.into_iter().filter(is_first);
    files.map(|file| size::weigh(&dist.join(file))).sum()
}

/// The scripts of released versions: their names, and what is in them.
fn released() -> Result<Vec<(String, Vec<u8>)>, String> {
    let folder = place::root().join(RELEASED);
    if !folder.is_dir() {
        // None is released yet.
        return Ok(Vec::new());
    }
    let names = files::below(&folder)?.into_iter();
    let scripts = names.filter(|name| name.ends_with(".js"));
    scripts
        .map(|name| read(&folder.join(&name)).map(|bytes| (name, bytes)))
        .collect()
}

/// As the attribute `integrity` of a script takes it.
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the W3C's *Subresource Integrity*, section 3.1.
    #[test]
    fn the_hash_is_that_of_the_standard() {
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}

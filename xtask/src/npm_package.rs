//! Packages of npm that are scripts, not programs: where one is, installed once at
//! its version. It must never know what a script is for.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{pins, place, tools};

/// The folder of a package of tools.toml that has this file.
pub(crate) fn folder(name: &str, file: &str) -> Result<PathBuf, String> {
    let pin = pins::tool(name)?;
    let package = place::tools()?
        .join(pin.folder())
        .join("node_modules")
        .join(name);
    if !is_there(&package, &pin.version, file) {
        tools::npm_install(&pin)?;
    }
    if is_there(&package, &pin.version, file) {
        return Ok(package);
    }
    Err(format!(
        "{name} {} was installed and is not in {}; remove that folder and run again",
        pin.version,
        package.display()
    ))
}

/// Whole, and at this version.
fn is_there(package: &Path, version: &str, file: &str) -> bool {
    let said = fs::read_to_string(package.join("package.json")).ok();
    let said = said.and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let said = said.as_ref().and_then(|package| package.get("version"));
    said.and_then(Value::as_str) == Some(version) && package.join(file).is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_package_of_the_very_version_counts() {
        let package = std::env::temp_dir().join(format!("amorce-npm-{}", std::process::id()));
        let write = |name: &str, text: &str| fs::write(package.join(name), text).is_ok();
        assert!(fs::create_dir_all(&package).is_ok());
        assert!(!is_there(&package, "4.14.1", "script.js"));
        assert!(write("package.json", r#"{"version":"4.14.1"}"#));
        assert!(
            !is_there(&package, "4.14.1", "script.js"),
            "without its script"
        );
        assert!(write("script.js", "script"));
        assert!(is_there(&package, "4.14.1", "script.js"));
        assert!(!is_there(&package, "4.14.2", "script.js"));
        assert!(fs::remove_dir_all(&package).is_ok());
    }
}

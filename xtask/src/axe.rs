//! axe-core, the script that checks accessibility in the page: where it is,
//! installed once at its version. It must never know what is checked.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{pins, place, tools};

/// The file: the one that AXE names, else our own.
pub(crate) fn script() -> Result<PathBuf, String> {
    if let Some(named) = std::env::var_os("AXE").filter(|path| !path.is_empty()) {
        let named = PathBuf::from(named);
        return if named.is_file() {
            Ok(named)
        } else {
            Err(format!("AXE names {}, which is not there", named.display()))
        };
    }
    let pin = pins::tool("axe-core")?;
    let package = place::tools()?
        .join(pin.folder())
        .join("node_modules/axe-core");
    if !is_there(&package, &pin.version) {
        tools::npm_install(&pin)?;
    }
    if is_there(&package, &pin.version) {
        return Ok(file(&package));
    }
    Err(format!(
        "axe-core {} was installed and is not in {}; remove that folder and run again",
        pin.version,
        package.display()
    ))
}

fn file(package: &Path) -> PathBuf {
    package.join("axe.min.js")
}

/// Whole, and at this version.
fn is_there(package: &Path, version: &str) -> bool {
    let said = fs::read_to_string(package.join("package.json")).ok();
    let said = said.and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let said = said.as_ref().and_then(|package| package.get("version"));
    said.and_then(Value::as_str) == Some(version) && file(package).is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_package_of_the_very_version_counts() {
        let package = std::env::temp_dir().join(format!("amorce-axe-{}", std::process::id()));
        let write = |name: &str, text: &str| fs::write(package.join(name), text).is_ok();
        assert!(fs::create_dir_all(&package).is_ok());
        assert!(!is_there(&package, "4.14.1"));
        assert!(write("package.json", r#"{"version":"4.14.1"}"#));
        assert!(!is_there(&package, "4.14.1"), "without its script");
        assert!(write("axe.min.js", "axe"));
        assert!(is_there(&package, "4.14.1"));
        assert!(!is_there(&package, "4.14.2"));
        assert!(fs::remove_dir_all(&package).is_ok());
    }
}

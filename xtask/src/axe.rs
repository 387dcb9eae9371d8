//! axe-core, the script that checks accessibility in the page: where it is.
//! It must never know what is checked.

use std::path::PathBuf;

use crate::npm_package;

const SCRIPT: &str = "axe.min.js";

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
    Ok(npm_package::folder("axe-core", SCRIPT)?.join(SCRIPT))
}

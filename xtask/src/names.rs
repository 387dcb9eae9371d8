//! Short names for what a module and its script share. wasm-bindgen writes long ones that end with a hash: no server
//! compresses those, and the page has two hundred. This module must never know what a name stands for.

use std::collections::BTreeMap;
use std::path::Path;

use walrus::Module;

use crate::files::{text as read, write};

/// What wasm-bindgen names so that only its own script uses it: functions of the script, closures of the module.
const OURS: [&str; 2] = ["__wb", "wasm_bindgen__convert__"];

/// Gives short names to what the module imports from its script and to the closures that it exports, in both.
pub(crate) fn shorten(module: &Path, script: &Path) -> Result<(), String> {
    let failed = |error| format!("{}: {error}", module.display());
    let mut parsed = Module::from_file(module).map_err(failed)?;
    let names = of_module(&mut parsed);
    parsed.emit_wasm_file(module).map_err(failed)?;
    write(script, renamed(&read(script)?, &names))
}

/// The new name of each, and the module under these.
fn of_module(module: &mut Module) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let imports = module.imports.iter_mut().map(|import| &mut import.name);
    let exports = module.exports.iter_mut().map(|export| &mut export.name);
    // Imports have no name that hangs on a closure, and the module keeps its own exports.
    let ours = imports
        .filter(|name| name.starts_with(OURS[0]))
        .chain(exports.filter(|name| name.starts_with(OURS[1])));
    for name in ours {
        let number = names.len();
        let short = names.entry(name.clone());
        name.clone_from(short.or_insert_with(|| format!("i{number}")));
    }
    names
}

/// The script with each of these names in the place of the long one.
fn renamed(script: &str, names: &BTreeMap<String, String>) -> String {
    let is_sign_of_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    let mut renamed = String::new();
    let mut rest = script;
    while let Some(start) = rest.find(is_sign_of_name) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|sign| !is_sign_of_name(sign));
        let (name, after) = from.split_at(end.unwrap_or(from.len()));
        renamed.push_str(before);
        renamed.push_str(names.get(name).map_or(name, String::as_str));
        rest = after;
    }
    renamed + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_and_its_script_share_the_short_names() {
        let mut module = Module::default();
        let kind = module.types.add(&[], &[]);
        for name in ["__wbg_new_0123456789abcdef", "memory"] {
            module.add_import_func("./main_bg.js", name, kind);
        }
        let (invoked, _) = module.add_import_func("other", "f", kind);
        for name in ["wasm_bindgen__convert__invoke__h01", "main"] {
            module.exports.add(name, invoked);
        }
        let names = of_module(&mut module);
        let imports = module.imports.iter().map(|import| import.name.as_str());
        assert_eq!(imports.collect::<Vec<_>>(), ["i0", "memory", "f"]);
        let exports = module.exports.iter().map(|export| export.name.as_str());
        assert_eq!(exports.collect::<Vec<_>>(), ["i1", "main"]);
        let script = "{ __wbg_new_0123456789abcdef: é, x__wbg_new_0123456789abcdef: 1 }, wasm.wasm_bindgen__convert__invoke__h01";
        let expected = "{ i0: é, x__wbg_new_0123456789abcdef: 1 }, wasm.i1";
        assert_eq!(renamed(script, &names), expected);
    }
}

//! Scripts that are for nobody to read, made small by terser: the glue that
//! wasm-bindgen writes, and the JavaScript API. It must never touch a script
//! whose source people open in the browser, as those of `static/` are.

use std::path::Path;

use crate::programs::{self, Program};
use crate::{npm_package, run, say};

/// Writes these scripts again, without their comments and with short names
/// inside: what others may call keeps its name.
pub(crate) fn make_small(folder: &Path, scripts: &[String]) -> Result<(), String> {
    programs::ensure(&[Program::Node])?;
    let node = Program::Node
        .find()
        .ok_or("node is needed to make scripts small")?;
    let terser = npm_package::folder("terser", "bin/terser")?.join("bin/terser");
    for script in scripts {
        let mut command = run::command(&node);
        command
            .arg(&terser)
            .arg(folder.join(script))
            .args(["--module", "--compress", "passes=3", "--mangle", "--output"])
            .arg(folder.join(script));
        run::finish(&format!("making {script} small"), &mut command)?;
    }
    say::doing(&format!("made small: {}", scripts.join(", ")));
    Ok(())
}

//! Cuts the program that was built into a first module and the parts that are loaded when they are wanted, which share its
//! memory (src/app/chunks.rs). All of it goes into one folder of `dist/` whose name is the hash of what is in it.
//! It must never know what a part does.

use std::fs;
use std::path::Path;

use rayon::prelude::*;

use crate::files::{self, below, copy, text as read, write};
use crate::tools::{self, Toolbox};
use crate::{finish, names, packs, place, run};

/// The feature of the crate that names the parts, and has the linker leave what cutting takes (build.rs).
pub(crate) const FEATURE: &str = "split";

/// The script that fetches the parts, and the name that it gets: some servers hide what begins with an underscore.
pub(crate) const LOADER: [&str; 2] = ["__wasm_split.js", "parts.js"];

/// Puts the parts of the program into `dist`, in the place of the whole program that Trunk left there.
pub(crate) fn parts(toolbox: &Toolbox, dist: &Path) -> Result<(), String> {
    let work = place::target().join("parts");
    let _ = fs::remove_dir_all(&work);
    let (cut, bound) = (work.join("cut"), work.join("bound"));
    let program = place::target().join("wasm32-unknown-unknown/release/amorce-page.wasm");
    let mut split = toolbox.command("wasm-split-cli");
    split.arg(&program).arg(&cut).args(["--target", "web"]);
    run::finish("cutting the program into parts", &mut split)?;
    let mut bindgen = toolbox.command("wasm-bindgen");
    bindgen
        .args(["--target", "web", "--keep-lld-exports", "--no-typescript"])
        .args(["--out-name", "main", "--out-dir"])
        .arg(&bound)
        .arg(cut.join("main.wasm"));
    run::finish("binding the first part to the page", &mut bindgen)?;
    for name in below(&cut)? {
        if name != "main.wasm" {
            let new = if name == LOADER[0] { LOADER[1] } else { &name };
            copy(&cut.join(&name), &bound.join(new))?;
        }
    }
    loader(&bound)?;
    names::shorten(&bound.join("main_bg.wasm"), &bound.join("main.js"))?;
    // One core does one module.
    below(&bound)?
        .par_iter()
        .filter(|name| name.ends_with(".wasm"))
        .try_for_each(|name| optimize(toolbox, &bound.join(name)))?;
    packs::pack(&bound, LOADER[1])?;
    tools::make_small(&bound, &["main.js", LOADER[1]])?;
    let folder = format!("p-{}", hash(&bound)?);
    replace(dist, &bound, &folder)
}

/// The loader under its new name, sound where a server does not know WebAssembly or answers with an error.
fn loader(bound: &Path) -> Result<(), String> {
    const FETCHED: &str = "WebAssembly.instantiateStreaming(src, imports)";
    const SOUND: &str = "instantiate(await src, imports)";
    const INSTANTIATE: &str = "
const instantiate = async (response, imports) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const { instance } = await WebAssembly.instantiate(await response.arrayBuffer(), imports);
    return instance;
};
";
    // The module keeps its name inside the program; only the file has another one.
    let [before, after] = LOADER.map(|name| format!("from \"./{name}\""));
    for (name, before, after, end) in [
        ("main.js", &*before, &*after, ""),
        (LOADER[1], FETCHED, SOUND, INSTANTIATE),
    ] {
        let file = bound.join(name);
        let text = read(&file)?;
        if !text.contains(before) {
            return Err(format!("{name} no longer holds {before}"));
        }
        write(&file, text.replace(before, after) + end)?;
    }
    Ok(())
}

/// Makes a module small.
pub(crate) fn optimize(toolbox: &Toolbox, file: &Path) -> Result<(), String> {
    let mut opt = toolbox.command("wasm-opt");
    opt.args([
        // A third time brings 3 bytes of 347 kB.
        "-Oz",
        "-Oz",
        // Two that make a function smaller as it is, and larger when it is compressed.
        "--skip-pass=local-cse",
        "--skip-pass=simplify-locals-nostructure",
        // What is alike stands side by side: smaller when it is compressed.
        "--reorder-functions-by-name",
        // The linker puts the stack first: nothing has an address of its own in the first kilobyte.
        "--low-memory-unused",
        "--strip-producers",
        "--strip-target-features",
        // What today's compiler may write.
        "--enable-bulk-memory",
        "--enable-nontrapping-float-to-int",
        "--enable-sign-ext",
        "--enable-mutable-globals",
        "--enable-reference-types",
        "--enable-multivalue",
    ])
    .arg(file)
    .arg("-o")
    .arg(file);
    run::finish("making a module small", &mut opt)
}

/// The first 16 digits of the hash of all files, with their names.
fn hash(folder: &Path) -> Result<String, String> {
    let mut all = Vec::new();
    for name in below(folder)? {
        all.extend_from_slice(name.as_bytes());
        all.extend(files::read(&folder.join(&name))?);
    }
    Ok(finish::hash(&all).chars().take(16).collect())
}

/// Moves the folder into `dist`, and has the page name it.
fn replace(dist: &Path, bound: &Path, folder: &str) -> Result<(), String> {
    for file in below(dist)? {
        if file.starts_with("amorce-page-") {
            fs::remove_file(dist.join(&file)).map_err(|error| format!("{file}: {error}"))?;
        }
    }
    let target = dist.join(folder);
    for name in below(bound)? {
        copy(&bound.join(&name), &target.join(&name))?;
    }
    let page = dist.join("index.html");
    write(&page, named(&read(&page)?, folder)?)
}

/// The page with the names of the first part in the place of those of the whole program.
fn named(html: &str, folder: &str) -> Result<String, String> {
    let glue = format!("./{folder}/main.js");
    let meta = "<meta name=\"amorce-program\"";
    if !html.contains(meta) {
        return Err("index.html names no program".to_owned());
    }
    let html = files::replaced(html, [meta, ">"], |_| {
        let wasm = format!("./{folder}/main_bg.wasm");
        Ok(format!("{meta} data-glue=\"{glue}\" data-wasm=\"{wasm}\">"))
    })?;
    // What Trunk had browsers fetch ahead is the whole program.
    let preload = "<link rel=\"modulepreload\" href=\"";
    files::replaced(&html, [preload, ">"], |_| Ok(format!("{preload}{glue}\">")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_folder_of_the_parts() {
        let html = "<link rel=\"modulepreload\" href=\"./a.js\"><meta name=\"amorce-program\" \
                    data-glue=\"./a.js\" data-wasm=\"./a_bg.wasm\"><p>";
        assert_eq!(
            named(html, "p-1").as_deref(),
            Ok(
                "<link rel=\"modulepreload\" href=\"./p-1/main.js\"><meta name=\"amorce-program\" \
                 data-glue=\"./p-1/main.js\" data-wasm=\"./p-1/main_bg.wasm\"><p>"
            )
        );
        assert!(named("<p>", "p-1").is_err());
    }
}

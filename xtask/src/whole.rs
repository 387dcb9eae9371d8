//! The files of communes joined into one, for the JavaScript API and, through build.rs, for the command line.
//! It must never read what is in them: each is a text in a JSON string, and so is the one that is made.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// Below the root of the repository.
pub(crate) const FOLDER: &str = "static/territory/2023";

/// What parts the files, and what stands last: a file that was cut has lost it (`Atlas::read_whole`).
const BLANK: &str = "\\n\\n";
const END: &str = "end";

/// The index, then every département in the order of their codes.
pub(crate) fn joined(folder: &Path) -> io::Result<String> {
    let index = folder.join("index.json");
    let all = folder.join("all.json");
    let mut departments = Vec::new();
    for entry in fs::read_dir(folder)? {
        departments.push(entry?.path());
    }
    departments.retain(|file| *file != index && *file != all);
    departments.sort();
    let files = [index].into_iter().chain(departments);
    let mut parts: Vec<String> = files.map(text).collect::<io::Result<_>>()?;
    parts.push(END.to_owned());
    Ok(format!("\"{}\"", parts.join(BLANK)))
}

/// What stands between the quotes of a file, without the end of its last line.
fn text(file: PathBuf) -> io::Result<String> {
    let text = fs::read_to_string(&file)?;
    let inside = text.trim().strip_prefix('"');
    let inside = inside.and_then(|text| text.strip_suffix('"'));
    let inside = inside.ok_or_else(|| {
        let file = file.display();
        io::Error::other(format!("{file} is not one text"))
    })?;
    Ok(inside.trim_end_matches("\\n").to_owned())
}

//! Files and folders: listed, read, written, each with the sentence that says what failed.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// Every file below a folder, in the order of their names, parted by `/`.
pub(crate) fn below(folder: &Path) -> Result<Vec<String>, String> {
    let failed = |error| format!("cannot list {}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.map_err(failed)?;
        let name = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        if entry.file_type().is_file() {
            names.push(name.to_string_lossy().replace('\\', "/"));
        }
    }
    names.sort();
    Ok(names)
}

pub(crate) fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))
}

pub(crate) fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}", file.display()))
}

pub(crate) fn write(file: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    fs::write(file, content).map_err(|error| format!("cannot write {}: {error}", file.display()))
}

/// Copies a file into a folder that need not be there yet.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder)
        .and_then(|()| fs::copy(from, to))
        .map(drop)
        .map_err(|error| {
            format!(
                "cannot copy {} to {}: {error}",
                from.display(),
                to.display()
            )
        })
}

/// Fills the one place of a file that is left blank for it.
pub(crate) fn fill(file: &Path, blank: &str, filled: &str) -> Result<(), String> {
    write(file, filled_in(&text(file)?, blank, filled)?)
}

/// The text with that one place filled.
pub(crate) fn filled_in(text: &str, blank: &str, filled: &str) -> Result<String, String> {
    match text.matches(blank).count() {
        1 => Ok(text.replacen(blank, filled, 1)),
        count => Err(format!(
            "`{blank}` is there {count} times to be filled, not once"
        )),
    }
}

/// The text with every stretch between two marks, and the marks, replaced by what is made of the stretch.
pub(crate) fn replaced(
    text: &str,
    [begins, ends]: [&str; 2],
    mut by: impl FnMut(&str) -> Result<String, String>,
) -> Result<String, String> {
    let mut parts = text.split(begins);
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (stretch, after) = part
            .split_once(ends)
            .ok_or_else(|| format!("no `{ends}` follows `{begins}`"))?;
        written.push_str(&by(stretch)?);
        written.push_str(after);
    }
    Ok(written)
}

#[test]
fn stretches_are_replaced_and_a_place_is_filled_once() {
    let doubled = |stretch: &str| Ok(stretch.repeat(2));
    assert_eq!(
        replaced("a<b>c<d>e", ["<", ">"], doubled).unwrap(),
        "abbcdde"
    );
    assert!(replaced("a<b", ["<", ">"], doubled).is_err());
    assert_eq!(filled_in("a = '';", "''", "'b'").unwrap(), "a = 'b';");
    assert!(filled_in("", "''", "'b'").is_err());
    assert!(filled_in("'' ''", "''", "'b'").is_err());
}

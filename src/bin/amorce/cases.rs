//! `amorce cases DIR`: every case of a folder, and how many are right.
//! This module must never let a file that cannot be read pass.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use amorce::cases::Case;
use amorce::texts::command_line;
use lexopt::prelude::Value;

use crate::line::{self, Failure};
use crate::output;
use crate::project::cannot_read;
use crate::table::Table;

pub(crate) fn run(mut line: lexopt::Parser) -> Result<(), Failure> {
    let mut folder = None;
    while let Some(word) = line.next().map_err(line::misread)? {
        match word {
            Value(word) if folder.is_none() => folder = Some(PathBuf::from(word)),
            word => return Err(line::unexpected(&word)),
        }
    }
    let folder =
        folder.ok_or_else(|| Failure::NotUnderstood(command_line::value_missing("cases")))?;
    let name = folder.display().to_string();
    let files = case_files(&folder).map_err(|error| cannot_read(&name, &error))?;
    if files.is_empty() {
        return Err(Failure::NotUnderstood(command_line::no_case(&name)));
    }
    let mut table = Table::default();
    let mut told = String::new();
    let (mut passed, mut failed) = (0, 0);
    for file in &files {
        let (title, wrong) = verdict(file);
        let name = file.strip_prefix(&folder).unwrap_or(file);
        let name = name.display().to_string();
        let word = if wrong.is_empty() {
            passed += 1;
            "ok"
        } else {
            failed += 1;
            "FAILED"
        };
        for sentence in wrong {
            told.push_str(&format!("{name}: {sentence}\n"));
        }
        table.row([word.to_owned(), name, title]);
    }
    let gap = if told.is_empty() { "" } else { "\n" };
    output::print(&format!(
        "{}{gap}{told}\n{passed} passed, {failed} failed",
        table.lines("")
    ))?;
    if failed == 0 {
        Ok(())
    } else {
        Err(Failure::Told)
    }
}

/// The title of a case, and everything that is wrong with it.
fn verdict(file: &Path) -> (String, Vec<String>) {
    let case = fs::read_to_string(file)
        .map_err(|error| vec![error.to_string()])
        .and_then(|text| Case::read(&text));
    match case {
        Ok(case) => {
            let failures = case.failures();
            let told = failures.iter().map(ToString::to_string).collect();
            (case.title, told)
        }
        Err(sentences) => (String::new(), sentences),
    }
}

/// Every `*.toml` of a folder and of the folders in it, in the order of their names.
fn case_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(case_files(&path)?);
        } else if path.extension().is_some_and(|end| end == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

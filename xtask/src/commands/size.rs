//! `cargo xtask size`: what visitors fetch and how long they wait, measured in Chromium, beside the budget and the last
//! release. It must never hold a number of its own: they are in budget.toml.

use std::fs;
use std::path::{Path, PathBuf};

use super::build;
use crate::budget::{self, Measured};
use crate::end_to_end::{self, Engine};
use crate::files::{self, read, write};
use crate::run::{self, Sink};
use crate::weigh::{compressed, weigh};
use crate::{api, embed, place, say};

/// What measures, and prints a line for each moment that begins so.
const TESTS: [&str; 2] = ["only_in_chromium::weights::", "only_in_chromium::speed::"];
const MEASURED: &str = "measured\t";

/// Builds if need be, then measures.
pub(crate) fn run() -> Result<(), String> {
    build::build_if_stale()?;
    check()
}

/// Measures the `dist/` that is there and prints the table.
pub(crate) fn check() -> Result<(), String> {
    say::doing("compressing dist/ as servers do …");
    let dist = compressed_dist()?;
    let mut tests = end_to_end::command_in(Engine::Chromium)?;
    tests
        .env("AMORCE_DIST", &dist)
        .args(["--ignored", "--nocapture", "--test-threads=1"])
        .args(TESTS);
    let ended = run::stream("measuring", &mut tests, Sink::Progress)?;
    if !ended.well {
        return Err("what visitors fetch was not measured; the last lines say why".to_owned());
    }
    let mut measured = in_lines(&ended.text);
    measured.insert(
        "JavaScript API".to_owned(),
        total(&api::folder(), &api::FETCHED)?,
    );
    measured.insert(
        embed::SCRIPT.to_owned(),
        total(&place::dist(), &[embed::SCRIPT])?,
    );
    let (table, wrong) = budget::compare(&measured)?;
    print!("{table}");
    match wrong.as_slice() {
        [] => Ok(()),
        wrong => Err(format!("{} (xtask/budget.toml)", wrong.join("; "))),
    }
}

fn in_lines(text: &str) -> Measured {
    let lines = text.lines().filter_map(|line| line.strip_prefix(MEASURED));
    lines
        .filter_map(|line| {
            let (moment, number) = line.split_once('\t')?;
            Some((moment.to_owned(), number.trim().parse().ok()?))
        })
        .collect()
}

/// A copy of `dist/` in which each file stands beside the same in brotli: `main.js`, `main.js.br`.
fn compressed_dist() -> Result<PathBuf, String> {
    let folder = place::target().join("size");
    // Fails only where none was left.
    let _ = fs::remove_dir_all(&folder);
    for file in files::below(&place::dist())? {
        let from = place::dist().join(&file);
        files::copy(&from, &folder.join(&file))?;
        write(&folder.join(file + ".br"), compressed(&read(&from)?)?)?;
    }
    Ok(folder)
}

fn total(folder: &Path, files: &[&str]) -> Result<u64, String> {
    let weights = files.iter().map(|file| weigh(&read(&folder.join(file))?));
    weights.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_measured_is_read_among_other_lines() {
        let read =
            in_lines("running 1 test\nmeasured\tfirst answer\t170000\n.measured\tother\t1\n");
        let wanted = [("first answer".to_owned(), 170_000)];
        assert_eq!(read, wanted.into());
    }
}

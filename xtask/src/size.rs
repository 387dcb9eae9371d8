//! `cargo xtask size`: what visitors fetch and how long they wait, measured in Chromium, beside the budget and the last
//! release. It must never hold a number of its own: they are in budget.toml.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use rayon::prelude::*;
use serde::Deserialize;

use crate::end_to_end::{self, Engine};
use crate::files::{self, read, write};
use crate::run::{self, Sink};
use crate::{api, embed, finish, place};

/// What measures, and prints a line for each moment that begins so.
const TESTS: [&str; 2] = ["only_in_chromium::weights::", "only_in_chromium::speed::"];
const MEASURED: &str = "measured\t";

/// One moment of the budget.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Moment {
    name: String,
    /// What it may cost.
    must: u64,
    /// What it cost in the last release.
    last: u64,
}

/// What was measured, by moment.
type Measured = BTreeMap<String, u64>;

/// Measures the `dist/` that is there and prints the table.
pub(crate) fn check() -> Result<(), String> {
    run::doing("compressing dist/ as servers do …");
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
    for entry in api::ENTRIES {
        let fetched = entry.fetched().into_iter();
        let fetched = fetched.map(|file| weigh(&file)).sum::<Result<_, _>>()?;
        measured.insert(entry.moment.to_owned(), fetched);
    }
    let script = weigh(&place::dist().join(embed::SCRIPT))?;
    measured.insert(embed::SCRIPT.to_owned(), script);
    let (table, wrong) = compare(include_str!("../budget.toml"), &measured)?;
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

/// A copy of `dist/` in which each file stands beside the same in brotli: `main.js`, `main.js.br`. No visit that is measured
/// fetches the page in one file, which takes longest.
fn compressed_dist() -> Result<PathBuf, String> {
    let folder = place::target().join("size");
    // Fails only where none was left.
    let _ = fs::remove_dir_all(&folder);
    files::below(&place::dist())?
        .par_iter()
        .filter(|file| *file != finish::SINGLE)
        .try_for_each(|file| {
            let from = place::dist().join(file);
            files::copy(&from, &folder.join(file))?;
            let compressed = compressed(&read(&from)?)?;
            write(&folder.join(format!("{file}.br")), compressed)
        })?;
    Ok(folder)
}

/// How many bytes a server sends of this file.
pub(crate) fn weigh(file: &Path) -> Result<u64, String> {
    Ok(compressed(&read(file)?)?.len() as u64)
}

/// These bytes as servers send them that compress a file once: in brotli, at quality 11.
fn compressed(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut written = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut written, &parameters)
        .map_err(|error| format!("cannot compress: {error}"))?;
    Ok(written)
}

/// The table of all moments, and a sentence for each that is above its budget or on one side alone.
fn compare(budget: &str, measured: &Measured) -> Result<(String, Vec<String>), String> {
    let budget: BTreeMap<String, Vec<Moment>> =
        toml::from_str(budget).map_err(|error| format!("xtask/budget.toml: {error}"))?;
    let mut table = line(["", "must", "last", "today", "difference"]);
    let mut wrong = Vec::new();
    let mut unnamed = measured.clone();
    for Moment { name, must, last } in budget.into_values().flatten() {
        let Some(today) = unnamed.remove(&name) else {
            wrong.push(format!("{name}: not measured"));
            continue;
        };
        let sign = if today < last { "-" } else { "+" };
        table += &line([
            &name,
            &thousands(must),
            &thousands(last),
            &thousands(today),
            &format!("{sign}{}", thousands(today.abs_diff(last))),
        ]);
        if today > must {
            let (today, must) = (thousands(today), thousands(must));
            wrong.push(format!("{name}: {today} is above {must}"));
        }
    }
    let unnamed = unnamed.keys();
    wrong.extend(unnamed.map(|name| format!("{name}: measured and not in the budget")));
    Ok((table, wrong))
}

fn line([name, must, last, today, difference]: [&str; 5]) -> String {
    format!("{name:<32}{must:>10}{last:>10}{today:>10}{difference:>12}\n")
}

/// A count with its thousands apart: 116 748.
fn thousands(number: u64) -> String {
    match number / 1_000 {
        0 => number.to_string(),
        thousand => format!("{} {:03}", thousands(thousand), number % 1_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(measured: [(&str, u64); 2]) -> (String, Vec<String>) {
        let budget = "moments = [
            { name = \"first\", must = 1_016_748, last = 900 },
            { name = \"slow\", must = 60, last = 50 },
        ]";
        let measured = measured.map(|(name, number)| (name.to_owned(), number));
        compare(budget, &measured.into()).unwrap()
    }

    #[test]
    fn today_stands_beside_the_budget_and_the_last_release() {
        let (table, wrong) = compared([("first", 1_000), ("slow", 20)]);
        assert_eq!(wrong, [""; 0]);
        let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            table.lines().map(words).collect::<Vec<_>>(),
            [
                "must last today difference",
                "first 1 016 748 900 1 000 +100",
                "slow 60 50 20 -30",
            ]
        );
    }

    #[test]
    fn above_the_budget_is_a_sentence() {
        let (_, wrong) = compared([("first", 1_016_749), ("slow", 60)]);
        assert_eq!(wrong, ["first: 1 016 749 is above 1 016 748"]);
    }

    #[test]
    fn what_is_measured_is_what_the_budget_names() {
        let (_, wrong) = compared([("first", 1), ("quick", 1)]);
        assert_eq!(
            wrong,
            [
                "slow: not measured",
                "quick: measured and not in the budget"
            ]
        );
    }

    #[test]
    fn a_limit_that_is_misspelt_is_no_budget() {
        let budget = "moments = [{ name = \"first\", most = 1_000, last = 900 }]";
        assert!(compare(budget, &Measured::new()).is_err());
    }

    #[test]
    fn what_was_measured_is_read_among_other_lines() {
        let read =
            in_lines("running 1 test\nmeasured\tfirst answer\t170000\n.measured\tother\t1\n");
        let wanted = [("first answer".to_owned(), 170_000)];
        assert_eq!(read, wanted.into());
    }
}

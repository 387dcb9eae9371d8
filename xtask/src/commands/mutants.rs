//! `cargo xtask mutants`: changes the library one place at a time and says which
//! changes no test notices. It must never know which tests there are, nor what
//! may survive: .cargo/mutants.toml does.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;

use serde_json::Value;

use crate::command::Command;
use crate::run::{self, Sink};
use crate::tools::{Tool, Toolbox};
use crate::{place, say};

pub(crate) const COMMAND: Command = Command {
    name: "mutants",
    takes: "[OPTION…]",
    about: "change the library one place at a time: does a test notice?",
    options: &[
        (
            "--file PATH",
            "only places in this file (a glob, in quotes)",
        ),
        (
            "--re REGEX",
            "only places whose name, as --list prints it, matches",
        ),
        ("--list", "only say which places there are"),
        ("…", "every other option of cargo-mutants"),
    ],
    run,
};

/// Unless the caller says otherwise: few random projects, a thousand times over,
/// and always the same ones, so that a mutant noticed once is noticed again.
const PROPERTIES: [(&str, &str); 2] = [("PROPTEST_CASES", "4"), ("PROPTEST_RNG_SEED", "20220401")];

fn run(mut line: lexopt::Parser) -> Result<(), String> {
    let options: Vec<OsString> = line
        .raw_args()
        .map_err(|error| error.to_string())?
        .collect();
    let only_list = options
        .iter()
        .any(|option| option.to_string_lossy().starts_with("--list"));
    let toolbox = Toolbox::with(&[Tool::CargoMutants])?;
    let results = place::target();
    let mut mutants = toolbox.command("cargo-mutants");
    mutants
        .arg("mutants")
        .arg("--output")
        .arg(&results)
        .args(options)
        // The copy that is changed is a new one each time; what it needs from
        // others is compiled once.
        .env("CARGO_TARGET_DIR", results.join("mutants"));
    for (variable, value) in PROPERTIES {
        if std::env::var_os(variable).is_none() {
            mutants.env(variable, value);
        }
    }
    if !only_list {
        say::doing("changing the library; all of it takes more than an hour …");
    }
    let ended = run::stream("trying mutants", &mut mutants, Sink::Result)?;
    if only_list {
        return if ended.well {
            Ok(())
        } else {
            Err(String::new())
        };
    }
    let results = results.join("mutants.out");
    let outcomes = fs::read_to_string(results.join("outcomes.json")).unwrap_or_default();
    print!("{}", table(&score(&outcomes)));
    if ended.well {
        return Ok(());
    }
    Err(format!(
        "a mutant survived, or none could be tried; the lines above say which, {} what was changed",
        results.join("diff").display()
    ))
}

/// How many mutants of one file ended how.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct Score {
    caught: u32,
    missed: u32,
    timeout: u32,
    unviable: u32,
}

/// The score of each file, from the outcomes as cargo-mutants writes them.
fn score(outcomes: &str) -> BTreeMap<String, Score> {
    let mut scores = BTreeMap::<String, Score>::new();
    let outcomes: Value = serde_json::from_str(outcomes).unwrap_or_default();
    for outcome in outcomes
        .get("outcomes")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        // What is tried before any change has no mutant.
        let Some(file) = outcome
            .pointer("/scenario/Mutant/file")
            .and_then(Value::as_str)
        else {
            continue;
        };
        let score = scores.entry(file.to_owned()).or_default();
        match outcome.get("summary").and_then(Value::as_str) {
            Some("CaughtMutant") => score.caught += 1,
            Some("MissedMutant") => score.missed += 1,
            Some("Timeout") => score.timeout += 1,
            _ => score.unviable += 1,
        }
    }
    scores
}

/// The table of tests/README.md.
fn table(scores: &BTreeMap<String, Score>) -> String {
    if scores.is_empty() {
        return String::new();
    }
    let mut text = "\n| file | caught | missed | timeout | unviable |\n".to_owned();
    text.push_str("|---|---:|---:|---:|---:|\n");
    let mut all = Score::default();
    let row = |name: &str, score: Score| {
        format!(
            "| {name} | {} | {} | {} | {} |\n",
            score.caught, score.missed, score.timeout, score.unviable
        )
    };
    for (file, score) in scores {
        text.push_str(&row(&format!("`{file}`"), *score));
        all.caught += score.caught;
        all.missed += score.missed;
        all.timeout += score.timeout;
        all.unviable += score.unviable;
    }
    text.push_str(&row("all", all));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_are_counted_by_file() {
        let outcomes = r#"{"outcomes": [
            {"scenario": "Baseline", "summary": "Success"},
            {"scenario": {"Mutant": {"file": "src/a.rs"}}, "summary": "CaughtMutant"},
            {"scenario": {"Mutant": {"file": "src/a.rs"}}, "summary": "MissedMutant"},
            {"scenario": {"Mutant": {"file": "src/b.rs"}}, "summary": "Timeout"},
            {"scenario": {"Mutant": {"file": "src/b.rs"}}, "summary": "Unviable"}
        ]}"#;
        let text = table(&score(outcomes));
        assert!(text.contains("| `src/a.rs` | 1 | 1 | 0 | 0 |\n"), "{text}");
        assert!(text.contains("| `src/b.rs` | 0 | 0 | 1 | 1 |\n"), "{text}");
        assert!(text.ends_with("| all | 1 | 1 | 1 | 1 |\n"), "{text}");
    }

    /// Of the text at this path in the repository.
    fn words(path: &str) -> Vec<String> {
        fs::read_to_string(place::root().join(path))
            .unwrap_or_default()
            .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn every_test_of_the_library_is_tried_on_every_mutant() {
        // What is read as text and what is drawn.
        let mut others = vec!["architecture".to_owned(), "components".to_owned()];
        others.push("typography".to_owned());
        // What has a feature, which no mutant is built with.
        let manifest = fs::read_to_string(place::root().join("Cargo.toml")).unwrap_or_default();
        let manifest: toml::Table = manifest.parse().unwrap_or_default();
        let tests = manifest.get("test").and_then(toml::Value::as_array);
        others.extend(
            tests
                .into_iter()
                .flatten()
                .filter(|test| test.get("required-features").is_some())
                .filter_map(|test| Some(test.get("name")?.as_str()?.to_owned())),
        );
        let tried = [words("tests/library.rs"), words(".cargo/mutants.toml")].concat();
        let files = fs::read_dir(place::root().join("tests"))
            .into_iter()
            .flatten()
            .flatten();
        let names: Vec<String> = files
            .map(|file| file.path())
            .filter(|path| path.extension().is_some_and(|end| end == "rs"))
            .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
            .collect();
        assert!(names.len() > others.len());
        for name in names {
            assert!(
                others.contains(&name) || tried.contains(&name),
                "tests/{name}.rs is neither in tests/library.rs nor in .cargo/mutants.toml"
            );
        }
    }

    #[test]
    fn no_outcome_is_no_table() {
        assert_eq!(table(&score("")), "");
    }
}

//! The published cases are right, every example of their README is, and a slip of the pen is never
//! taken for a pass.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use amorce::answer::{Answer, Wanted, notice_ids, payment_ids};
use amorce::cases::Case;
use amorce::funding::simulate;
use amorce::input::read;

fn published() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|end| end == "toml") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// What is wrong with a case, one sentence each.
fn verdict(text: &str) -> Vec<String> {
    match Case::read(text) {
        Ok(case) => case.failures().iter().map(ToString::to_string).collect(),
        Err(wrong) => wrong,
    }
}

fn published_cases() -> Vec<(PathBuf, Case)> {
    files(&published())
        .into_iter()
        .map(|path| {
            let case = Case::read(&fs::read_to_string(&path).unwrap());
            let case = case.unwrap_or_else(|wrong| panic!("{}: {wrong:#?}", path.display()));
            (path, case)
        })
        .collect()
}

#[test]
fn every_published_case_is_right() {
    let cases = published_cases();
    assert!(cases.len() >= 40, "only {} cases", cases.len());
    let wrong: Vec<String> = cases
        .iter()
        .flat_map(|(path, case)| {
            let failures = case.failures().into_iter();
            failures.map(move |failure| format!("{}: {failure}", path.display()))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_published_case_has_a_title_of_its_own_and_asks_a_question() {
    let mut titles = BTreeSet::new();
    for (path, case) in published_cases() {
        assert!(case.statement.is_some(), "{}", path.display());
        assert!(titles.insert(case.title), "{}", path.display());
    }
}

/// What a visitor may read of a case keeps French typography: no-break spaces where they belong.
#[test]
fn every_published_text_is_well_set() {
    for (path, case) in published_cases() {
        for text in [&case.title, &case.source]
            .into_iter()
            .chain(&case.statement)
        {
            for fault in [" :", " ;", " !", " ?", " €", " %", " »", "« ", "'"] {
                assert!(!text.contains(fault), "{}: {fault}: {text}", path.display());
            }
        }
    }
}

#[test]
fn every_example_of_the_readme_is_right() {
    let readme = fs::read_to_string(published().join("README.md")).unwrap();
    let mut project = String::new();
    let mut tried = 0;
    for block in readme.split("```toml\n").skip(1) {
        let (block, _) = block.split_once("```").unwrap();
        let example = match (block.starts_with("title"), block.contains("[expected]")) {
            (true, false) => {
                block.clone_into(&mut project);
                continue;
            }
            (true, true) => block.to_owned(),
            (false, _) => [&project, block].concat(),
        };
        assert_eq!(verdict(&example), [""; 0], "{block}");
        tried += 1;
    }
    assert!(tried >= 12, "only {tried} examples");
}

/// Each published case with each of its expected numbers changed by one must fail: no expectation is
/// read and then forgotten.
#[test]
fn an_expected_number_that_is_off_by_one_fails() {
    let mut tried = 0;
    for path in files(&published()) {
        let text = fs::read_to_string(&path).unwrap();
        let (head, expected) = text.split_once("[expected]\n").unwrap();
        for (place, line) in expected.lines().enumerate() {
            let Some((key, value)) = line.split_once(" = ") else {
                continue;
            };
            let value = value.split(" #").next().unwrap().trim();
            let Ok(number) = value.parse::<i64>() else {
                continue;
            };
            let changed: Vec<String> = expected
                .lines()
                .enumerate()
                .map(|(other, line)| {
                    if other == place {
                        format!("{key} = {}", number + 1)
                    } else {
                        line.to_owned()
                    }
                })
                .collect();
            let changed = format!("{head}[expected]\n{}", changed.join("\n"));
            assert_eq!(verdict(&changed).len(), 1, "{}: {line}", path.display());
            tried += 1;
        }
    }
    assert!(tried > 100, "only {tried} numbers");
}

#[test]
fn every_element_of_every_answer_has_a_name_of_its_own() {
    let payments: BTreeSet<String> = payment_ids().collect();
    let notices: BTreeSet<String> = notice_ids().collect();
    for (path, case) in published_cases() {
        let reading = read(&case.project, case.today);
        let wanted = Wanted {
            explanation: false,
            what_if: true,
        };
        let simulation = simulate(&reading.project);
        let answer = Answer::new(&reading, &simulation, wanted);
        let answer = serde_json::to_value(answer).unwrap();
        for payment in answer["payments"].as_array().unwrap() {
            assert!(
                payments.contains(payment["id"].as_str().unwrap()),
                "{payment}"
            );
        }
        for notice in answer["notices"].as_array().unwrap() {
            assert!(notices.contains(notice["id"].as_str().unwrap()), "{notice}");
        }
        names_are_unique(&answer, &path);
    }
}

fn names_are_unique(value: &serde_json::Value, path: &Path) {
    if let Some(elements) = value.as_array() {
        let mut names = BTreeSet::new();
        for element in elements.iter().filter(|element| element.is_object()) {
            let name = element["id"].as_str().unwrap();
            assert!(names.insert(name), "{}: {name} twice", path.display());
        }
        elements
            .iter()
            .for_each(|below| names_are_unique(below, path));
    }
    if let Some(object) = value.as_object() {
        object
            .values()
            .for_each(|below| names_are_unique(below, path));
    }
}

/// A folder of cases of this test alone.
fn folder(name: &str, cases: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("deeper")).unwrap();
    for (file, text) in cases {
        fs::write(folder.join(file), text).unwrap();
    }
    folder
}

fn amorce_cases(folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_amorce"))
        .arg("cases")
        .arg(folder)
        .output()
        .unwrap()
}

const RIGHT: &str = r#"
title = "Taille 1"
source = "Règles, section 5"
[project]
pop = 30000
[expected]
"seed.envelope" = 50000
"#;

fn last_line(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().last().unwrap_or_default().to_owned()
}

#[test]
fn the_command_runs_every_case_of_any_folder() {
    let folder = folder(
        "right",
        &[
            ("one.toml", RIGHT),
            ("deeper/two.toml", RIGHT),
            ("not-a-case.txt", "?"),
        ],
    );
    let output = amorce_cases(&folder);
    assert!(output.status.success());
    assert_eq!(last_line(&output), "2 passed, 0 failed");
}

#[test]
fn a_broken_case_fails_beside_those_that_pass() {
    let typo_in_path = RIGHT.replace("envelope", "enveloppe");
    let typo_in_field = RIGHT.replace("pop =", "population =");
    let typo_in_value = RIGHT.replace("50000", "50001");
    let folder = folder(
        "broken",
        &[
            ("right.toml", RIGHT),
            ("path.toml", &typo_in_path),
            ("field.toml", &typo_in_field),
            ("deeper/value.toml", &typo_in_value),
            ("toml.toml", "title = "),
            ("empty.toml", ""),
        ],
    );
    let output = amorce_cases(&folder);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(last_line(&output), "1 passed, 5 failed");
    let text = String::from_utf8_lossy(&output.stdout);
    for told in [
        "path.toml: seed.enveloppe: there is no `enveloppe` in `seed`",
        "field.toml: [project] has no field `population`",
        "value.toml: seed.envelope: expected 50001, but it is 50000.00",
        "toml.toml: TOML parse error",
        "empty.toml: a case needs a `title`",
    ] {
        assert!(text.contains(told), "{told}\n{text}");
    }
}

#[test]
fn a_folder_without_a_case_or_without_being_is_no_pass() {
    let empty = folder("empty", &[]);
    assert_eq!(amorce_cases(&empty).status.code(), Some(2));
    assert_eq!(amorce_cases(&empty.join("nowhere")).status.code(), Some(2));
}

//! Reads the case files of `tests/outlook/cases`: `key = value` in `[project]`, by the keys of a link, in `[tests]` and in
//! `[expected]`, where a value is a text, or a list of them. Quotes are left out.

use std::fs;
use std::path::Path;

use amorce::input::Draft;
use amorce::outlook::Tests;
use amorce::treasury::MonthsLate;

use super::draft;

/// What is typed, when, which tests are made and what is expected, by key.
pub struct Case {
    pub name: String,
    pub today: String,
    pub draft: Draft,
    pub tests: Tests,
    pub expected: Vec<(String, Vec<String>)>,
}

pub fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outlook/cases");
    let paths = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = paths.map(|file| file.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

/// The lines of the part of this name.
fn part(name: &str, text: &str, part: &str) -> Vec<(String, String)> {
    let mut current = "";
    let mut found = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(title) = line.strip_prefix('[') {
            current = title.trim_end_matches(']');
            assert!(
                ["project", "tests", "expected"].contains(&current),
                "{name}: {line}"
            );
            continue;
        }
        let (key, value) = line
            .split_once(" = ")
            .unwrap_or_else(|| panic!("{name}: {line}"));
        if current == part {
            found.push((key.to_owned(), value.to_owned()));
        }
    }
    found
}

fn read(path: &Path) -> Case {
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).unwrap();
    let unquoted = |value: &str| value.trim_matches('"').to_owned();
    let head = part(&name, &text, "");
    let keys: Vec<_> = head.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["title", "source", "today"], "{name}");
    let typed = part(&name, &text, "project");
    let typed: Vec<_> = typed
        .iter()
        .map(|(key, value)| (key.as_str(), unquoted(value)))
        .collect();
    let typed: Vec<_> = typed
        .iter()
        .map(|(key, value)| (*key, value.as_str()))
        .collect();
    let expected = part(&name, &text, "expected")
        .into_iter()
        .map(|(key, value)| {
            let values = value.trim_matches(['[', ']']).split(", ");
            let values = values.filter(|value| !value.is_empty());
            (key, values.map(unquoted).collect())
        });
    Case {
        today: head[2].1.clone(),
        draft: draft(&typed),
        tests: tests(&name, &part(&name, &text, "tests")),
        expected: expected.collect(),
        name,
    }
}

fn tests(name: &str, asked: &[(String, String)]) -> Tests {
    let mut tests = Tests::default();
    for (key, value) in asked {
        match key.as_str() {
            "late" => tests.late = MonthsLate::new(value.parse().unwrap()),
            "variable-at-zero" => tests.variable_at_zero = value == "yes",
            "slipped" => tests.slipped = value.parse().unwrap(),
            _ => panic!("{name}: {key}"),
        }
    }
    tests
}

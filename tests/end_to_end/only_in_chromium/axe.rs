//! axe-core, the checker of accessibility, on whatever the page shows.
//! This module must never know which view that is, nor hide what axe-core is unsure of.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::page::Page;

/// The rules that are run, by what axe-core calls them.
const RULES: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

/// What axe-core leaves to a person, and a person has looked at.
struct Reviewed {
    rule: &'static str,
    /// The elements that were looked at.
    css: &'static str,
    /// Why it is fine, and what watches that it stays so.
    #[expect(dead_code, reason = "for who reads the list")]
    why: &'static str,
}

const REVIEWED: &[Reviewed] = &[
    Reviewed {
        rule: "frame-tested",
        css: ".preview",
        why: "the preview is this very page in a frame, whose views and states are all of this list",
    },
    Reviewed {
        rule: "color-contrast",
        css: "[data-line]",
        why: "the line of certainty is a background of one colour, that of the words above it; \
              `CHECKERS` of accessibility.rs measure them",
    },
    Reviewed {
        rule: "color-contrast",
        css: "svg text",
        why: "axe-core measures no words in pictures; the same checkers do, on the shapes that they \
              stand on",
    },
    Reviewed {
        rule: "th-has-data-cells",
        css: ".rates, .abreast",
        why: "the name of a line of the law, or of a group of lines, heads its group of rows \
              (`scope=rowgroup`), which axe-core does not know; the amounts are in the rows below it",
    },
];

/// All that axe-core finds, and all that it is unsure of and nobody has looked at.
#[track_caller]
pub(crate) fn faults(page: &Page) -> Vec<String> {
    run(page, true)
}

/// The same but for contrast, which takes half of the time.
#[track_caller]
pub(crate) fn faults_but_contrast(page: &Page) -> Vec<String> {
    run(page, false)
}

#[track_caller]
fn run(page: &Page, with_contrast: bool) -> Vec<String> {
    let browser = page.browser();
    if browser.script("return typeof axe;", Vec::new()) == "undefined" {
        browser.script(&script(), Vec::new());
    }
    let reviewed = REVIEWED.iter().map(|one| json!([one.rule, one.css]));
    let reviewed: Vec<Value> = reviewed.collect();
    let found = browser.script_that_answers(
        include_str!("axe.js"),
        vec![json!(RULES), json!(with_contrast), Value::from(reviewed)],
    );
    let found = found.as_array().expect("what axe-core found");
    let words = found.iter().filter_map(Value::as_str);
    words.map(str::to_owned).collect()
}

/// axe-core itself: a file of its npm package.
#[track_caller]
fn script() -> String {
    let path = std::env::var_os("AXE").map(PathBuf::from).expect(
        "AXE must name axe.min.js of axe-core: run `cargo xtask test end-to-end`, which installs \
         it, or set AXE to a copy",
    );
    std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("AXE names {}: {error}", path.display()))
}

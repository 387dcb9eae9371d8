//! The invariants of ARCHITECTURE.md that the compiler does not hold, read off the source files.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The layers of the library and what each may use.
const LAYERS: [(&str, &[&str]); 19] = [
    ("units", &[]),
    ("territory", &["units"]),
    ("law", &["units"]),
    // Nothing of a CPTS knows it.
    ("aid", &["units", "law"]),
    // Receipts are given to it: it knows no calculation of them.
    ("treasury", &["units", "law"]),
    ("plan", &["units", "law"]),
    ("aid_input", &["units", "law", "aid", "input", "link"]),
    ("funding", &["units", "territory", "law"]),
    (
        "input",
        &["units", "territory", "law", "funding", "plan", "treasury"],
    ),
    (
        "outlook",
        &[
            "units",
            "territory",
            "law",
            "funding",
            "plan",
            "treasury",
            "input",
        ],
    ),
    (
        "texts",
        &[
            "units",
            "territory",
            "law",
            "aid",
            "aid_input",
            "plan",
            "treasury",
            "funding",
            "input",
            "outlook",
        ],
    ),
    (
        "aid_report",
        &["units", "law", "aid", "aid_input", "input", "texts"],
    ),
    ("link", &["units", "territory", "law", "funding", "input"]),
    (
        "answer",
        &[
            "units",
            "territory",
            "law",
            "funding",
            "input",
            "plan",
            "treasury",
            "outlook",
        ],
    ),
    (
        "charts",
        &[
            "units", "law", "funding", "input", "texts", "treasury", "outlook",
        ],
    ),
    ("cases", &["units", "law", "funding", "input", "answer"]),
    (
        "documents",
        &[
            "units",
            "territory",
            "law",
            "plan",
            "treasury",
            "outlook",
            "funding",
            "input",
            "texts",
            "link",
            "answer",
            "charts",
            "aid",
            "aid_input",
            "aid_report",
        ],
    ),
    (
        "api",
        &[
            "units",
            "territory",
            "law",
            "aid",
            "aid_input",
            "aid_report",
            "plan",
            "treasury",
            "outlook",
            "funding",
            "input",
            "texts",
            "link",
            "answer",
        ],
    ),
    (
        "store",
        &[
            "units",
            "territory",
            "law",
            "plan",
            "treasury",
            "outlook",
            "funding",
            "input",
            "texts",
            "link",
            "aid_input",
            "aid_report",
        ],
    ),
];

/// What shows an answer: it may neither compute money nor hold a word of French.
const VIEWS: [&str; 9] = [
    "aid_report",
    "answer",
    "api",
    "app",
    "bin",
    "cases",
    "charts",
    "documents",
    "store",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return files;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn layer_files(layer: &str) -> Vec<PathBuf> {
    let files = rust_files(&root().join("src").join(layer));
    assert!(
        !files.is_empty(),
        "the layer {layer} has no file: is it still there?"
    );
    files
}

/// The lines of code of a file: no comments, no tests, string literals emptied.
fn code(file: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(file).unwrap();
    let product = text.split("#[cfg(test)]").next().unwrap_or_default();
    (1..)
        .zip(product.lines())
        .map(|(number, line)| (number, without_strings(line)))
        .map(|(number, line)| {
            (
                number,
                line.split("//").next().unwrap_or_default().to_owned(),
            )
        })
        .collect()
}

fn without_strings(line: &str) -> String {
    line.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}

fn violations(files: &[PathBuf], forbidden: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in code(file) {
            if forbidden(&line) {
                found.push(format!("{}:{number}: {}", file.display(), line.trim()));
            }
        }
    }
    found
}

fn library() -> Vec<PathBuf> {
    LAYERS
        .iter()
        .flat_map(|(layer, _)| layer_files(layer))
        .collect()
}

/// Whether a line names this module: `crate::aid` is not named by `crate::aid_input`.
fn names(line: &str, module: &str) -> bool {
    let mut rests = line.split(module).skip(1);
    rests.any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

#[test]
fn layers_use_only_those_before_them() {
    for (layer, may_know) in LAYERS {
        let strangers: Vec<String> = ["app"]
            .into_iter()
            .chain(LAYERS.iter().map(|(other, _)| *other))
            .filter(|other| *other != layer && !may_know.contains(other))
            .map(|other| format!("crate::{other}"))
            .collect();
        // Links in documentation may name later layers; code may not.
        let found: Vec<_> = violations(&layer_files(layer), |line| {
            strangers.iter().any(|stranger| names(line, stranger))
        });
        assert!(found.is_empty(), "{layer} knows too much: {found:#?}");
    }
}

/// Of what leaves the page, and of its store, one folder is about the aids beside a CPTS.
#[test]
fn what_is_of_a_cpts_knows_no_aid() {
    for (layer, names) in [
        ("documents", ["crate::aid", "documents::aid", "super::aid"]),
        ("store", ["crate::aid", "aid_input", "aid_report"]),
    ] {
        let aid = root().join("src").join(layer).join("aid");
        let (of_aid, others): (Vec<_>, Vec<_>) = layer_files(layer)
            .into_iter()
            .partition(|file| file.starts_with(&aid));
        assert!(of_aid.len() > 4, "{of_aid:#?}");
        let found = violations(&others, |line| names.iter().any(|name| line.contains(name)));
        assert!(found.is_empty(), "{found:#?}");
    }
}

/// A program that answers a CPTS weighs nothing of the aids, and the other way round.
#[test]
fn what_answers_a_project_knows_no_aid() {
    let of_aids = root().join("src/api/aid");
    let (aids, others): (Vec<_>, Vec<_>) = layer_files("api")
        .into_iter()
        .partition(|file| file.starts_with(&of_aids));
    assert!(!aids.is_empty(), "{}", of_aids.display());
    let found = violations(&others, |line| {
        ["crate::aid", "aid::", "texts::aid"]
            .iter()
            .any(|name| line.contains(name))
    });
    assert!(found.is_empty(), "{found:#?}");
    let found = violations(&aids, |line| {
        ["crate::funding", "crate::answer", "crate::link"]
            .iter()
            .any(|name| line.contains(name))
    });
    assert!(found.is_empty(), "{found:#?}");
    let program = violations(&[root().join("src/bin/api.rs")], |line| {
        line.contains("aid")
    });
    assert!(program.is_empty(), "{program:#?}");
}

#[test]
fn the_library_reads_no_clock_no_locale_no_browser_no_environment() {
    let outside = [
        "std::time",
        "std::env",
        "std::fs",
        "std::io",
        "std::net",
        "std::thread",
        "SystemTime",
        "Instant",
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo",
        "yew",
        "println!",
        "eprintln!",
    ];
    let found = violations(&library(), |line| {
        outside.iter().any(|name| line.contains(name))
    });
    assert!(found.is_empty(), "{found:#?}");
}

/// What touches the browser besides what Yew draws stands in one folder.
#[test]
fn one_folder_of_the_page_touches_the_window() {
    let outside: Vec<_> = layer_files("app")
        .into_iter()
        .filter(|file| !file.starts_with(root().join("src/app/effects")))
        .collect();
    let browser = [
        "window()",
        "document()",
        "gloo",
        "js_sys",
        "local_storage",
        "spawn_local",
        "EventListener",
        "Timeout",
    ];
    let found = violations(&outside, |line| {
        browser.iter().any(|name| line.contains(name))
    });
    assert!(found.is_empty(), "{found:#?}");
}

/// The page is one program: one root, one store.
#[test]
fn one_place_mounts_a_component() {
    let found = violations(&rust_files(&root().join("src")), |line| {
        line.contains("Renderer::<")
    });
    assert_eq!(found.len(), 1, "{found:#?}");
}

#[test]
fn the_library_has_no_dependency_without_a_feature() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, rest) = manifest.split_once("\n[dependencies]\n").unwrap();
    let dependencies = rest.split("\n[").next().unwrap();
    for line in dependencies.lines().filter(|line| line.contains('=')) {
        assert!(
            line.contains("optional = true"),
            "not behind a feature: {line}"
        );
    }
}

#[test]
fn the_law_computes_nothing() {
    let operators = [
        " + ",
        " - ",
        " * ",
        " / ",
        " % ",
        "+=",
        "-=",
        "*=",
        ".share(",
        ".fraction(",
    ];
    let found = violations(&layer_files("law"), |line| {
        operators.iter().any(|operator| line.contains(operator))
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_calculation_holds_no_literal_amount() {
    // Whatever has four digits or more is an amount, a threshold or a year: all of them law.
    let is_large = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_digit())
            && word.chars().filter(char::is_ascii_digit).count() >= 4
    };
    let found = violations(&layer_files("funding"), |line| {
        line.split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(is_large)
    });
    assert!(found.is_empty(), "{found:#?}");
}

/// The one file in which an amount becomes the number of a spreadsheet's cell, which is a float;
/// nothing comes back from there.
const DOOR_OF_NUMBERS: &str = "files/sheet/number.rs";

/// What serde asks of whoever writes an answer, and what is never called: it writes `null`.
const FLOATS_REFUSED: [&str; 2] = [
    "fn serialize_f32(self, _: f32) -> Written {",
    "fn serialize_f64(self, _: f64) -> Written {",
];

/// Everything that a text can change is in its `RuleSet`: a new text is data.
#[test]
fn the_calculation_names_no_text_and_no_measure() {
    let named = [
        "aci_2019",
        "avenant",
        "offer_2020",
        "size_tier",
        "public_health_code",
        "Regime::",
        "Measure::",
        "RoadmapStep::Start(Mission",
        "Mission::WITH_PARTS",
    ];
    let found = violations(&layer_files("funding"), |line| {
        let items = line.replace("Item::Measure", "");
        named.iter().any(|name| items.contains(name))
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_amount_is_ever_a_float() {
    let files = library().into_iter();
    let files: Vec<_> = files
        .filter(|file| !file.ends_with(DOOR_OF_NUMBERS))
        .collect();
    assert_eq!(files.len() + 1, library().len(), "{DOOR_OF_NUMBERS}");
    let found = violations(&files, |line| {
        (line.contains("f32") || line.contains("f64")) && !FLOATS_REFUSED.contains(&line.trim())
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_view_computes_money() {
    let page: Vec<_> = VIEWS.into_iter().flat_map(layer_files).collect();
    let makers = [
        "Money::from",
        ".share(",
        ".fraction(",
        ".less_at_most(",
        "Money>()",
    ];
    let found = violations(&page, |line| {
        makers.iter().any(|maker| line.contains(maker))
    });
    assert!(found.is_empty(), "{found:#?}");
}

/// The store simulates each scenario once for each change; drawing never does.
#[test]
fn the_page_simulates_nothing_while_it_draws() {
    let found = violations(&layer_files("app"), |line| {
        ["simulate(", "Outcome::of(", "Report::of("]
            .iter()
            .any(|way| line.contains(way))
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn there_is_one_rounding_function() {
    let rounding = violations(&library(), |line| {
        line.contains("fn divide") || line.contains("fn round")
    });
    assert_eq!(rounding.len(), 1, "{rounding:#?}");
    assert!(rounding.iter().all(|line| line.contains("divide_half_up")));
}

#[test]
fn nothing_that_a_visitor_types_can_reach_a_panic() {
    let all = rust_files(&root().join("src"));
    let panics = [
        ".unwrap()",
        ".expect(",
        "unreachable!",
        "todo!",
        "unimplemented!",
        "unsafe ",
    ];
    let found = violations(&all, |line| panics.iter().any(|panic| line.contains(panic)));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_module_says_what_it_is_for_and_what_it_must_never_know() {
    for file in library() {
        let text = fs::read_to_string(&file).unwrap();
        let opening: String = text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .collect();
        assert!(opening.contains("must never"), "{}", file.display());
    }
}

#[test]
fn every_french_word_of_the_page_stands_in_the_texts() {
    let found: Vec<_> = VIEWS
        .into_iter()
        .flat_map(layer_files)
        .flat_map(|file| {
            let text = fs::read_to_string(&file).unwrap();
            let product = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = product.lines().map(str::to_owned).collect::<Vec<_>>();
            lines.into_iter().map(move |line| (file.clone(), line))
        })
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .filter(|(_, line)| line.chars().any(|c| "éèêàâçôûîÉÀ«»€".contains(c)))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

/// What a host's frame repeats of the page: it is fetched before the page's own styles can be asked.
#[test]
fn what_embedding_repeats_of_the_page_is_what_the_page_says() {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let (styles, embedded) = (read("static/styles.css"), read("static/embedded.css"));
    // Each theme, as a block of the one and of the other.
    let colours = |css: &str, from: &str| -> Vec<String> {
        let block = css.split_once(from).map_or("", |(_, rest)| rest);
        let block = block.split_once('}').map_or(block, |(block, _)| block);
        let lines = block.lines().map(str::trim);
        lines
            .filter(|line| line.starts_with("--") && line.contains('#'))
            .map(str::to_owned)
            .collect()
    };
    let light = colours(&styles, ":root {");
    let dark = colours(&styles, "(prefers-color-scheme: dark) {");
    assert_eq!(light.len(), 7);
    assert_eq!(dark.len(), 7);
    assert_eq!(light, colours(&embedded, ":root[data-theme=\"light\"] {"));
    assert_eq!(dark, colours(&embedded, ":root[data-theme=\"dark\"] {"));
    let script = read("static/embedded.js");
    let paper = |colour: &str| format!("'{}'", colour.trim_matches(['#', ';']));
    for (theme, name) in [(&light, "--paper: "), (&dark, "--field: ")] {
        let found = theme.iter().find_map(|line| line.strip_prefix(name));
        assert!(script.contains(&paper(found.unwrap_or("none"))), "{name}");
    }
    let title = "Amorce : ce que touchera une CPTS";
    assert!(read("index.html").contains(&format!("<title>{title}</title>")));
    assert!(read("static/embed.js").contains(title));
}

/// RGAA 13.9: what axe-core would look for if the page's policy let it read style sheets.
#[test]
fn no_style_asks_how_a_device_is_held() {
    let mut sheets = 0;
    for entry in fs::read_dir(root().join("static")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "css") {
            let sheet = fs::read_to_string(&path).unwrap();
            assert!(!sheet.contains("orientation"), "{}", path.display());
            sheets += 1;
        }
    }
    assert!(
        sheets > 3,
        "only {sheets} style sheets: are they still there?"
    );
}

/// A sheet that is loaded later would change what another one means by the same class.
#[test]
fn a_class_has_its_own_styles_in_one_sheet() {
    let mut seen = BTreeMap::new();
    for entry in fs::read_dir(root().join("static")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "css") {
            continue;
        }
        let sheet = fs::read_to_string(&path).unwrap();
        // A rule for one class alone, outside of any condition.
        let classes = sheet
            .lines()
            .filter_map(|line| line.strip_prefix('.')?.strip_suffix(" {"));
        for class in classes.filter(|class| !class.contains([' ', ',', '.', ':'])) {
            let first = seen.entry(class.to_owned()).or_insert_with(|| path.clone());
            assert_eq!(*first, path, ".{class}");
        }
    }
    assert!(seen.len() > 20, "{seen:?}");
}

/// Those of the library without a feature: in tests/library.rs, or named by the configuration of `cargo mutants`.
#[test]
fn every_test_of_the_library_is_tried_on_every_mutant() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let tried = read("tests/library.rs") + &read(".cargo/mutants.toml");
    let manifest = read("Cargo.toml");
    for entry in fs::read_dir(root().join("tests")).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let Some(name) = file.strip_suffix(".rs") else {
            continue;
        };
        let is_of_text = ["architecture", "components", "library", "typography"].contains(&name);
        let has_feature = manifest.split("[[test]]").skip(1).any(|test| {
            test.contains(&format!("name = \"{name}\"")) && test.contains("required-features")
        });
        assert!(
            is_of_text
                || has_feature
                || tried.contains(&format!("\"{file}\""))
                || tried.contains(&format!("--test={name}\"")),
            "tests/{file} is neither in tests/library.rs nor in .cargo/mutants.toml"
        );
    }
}

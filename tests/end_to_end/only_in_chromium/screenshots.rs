//! Pictures of every view, to be looked at: `cargo xtask screenshots`.
//! This module must never judge what they show, which is why it is no test.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::page::{Page, visit};
use crate::views::{SHOWN, VIEWS};

/// A phone, a tablet, a laptop: width and height of the window.
const WINDOWS: [(u32, u32); 3] = [(320, 640), (768, 1024), (1440, 900)];

const SCHEMES: [&str; 2] = ["light", "dark"];

/// What the README shows is only what stands in the window, from this element on.
const FIRST_SCREENS: [(&str, u32, &str, &str); 2] = [
    ("simulation", 1440, "light", "body"),
    ("simulation", 768, "dark", "#pictures-title"),
];

#[test]
#[ignore = "cargo xtask screenshots"]
fn every_view_at_every_width_in_both_themes_and_printed() {
    let folder = folder();
    for view in VIEWS {
        for state in view.states {
            view.visit(state, |page| {
                // Nothing on the way from the last picture to the next.
                let name = match state.name {
                    SHOWN => view.name.to_owned(),
                    other => format!("{}-{other}", view.name),
                };
                for (width, height) in WINDOWS {
                    for scheme in SCHEMES {
                        dress(page, scheme);
                        let name = format!("{name}-{width}-{scheme}");
                        let first = (view.name, width, scheme);
                        let first = FIRST_SCREENS
                            .iter()
                            .find(|(view, width, scheme, _)| first == (*view, *width, *scheme));
                        if let (Some((.., from)), SHOWN) = (first, state.name) {
                            page.browser().resize(width, height, 1);
                            page.browser().script(
                                "document.querySelector(arguments[0]).scrollIntoView();",
                                vec![json!(from)],
                            );
                            let picture = page.browser().picture();
                            write(&folder.join("readme"), &format!("{name}.png"), &picture);
                        }
                        page.browser().resize(width, height, 1);
                        page.browser().resize(width, height_of(page), 1);
                        let picture = page.browser().picture();
                        write(&folder, &format!("{name}.png"), &picture);
                    }
                }
                page.browser().resize(1440, 900, 1);
                page.browser().pretend("", &[]);
                if view.prints_a_dossier() {
                    page.waits_for_what_prints();
                }
                let sheets = page.browser().print();
                write(&folder, &format!("{name}-print.pdf"), &sheets);
            });
        }
    }
}

/// Projects that are printed by their links, on their way through as many parts of a dossier as there are.
const DOSSIERS: [(&str, &str); 4] = [
    ("short", "pop=52000&status=planned&signature=2027-05-24"),
    (
        "no-date",
        "pop=90000&access=yes&pathways=yes&crisis=yes&letter=hier",
    ),
    (
        "full",
        "pop=120000&name=CPTS+du+Val&letter=2022-05-10&project=2022-05-20&status=signed\
         &signature=2022-06-15&action=yes&access=2022-09-01&pathways=2023-01-01\
         &prevention=2023-06-15&crisis=2023-01-01&quality=2024-01-01&support=2024-01-01\
         &own-operating=80000&own-access-fixed=95000&crisis-year-3=yes&crisis-year-5=yes\
         &access-rate-1=60&fir-1-label=Aide+r%C3%A9gionale&fir-1-amount=45000\
         &proration-unit=months&done-full-access=yes\
         &pathways-indicator-1-label=Parcours&pathways-indicator-1-steps=5000;10000\
         &pathways-indicator-1-reached=1",
    ),
    (
        "offer",
        "pop=30000&status=signed&signature=2021-06-01&letter=2021-01-10&access=2021-09-01\
         &regime=offer-2020-75",
    ),
];

#[test]
#[ignore = "cargo xtask screenshots"]
fn every_kind_of_dossier_printed() {
    let folder = folder();
    for (name, fragment) in DOSSIERS {
        visit(|page| {
            page.browser().go_to("about:blank");
            page.go_to(&["#v=1&", fragment].concat());
            page.browser().click("h1");
            page.waits_for_what_prints();
            let sheets = page.browser().print();
            write(&folder, &format!("dossier-{name}-print.pdf"), &sheets);
        });
    }
}

/// In this theme, at rest, and as if nobody were in a field.
fn dress(page: &Page, scheme: &str) {
    let preferences = [
        ("prefers-color-scheme", scheme),
        ("prefers-reduced-motion", "reduce"),
    ];
    page.browser().pretend("screen", &preferences);
    page.browser().script(
        "document.activeElement?.blur(); scrollTo(0, 0);",
        Vec::new(),
    );
}

/// A window in which nothing is left to scroll.
fn height_of(page: &Page) -> u32 {
    let height = page.browser().script(
        "return Math.ceil(document.documentElement.getBoundingClientRect().height);",
        Vec::new(),
    );
    assert_ne!(height, json!(0), "a page without height");
    let height = height
        .as_u64()
        .and_then(|height| u32::try_from(height).ok());
    height.expect("a number of pixels")
}

fn folder() -> PathBuf {
    std::env::var_os("AMORCE_SCREENSHOTS")
        .map(PathBuf::from)
        .expect("AMORCE_SCREENSHOTS must name a folder: run `cargo xtask screenshots`")
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, bytes))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

//! The page for everybody: every view, in every state, however it is looked at.

use amorce::input::Field;
use fantoccini::key::Key;
use serde_json::{Value, json};

use super::axe;
use crate::page::{Page, visit, visit_link};
use crate::views::{Checker, Look, check_everywhere};

/// No view has more stops of the keyboard than this, everything open.
const STOPS: usize = 600;

/// So many presses in one message to the browser.
const AT_ONCE: usize = 20;

/// The shortest pause that is one: a slow hand leaves less between two keys.
const PAUSE_IN_MILLISECONDS: f64 = 400.0;

fn look(page: &Page, wanted: &str) -> Value {
    page.browser()
        .script(include_str!("eyes.js"), vec![json!(wanted)])
}

fn faults(page: &Page, wanted: &str) -> Vec<String> {
    let found = look(page, wanted);
    let found = found.as_array().expect("what is wrong, if anything");
    let words = found.iter().filter_map(Value::as_str);
    words.map(str::to_owned).collect()
}

/// What is looked for in every view, in every state.
const CHECKERS: &[Checker] = &[
    Checker {
        name: "axe-core finds nothing",
        looks: &[Look::Light],
        faults: axe::faults,
    },
    // Other looks change colours, which the next checker measures in each, and in a narrow window what stands where.
    Checker {
        name: "axe-core finds nothing in a narrow window, contrast left to the next",
        looks: &[Look::Narrow],
        faults: axe::faults_but_contrast,
    },
    // axe-core does not measure over the lines of certainty: this does.
    Checker {
        name: "words and edges stand out in both themes and in print",
        looks: Look::DRAWN,
        faults: |page| all_faults(page, &["contrast", "edges", "covered"]),
    },
    Checker {
        name: "headings make an outline and landmarks a map",
        looks: &[Look::Light],
        faults: |page| all_faults(page, &["headings", "landmarks"]),
    },
    // 400 % of a window of 1280 pixels is 320 of them.
    Checker {
        name: "nothing scrolls sideways at 400 % nor is cut off when spaced out",
        looks: &[Look::Light, Look::Narrow],
        faults: room,
    },
    Checker {
        name: "nothing moves for who asked for calm",
        looks: &[Look::Calm],
        faults: |page| faults(page, "motion"),
    },
    // Last, since it takes the keyboard through the page; in calm, since what scrolls smoothly is in sight a moment
    // later only.
    Checker {
        name: "the keyboard reaches every control and shows where it is",
        looks: &[Look::Calm],
        faults: walk,
    },
];

/// So many tests share the states, to be run side by side.
const PARTS: usize = 4;

#[test]
fn every_checker_passes_in_every_state_first_part() {
    check_everywhere(0, PARTS, CHECKERS);
}

#[test]
fn every_checker_passes_in_every_state_second_part() {
    check_everywhere(1, PARTS, CHECKERS);
}

#[test]
fn every_checker_passes_in_every_state_third_part() {
    check_everywhere(2, PARTS, CHECKERS);
}

#[test]
fn every_checker_passes_in_every_state_fourth_part() {
    check_everywhere(3, PARTS, CHECKERS);
}

fn all_faults(page: &Page, wanted: &[&str]) -> Vec<String> {
    wanted.iter().flat_map(|one| faults(page, one)).collect()
}

/// As it is, and spaced out as who reads with difficulty may set it (WCAG 1.4.12).
fn room(page: &Page) -> Vec<String> {
    let mut all = faults(page, "width");
    page.browser().script(
        "const sheet = new CSSStyleSheet();
         sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
           word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
         document.adoptedStyleSheets.push(sheet);",
        Vec::new(),
    );
    all.extend(all_faults(page, &["width", "cut"]));
    page.browser()
        .script("document.adoptedStyleSheets.pop();", Vec::new());
    all
}

/// From a phone held upright to a laptop: amounts with cents, and a sentence in the place of amounts.
#[test]
fn the_answer_never_scrolls_the_page_sideways() {
    for fragment in [
        "#pop=52000&v=1",
        "#access=2023-01-01&pop=120000&signature=2022-06-15&status=signed&v=1",
    ] {
        visit_link(fragment, |page| {
            page.waits_for("#years-title");
            for width in [360, 600, 768, 960, 1024, 1180, 1440] {
                page.browser().resize(width, 900, 1);
                assert_eq!(faults(page, "width"), Vec::<String>::new(), "{width}");
            }
        });
    }
}

/// Tab alone, from the top of the page to its end.
fn walk(page: &Page) -> Vec<String> {
    // Where windows come and go, Chromium takes the focus from this one for a moment, and with it what shows where it is.
    page.browser().keep_focus();
    look(page, "walk");
    let mut all = Vec::new();
    let mut first = None;
    for _ in 0..STOPS / AT_ONCE {
        page.browser()
            .press(std::iter::repeat_n(Key::Tab.into(), AT_ONCE));
        let seen = look(page, "seen");
        for stop in seen.as_array().expect("the stops") {
            if first.is_none() {
                first = Some(stop["stop"].clone());
            } else if first.as_ref() == Some(&stop["stop"]) {
                all.extend(faults(page, "unreached"));
                return all;
            }
            let found = stop["faults"].as_array().into_iter().flatten();
            all.extend(found.filter_map(Value::as_str).map(str::to_owned));
        }
    }
    all.push(format!("the Tab key never comes back in {STOPS} presses"));
    all
}

#[test]
fn the_first_stop_leads_past_the_form() {
    visit(|page| {
        page.press_key(Key::Tab);
        let target = page.browser().attribute_in_focus("href");
        assert_eq!(target.as_deref(), Some("#result-title"));
        page.press_key(Key::Enter);
        page.browser().wait("the result at the top", || {
            let top = page.browser().script(
                "return document.getElementById('result-title').getBoundingClientRect().top;",
                Vec::new(),
            );
            let top = top.as_f64().expect("a number of pixels");
            let in_sight = (-1.0..400.0).contains(&top);
            if in_sight {
                Ok(())
            } else {
                Err(format!("it at {top} px"))
            }
        });
    });
}

#[test]
fn a_detail_opens_and_closes_by_keyboard() {
    visit(|page| {
        page.type_in(Field::Population, "120 000");
        page.pays("seed-envelope", 75_000);
        let summary = "[data-key='seed-sum'] summary";
        let is_open = |open: bool| {
            page.browser().wait("a detail", || {
                let now = page.browser().script(
                    "return document.querySelector(arguments[0]).parentElement.open;",
                    vec![json!(summary)],
                );
                if now == json!(open) {
                    Ok(())
                } else {
                    Err(now.to_string())
                }
            });
        };
        page.browser().script(
            "document.querySelector(arguments[0]).focus();",
            vec![json!(summary)],
        );
        is_open(false);
        page.press_key(Key::Enter);
        is_open(true);
        page.press(" ");
        is_open(false);
    });
}

/// Who hears the page is told the answer once the typing has paused, whatever the typing's pace.
#[test]
fn the_answer_is_told_after_a_pause_and_not_on_each_key() {
    visit(|page| {
        let browser = page.browser();
        browser.script(
            "const told = window.amorceTold = [];
             let key = performance.now();
             addEventListener('input', () => { key = performance.now(); }, true);
             for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
               new MutationObserver(() => {
                 told.push([performance.now() - key, region.textContent]);
               }).observe(region, { childList: true, characterData: true, subtree: true });
             }",
            Vec::new(),
        );
        page.type_in(Field::Population, "120000");
        let told = browser.wait("the answer told", || {
            let told = browser.script("return window.amorceTold;", Vec::new());
            let all = told.as_array().cloned().unwrap_or_default();
            let last = all
                .last()
                .and_then(|one| one[1].as_str())
                .unwrap_or_default();
            // The figures of a number are kept together by a narrow blank.
            if last.contains("120\u{202f}000") {
                Ok(all)
            } else {
                Err(told.to_string())
            }
        });
        for one in &told {
            let rest = one[0].as_f64().expect("a number of milliseconds");
            assert!(rest >= PAUSE_IN_MILLISECONDS, "told after {rest} ms: {one}");
        }
        let answer = browser.text("[data-key='answer']");
        let last = told.last().and_then(|one| one[1].as_str());
        assert_eq!(last, answer.as_deref());
    });
}

#[test]
fn the_title_and_the_language_say_what_is_read() {
    visit(|page| {
        assert_eq!(
            page.browser().attribute("html", "lang").as_deref(),
            Some("fr")
        );
        page.type_in(Field::Population, "120 000");
        page.browser().wait("the title", || {
            let title = page.browser().script("return document.title;", Vec::new());
            let title = title.as_str().unwrap_or_default();
            if title.contains("120\u{202f}000") {
                Ok(())
            } else {
                Err(title.to_owned())
            }
        });
    });
}

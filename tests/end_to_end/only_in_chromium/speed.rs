//! How long a key press takes until its answer stands in the page: `cargo xtask speed`.
//! This module must never know what takes the time; it is no test, because machines differ.

use amorce::input::Field;
use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::page::{Page, visit};
use crate::server::{Hosting, Server};

/// A processor such as that of a cheap phone.
const TIMES_SLOWER: u32 = 4;

/// As many as are counted, after some that are not: the program is compiled while it runs.
const PRESSES: usize = 50;
const WARM_UP: usize = 10;

/// The time of one frame on most screens.
const LIMIT_IN_MILLISECONDS: f64 = 16.0;

/// What is typed, again and again, one key after the other.
const POPULATION: &str = "120000";

/// What was measured, in milliseconds.
struct Times {
    /// From the key, or the click, until the document holds the answer.
    processed: Vec<f64>,
    /// From then on until it is painted, without waiting for the screen.
    painted: Vec<f64>,
}

#[test]
#[ignore = "cargo xtask speed"]
fn a_key_press_is_answered_within_a_frame() {
    let counter = counter();
    let mut page = None;
    visit(|filled| page = Some(key_presses(filled)));
    let page = page.expect("what the page was visited for");
    println!("milliseconds, processor slowed {TIMES_SLOWER} times, {PRESSES} times each");
    println!("{:<34}{:>9}{:>9}{:>9}", "", "median", "9 of 10", "longest");
    for (name, times) in [
        ("key press: script and render", &page.processed),
        ("key press: style, layout, paint", &page.painted),
        ("counter click: script and render", &counter.processed),
        ("counter click: style, layout, paint", &counter.painted),
    ] {
        let [median, most, longest] = [50, 90, 100].map(|part| percentile(times, part));
        println!("{name:<34}{median:>9.1}{most:>9.1}{longest:>9.1}");
    }
    let median = percentile(&page.processed, 50);
    println!("median {median:.1} ms of {LIMIT_IN_MILLISECONDS} allowed");
    assert!(
        median <= LIMIT_IN_MILLISECONDS,
        "half of the key presses take longer than {median:.1} ms"
    );
}

/// In a form that has all that there is to answer.
fn key_presses(page: &Page) -> Times {
    page.type_in(Field::Population, POPULATION);
    page.type_in(Field::Letter, "10/05/2022");
    page.signed("15/06/2022");
    page.pays("seed-total", 131_250);
    // The pictures follow when the typing rests; they are there, and in the way if anything is.
    page.waits_for("#roadmap-title");
    page.type_in(Field::Population, "");
    let browser = page.browser();
    watch(browser, "keydown", "input");
    browser.slow_down(TIMES_SLOWER);
    let typing = POPULATION.chars();
    let wiping = POPULATION.chars().map(|_| Key::Backspace.into());
    let mut keys = typing.chain(wiping).cycle();
    measure(browser, || browser.press(keys.next()))
}

fn counter() -> Times {
    let folder = std::env::var_os("AMORCE_COUNTER")
        .expect("AMORCE_COUNTER must name the built counter page: run `cargo xtask speed`");
    let server = Server::start(Hosting::plain().of(folder.into()));
    let browser = Browser::open();
    browser.go_to(&server.address());
    browser.wait("a button", || {
        browser.text("button").ok_or_else(String::new)
    });
    watch(&browser, "click", "click");
    browser.slow_down(TIMES_SLOWER);
    measure(&browser, || browser.click("button"))
}

/// Has the page time everything between these two events, and the painting after the second.
fn watch(browser: &Browser, first: &str, last: &str) {
    browser.script(
        include_str!("stopwatch.js"),
        vec![json!(first), json!(last)],
    );
}

fn measure(browser: &Browser, mut act: impl FnMut()) -> Times {
    let count = || {
        let times = browser.script("return window.amorceTimes.length;", Vec::new());
        times.as_u64().unwrap_or_default()
    };
    for done in 1..=WARM_UP + PRESSES {
        act();
        browser.wait("a painted answer", || match count() {
            times if times == done as u64 => Ok(()),
            times => Err(format!("{times} of {done}")),
        });
    }
    let times = browser.script("return window.amorceTimes;", Vec::new());
    let times = times.as_array().cloned().unwrap_or_default();
    let rendered = times.iter().filter(|one| one[2] == json!(true)).count();
    assert_eq!(rendered, times.len(), "answers that came after their time");
    let part = |index: usize| {
        let times = times.iter().skip(WARM_UP);
        times.filter_map(|one| one[index].as_f64()).collect()
    };
    Times {
        processed: part(0),
        painted: part(1),
    }
}

/// The least of the times that this part of a hundred does not exceed.
fn percentile(times: &[f64], part: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() * part).div_ceil(100).max(1) - 1;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}

#[test]
fn half_of_the_times_are_not_above_their_median() {
    let times = [4.0, 1.0, 3.0, 2.0];
    assert!((percentile(&times, 50) - 2.0).abs() < f64::EPSILON);
    assert!((percentile(&times, 90) - 4.0).abs() < f64::EPSILON);
    assert!(percentile(&[], 50).is_nan());
}

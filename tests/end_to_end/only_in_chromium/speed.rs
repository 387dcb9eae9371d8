//! How long a visitor waits, on a processor such as that of a cheap phone: `cargo xtask size`.
//! This module must never know a budget: xtask/budget.toml has them.

use amorce::input::{ExpensePart, Field};
use fantoccini::key::Key;
use serde_json::json;

use super::weights::say;
use crate::browser::Browser;
use crate::page::{Page, visit};
use crate::server::{Hosting, Server};

const TIMES_SLOWER: u32 = 4;

/// How often the page is opened: the quickest counts, since other work of the machine only adds to it.
const RUNS: usize = 5;

/// How often each key is pressed; the quickest counts here too.
const PRESSES: usize = 15;

/// What is typed and wiped, one key after the other.
const POPULATION: &str = "120000";

const LINK: &str = "#pop=120000&signature=2022-06-15&status=signed&v=1";

/// When the answer to [`LINK`] is there and when everything of the simulation is, in milliseconds after the link was opened.
const WAIT: &str = "
    let answered;
    window.amorceWaited = new Promise((done) => {
      const look = () => {
        const has = (css) => document.querySelector(css);
        if (has(\"[data-key='seed-total']\")?.textContent.includes('131')) answered ??= performance.now();
        const isWhole = answered && has('#roadmap-title') && has('#share-title') && has('[data-prints]:not([aria-busy])');
        if (isWhole) done([answered, performance.now()]);
      };
      new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
    });";

#[test]
#[ignore = "cargo xtask size"]
fn how_long_a_slow_line_takes() {
    let runs: Vec<[f64; 2]> = (0..RUNS).map(|_| open_on_a_slow_line()).collect();
    println!("slow line, each run, in milliseconds: {runs:.0?}");
    let [answer, whole] = [0, 1].map(|part| quickest(runs.iter().map(|run| run[part])));
    say("slow line: answer", in_milliseconds(answer));
    say("slow line: whole simulation", in_milliseconds(whole));
}

/// 1.6 Mbit/s and 150 ms, as a slow mobile line has.
fn open_on_a_slow_line() -> [f64; 2] {
    let server = Server::start(Hosting::plain().cached());
    let browser = Browser::open();
    browser.run_first(WAIT);
    browser.devtools("Network.enable", json!({}));
    browser.devtools(
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 100_000 }),
    );
    browser.slow_down(TIMES_SLOWER);
    let page = Page::of(browser, server);
    page.go_to(LINK);
    let waited = page.browser().script_that_answers(
        "const [answer] = arguments; window.amorceWaited.then(answer);",
        Vec::new(),
    );
    page.must_not_complain();
    [0, 1].map(|part| waited[part].as_f64().expect("a time"))
}

/// The median of the keys, each at its quickest, [`TIMES_SLOWER`] times as long as this machine took. Chromium slows a
/// processor by pauses that are longer than a key press: the same program took 15 to 22 ms then, and 11 to 12 ms here.
#[test]
#[ignore = "cargo xtask size"]
fn how_long_a_key_press_takes() {
    visit(|page| {
        let times = key_presses(page);
        let keys = 2 * POPULATION.len();
        let of_key = |key| quickest(times.iter().skip(key).step_by(keys).copied());
        let slowed = |key| of_key(key) * f64::from(TIMES_SLOWER);
        let mut each: Vec<f64> = (0..keys).map(slowed).collect();
        println!("key presses, each key, in milliseconds: {each:.1?}");
        each.sort_by(f64::total_cmp);
        say("key press: rendered", in_milliseconds(each[keys / 2]));
    });
}

/// From the key until the document holds the answer, in a form that has all that there is to answer.
fn key_presses(page: &Page) -> Vec<f64> {
    page.type_in(Field::Population, POPULATION);
    page.type_in(Field::Letter, "10/05/2022");
    page.signed("15/06/2022");
    page.pays("seed-total", 131_250);
    // Charts follow when the typing rests; they are there, and in the way if anything is.
    page.waits_for("#roadmap-title");
    page.type_in(Field::Population, "");
    let wiping = POPULATION.chars().map(|_| Key::Backspace.into());
    let once: Vec<char> = POPULATION.chars().chain(wiping).collect();
    timed(page, &once.repeat(PRESSES))
}

/// What is typed as an amount and wiped again.
const AMOUNT: &str = "1250,5";

/// The account of ten contract years with as many expenses as there may be, each paid each month.
#[test]
#[ignore = "cargo xtask size"]
fn how_long_a_key_press_in_the_bank_account_takes() {
    visit(|page| {
        let expenses: String = (1..=20)
            .map(|number| format!("&expense-{number}-amount=100&expense-{number}-rhythm=monthly&expense-{number}-start=2027-01-05"))
            .collect();
        page.browser().go_to("about:blank");
        page.go_to(&format!(
            "#pop=120000&signature=2022-06-15&status=signed&renewed=yes&access=2022-09-15&balance=1000\
             &balance-day=2022-06-15{expenses}&v=1"
        ));
        page.pays("seed-envelope", 75_000);
        page.waits_for("#roadmap-title");
        page.go_to("#tresorerie");
        page.waits_for_words("#treasury-lowest", "au plus bas");
        page.type_in(Field::Expense(1, ExpensePart::Amount), "");
        let wiping = AMOUNT.chars().map(|_| Key::Backspace.into());
        let once: Vec<char> = AMOUNT.chars().chain(wiping).collect();
        let times = timed(page, &once.repeat(PRESSES));
        let of_key = |key| quickest(times.iter().skip(key).step_by(once.len()).copied());
        let slowed = (0..once.len()).map(|key| of_key(key) * f64::from(TIMES_SLOWER));
        let mut each: Vec<f64> = slowed.collect();
        println!("bank account, each key, in milliseconds: {each:.1?}");
        each.sort_by(f64::total_cmp);
        say("treasury: key press", in_milliseconds(each[each.len() / 2]));
    });
}

/// What is typed in the box that finds communes: from its second letter on, every name is looked at.
const COMMUNE: &str = "saint mar";

/// From the key until the document holds the results, every name of France being there.
#[test]
#[ignore = "cargo xtask size"]
fn how_long_a_search_takes() {
    visit(|page| {
        page.press_button("Choisir les communes");
        page.type_in_box("#f-communes", "Lyon");
        page.waits_for_words("#communes-found", "Lyon");
        // As in the midst of choosing: an EPCI is in the list.
        page.type_in_box("#f-communes", "haut bugey");
        page.waits_for_words("#communes-found", "CA Haut-Bugey Agglomération");
        page.press_key(Key::Enter);
        page.waits_for_words("#communes-title", "42 communes");
        page.browser().click("#f-communes");
        let wiping = COMMUNE.chars().map(|_| Key::Backspace.into());
        let once: Vec<char> = COMMUNE.chars().chain(wiping).collect();
        let times = timed(page, &once.repeat(PRESSES));
        let of_key = |key| quickest(times.iter().skip(key).step_by(once.len()).copied());
        let slowed = (0..once.len()).map(|key| of_key(key) * f64::from(TIMES_SLOWER));
        let mut each: Vec<f64> = slowed.collect();
        println!("communes, each key, in milliseconds: {each:.1?}");
        each.sort_by(f64::total_cmp);
        say("communes: results", in_milliseconds(each[each.len() / 2]));
    });
}

/// How long each of these keys takes, in milliseconds.
fn timed(page: &Page, keys: &[char]) -> Vec<f64> {
    let browser = page.browser();
    browser.script(include_str!("stopwatch.js"), Vec::new());
    for (key, done) in keys.iter().zip(1_u64..) {
        browser.press([*key]);
        browser.wait("an answer", || {
            let times = browser.script("return window.amorceTimes.length;", Vec::new());
            (times == done).then_some(()).ok_or(times.to_string())
        });
    }
    let times = browser.script("return window.amorceTimes;", Vec::new());
    let times = times.as_array().into_iter().flatten();
    times
        .map(|time| time.as_f64().unwrap_or(f64::INFINITY))
        .collect()
}

fn quickest(times: impl Iterator<Item = f64>) -> f64 {
    times.fold(f64::INFINITY, f64::min)
}

/// Rounded up.
fn in_milliseconds(time: f64) -> u64 {
    time.ceil() as u64
}

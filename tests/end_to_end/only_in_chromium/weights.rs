//! What visitors fetch, in bytes that the server sent, the worker's requests included: `cargo xtask size`.
//! This module must never know a budget: xtask/budget.toml has them.

use std::collections::BTreeSet;

use amorce::input::Field;

use crate::browser::Browser;
use crate::communes::every_file_is_there;
use crate::files::downloaded;
use crate::offline::kept_whole;
use crate::page::Page;
use crate::server::{Hosting, Server};
use crate::views::VIEWS;

/// Every moment begins at an origin that the browser has not seen.
#[test]
#[ignore = "cargo xtask size"]
fn what_visitors_fetch() {
    visit(false, |page| {
        page.shows("answer");
        say("first answer", fetched(page));
        see_the_simulation(page);
        say("whole simulation", fetched(page));
        see_every_view(page);
        say("every view, dossier printed", fetched(page));
    });
    visit(false, |page| {
        see_the_simulation(page);
        page.type_in(Field::Population, "120 000");
        let before = fetched(page);
        downloaded(page, "xlsx");
        say("spreadsheet", fetched(page) - before);
        let before = fetched(page);
        for kind in ["schedule-fr", "detail-fr", "ics", "json"] {
            downloaded(page, kind);
        }
        say("CSV, calendar, JSON", fetched(page) - before);
    });
    visit(false, |page| {
        see_the_simulation(page);
        let before = fetched(page);
        find_communes(page, "01400");
        say("communes of a postcode", fetched(page) - before);
        find_communes(page, "Lyon");
        say("communes of a name", fetched(page) - before);
    });
    visit(false, |page| {
        see_the_simulation(page);
        let before = fetched(page);
        see_the_other_aids(page);
        say("other aids", fetched(page) - before);
        page.browser().click("#xlsx");
        page.waits_for_words(".said", "prêt");
        say("other aids: spreadsheet", fetched(page) - before);
    });
    visit(false, |page| {
        see_the_simulation(page);
        let before = fetched(page);
        see_what_lies_ahead(page);
        say("planning", fetched(page) - before);
    });
    visit(true, |page| {
        see_the_simulation(page);
        kept_whole(page);
        see_every_view(page);
        downloaded(page, "xlsx");
        say("whole visit, with the worker", fetched(page));
    });
}

/// The view that is a moment of its own.
const OTHER_AIDS: &str = "autres-aides";

/// The two views that are one.
const PLANNING: [&str; 2] = ["plan", "tresorerie"];

/// For `cargo xtask size`, in a line of its own.
pub(super) fn say(moment: &str, measured: u64) {
    println!("\nmeasured\t{moment}\t{measured}");
}

fn visit(has_worker: bool, promise: impl FnOnce(&Page)) {
    let server = Server::start(Hosting::plain().cached());
    let browser = Browser::open();
    if !has_worker {
        browser.run_first("delete Navigator.prototype.serviceWorker;");
    }
    let page = Page::of(browser, server);
    page.go_to("");
    promise(&page);
    page.must_not_complain();
}

/// Opens what communes are chosen with, and waits for what is found.
fn find_communes(page: &Page, typed: &str) {
    if page.browser().text("#f-communes").is_none() {
        page.press_button("Choisir les communes");
    }
    page.type_in_box("#f-communes", typed);
    page.waits_for_words("#communes-found", "(");
    every_file_is_there(page);
}

/// With a pointer, to its end.
fn see_the_simulation(page: &Page) {
    page.browser().click("h1");
    page.browser()
        .script("scrollTo(0, document.body.scrollHeight);", Vec::new());
    page.waits_for_every_program();
}

fn see_every_view(page: &Page) {
    page.type_in(Field::Population, "120 000");
    let is_apart = |name| name == OTHER_AIDS || PLANNING.contains(&name);
    for view in VIEWS.iter().filter(|view| !is_apart(view.name)) {
        view.come(page);
    }
    page.browser().click(".views [href='#simulation']");
    page.waits_for_what_prints();
    page.browser().print();
    page.type_in(Field::Population, "30 000");
}

/// Both calculators, and what they print.
fn see_the_other_aids(page: &Page) {
    for view in VIEWS.iter().filter(|view| view.name == OTHER_AIDS) {
        view.reach(page);
    }
    page.browser().print();
}

/// The plan of action and the bank account, and what each prints.
fn see_what_lies_ahead(page: &Page) {
    for view in VIEWS.iter().filter(|view| PLANNING.contains(&view.name)) {
        view.come(page);
        page.browser().print();
    }
}

/// Nothing of it was sent twice.
#[track_caller]
fn fetched(page: &Page) -> u64 {
    let sent = page.sent();
    let mut once = BTreeSet::new();
    let twice = sent
        .iter()
        .filter(|file| !once.insert((&file.url, file.is_framed)));
    let twice: Vec<_> = twice.collect();
    assert!(twice.is_empty(), "sent twice: {twice:?}");
    sent.iter().map(|file| file.bytes).sum()
}

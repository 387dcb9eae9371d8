//! A page of which something could not be loaded: it says so in words, shows no amount of an example beside what is typed,
//! and loses nothing of that.

use amorce::input::Field;

use super::page::{Page, visit_file_without_a_program, visit_without_a_program};
use super::server::{Hosting, dist};

/// Types in the outline, before any program; what is beside it must hold no amount.
fn type_in_the_outline(page: &Page) {
    page.type_in(Field::Population, "200 000");
    page.browser().click("[name=status][value=signed]");
    page.browser().click("h1");
    let told = page.browser().text(".told").unwrap_or_default();
    assert!(!told.contains('€'), "{told}");
}

/// What was typed is there again after a reload, in the outline.
#[track_caller]
fn comes_back_after_a_reload(page: &Page) {
    page.browser().reload();
    page.holds(Field::Population, "200 000");
    let signed = "return document.querySelector('[name=status][value=signed]').checked;";
    assert_eq!(page.browser().script(signed, Vec::new()), true);
}

#[test]
fn a_first_program_that_is_refused_leaves_no_example_beside_what_is_typed() {
    let hosting = Hosting::plain().lacking("main_bg", ".wasm");
    visit_without_a_program(hosting, |page| {
        page.reveals("not-loaded");
        type_in_the_outline(page);
        page.reveals("outlives");
        comes_back_after_a_reload(page);
        page.reveals("not-loaded");
        // Nothing else of the simulation starts without it.
        let asked = "return performance.getEntriesByType('resource').some(({ name }) => /split_/.test(name));";
        assert_eq!(page.browser().script(asked, Vec::new()), false);
        page.expect_complaint("main_bg");
        page.excuse("404");
    });
}

#[test]
fn a_program_that_does_not_come_is_told_after_ten_seconds() {
    visit_without_a_program(Hosting::plain().holding("_bg.wasm"), |page| {
        type_in_the_outline(page);
        page.conceals("slow");
        page.conceals("late");
        page.reveals("slow");
        page.reveals("outlives");
        comes_back_after_a_reload(page);
    });
}

#[test]
fn what_was_typed_before_the_program_came_is_forgotten_once_it_is_there() {
    visit_without_a_program(Hosting::plain(), |page| {
        page.shows("seed-total");
        let kept = "return sessionStorage.getItem('amorce.outline.v1');";
        page.browser().wait("nothing kept of the outline", || {
            let kept = page.browser().script(kept, Vec::new());
            kept.is_null().then_some(()).ok_or_else(|| kept.to_string())
        });
        page.conceals("late");
    });
}

/// An old `index.html` after an update of the site: its scripts are gone.
#[test]
fn a_page_whose_scripts_are_gone_says_so_by_styles_alone() {
    let hosting = Hosting::plain().lacking("boot-", ".js");
    visit_without_a_program(hosting, |page| {
        type_in_the_outline(page);
        page.reveals("late");
        page.holds(Field::Population, "200 000");
        page.expect_complaint("boot-");
    });
}

#[test]
fn the_page_opened_from_a_disk_says_what_to_open() {
    visit_file_without_a_program(&dist().join("index.html"), |page| {
        type_in_the_outline(page);
        page.waits_for_words("#late", "amorce.html");
        page.holds(Field::Population, "200 000");
        // Browsers refuse modules from a disk, each in its own words.
        for words in ["boot-", "main.js", "origin", "CORS"] {
            page.excuse(words);
        }
    });
}

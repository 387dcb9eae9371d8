//! The rest of the simulation: fetched once somebody is there, one page with the first program.

use amorce::input::Field;
use amorce::law::OwnLine;
use serde_json::Value;

use super::page::{Page, visit, visit_at};
use super::server::Hosting;

/// Whether a file of the second program was asked of the server.
fn was_fetched(page: &Page) -> bool {
    let found = page.browser().script(
        "return performance.getEntriesByType('resource').some(({ name }) => name.includes('split_simulation'));",
        Vec::new(),
    );
    found == Value::Bool(true)
}

/// Opens a part of the form that is closed.
fn open(page: &Page, heading: &str) {
    page.waits_for("#form-more summary");
    page.browser().script(
        "[...document.querySelectorAll('#form-more summary')]
           .find((summary) => summary.textContent.includes(arguments[0])).click();",
        vec![Value::from(heading)],
    );
}

#[test]
fn the_answer_is_there_before_the_rest_of_the_page_is_asked_for() {
    visit(|page| {
        page.shows("seed-total");
        assert!(!was_fetched(page), "nobody is there yet");
        page.type_in(Field::Population, "120 000");
        page.waits_for("[data-picture='steps']");
        assert!(was_fetched(page));
    });
}

/// 60 000 € of the visitor's contract in the place of 75 000 €.
#[test]
fn what_is_typed_in_one_program_counts_in_the_other() {
    visit(|page| {
        page.type_in(Field::Population, "120 000");
        page.signed("15/06/2024");
        page.pays("seed-envelope", 75_000);
        open(page, "Montants de votre contrat");
        page.type_in(Field::Own(OwnLine::Operating), "60 000");
        page.pays("seed-envelope", 60_000);
    });
}

#[test]
fn what_is_wrong_in_the_rest_of_the_form_is_listed_and_leads_there() {
    visit(|page| {
        let own = Field::Own(OwnLine::Operating);
        page.type_in(Field::Population, "120 000");
        open(page, "Montants de votre contrat");
        page.type_in(own, "beaucoup");
        page.leave();
        page.objects_to(own);
        page.waits_for(".problems a");
        // Closed, it opens again for who wants to mend it.
        open(page, "Montants de votre contrat");
        page.browser().click(".problems a");
        page.browser().wait("the keyboard in the field", || {
            let name = page.in_focus();
            (name.as_deref() == Some(own.key().as_str()))
                .then_some(())
                .ok_or_else(|| format!("{name:?}"))
        });
    });
}

#[test]
fn all_that_was_typed_is_there_after_a_reload_until_it_is_forgotten() {
    visit(|page| {
        let own = Field::Own(OwnLine::Operating);
        page.type_in(Field::Population, "120 000");
        open(page, "Montants de votre contrat");
        page.type_in(own, "60 000");
        page.browser().wait("all of it on the device", || {
            let kept = page
                .browser()
                .script("return String(Object.values(localStorage));", Vec::new());
            let kept = kept.as_str().unwrap_or_default().to_owned();
            let is_all = kept.contains("own-operating=60+000");
            is_all.then_some(()).ok_or(kept)
        });
        page.go_to("?");
        page.says("answer", "120 000 habitants");
        page.holds(Field::Population, "120 000");
        open(page, "Montants de votre contrat");
        page.holds(own, "60 000");
        page.browser().click(".kept .button");
        page.go_to("?again");
        page.shows("example");
    });
}

#[test]
fn the_first_program_goes_on_where_the_rest_cannot_be_fetched() {
    visit(|page| {
        page.stop_the_server_before("split_");
        page.type_in(Field::Population, "120 000");
        page.waits_for_words("#form-more .trouble", "n’a pas pu être chargée");
        page.says("answer", "120 000 habitants");
    });
}

/// Each part of the program that cannot be had says so in its place, and nothing else stops working.
#[test]
fn a_part_that_failed_comes_once_it_is_asked_for_again() {
    visit_at(
        Hosting::plain().lacking_once("split_simulation", ".wasm"),
        |page| {
            page.type_in(Field::Population, "120 000");
            page.waits_for_words("div.trouble", "n’a pas pu être chargée");
            page.pays("seed-total", 75_000);
            page.press_button("Réessayer");
            page.waits_for("#roadmap-title");
            page.waits_for("#share-title");
            page.expect_complaint("split_simulation");
            page.excuse("404");
        },
    );
}

/// The buttons above a project that came by a link are there before what they do is.
#[test]
fn what_is_pressed_before_its_part_is_there_is_done_as_soon_as_it_is() {
    visit_at(
        Hosting::plain().lacking_once("split_simulation", ".wasm"),
        |page| {
            page.go_to("#pop=30000&v=1");
            page.waits_for_words("div.trouble", "n’a pas pu être chargée");
            page.press_button("Garder celui-ci sur cet appareil");
            page.press_button("Réessayer");
            page.waits_for("#share-title");
            // It is the visitor's own now.
            page.waits_for(".kept .button");
            page.expect_complaint("split_simulation");
            page.excuse("404");
        },
    );
}

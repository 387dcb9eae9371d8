//! The rest of the simulation: fetched once somebody is there, one page with the first program.

use amorce::funding::OwnLine;
use amorce::input::Field;
use serde_json::Value;

use super::page::{Page, visit, visit_at};
use super::server::Hosting;

/// Whether a file of the second program was asked of the server.
fn was_fetched(page: &Page) -> bool {
    let found = page.browser().script(
        "return performance.getEntriesByType('resource').some(({ name }) => name.includes('amorce-more'));",
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
        page.stop_the_server();
        page.expect_complaint(page.browser().engine().unimportable());
        page.expect_logged("program.js");
        page.type_in(Field::Population, "120 000");
        page.reveals("more-failed");
        page.says("answer", "120 000 habitants");
    });
}

/// A page whose rest never comes, once it is asked for.
fn visit_while_the_rest_is_on_its_way(promise: impl FnOnce(&mut Page)) {
    visit_at(Hosting::plain().holding("amorce-more_bg.wasm"), |page| {
        page.type_in(Field::Population, "120 000");
        page.browser().wait("the rest on its way", || {
            let is_asked_for = was_fetched(page).then_some(());
            is_asked_for.ok_or_else(|| "no sign of it".to_owned())
        });
        promise(page);
    });
}

/// Browsers drop what they fetch for a page that is left, long before the next one is there.
#[test]
fn whoever_leaves_while_the_rest_is_on_its_way_is_told_of_no_failure() {
    visit_while_the_rest_is_on_its_way(|page| {
        page.browser().script(
            "new MutationObserver(() => sessionStorage.setItem('told', 'a failure'))
               .observe(document.getElementById('more-failed'), { attributes: true });",
            Vec::new(),
        );
        page.browser().reload();
        let told = page
            .browser()
            .script("return sessionStorage.getItem('told');", Vec::new());
        assert_eq!(told, Value::Null);
    });
}

/// As after a link that opens another application: browsers say that the page is left, and it stays.
#[test]
fn whoever_stays_after_all_is_told_of_a_failure_a_while_later() {
    visit_while_the_rest_is_on_its_way(|page| {
        page.browser()
            .script("dispatchEvent(new Event('beforeunload'));", Vec::new());
        page.stop_the_server();
        page.expect_complaint(page.browser().engine().unreachable());
        page.excuse("amorce-more_bg.wasm");
        page.reveals("more-failed");
        page.says("answer", "120 000 habitants");
    });
}

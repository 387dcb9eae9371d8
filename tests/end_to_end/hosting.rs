//! `dist/` on any static server.

use amorce::input::Field;

use super::page::{Page, visit_at, visit_without_a_program};
use super::server::Hosting;

fn computes(page: &Page) {
    page.type_in(Field::Population, "30000");
    page.pays("seed-envelope", 50_000);
}

#[test]
fn it_works_from_a_folder_of_somebody_elses_site() {
    visit_at(Hosting::plain().under("/some/sub/folder/"), |page| {
        computes(page);
    });
}

#[test]
fn it_needs_no_server_once_it_is_there() {
    visit_at(Hosting::plain(), |page| {
        // The rest of the page comes at the first sign of somebody.
        page.browser().click("h1");
        page.waits_for_every_program();
        page.stop_the_server();
        computes(page);
    });
}

#[test]
fn it_works_under_a_strict_content_security_policy() {
    let strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    let hosting = Hosting::plain().with_header("content-security-policy", strict);
    visit_at(hosting, |page| computes(page));
}

/// Browsers compile nothing under such a policy: whoever hosts the page is told what to add, by name.
#[test]
fn under_a_policy_that_refuses_programs_it_keeps_its_text_and_names_what_is_missing() {
    let hosting = Hosting::plain().with_header("content-security-policy", "default-src 'self'");
    visit_without_a_program(hosting, |page| {
        page.reveals("refused");
        let told = page.browser().text("#refused").unwrap_or_default();
        assert!(told.contains("'wasm-unsafe-eval'"), "{told}");
        page.conceals("not-loaded");
        page.conceals("no-wasm");
        assert!(page.browser().text("#form").is_some());
        page.expect_complaint("WebAssembly");
        // The violation itself, which not every browser tells.
        page.excuse("wasm-eval");
    });
}

/// The program still starts, only later: whoever hosts it is told in the console.
#[test]
fn it_works_from_a_server_that_does_not_know_wasm() {
    let hosting = Hosting::plain().with_type(".wasm", "application/octet-stream");
    visit_at(hosting, |page| {
        page.expect_complaint("application/wasm");
        computes(page);
    });
}

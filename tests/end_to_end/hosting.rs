//! `dist/` on any static server.

use amorce::input::Field;

use super::page::{Page, visit_at};
use super::printed;
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
        page.waits_for("#roadmap-title");
        printed::ready(page);
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

/// The program still starts, only later: whoever hosts it is told in the console.
#[test]
fn it_works_from_a_server_that_does_not_know_wasm() {
    let hosting = Hosting::plain().with_type(".wasm", "application/octet-stream");
    visit_at(hosting, |page| {
        page.expect_complaint("application/wasm");
        computes(page);
    });
}

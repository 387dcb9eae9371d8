//! What must never happen, and what the visitor sees if it does.

use amorce::input::Field;

use super::embed::{self, MADE};
use super::page::visit_at;
use super::server::Hosting;
use super::single::visit_single;

/// What a panic of the program is to the browser.
const TRAP: &str = "throw new WebAssembly.RuntimeError('unreachable');";

/// What a browser says on its own drawing.
const REMARK: &str =
    "dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' }));";

#[test]
fn a_remark_of_the_browser_on_its_drawing_is_no_crash() {
    visit_at(Hosting::plain().with_script("/remark.js", REMARK), |page| {
        page.load_script("/remark.js");
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        page.conceals("crash");
    });
}

#[test]
fn a_panic_is_told_in_a_sentence_and_what_was_typed_stays() {
    visit_at(Hosting::plain().with_script("/trap.js", TRAP), |page| {
        page.type_in(Field::Population, "54 321");
        page.type_in(Field::Letter, "10/05/2022");
        page.conceals("crash");
        page.expect_complaint("unreachable");
        page.load_script("/trap.js");
        page.reveals("crash");
        page.holds(Field::Population, "54 321");
        page.holds(Field::Letter, "10/05/2022");
    });
}

/// As an event has the program run: WebKit says no word of an error that no address answers for.
const LATE_TRAP: &str = "setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); });";

#[test]
fn a_panic_of_the_page_in_one_file_is_told_on_a_disk() {
    visit_single(|page| {
        page.conceals("crash");
        page.expect_complaint("unreachable");
        page.load_own_script(LATE_TRAP);
        page.reveals("crash");
    });
}

#[test]
fn a_panic_of_the_page_in_one_file_is_told_in_a_sandbox() {
    embed::in_one_file(|host| {
        host.excuse("unreachable");
        host.inside(MADE, |page| {
            page.pays("seed-envelope", 60_000);
            page.conceals("crash");
            page.load_own_script(LATE_TRAP);
            page.reveals("crash");
        });
    });
}

//! What must never happen, and what the visitor sees if it does.

use amorce::input::Field;

use super::page::visit_at;
use super::server::Hosting;

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

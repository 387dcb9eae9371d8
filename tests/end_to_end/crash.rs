//! What must never happen, and what the visitor sees if it does.

use amorce::input::Field;

use super::embed::{self, MADE};
use super::page::{Page, visit_at};
use super::server::Hosting;
use super::single::visit_single;

/// What a panic of the program is to the browser.
const TRAP: &str = "throw new WebAssembly.RuntimeError('unreachable');";

/// A window on a desk, in CSS pixels.
const WIDE: (u32, u32) = (1_280, 1_024);

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

/// Runs a script that fails with these words beside an answer to 30 000 inhabitants, in a window of this size.
fn fail_beside_an_answer(
    script: &'static str,
    complaint: &'static str,
    (width, height): (u32, u32),
    mut promise: impl FnMut(&mut Page),
) {
    visit_at(Hosting::plain().with_script("/fails.js", script), |page| {
        page.browser().set_window(width, height);
        page.type_in(Field::Population, "30 000");
        page.pays("seed-envelope", 50_000);
        page.expect_complaint(complaint);
        page.load_script("/fails.js");
        page.reveals("crash");
        promise(page);
    });
}

/// What stands beside what was typed is read as its answer, and none comes any more.
#[test]
fn no_amount_is_left_once_a_program_stopped() {
    fail_beside_an_answer(TRAP, "unreachable", WIDE, |page| {
        page.lacks("seed-envelope");
        page.holds(Field::Population, "30 000");
        page.go_to("#bareme");
        page.conceals("annex");
    });
}

#[test]
fn a_program_that_stopped_is_told_wherever_the_page_is_read() {
    fail_beside_an_answer(TRAP, "unreachable", (360, 480), |page| {
        let seen = "scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
                    const { top, bottom, left, right } = document.getElementById('crash').getBoundingClientRect();
                    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                    return scrollY > 0 && Boolean(there?.closest('#crash'));";
        assert_eq!(page.browser().script(seen, Vec::new()), true, "in sight");
    });
}

/// An error that comes through a program leaves it half done, whatever it is called.
const THROUGH: &str = "throw Object.assign(new TypeError('half done'), \
                       { stack: 'TypeError: half done\\n    at wasm://wasm/00b5a2e6:wasm-function[123]:0x1f00' });";

#[test]
fn an_error_that_came_through_a_program_takes_the_amounts_away() {
    fail_beside_an_answer(THROUGH, "half done", WIDE, |page| {
        page.lacks("seed-envelope");
    });
}

/// Browsers inside other applications run scripts of their own in every page.
#[test]
fn an_error_of_another_script_leaves_the_amounts() {
    fail_beside_an_answer(
        "throw new TypeError('not ours');",
        "not ours",
        WIDE,
        |page| {
            page.pays("seed-envelope", 50_000);
            page.type_in(Field::Population, "200 000");
            page.pays("seed-envelope", 90_000);
        },
    );
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

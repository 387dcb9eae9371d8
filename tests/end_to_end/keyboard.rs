//! Everything without a mouse.

use amorce::input::Field;
use fantoccini::key::Key;

use super::page::{Page, visit};

const FORM: [Field; 7] = [
    Field::Population,
    Field::Letter,
    Field::HealthProject,
    Field::Status,
    Field::Signature,
    Field::Regime,
    Field::Action,
];

/// No page has more stops than this before the end of its form.
const STOPS: usize = 60;

/// Presses the Tab key until the keyboard is in a field; names the fields on the way.
#[track_caller]
fn tab_to(page: &Page, field: Field) -> Vec<String> {
    let mut met = Vec::new();
    for _ in 0..STOPS {
        page.press_key(Key::Tab);
        let Some(name) = page.in_focus() else {
            continue;
        };
        if name == field.key() {
            return met;
        }
        met.push(name);
    }
    panic!("the Tab key never reaches {}", field.key());
}

#[test]
fn the_tab_key_reaches_every_control_in_the_order_of_the_form() {
    visit(|page| {
        for field in FORM {
            let met = tab_to(page, field);
            assert!(met.is_empty(), "before {}: {met:?}", field.key());
            if field == Field::Status {
                page.pick_with_arrows(field, "signed");
            }
        }
    });
}

#[test]
fn the_answer_follows_who_only_has_a_keyboard() {
    visit(|page| {
        tab_to(page, Field::Population);
        page.press("120000");
        page.pays("seed-envelope", 75_000);
        tab_to(page, Field::Status);
        page.pick_with_arrows(Field::Status, "signed");
        tab_to(page, Field::Signature);
        page.press("15/06/2022");
        page.pays("seed-total", 131_250);
        page.answers("booster", "met");
    });
}

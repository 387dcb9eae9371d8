//! What people type: many forms are understood, the rest is refused beside the field. Every form and every reason is in
//! tests/typed_input.rs: here stands what a browser adds.

use std::time::Duration;

use amorce::input::Field;

use super::page::{Page, visit};

#[test]
fn a_number_is_understood_however_it_is_written() {
    visit(|page| {
        for typed in ["12.345", "12\u{202f}345", "12345  \u{a0}"] {
            // Another tier before each, so that an old result cannot pass for the new one.
            page.type_in(Field::Population, "200000");
            page.pays("seed-envelope", 90_000);
            page.type_in(Field::Population, typed);
            page.pays("seed-envelope", 50_000);
            page.says("tier", "Taille 1");
            page.says("answer", "12 345 habitants");
            page.leave();
            page.accepts(Field::Population);
            page.holds(Field::Population, typed);
        }
    });
}

/// The message comes when the field is left, above what is being clicked.
#[test]
fn a_click_that_leaves_a_wrong_field_is_not_lost() {
    visit(|page| {
        page.type_in(Field::Population, "douze mille");
        page.pick(Field::Status, "signed");
        page.objects_to(Field::Population);
        page.waits_for_element("[name=status][value=signed]:checked");
        page.waits_for_element("[name=signature]");
    });
}

/// A hand that is slow presses for longer than a second.
#[test]
fn a_long_press_that_leaves_a_wrong_field_is_not_lost() {
    visit(|page| {
        page.type_in(Field::Population, "douze mille");
        let signed = "[name=status][value=signed]";
        page.browser()
            .press_for(signed, Duration::from_millis(1_500));
        page.waits_for_element(&format!("{signed}:checked"));
        page.objects_to(Field::Population);
    });
}

/// A result with something in each part, whichever field goes wrong afterwards.
fn fill(page: &Page) {
    page.type_in(Field::Population, "120 000");
    page.signed("15/06/2022");
    page.type_in(Field::Letter, "10/05/2022");
    page.pays("seed-total", 131_250);
}

#[track_caller]
fn refuses(page: &Page, field: Field, typed: &str) {
    page.type_in(field, typed);
    page.objects_to(field);
    page.holds(field, typed);
    page.shows("answer");
}

#[test]
fn a_wrong_population_is_refused_beside_its_field_and_the_rest_stays() {
    visit(|page| {
        fill(page);
        for typed in ["", "douze mille", "70 000 001"] {
            refuses(page, Field::Population, typed);
            page.answers("booster", "met");
            page.accepts(Field::Signature);
            page.type_in(Field::Population, "120 000");
            page.accepts(Field::Population);
            page.pays("seed-total", 131_250);
        }
    });
}

#[test]
fn a_wrong_signature_is_refused_beside_its_field_and_the_rest_stays() {
    visit(|page| {
        fill(page);
        for typed in ["30/02/2022", ""] {
            refuses(page, Field::Signature, typed);
            page.says("tier", "Taille 3");
            page.pays("seed-envelope", 75_000);
            page.accepts(Field::Population);
            page.type_in(Field::Signature, "15/06/2022");
            page.accepts(Field::Signature);
            page.pays("seed-total", 131_250);
        }
    });
}

#[test]
fn a_letter_after_the_signature_is_refused_beside_its_field_and_the_rest_stays() {
    visit(|page| {
        fill(page);
        refuses(page, Field::Letter, "16/06/2022");
        page.pays("seed-total", 131_250);
        page.accepts(Field::Signature);
        page.leave();
        page.holds(Field::Letter, "16/06/2022");
        page.type_in(Field::Letter, "15/06/2022");
        page.accepts(Field::Letter);
    });
}

//! What is there before anything is typed.

use amorce::input::Field;

use super::page::visit;

#[test]
fn an_example_marked_as_one_is_there_before_anything_is_typed_and_then_goes() {
    visit(|page| {
        page.shows("example");
        page.shows("answer");
        page.shows("seed-total");
        page.type_in(Field::Population, "30000");
        page.lacks("example");
        page.pays("seed-envelope", 50_000);
    });
}

//! The answer stays in sight while it is typed, on a phone too, and each part of the page is one press away.

use amorce::input::Field;

use super::page::visit;

#[test]
fn on_a_phone_the_figure_follows_the_typing_until_the_answer_is_in_sight() {
    visit(|page| {
        page.browser().resize(390, 700, 1);
        page.type_in(Field::Population, "60 000");
        page.waits_for_words(".now", "60 000 € rapporté voir le détail");
        page.type_in(Field::Population, "30 000");
        page.waits_for_words(".now", "50 000 € établi");
        // Screen readers have the announcement: nothing here is one.
        page.lacks_element(".page-parts [aria-live], .page-parts [role=status]");
        page.browser().click(".now a");
        page.browser().wait("the figure leaves", || {
            let shown = page.browser().text(".now");
            shown.map_or(Ok(()), Err)
        });
        page.says("answer", "50 000 €");
    });
}

#[test]
fn each_part_of_the_page_is_one_press_away_and_says_that_it_is_read() {
    visit(|page| {
        page.type_in(Field::Population, "60 000");
        page.signed("15/06/2022");
        page.waits_for_every_program();
        for part in ["share-title", "schedule-title", "result-title"] {
            page.browser()
                .click(&format!(".page-parts [href='#{part}']"));
            page.waits_for_element(&format!(".page-parts [href='#{part}'][aria-current]"));
        }
        // The fragment of the url is still the project.
        assert!(page.hash().contains("pop=60000"), "{}", page.hash());
    });
}

//! Scenarios side by side: made by duplicating and changing, each a whole project, all in the link.

use amorce::input::Field;

use super::page::{Page, visit};

/// What the view shows, with plain blanks.
#[track_caller]
fn reads(page: &Page, css: &str, words: &str) {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.browser()
        .wait(words, || match page.browser().text(css) {
            Some(text) if plain(&text).contains(words) => Ok(()),
            found => Err(format!("{found:?}")),
        });
}

/// Tier 1 signed in 2021: 50 000 as adopted, 87 500 had the second offer been adopted.
#[test]
fn an_offer_is_compared_with_what_was_adopted_for_the_same_project() {
    visit(|page| {
        page.type_in(Field::Population, "30 000");
        page.signed("15/06/2021");
        page.pays("seed-total", 50_000);
        page.waits_for("#share-title");
        page.browser().click("a[href='#comparer']");
        page.press_button("Offre 2020 +75\u{a0}%, jamais adoptée");
        reads(page, "#compare", "+37 500 €");
        reads(page, "#compare", "si l’offre avait été adoptée");
        // It is a whole project: the form shows it, and what is changed there is compared.
        page.press_named("Modifier le scénario B");
        page.pays("seed-total", 87_500);
        page.waits_for(".which");
        page.browser().reload();
        page.pays("seed-total", 87_500);
        page.waits_for(".which");
        page.browser().click("a[href='#comparer']");
        reads(page, "#compare", "+37 500 €");
        page.press_named("Retirer le scénario A");
        page.browser().click("a[href='#simulation']");
        page.pays("seed-total", 87_500);
    });
}

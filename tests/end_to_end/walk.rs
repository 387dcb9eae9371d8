//! The tasks of three newcomers, step by step as `docs/walk.md` tells them, with what each should see.
//! Amounts are computed there by hand.

use amorce::input::Field;

use super::page::{Page, visit};

/// Tier 3, letter of intent on 12/03/2022, signed on 20/09/2022.
fn visit_described(mut promise: impl FnMut(&mut Page)) {
    visit(|page| {
        page.type_in(Field::Population, "120 000 habitants");
        page.type_in(Field::Letter, "12/03/2022");
        page.signed("20/09/2022");
        promise(page);
    });
}

/// Task (a): what do I get, and when?
#[test]
fn a_newcomer_reads_what_is_paid_and_when() {
    visit_described(|page| {
        page.pays("seed-total", 131_250);
        page.says("answer", "131 250 € à la signature");
        page.says("answer", "75 000 € d’amorçage, rapportés");
        // The first table: what lands in 2022, without unfolding anything.
        let account = "[aria-labelledby=account-title]";
        page.waits_for_words(account, "Sur le compte, par année civile");
        page.waits_for_words(&format!("{account} tbody tr:first-child"), "75 000 €");
        page.waits_for_words(&format!("{account} tbody tr:first-child"), "131 250 €");
        // How sure: the mark opens what it means, and what made it so.
        page.waits_for("#roadmap-title");
        page.browser().click(&format!(
            "{account} tbody tr:first-child td:nth-of-type(2) button.mark"
        ));
        page.waits_for_words(
            &format!("{account} .opened"),
            "Non tranché : le montant du booster.",
        );
        page.browser()
            .click(&format!("{account} .question .button"));
        page.waits_for_element("#f-own-booster");
    });
}

/// Task (b): four missions, and the cash of 2023 and of 2024.
#[test]
fn a_newcomer_takes_four_missions_and_reads_the_cash_of_two_years() {
    visit_described(|page| {
        page.waits_for("#years-title");
        page.press_button("Les quatre missions socles, aux dates limites");
        let year =
            |place: u8| format!("[aria-labelledby=account-title] tbody tr:nth-child({place})");
        page.waits_for_words(&year(2), "2023");
        for amount in ["277 870 €", "291 985 €", "295 514 €"] {
            page.waits_for_words(&year(2), amount);
        }
        page.waits_for_words(&year(3), "2024");
        for amount in ["250 000 €", "328 000 €", "347 500 €"] {
            page.waits_for_words(&year(3), amount);
        }
        // The dates that it took stand in the form, each with the last one that is legal.
        page.browser().click("#form-more details > summary");
        page.holds(Field::Start(amorce::law::Mission::Access), "20/03/2023");
        page.waits_for_words("#form-more", "au plus tard le 20 mars 2023");
    });
}

/// Task (c): the same contract, signed two weeks later.
#[test]
fn a_newcomer_compares_with_a_signature_two_weeks_later() {
    visit_described(|page| {
        page.pays("seed-total", 131_250);
        page.waits_for("#share-title");
        page.browser().click("a[href='#comparer']");
        page.type_in_box("#compare-signature", "04/10/2022");
        page.browser().click("#compare-signature + button");
        page.waits_for_words("#compare", "56 250 € de moins");
        // The form is still one's own.
        page.browser().click("a[href='#simulation']");
        page.pays("seed-total", 131_250);
        page.waits_for_words(".which", "Le formulaire montre le scénario A");
    });
}

//! The bank account, in every browser: typed and answered at once, kept and never told by a link that was not asked to.
//!
//! Amounts by hand: 8 000 on 31/01/2027 and 2 000 on 28/02/2027 from an opening balance of 1 000 leave −7 000, then −9 000.

use amorce::input::{ExpensePart, Field};
use fantoccini::key::Key;
use serde_json::json;

use super::page::{Page, visit};

const fn of(number: u8, part: ExpensePart) -> Field {
    Field::Expense(number, part)
}

fn open(page: &Page) {
    page.go_to("#tresorerie");
    page.waits_for("#treasury-form-title");
}

/// From an opening balance on the first of January.
fn spend(page: &Page) {
    page.type_in(Field::Balance, "1 000");
    page.type_in(Field::BalanceDay, "01/01/2027");
    page.type_in(of(1, ExpensePart::Label), "Conseil");
    page.type_in(of(1, ExpensePart::Amount), "8 000");
    page.type_in(of(1, ExpensePart::Start), "31/01/2027");
    page.press_button("Ajouter une dépense");
    page.type_in(of(2, ExpensePart::Label), "Compta");
    page.type_in(of(2, ExpensePart::Amount), "2 000");
    page.type_in(of(2, ExpensePart::Start), "28/02/2027");
    answers(page, "−9 000 €");
}

#[track_caller]
fn answers(page: &Page, words: &str) {
    page.waits_for_words("#treasury-lowest", words);
}

#[test]
fn nothing_of_it_is_fetched_before_it_is_opened() {
    visit(|page| {
        let fetched = || {
            page.browser().script(
                "return performance.getEntriesByType('resource').some(({ name }) => name.includes('split_planning'));",
                Vec::new(),
            )
        };
        page.browser().click("h1");
        page.waits_for_every_program();
        assert_eq!(fetched(), json!(false));
        page.browser().click(".views a[href='#tresorerie']");
        page.waits_for("#treasury-form-title");
        assert_eq!(fetched(), json!(true));
    });
}

#[test]
fn what_is_typed_is_answered_with_its_day_its_depth_and_what_would_avoid_it() {
    visit(|page| {
        open(page);
        page.waits_for_words(".treasury-without", "Aucun projet");
        spend(page);
        page.waits_for_words(".treasury-without", "population du territoire manque");
        answers(page, "au plus bas, le 28 février 2027");
        answers(page, "à partir du 31 janvier 2027");
        answers(page, "jusqu’à 9 000 € de manque");
        answers(page, "ce qui l’éviterait");
        answers(page, "une avance de 9 000 €");
        page.waits_for_words("#treasury-expected", "est la même");
        // Both passes: the advance leaves nothing below zero.
        page.waits_for_words(
            ".treasury-passes",
            "Avec une avance de 9 000 €, le 31 janvier 2027",
        );
        page.waits_for_words(".treasury-months", "Janvier");
        page.waits_for_words(".treasury-months", "−7 000 €");
    });
}

#[test]
fn it_survives_a_reload_and_another_view_and_no_address_tells_it() {
    visit(|page| {
        page.type_in(Field::Population, "120 000");
        page.pays("seed-envelope", 75_000);
        open(page);
        spend(page);
        page.browser().reload();
        page.holds(of(2, ExpensePart::Amount), "2 000");
        answers(page, "−9 000 €");
        page.browser().click(".views a[href='#simulation']");
        page.pays("seed-envelope", 75_000);
        page.address_says("#figures=1&pop=120000&total=7500000&v=1");
        page.waits_for("#share-title");
        assert_eq!(
            page.browser()
                .property("#share-link", "value")
                .map(|link| link.contains("expense")),
            Some(false)
        );
        page.browser().click("#with-treasury");
        page.browser().wait("the account in the address", || {
            let hash = page.hash();
            hash.contains("expense-1-amount=8+000")
                .then_some(())
                .ok_or(hash)
        });
    });
}

#[test]
fn a_line_is_removed_and_brought_back_with_the_keyboard() {
    visit(|page| {
        open(page);
        spend(page);
        page.press_named("Retirer\u{a0}: Dépense 1");
        page.holds(of(1, ExpensePart::Label), "Compta");
        answers(page, "−1 000 €");
        page.browser()
            .wait("the keyboard beside what was removed", || {
                let id = page.browser().attribute_in_focus("id");
                (id.as_deref() == Some("treasury-removed"))
                    .then_some(())
                    .ok_or(format!("{id:?}"))
            });
        page.press_key(Key::Tab);
        page.press_key(Key::Enter);
        page.holds(of(1, ExpensePart::Label), "Conseil");
        page.holds(of(2, ExpensePart::Label), "Compta");
        answers(page, "−9 000 €");
    });
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_the_way_there_opens_it() {
    visit(|page| {
        open(page);
        spend(page);
        page.type_in(of(2, ExpensePart::End), "01/02/2027");
        page.leave();
        page.objects_to(of(2, ExpensePart::End));
        page.holds(of(2, ExpensePart::End), "01/02/2027");
        // It does not count as long as it is wrong.
        answers(page, "−7 000 €");
        page.waits_for_words("#treasury-left-out", "Dépense 2, « Compta »");
        page.type_in(of(2, ExpensePart::End), "");
        answers(page, "−9 000 €");
        page.press_button("Ajouter une dépense");
        page.type_in(of(3, ExpensePart::Label), "Coordination");
        page.type_in(of(3, ExpensePart::Start), "01/03/2027");
        page.browser().click("[data-expense='3'] summary");
        page.type_in(of(3, ExpensePart::Gross), "60 000");
        page.leave();
        page.waits_for_words("#treasury-left-out", "saisissez le coût employeur");
        page.browser().click("[data-expense='3'] summary");
        page.browser().click("#treasury-left-out a");
        page.browser().wait("the keyboard in the salary", || {
            let name = page.in_focus();
            (name.as_deref() == Some("expense-3-gross"))
                .then_some(())
                .ok_or(format!("{name:?}"))
        });
    });
}

/// 38 000 gross cost 51 086: 4 257.17 in each of the first months.
#[test]
fn a_line_to_begin_with_says_its_source_and_its_marks() {
    visit(|page| {
        open(page);
        page.waits_for_words(".treasury-ready", "38 000 € brut par an (rapporté)");
        page.waits_for_words(".treasury-ready", "51 086 € de coût employeur (hypothèse)");
        page.waits_for_words(".treasury-ready", "Concours pluripro");
        page.press_button("Coordination");
        page.waits_for_words(".treasury-cost", "51 086 €");
        page.browser().wait("the keyboard in the start", || {
            let name = page.in_focus();
            (name.as_deref() == Some("expense-1-start"))
                .then_some(())
                .ok_or(format!("{name:?}"))
        });
        page.press("01/02/2027");
        page.browser().click("#treasury-moves-title");
        page.waits_for_words(".treasury-moves", "−4 257,17 €");
    });
}

#[test]
fn the_three_tests_stand_beside_the_account() {
    visit(|page| {
        page.browser().go_to("about:blank");
        page.go_to("#pop=120000&signature=2027-06-15&status=planned&access=2027-09-15&v=1");
        page.pays("seed-envelope", 75_000);
        open(page);
        spend(page);
        page.browser().click("#treasury-late-3");
        page.waits_for_words(".treasury-tests", "Versements en retard de 3 mois");
        page.browser().click("#treasury-at-zero");
        page.waits_for_words(".treasury-tests", "Volet variable à zéro");
        page.browser().choose("#treasury-slipped", "6");
        page.waits_for_words(".treasury-tests", "Signature décalée de 6 mois");
    });
}

#[test]
fn two_starts_stand_side_by_side() {
    visit(|page| {
        open(page);
        spend(page);
        page.press_named("Comparer avec un autre début\u{a0}: Dépense 1");
        page.type_in_box("#treasury-other-start", "demain");
        page.browser().click("#treasury-compare");
        page.waits_for_words("#treasury-other-error", "date entière");
        page.type_in_box("#treasury-other-start", "31/03/2027");
        page.browser().click("#treasury-compare");
        page.waits_for_words("#compare-title", "côte à côte");
        page.waits_for_words(".treasury-compared", "31 mars 2027");
        page.press_button("Retirer le scénario B");
        page.browser().wait("one scenario", || {
            page.browser().text("#compare-title").map_or(Ok(()), Err)
        });
        page.holds(of(1, ExpensePart::Start), "31/01/2027");
    });
}

#[test]
fn no_more_than_twenty_lines_can_be_added() {
    visit(|page| {
        page.browser().go_to("about:blank");
        let lines: Vec<String> = (1..=19)
            .map(|number| format!("expense-{number}-label=n{number}"))
            .collect();
        page.go_to(&format!("#{}&pop=52000&v=1", lines.join("&")));
        page.shows("answer");
        open(page);
        page.press_button("Ajouter une dépense");
        page.waits_for_words("#treasury-most", "20 dépenses");
        page.lacks_element("#treasury-add");
    });
}

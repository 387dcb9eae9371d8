//! The plan of action, in every browser: what is told of a step is kept and travels in the link, days that are assumed stay
//! in the plan, the boxes of the roadmap are those of the simulation, and it is printed in the place of the page.

use amorce::input::{Field, PlanPart};
use amorce::plan::PlanStep;
use serde_json::json;

use super::page::{Page, visit, visit_link};

/// Opens the view from the menu, with the simulation seen before.
fn open(page: &Page) {
    page.browser().click("h1");
    page.browser().click(".views a[href='#plan']");
    page.waits_for("#plan-next");
}

const fn day(step: PlanStep) -> Field {
    Field::Plan(step, PlanPart::Day)
}

const fn done(step: PlanStep) -> Field {
    Field::Plan(step, PlanPart::Done)
}

/// What the view says, with plain blanks.
#[track_caller]
fn says(page: &Page, css: &str, words: &str) {
    page.waits_for_words(css, words);
}

/// The paper, as it is written for the printer.
fn paper(page: &Page) -> String {
    let text = page.browser().script(
        "dispatchEvent(new Event('beforeprint'));
         const text = document.querySelector('#dossier').textContent;
         dispatchEvent(new Event('afterprint'));
         return text;",
        Vec::new(),
    );
    let text = text.as_str().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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
        open(page);
        assert_eq!(fetched(), json!(true));
    });
}

#[test]
fn nothing_typed_has_thirteen_steps_and_claims_none_of_them() {
    visit(|page| {
        open(page);
        let steps = page.browser().script(
            "return document.querySelectorAll('.plan-step').length;",
            Vec::new(),
        );
        assert_eq!(steps, json!(13));
        says(page, "#plan-next", "0 faite, 0 à faire, 13 non renseignées");
        page.lacks_element("[data-filled]");
        page.lacks_element(".plan-assumed");
    });
}

#[test]
fn what_is_told_of_a_step_counts_is_kept_and_travels() {
    visit(|page| {
        open(page);
        page.browser().choose("#f-plan-contact-done", "yes");
        page.browser().choose("#f-plan-help-done", "no");
        page.type_in(day(PlanStep::ProjectGroup), "3/2/2027");
        page.leave();
        says(page, "#plan-next", "1 faite, 1 à faire, 11 non renseignées");
        says(page, "#plan-next", "étape 2");
        page.browser().reload();
        page.waits_for("#plan-next");
        says(page, "#plan-next", "1 faite, 1 à faire, 11 non renseignées");
        page.holds(day(PlanStep::ProjectGroup), "3/2/2027");
        page.browser().click(".views a[href='#simulation']");
        page.browser().wait("the link", || {
            let hash = page.hash();
            let all = [
                "plan-contact-done=yes",
                "plan-help-done=no",
                "plan-group-day=2027-02-03",
            ];
            all.iter()
                .all(|part| hash.contains(part))
                .then_some(())
                .ok_or(hash)
        });
    });
}

#[test]
fn the_letter_dates_an_assumed_signature_that_the_visitor_can_move() {
    visit(|page| {
        open(page);
        page.type_in(Field::Letter, "15/01/2027");
        says(page, ".plan-assumed", "15 janvier 2028");
        says(page, ".plan-assumed", "pour ce plan seulement");
        page.type_in(Field::LetterToSignature, "18");
        says(page, ".plan-assumed", "15 juillet 2028");
        page.type_in(Field::LetterToSignature, "31");
        page.leave();
        page.objects_to(Field::LetterToSignature);
        says(page, "#e-letter-to-signature", "de 9 à 30");
        // The same field as in the form, and no day of signature.
        page.browser().click(".views a[href='#simulation']");
        page.holds(Field::Letter, "15/01/2027");
        page.holds(Field::Signature, "");
    });
}

#[test]
fn what_is_wrong_is_said_at_the_field_and_stays() {
    visit(|page| {
        open(page);
        page.type_in(day(PlanStep::Association), "30/02/2027");
        page.leave();
        page.objects_to(day(PlanStep::Association));
        page.holds(day(PlanStep::Association), "30/02/2027");
        page.type_in(day(PlanStep::Association), "30/01/2027");
        page.leave();
        page.accepts(day(PlanStep::Association));
        // Five days, reported.
        says(page, "#plan-association", "4 février 2027");
        says(page, "#plan-association", "rapporté");
    });
}

#[test]
fn a_project_fills_the_letter_and_the_boxes_of_the_roadmap_are_those_of_the_simulation() {
    visit_link(
        "#pop=52000&communes=2023;01001,01004:51140&status=signed&signature=2022-06-15&v=1",
        |page| {
            open(page);
            says(page, "#plan-letter-list [data-filled]", "52 000 habitants");
            says(page, "#plan-anniversaries", "15/06/2027");
            page.browser().click("#f-done-full-access");
            page.waits_for_element("#f-done-full-access:checked");
            page.browser().click(".views a[href='#simulation']");
            page.waits_for("#roadmap-title");
            page.waits_for_element("#f-done-full-access:checked");
            page.browser().click("a[href='#plan']:not(.views a)");
            page.waits_for("#plan-next");
        },
    );
}

#[test]
fn it_is_printed_in_the_place_of_the_page_with_what_was_told() {
    visit_link(
        "#pop=52000&letter=2027-01-15&plan-contact-done=yes&v=1",
        |page| {
            open(page);
            let paper = paper(page);
            for said in [
                "plan d’action",
                "☒ 1. Premier contact",
                "☐ 13. Dialogue de gestion",
                "Vers le 15 janvier 2028, date supposée",
            ] {
                assert!(paper.contains(said), "no {said:?} in {paper}");
            }
        },
    );
}

#[test]
fn a_step_that_a_link_tells_wrongly_is_not_done() {
    visit_link("#pop=52000&plan-contact-done=peut-etre&v=1", |page| {
        open(page);
        says(page, "#plan-next", "0 faite");
        let shown = page.browser().script(
            "return document.querySelector('#f-plan-contact-done').value;",
            Vec::new(),
        );
        assert_eq!(shown, json!(""));
        page.objects_to(done(PlanStep::FirstContact));
        page.browser().choose("#f-plan-contact-done", "yes");
        says(page, "#plan-next", "1 faite");
        page.accepts(done(PlanStep::FirstContact));
    });
}

#[test]
fn a_part_that_cannot_be_had_says_so_and_what_was_typed_stays() {
    visit(|page| {
        page.stop_the_server_before("split_planning");
        page.browser().click(".views [href='#plan']");
        page.waits_for_words("#annex .trouble", "n’a pas pu être chargée");
        page.browser().click(".views [href='#simulation']");
        page.shows("answer");
    });
}

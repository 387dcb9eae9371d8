//! The two calculators beside that of a CPTS, in every browser: by keyboard, by link, in a frame, and kept.
//!
//! Amounts: the vectors of docs/neighbours.md.

use fantoccini::key::Key;
use serde_json::{Value, json};

use super::embed::{MADE, host};
use super::page::{Page, visit, visit_at};
use super::server::Hosting;

/// 1 ETP signed on 1 July 2024, P30 to P89: 132 000.
const CONTRACT: &str = "#aide=assistant&signed=2024-07-01&option=1&band=p30-p89&v=1";
/// Prerequisites and base alone, p = 4 000, n = 13: 59 500.
const STRUCTURE: &str = "#aide=msp&year=2025&patients=4000&professionals=13&hours=12&saturday=yes&unscheduled-care=yes\
    &crisis-plan=yes&coordination=yes&protocols=8&meetings=6&files=5&eligible=100&standard-system=year&v=1";

/// Opens this link as one that somebody sent.
fn come(page: &Page, fragment: &str) {
    page.browser().go_to("about:blank");
    page.go_to(fragment);
    page.waits_for("#aid-form");
}

#[track_caller]
fn answers(page: &Page, words: &str) {
    page.waits_for_words("#aid-answer", words);
}

#[test]
fn nothing_of_it_is_fetched_before_it_is_opened() {
    visit(|page| {
        let fetched = || {
            page.browser().script(
                "return performance.getEntriesByType('resource').some(({ name }) => name.includes('split_aid'));",
                Vec::new(),
            )
        };
        page.browser().click("h1");
        page.waits_for_every_program();
        assert_eq!(fetched(), json!(false));
        page.browser().click(".views a[href='#autres-aides']");
        page.waits_for("#aid-form");
        assert_eq!(fetched(), json!(true));
    });
}

#[test]
fn a_contract_is_answered_with_the_keyboard_alone_and_survives_a_reload() {
    visit(|page| {
        page.go_to("#autres-aides");
        page.waits_for("#aid-form");
        // Past the calculators, into the first field.
        page.browser().wait("the first field", || {
            page.press_key(Key::Tab);
            let in_focus = page.browser().attribute_in_focus("id");
            (in_focus.as_deref() == Some("aid-signed"))
                .then_some(())
                .ok_or(format!("{in_focus:?}"))
        });
        page.press("1/7/2024");
        page.press_key(Key::Tab);
        // Its first letter picks an answer of a list.
        page.press("1 ");
        page.browser().wait("an option", || {
            match page.browser().property("#aid-option", "value") {
                Some(option) if option == "1" => Ok(()),
                _ => {
                    page.press_key(Key::Down);
                    Err(format!(
                        "{:?}",
                        page.browser().property("#aid-option", "value")
                    ))
                }
            }
        });
        answers(page, "132 000");
        // The list is not known: assumed, and told.
        page.waits_for_words("#aid-answer", "hypothèse");
        page.address_says("#aide=assistant&signed=2024-07-01&option=1&v=1");
        page.browser().reload();
        answers(page, "132 000");
        assert_eq!(
            page.browser().property("#aid-signed", "value").as_deref(),
            Some("1/7/2024"),
            "as it was typed"
        );
    });
}

#[test]
fn what_is_typed_of_a_cpts_and_of_the_other_aids_never_meet() {
    visit(|page| {
        page.type_in(amorce::input::Field::Population, "52 000");
        page.pays("seed-envelope", 60_000);
        page.browser().click(".views a[href='#autres-aides']");
        page.type_in_box("#aid-signed", "1/7/2024");
        page.browser().choose("#aid-option", "1");
        answers(page, "132 000");
        page.browser().click(".views a[href='#simulation']");
        page.pays("seed-envelope", 60_000);
        page.address_says("#figures=1&pop=52000&total=6000000&v=1");
        page.browser().back();
        answers(page, "132 000");
    });
}

#[test]
fn the_missing_prerequisite_is_the_first_thing_said_and_one_press_meets_all_of_them() {
    visit(|page| {
        come(
            page,
            "#aide=msp&year=2025&patients=4000&professionals=13&v=1",
        );
        page.waits_for_words(".aid-first", "rien n’est versé");
        answers(page, "0 €");
        page.press_button("Remplir les quatre prérequis (12\u{a0}h, samedi, toute l’année)");
        // 800 + 100 + 2 700 + 3 100 = 6 700 points.
        answers(page, "46 900");
        page.lacks_element("[data-said='prerequisite-missing']");
    });
}

#[test]
fn an_amount_opens_down_to_the_page_of_the_guide() {
    visit(|page| {
        come(page, STRUCTURE);
        answers(page, "59 500");
        page.press_named("Calcul\u{a0}: Fonction de coordination, prérequis");
        page.waits_for_words(".opened", "guide, p. 21 à 22");
        page.waits_for_words(".opened", "4 000 / 4 000");
        page.waits_for_words(".opened", "Guide des indicateurs");
    });
}

#[test]
fn files_say_what_the_page_says() {
    visit(|page| {
        come(page, CONTRACT);
        answers(page, "132 000");
        let csv = text(&saved(page, "#csv-fr"));
        assert!(
            csv.starts_with('\u{feff}') && csv.contains("38000,00"),
            "{csv}"
        );
        assert!(text(&saved(page, "#csv-en")).contains("38000.00"));
        let data: Value = serde_json::from_str(&text(&saved(page, "#json"))).expect("JSON");
        assert!(data.is_object());
        assert!(saved(page, "#xlsx").starts_with(b"PK\x03\x04"));
        page.waits_for_words(".said", "prêt");
    });
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("a text")
}

/// Presses a button and takes what the browser is given to save.
fn saved(page: &Page, css: &str) -> Vec<u8> {
    page.waits_for_element(css);
    let bytes = page.browser().script_that_answers(
        "const [css, answer] = arguments;
         const { click } = HTMLAnchorElement.prototype;
         const { createObjectURL } = URL;
         let blob;
         URL.createObjectURL = (made) => createObjectURL.call(URL, (blob = made));
         HTMLAnchorElement.prototype.click = async function () {
           HTMLAnchorElement.prototype.click = click;
           URL.createObjectURL = createObjectURL;
           answer([...new Uint8Array(await blob.arrayBuffer())]);
         };
         document.querySelector(css).click();",
        vec![json!(css)],
    );
    let bytes = bytes.as_array().into_iter().flatten();
    let bytes = bytes.filter_map(Value::as_u64);
    bytes.filter_map(|byte| u8::try_from(byte).ok()).collect()
}

#[test]
fn a_link_stands_beside_what_the_visitor_typed() {
    visit(|page| {
        page.go_to("#aide=assistant");
        page.type_in_box("#aid-signed", "1/7/2024");
        page.browser().choose("#aid-option", "1");
        answers(page, "132 000");
        come(
            page,
            "#aide=assistant&signed=2021-10-15&option=1/3&band=p30-p89&v=1",
        );
        answers(page, "42 700");
        page.waits_for_words(".arrived", "vient d’un lien");
        page.press_button("Reprendre ma saisie");
        answers(page, "132 000");
    });
}

#[test]
fn a_link_that_was_cut_says_what_was_left_out() {
    visit(|page| {
        come(page, "#aide=msp&year=2025&patients=4");
        page.waits_for_words(".arrived", "patients=4");
        page.waits_for_words("#aid-needs", "Patients médecin traitant");
    });
}

#[test]
fn the_view_works_under_a_strict_policy_in_a_folder() {
    let strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    let hosting = Hosting::plain()
        .under("/some/sub/folder/")
        .with_header("content-security-policy", strict);
    visit_at(hosting, |page| {
        come(page, STRUCTURE);
        answers(page, "59 500");
    });
}

#[test]
fn a_part_that_cannot_be_had_says_so_and_what_is_typed_of_the_cpts_stays() {
    visit(|page| {
        page.stop_the_server_before("split_aid");
        page.browser().click(".views [href='#autres-aides']");
        page.waits_for_words("#annex .trouble", "n’a pas pu être chargée");
        page.browser().click(".views [href='#simulation']");
        page.shows("answer");
    });
}

#[test]
fn a_frame_shows_it_where_its_host_asks_and_nothing_of_the_menu() {
    host("aid", |host| {
        host.browser().enter_frame(MADE);
        host.browser().wait("the answer", || {
            let said = host.browser().text("#aid-answer").unwrap_or_default();
            said.contains("132\u{202f}000").then_some(()).ok_or(said)
        });
        let shown = host.browser().script(
            "return [...document.querySelectorAll('.views a')].filter((link) => link.checkVisibility()).length;",
            Vec::new(),
        );
        assert_eq!(shown, json!(0));
        host.browser().leave_frame();
    });
}

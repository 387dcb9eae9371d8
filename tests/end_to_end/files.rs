//! Files that the page gives: made on the device, as bytes that other programs read, with the totals of the
//! page.

use amorce::input::Field;
use serde_json::{Value, json};

use super::page::{Page, visit_link};

/// Presses the button of a file and takes what the browser is given to save: its name, type and bytes.
pub(crate) fn downloaded(page: &Page, kind: &str) -> (String, String, Vec<u8>) {
    let css = format!("[data-file='{kind}']");
    page.waits_for_element(&css);
    let saved = page.browser().script_that_answers(
        "const [css, answer] = arguments;
         const { click } = HTMLAnchorElement.prototype;
         const { createObjectURL } = URL;
         let blob;
         URL.createObjectURL = (made) => {
           blob = made;
           return createObjectURL.call(URL, made);
         };
         HTMLAnchorElement.prototype.click = async function () {
           HTMLAnchorElement.prototype.click = click;
           URL.createObjectURL = createObjectURL;
           const bytes = [...new Uint8Array(await blob.arrayBuffer())];
           answer([this.download, blob.type, bytes]);
         };
         // The first press loads what writes the file, where that is not there yet: browsers save in the click itself.
         const button = document.querySelector(css);
         const press = () => {
           if (blob) return;
           if (!/se prépare/.test(document.querySelector('.said').textContent)) button.click();
           requestAnimationFrame(press);
         };
         press();",
        vec![json!(css)],
    );
    let text = |at: usize| saved[at].as_str().unwrap_or_default().to_owned();
    let bytes = saved[2].as_array().into_iter().flatten();
    let bytes = bytes
        .filter_map(Value::as_u64)
        .filter_map(|byte| u8::try_from(byte).ok());
    (text(0), text(1), bytes.collect())
}

pub(crate) fn text_of(page: &Page, kind: &str) -> String {
    let (_, _, bytes) = downloaded(page, kind);
    String::from_utf8(bytes).expect("a text")
}

/// Tier 3 signed on 15/06/2022 with access from that day: 75 000 of seed and 56 250 of booster.
fn visit_filled(mut promise: impl FnMut(&mut Page)) {
    visit_link(
        "#pop=120000&signature=2022-06-15&status=signed&v=1",
        |page| {
            page.pays("seed-total", 131_250);
            page.browser().click("h1");
            page.waits_for("#files-title");
            promise(page);
        },
    );
}

#[test]
fn every_file_is_made_on_the_device_and_says_what_the_page_says() {
    visit_filled(|page| {
        let schedule = text_of(page, "schedule-fr");
        assert!(schedule.starts_with('\u{feff}'), "{schedule}");
        for amount in ["75000,00", "56250,00"] {
            assert!(schedule.contains(amount), "{amount} in {schedule}");
        }
        assert!(text_of(page, "schedule-en").contains("56250.00"));
        assert!(text_of(page, "detail-fr").contains(';'));
        assert!(text_of(page, "detail-en").contains(','));
        let calendar = text_of(page, "ics");
        assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
        assert!(
            calendar.contains("DTSTART;VALUE=DATE:20220615"),
            "{calendar}"
        );
        let data: Value = serde_json::from_str(&text_of(page, "json")).expect("JSON");
        assert!(data.is_object() || data.is_array());
        let (name, mime, bytes) = downloaded(page, "xlsx");
        assert!(name.ends_with(".xlsx"), "{name}");
        assert_eq!(
            mime,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        );
        assert!(bytes.starts_with(b"PK\x03\x04"));
        page.tells("Le fichier est téléchargé.");
    });
}

#[test]
fn a_file_holds_every_scenario_and_what_was_typed_a_moment_before() {
    let link = "#2.regime=offer-2020-75&figures=1&pop=30000&scenarios=2&signature=2021-06-15&status=signed&v=1";
    visit_link(link, |page| {
        page.pays("seed-total", 50_000);
        page.waits_for("#files-title");
        page.type_in(Field::Population, "200 000");
        // At once: nothing waits for the address to follow.
        let schedule = text_of(page, "schedule-fr");
        for words in ["90000,00", "67500,00", "si l’offre avait été adoptée"] {
            assert!(schedule.contains(words), "{words} in {schedule}");
        }
    });
}

#[test]
fn a_file_that_cannot_be_had_says_so_and_nothing_breaks() {
    visit_filled(|page| {
        page.waits_for_every_program();
        page.stop_the_server();
        page.browser().click("[data-file='xlsx']");
        page.tells("n’a pas pu être préparé");
        page.type_in(Field::Population, "200 000");
        page.pays("seed-envelope", 90_000);
        page.expect_complaint(page.browser().engine().unreachable());
        page.expect_logged("split_sheet");
        page.excuse("chunks_");
    });
}

#[test]
fn the_qr_code_shows_and_leaves_words_out_where_it_must() {
    visit_filled(|page| {
        page.press_button("Code QR");
        page.waits_for_element("#qr svg");
        page.browser().go_to("about:blank");
        let label = "x".repeat(700);
        page.go_to(&format!(
            "#figures=1&fir-1-amount=5&fir-1-label={label}&pop=30000&v=1"
        ));
        page.pays("seed-envelope", 50_000);
        page.waits_for("#link-title");
        page.press_button("Code QR");
        page.waits_for_element("#qr svg");
        page.browser()
            .wait("it is said", || match page.browser().text("#share") {
                Some(text) if text.contains("laisse de côté le nom") => Ok(()),
                found => Err(format!("{found:?}")),
            });
    });
}

#[test]
fn a_project_too_long_for_a_link_is_offered_as_a_file() {
    let label = "x".repeat(8_000);
    let link = format!("#figures=1&fir-1-amount=5&fir-1-label={label}&pop=30000&v=1");
    visit_link(&link, |page| {
        page.pays("seed-envelope", 50_000);
        page.waits_for("#link-title");
        page.browser()
            .wait("the file", || match page.browser().text("#share") {
                Some(text) if text.contains("Télécharger le projet en fichier") => Ok(()),
                found => Err(format!("{found:?}")),
            });
        assert_eq!(page.browser().property("#share-link", "value"), None);
    });
}

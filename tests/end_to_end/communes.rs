//! Communes are chosen in every browser, by keyboard and by pointer, with no network once their files were used.
//!
//! Populations: Insee, populations de référence 2023.

use amorce::input::Field;
use fantoccini::key::Key;

use super::files::text_of;
use super::offline::kept;
use super::page::{Page, visit, visit_at, visit_link};
use super::server::Hosting;
use super::single::visit_single;

const CHOOSE: &str = "Choisir les communes";
const FIND: &str = "#f-communes";
const ACTIVE: &str = "#communes-found [aria-selected='true']";

/// Opens what communes are chosen with, and gives the keyboard to its box.
fn open(page: &Page) {
    page.press_button(CHOOSE);
    page.waits_for_element(FIND);
    page.browser().click(FIND);
}

/// Types, waits until this is the result that Enter takes, and takes it.
#[track_caller]
fn take(page: &Page, typed: &str, found: &str) {
    page.press(typed);
    page.waits_for_words(ACTIVE, found);
    // Enter takes nothing while names are on their way.
    every_file_is_there(page);
    page.press_key(Key::Enter);
    page.waits_for_words(".communes .said", found);
}

/// No file of communes is on its way.
#[track_caller]
pub(crate) fn every_file_is_there(page: &Page) {
    page.browser().wait("every file", || {
        let said = page.browser().text(".communes").unwrap_or_default();
        let is_coming = said.contains("Chargement");
        (!is_coming).then_some(()).ok_or(said)
    });
}

fn files(page: &Page) -> Vec<String> {
    let sent = page.sent().into_iter().map(|file| file.url);
    let names = sent.filter_map(|url| Some(url.split_once("/territory/2023/")?.1.to_owned()));
    names.collect()
}

#[test]
fn a_territory_is_chosen_with_the_keyboard_alone() {
    visit(|page| {
        assert_eq!(files(page), [""; 0]);
        open(page);
        take(page, "l abergement clem", "L'Abergement-Clémenciat");
        page.holds(Field::Population, "860");
        // A name that is typed without its accents and signs; the second result by the arrow.
        page.press("saint genis");
        page.waits_for_words(ACTIVE, "Saint-Genis");
        let first = page.browser().text(ACTIVE);
        page.press_key(Key::Down);
        page.browser().wait("the second result", || {
            let now = page.browser().text(ACTIVE);
            (now.is_some() && now != first)
                .then_some(())
                .ok_or(format!("{now:?}"))
        });
        let in_focus = page
            .browser()
            .script("return document.activeElement.id;", Vec::new());
        assert_eq!(in_focus, "f-communes", "the keyboard stays in the box");
        page.press_key(Key::Escape);
        page.waits_for_closed_list();
        page.press_key(Key::Escape);
        // An EPCI brings all of its communes.
        take(page, "faucigny glieres", "CC Faucigny - Glières");
        page.waits_for_words("#communes-title", "8 communes");
        page.address_holds("communes=2023;01001,74");
        page.press_button("Annuler le dernier changement");
        page.holds(Field::Population, "860");
    });
}

#[test]
fn a_result_is_pressed_and_a_commune_leaves_its_list() {
    visit(|page| {
        open(page);
        page.press("01001");
        page.waits_for_words(ACTIVE, "L'Abergement-Clémenciat");
        page.browser().click(ACTIVE);
        page.holds(Field::Population, "860");
        page.waits_for_words(
            ".territory",
            "Somme de 1 commune, population municipale 2023 (Insee)",
        );
        // A part of it is the visitor's own number.
        page.press_named("En partie\u{a0}: L'Abergement-Clémenciat (01)");
        page.type_in_box(".communes table input", "400");
        page.leave();
        page.holds(Field::Population, "400");
        page.waits_for_words(".communes table", "votre chiffre");
        page.type_in(Field::Population, "500");
        page.waits_for_words(".territory", "saisie à la main");
        page.waits_for_words(
            ".territory",
            "Reprendre la somme des communes : 400 habitants",
        );
        page.browser().click(".territory .small button");
        page.holds(Field::Population, "400");
        page.press_named("Retirer L'Abergement-Clémenciat (01)");
        page.holds(Field::Population, "");
    });
}

#[test]
fn only_the_files_that_are_needed_are_fetched_and_only_once() {
    visit(|page| {
        open(page);
        page.press("01400");
        page.waits_for_words("#communes-found", "L'Abergement-Clémenciat");
        assert_eq!(files(page), ["index.json", "01.json"]);
        page.press_key(Key::Escape);
        page.press_key(Key::Escape);
        page.press("Lyon");
        page.waits_for_words(ACTIVE, "Lyon");
        assert_eq!(files(page), ["index.json", "01.json", "all.json"]);
    });
}

#[test]
fn communes_of_a_link_have_their_names_and_its_number_counts() {
    visit_link(
        "#communes=2022;01001,69123&figures=1&pop=52000&v=1",
        |page| {
            page.holds(Field::Population, "52000");
            page.waits_for_words(".territory", "populations de 2022");
            page.press_button(CHOOSE);
            page.waits_for_words(".communes table", "L'Abergement-Clémenciat");
        },
    );
    visit_link("#communes=01001,69123&figures=1&v=1", |page| {
        page.holds(Field::Population, "519987");
        page.address_holds("communes=2023;01001,69123");
    });
}

#[test]
fn paper_and_files_name_the_communes_of_the_page() {
    visit_link(
        "#communes=2023;01001,69123&figures=1&pop=519987&v=1",
        |page| {
            page.waits_for_words(".territory", "Somme de 2 communes");
            page.waits_for_every_program();
            let printed = page.browser().script(
                "dispatchEvent(new Event('beforeprint'));
             const { textContent } = document.querySelector('#dossier');
             dispatchEvent(new Event('afterprint'));
             return textContent;",
                Vec::new(),
            );
            let printed = printed.as_str().unwrap_or_default();
            assert!(printed.contains("L'Abergement-Clémenciat"), "{printed}");
            let table = text_of(page, "communes-fr");
            assert!(table.contains("69123;Lyon;"), "{table}");
            let data = text_of(page, "json");
            assert!(data.contains("\"population\": 519127"), "{data}");
        },
    );
    // A project without communes has no file of them.
    visit_link("#pop=52000&v=1", |page| {
        page.waits_for_every_program();
        page.lacks_element("[data-file='communes-fr']");
    });
}

#[test]
fn files_that_cannot_be_had_are_told_and_asked_for_once_more() {
    visit_at(Hosting::plain().lacking_once("01", ".json"), |page| {
        open(page);
        page.press("01400");
        page.waits_for_words(".communes .trouble", "n’ont pas pu être chargées");
        page.excuse("01.json");
        page.excuse("404");
        // Everything else goes on.
        page.type_in(Field::Population, "30 000");
        page.pays("seed-total", 50_000);
        page.press_button("Réessayer");
        page.browser().click(FIND);
        page.press_key(Key::Down);
        page.waits_for_words("#communes-found", "L'Abergement-Clémenciat");
    });
}

#[test]
fn communes_that_were_looked_for_are_there_without_a_network() {
    visit_at(Hosting::plain().cached(), |page| {
        kept(page);
        page.browser().reload();
        open(page);
        page.press("69123");
        page.waits_for_words(ACTIVE, "Lyon");
        page.browser().wait("what was used, kept", || {
            let kept = page.browser().script_that_answers(
                "const [answer] = arguments;
                 const names = ['index', '69'].map((name) => `territory/2023/${name}.json`);
                 Promise.all(names.map((name) => caches.match(new URL(name, document.baseURI))))
                   .then((found) => answer(found.every(Boolean)));",
                Vec::new(),
            );
            (kept == true).then_some(()).ok_or("not yet".to_owned())
        });
        page.stop_the_server();
        page.browser().reload();
        open(page);
        page.press("69123");
        page.waits_for_words(ACTIVE, "Lyon");
    });
}

#[test]
fn the_page_in_one_file_has_every_commune() {
    visit_single(|page| {
        open(page);
        take(page, "faucigny glieres", "CC Faucigny - Glières");
        page.waits_for_words("#communes-title", "7 communes");
        page.press("Lyon");
        page.waits_for_words(ACTIVE, "Lyon");
    });
}

impl Page {
    /// The list of results is closed, what was typed stands.
    #[track_caller]
    fn waits_for_closed_list(&self) {
        self.browser().wait("a closed list", || {
            let open = self.browser().attribute(FIND, "aria-expanded");
            (open.as_deref() == Some("false"))
                .then_some(())
                .ok_or(format!("{open:?}"))
        });
        let typed = self.browser().property(FIND, "value");
        assert!(typed.is_some_and(|typed| !typed.is_empty()));
    }

    /// The address holds this, once what was chosen is written into it.
    #[track_caller]
    fn address_holds(&self, words: &str) {
        self.browser().wait(words, || {
            let hash = self.hash();
            if hash.contains(words) {
                Ok(())
            } else {
                Err(hash)
            }
        });
    }
}

//! Projects that the device keeps under a name: kept, opened, renamed, taken away, out to a file and back;
//! and a device that keeps nothing.

use amorce::input::Field;
use serde_json::{Value, json};

use super::page::{Page, visit, visit_at};
use super::server::Hosting;
use super::watched;

fn names(page: &Page) -> Vec<String> {
    let names = page.browser().script(
        "return [...document.querySelectorAll('.project')].map((name) => name.textContent);",
        Vec::new(),
    );
    let names = names.as_array().cloned().unwrap_or_default();
    names
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

#[track_caller]
fn lists(page: &Page, wanted: &[&str]) {
    page.browser().wait("the kept projects", || {
        let names = names(page);
        if names == wanted {
            Ok(())
        } else {
            Err(format!("{names:?}"))
        }
    });
}

/// What the browser is given to save once the button of these words is pressed: the name of the file, and its text.
fn saved_text(page: &Page, words: &str) -> (String, String) {
    let saved = page.browser().script_that_answers(
        "const [words, answer] = arguments;
         const { click } = HTMLAnchorElement.prototype;
         const { createObjectURL } = URL;
         let blob;
         URL.createObjectURL = (made) => createObjectURL.call(URL, blob = made);
         HTMLAnchorElement.prototype.click = async function () {
           HTMLAnchorElement.prototype.click = click;
           URL.createObjectURL = createObjectURL;
           answer([this.download, await blob.text()]);
         };
         [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words).click();",
        vec![json!(words)],
    );
    let text = |at: usize| saved[at].as_str().unwrap_or_default().to_owned();
    (text(0), text(1))
}

/// A file with this text is picked, in the place of the browser's own dialogue.
fn pick_text(page: &Page, text: &str) {
    page.browser().script(
        "const [text] = arguments;
         const { click } = HTMLInputElement.prototype;
         HTMLInputElement.prototype.click = function () {
           HTMLInputElement.prototype.click = click;
           const files = new DataTransfer();
           files.items.add(new File([text], 'projets.txt', { type: 'text/plain' }));
           this.files = files.files;
           this.dispatchEvent(new window.Event('change'));
         };
         [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Importer des projets').click();",
        vec![json!(text)],
    );
}

fn keep_as(page: &Page, name: &str) {
    page.type_in_box("#project-name", name);
    page.press_button("Enregistrer");
}

#[test]
fn a_project_is_kept_opened_renamed_and_taken_away() {
    visit(|page| {
        page.type_in(Field::Population, "52 000");
        page.waits_for("#projects-title");
        page.waits_for_element("#project-name");
        keep_as(page, "Bocage");
        lists(page, &["Bocage"]);
        page.type_in(Field::Population, "200 000");
        page.pays("seed-envelope", 90_000);
        keep_as(page, "Métropole");
        lists(page, &["Bocage", "Métropole"]);
        page.browser().reload();
        page.waits_for(".projects");
        lists(page, &["Bocage", "Métropole"]);
        page.press_named("Ouvrir\u{a0}: Bocage");
        page.pays("seed-envelope", 60_000);
        // Whatever was on the screen before is one step back.
        page.browser().back();
        page.pays("seed-envelope", 90_000);
        page.press_named("Renommer\u{a0}: Bocage");
        page.type_in_box("#project-rename", "Métropole");
        page.press_button("Renommer");
        page.tells("Un autre projet porte déjà ce nom.");
        page.type_in_box("#project-rename", "Plaine");
        page.press_button("Renommer");
        lists(page, &["Plaine", "Métropole"]);
        page.press_named("Supprimer\u{a0}: Plaine");
        lists(page, &["Métropole"]);
        page.press_button("Annuler la suppression");
        lists(page, &["Plaine", "Métropole"]);
        // Kept again under its name, a project takes the place of the one before.
        keep_as(page, "Métropole");
        lists(page, &["Plaine", "Métropole"]);
    });
}

#[test]
fn projects_go_into_one_file_and_come_back() {
    visit(|page| {
        page.type_in(Field::Population, "52 000");
        page.waits_for_element("#project-name");
        keep_as(page, "Été & =1+1");
        lists(page, &["Été & =1+1"]);
        let (name, text) = saved_text(page, "Exporter tous les projets");
        assert_eq!(name, "amorce-projets.txt");
        page.press_named("Supprimer\u{a0}: Été & =1+1");
        lists(page, &[]);
        let import = |text: &str| pick_text(page, text);
        import(&text.replace('\n', "\r\n"));
        lists(page, &["Été & =1+1"]);
        // Twice the same is once; another of the same name has a number; what is mangled is told.
        import(
            &[
                text.as_str(),
                "%C3%89t%C3%A9+%26+%3D1%2B1 #pop=9&v=1\nnonsense\n",
            ]
            .concat(),
        );
        lists(page, &["Été & =1+1", "Été & =1+1 (2)"]);
        page.tells("1 ligne n’a pas été comprise");
        import("something else");
        page.tells("rien n’a été importé");
    });
}

#[test]
fn a_device_that_keeps_nothing_says_so_and_nothing_breaks() {
    let folder = watched::keeping_nothing();
    visit_at(Hosting::plain().of(folder.path().to_owned()), |page| {
        page.type_in(Field::Population, "52 000");
        page.pays("seed-envelope", 60_000);
        page.waits_for("#projects-title");
        page.browser()
            .wait("it is said", || match page.browser().text("#share") {
                Some(text) if text.contains("refuse d’enregistrer") => Ok(()),
                found => Err(format!("{found:?}")),
            });
        // The address still carries the project.
        page.address_says("#figures=1&pop=52000&total=6000000&v=1");
        page.browser().reload();
        page.pays("seed-envelope", 60_000);
    });
}

/// As a later version may have left them.
const NEWER: &str = "# Amorce 2\nNord tout=autre\nSud tout=autre\n";

#[test]
fn saved_projects_that_cannot_be_read_are_put_aside_and_given_back_as_a_file() {
    visit(|page| {
        page.browser().script(
            "localStorage.setItem('amorce.projects.v1', arguments[0]);",
            vec![json!(NEWER)],
        );
        page.browser().reload();
        page.type_in(Field::Population, "52 000");
        page.waits_for_element("#project-name");
        page.waits_for_words(".unread", "n’a pas pu être lue");
        keep_as(page, "Bocage");
        lists(page, &["Bocage"]);
        page.browser().reload();
        page.browser().click("h1");
        page.waits_for(".projects");
        lists(page, &["Bocage"]);
        let (name, text) = saved_text(page, "Télécharger ce qui n’a pas été lu");
        assert_eq!(name, "amorce-projets-non-lus.txt");
        assert_eq!(text, NEWER.trim());
        page.press_button("Ne plus le garder");
        page.browser().wait("nothing aside", || {
            page.browser().text(".unread").map_or(Ok(()), Err)
        });
        page.browser().reload();
        page.browser().click("h1");
        page.waits_for(".projects");
        lists(page, &["Bocage"]);
        page.lacks_element(".unread");
    });
}

/// Storage that shows what it holds and takes nothing more.
const FULL: &str = "
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };";

#[test]
fn a_device_without_room_says_so_where_it_would_say_that_it_keeps() {
    visit(|page| {
        page.type_in(Field::Population, "52 000");
        page.waits_for_element("#project-name");
        page.waits_for(".kept .button");
        page.browser().script(FULL, Vec::new());
        page.type_in(Field::Population, "53 000");
        page.waits_for_words(".kept", "n’est pas enregistrée");
        keep_as(page, "Bocage");
        page.tells("Pas enregistré");
        lists(page, &[]);
    });
}

//! What comes out of the printer: a dossier of what was typed, in the place of the page.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use amorce::input::Field;
use amorce::link::MOST_CODE_BYTES;

use self::reader::read_code;
use crate::page::{Page, visit, visit_at, visit_link};
use crate::server::{self, Hosting};
use crate::single::visit_single;

#[path = "../../common/reader.rs"]
mod reader;

/// Dots per inch of an office printer at its coarsest.
const RESOLUTION: &str = "300";

/// What is on the sheets.
pub(crate) struct Sheets {
    folder: tempfile::TempDir,
    /// The words of each, with plain blanks.
    texts: Vec<String>,
}

impl Sheets {
    pub(crate) fn of(page: &Page) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("printed.pdf");
        fs::write(&file, page.browser().print()).expect("a file in it");
        let mut pdftotext = Command::new("pdftotext");
        let text = read(pdftotext.args(["-enc", "UTF-8"]).arg(&file).arg("-"));
        let text = String::from_utf8(text).expect("text");
        let texts = text
            .split_terminator('\u{c}')
            .map(|sheet| sheet.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        Self { folder, texts }
    }

    fn text(&self) -> String {
        self.texts.join(" ")
    }

    #[track_caller]
    pub(crate) fn says(&self, words: &str) {
        let text = self.text();
        assert!(text.contains(words), "no {words:?} in {text}");
    }

    #[track_caller]
    fn lacks(&self, words: &str) {
        let text = self.text();
        assert!(!text.contains(words), "{words:?} in {text}");
    }

    /// The text of the first code that can be read off the sheets, as a printer would put them on paper.
    pub(crate) fn code(&self) -> Option<String> {
        let mut pdftoppm = Command::new("pdftoppm");
        let to = self.folder.path().join("sheet");
        read(
            pdftoppm
                .args(["-r", RESOLUTION, "-gray"])
                .arg(self.folder.path().join("printed.pdf"))
                .arg(&to),
        );
        let pictures = fs::read_dir(self.folder.path()).expect("the folder");
        let pictures = pictures.filter_map(|entry| Some(entry.ok()?.path()));
        let is_picture = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "pgm");
        let mut sheets: Vec<_> = pictures.filter(is_picture).collect();
        // It is on one of the last, and a sheet without takes the longest.
        sheets.sort();
        sheets.iter().rev().find_map(|path| code_of(path))
    }
}

fn read(command: &mut Command) -> Vec<u8> {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {output:?}");
    output.stdout
}

/// What is written in the code of a grey picture: `P5`, its sides, its white, then a byte for a dot.
fn code_of(picture: &Path) -> Option<String> {
    let bytes = fs::read(picture).ok()?;
    let mut header = Vec::new();
    let mut start = 0;
    while header.len() < 4 {
        let rest = bytes.get(start..)?;
        let length = rest.iter().position(u8::is_ascii_whitespace)?;
        header.push(std::str::from_utf8(rest.get(..length)?).ok()?);
        start += length + 1;
    }
    let side = |index: usize| header.get(index)?.parse::<usize>().ok();
    let (width, height) = (side(1)?, side(2)?);
    read_code(width, height, bytes.get(start..)?)
}

/// The address that links begin with, whatever the port of the server is: it makes up the modules of a code.
const ADDRESS: &str = "https://example.org/cpts/";

/// Opens the page as it is built with `--address`.
fn visit_with_an_address(promise: impl FnMut(&mut Page)) {
    let folder = server::copied();
    let file = folder.path().join("index.html");
    let html = fs::read_to_string(&file).expect("the page");
    let [before, after] = ["", ADDRESS]
        .map(|address| ["<meta name=\"amorce-address\" content=\"", address, "\">"].concat());
    assert!(html.contains(&before), "no {before} in {html}");
    fs::write(&file, html.replacen(&before, &after, 1)).expect("the page, changed");
    visit_at(Hosting::plain().of(folder.path().to_path_buf()), promise);
}

fn fill(page: &Page) {
    page.type_in(Field::Population, "120 000");
    page.type_in(Field::Letter, "10/05/2022");
    page.signed("15/06/2022");
    page.pays("seed-total", 131_250);
    page.waits_for_what_prints();
}

/// The same by a link, which prints as what was typed.
fn visit_filled(mut promise: impl FnMut(&mut Page)) {
    visit_link(
        "#letter=2022-05-10&pop=120000&signature=2022-06-15&status=signed&v=1",
        |page| {
            page.pays("seed-total", 131_250);
            page.browser().click("h1");
            page.waits_for_what_prints();
            promise(page);
        },
    );
}

/// The day of the browser, as it is printed.
fn today(page: &Page) -> String {
    let day = page.browser().script(
        "return new Date().toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });",
        Vec::new(),
    );
    let day = day.as_str().unwrap_or_default().to_owned();
    match day.strip_prefix("1 ") {
        Some(rest) => format!("1er {rest}"),
        None => day,
    }
}

/// 75 000 € and 56 250 € of booster in tier 3.
/// One to three: empty, to be filled in by hand, and with everything that a project can tell.
#[test]
fn the_plan_of_action_takes_three_sheets_at_most() {
    for fragment in [
        "#pop=52000&v=1",
        "#pop=52000&name=CPTS+du+Bocage&communes=2023;01001,01004:51140&letter=2022-03-01&project=2022-05-02&status=signed\
         &signature=2022-06-15&renewed=yes&access=2022-09-01&plan-contact-done=yes&plan-contact-day=2021-10-05\
         &plan-association-done=no&plan-association-day=2022-01-30&plan-group-done=yes&v=1",
    ] {
        visit_link(fragment, |page| {
            page.browser().click(".views a[href='#plan']");
            page.waits_for("#plan-next");
            let sheets = Sheets::of(page);
            sheets.says("plan d’action");
            sheets.says("13. Dialogue de gestion");
            assert!(
                (1..=3).contains(&sheets.texts.len()),
                "{} sheets",
                sheets.texts.len()
            );
            let code = sheets.code();
            assert!(code.is_some_and(|link| link.contains("pop=52000")));
        });
    }
}

#[test]
fn what_was_typed_prints_as_a_dossier_with_every_part() {
    visit(|page| {
        fill(page);
        let today = today(page);
        let sheets = Sheets::of(page);
        for words in [
            "Amorce dossier",
            &format!("Imprimé le {today}."),
            "Chiffres, version 1, vérifiés le",
            "Pour 120 000 habitants (taille 3) et un contrat signé le 15 juin 2022, la CPTS recevrait 131 250 € à la signature",
            "Le projet",
            "Lettre d’intention validée le",
            "Résultats",
            "75 000 €",
            "56 250 €",
            "Droits ouverts, par année de contrat",
            "En tout, par certitude",
            "Échéancier",
            "Détail du calcul",
            "Mesures, condition par condition",
            "Booster de 2022 : ouvert",
            "Feuille de route",
            "Hypothèses en usage",
            "Chiffres utilisés",
            "Sources utilisées",
            "Retrouver ce calcul",
            "Ce que disent les traits",
        ] {
            sheets.says(words);
        }
        let number = sheets.texts.len();
        assert!((3..=12).contains(&number), "{number} sheets");
        for (index, text) in sheets.texts.iter().enumerate() {
            let place = format!("{}/{number}", index + 1);
            let text: String = text.split_whitespace().collect();
            assert!(text.ends_with(&place), "no {place:?} on its sheet: {text}");
        }
    });
}

#[test]
fn nothing_of_the_page_is_left_on_the_dossier() {
    visit_filled(|page| {
        let sheets = Sheets::of(page);
        for words in [
            "Votre CPTS",
            "par exemple",
            "Précisions",
            "Tout effacer",
            "Copier",
            "Oublier ce qui est enregistré",
            "Barème Cas types",
            "Les mêmes chiffres en tableau",
            "Règles à appliquer",
        ] {
            sheets.lacks(words);
        }
    });
}

/// Broken into lines on the paper; pdftotext takes a hyphen at the end of one for its own.
fn whole(text: &str) -> String {
    text.replace('-', "").split_whitespace().collect()
}

#[test]
fn the_printed_link_and_its_code_give_the_project_back() {
    visit_with_an_address(|page| {
        fill(page);
        let sheets = Sheets::of(page);
        let seen = sheets.code().expect("a code that can be read");
        let (address, fragment) = seen.split_once('#').expect("a fragment");
        assert_eq!(address, ADDRESS);
        let opened = amorce::link::open(fragment);
        let held = |field| opened.first().get(field).replace(' ', "");
        assert_eq!(held(Field::Population), "120000");
        assert_eq!(opened.ignored, Vec::<String>::new());
        let printed = whole(&sheets.text());
        assert!(printed.contains(&whole(&seen)), "no {seen} in {printed}");
    });
}

#[test]
fn the_printed_link_leads_to_where_the_page_is_when_it_was_told_no_address() {
    visit(|page| {
        fill(page);
        let link = [&page.address(), "#"].concat();
        let printed = whole(&Sheets::of(page).text());
        assert!(printed.contains(&whole(&link)), "no {link} in {printed}");
    });
}

#[test]
fn it_prints_under_a_strict_content_security_policy_in_a_folder_without_a_server() {
    let strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    let hosting = Hosting::plain()
        .under("/some/sub/folder/")
        .with_header("content-security-policy", strict);
    visit_at(hosting, |page| {
        fill(page);
        page.waits_for_every_program();
        page.stop_the_server();
        Sheets::of(page).says("Retrouver ce calcul");
    });
}

#[test]
fn an_example_that_nobody_typed_prints_as_the_page() {
    visit(|page| {
        page.browser().click("h1");
        page.waits_for("#roadmap-title");
        page.waits_for_what_prints();
        let sheets = Sheets::of(page);
        sheets.says("Exemple");
        sheets.lacks("Retrouver ce calcul");
    });
}

#[test]
fn another_view_prints_as_itself() {
    visit_filled(|page| {
        page.go_to("#bareme");
        page.waits_for("[data-figure]");
        let sheets = Sheets::of(page);
        sheets.says("Barème");
        sheets.lacks("Retrouver ce calcul");
    });
}

/// 1 ETP signed on 1 July 2024: 132 000 (docs/neighbours.md).
#[test]
fn an_aid_prints_as_a_paper_of_its_own() {
    visit(|page| {
        page.go_to("#aide=assistant&signed=2024-07-01&option=1&band=p30-p89&v=1");
        page.waits_for("#aid-answer");
        let sheets = Sheets::of(page);
        sheets.says("132 000 €");
        sheets.says("n’est pas de l’argent de la CPTS");
        sheets.says("Détail du calcul");
        sheets.lacks("Tout effacer");
        assert_eq!(
            page.browser().property("#dossier", "innerHTML").as_deref(),
            Some("")
        );
    });
}

#[test]
fn nothing_of_the_dossier_is_left_in_the_page_once_it_is_printed() {
    visit_filled(|page| {
        Sheets::of(page);
        assert_eq!(
            page.browser().property("#dossier", "innerHTML").as_deref(),
            Some("")
        );
        page.says("answer", "120 000 habitants");
    });
}

/// As long as a code may hold: its modules are as fine as any that are printed.
#[test]
fn the_finest_code_can_be_read_off_the_paper() {
    visit_with_an_address(|page| {
        let [before, after] = ["figures=1&name=", "&pop=30000&total=5000000&v=1"];
        let name = "CPTS-des-Monts-et-Vallons-".chars().cycle();
        let left = MOST_CODE_BYTES - ADDRESS.len() - "#".len() - before.len() - after.len();
        let name: String = name.take(left).collect();
        let fragment = [before, &name, after].concat();
        page.go_to(&["#", &fragment].concat());
        page.pays("seed-envelope", 50_000);
        page.waits_for_what_prints();
        let sheets = Sheets::of(page);
        sheets.says("Le code ouvre le même lien.");
        let link = [ADDRESS, "#", &fragment].concat();
        assert_eq!(link.len(), MOST_CODE_BYTES);
        assert_eq!(sheets.code(), Some(link));
    });
}

#[test]
fn the_dossier_prints_from_a_disk_without_a_code_that_would_lead_nowhere() {
    visit_single(|page| {
        page.type_in(Field::Population, "120 000");
        page.signed("15/06/2022");
        page.pays("seed-total", 131_250);
        page.browser().click("h1");
        page.waits_for_what_prints();
        let sheets = Sheets::of(page);
        sheets.says("Amorce dossier");
        sheets.says("131 250 €");
        assert_eq!(sheets.code(), None);
    });
}

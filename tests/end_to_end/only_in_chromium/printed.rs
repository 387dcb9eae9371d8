//! What comes out of the printer: a dossier of what was typed, in the place of the page.

use std::fs;
use std::path::Path;
use std::process::Command;

use amorce::input::Field;
use serde_json::Value;

use crate::page::{Page, visit, visit_at};
use crate::server::Hosting;
use crate::single::visit_single;

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
        pictures
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "pgm"))
            .find_map(|path| code_of(&path))
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
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        bytes.get(start + y * width + x).copied().unwrap_or(255)
    });
    let grids = image.detect_grids();
    grids.iter().find_map(|grid| Some(grid.decode().ok()?.1))
}

fn fill(page: &Page) {
    page.type_in(Field::Population, "120 000");
    page.type_in(Field::Letter, "10/05/2022");
    page.signed("15/06/2022");
    page.pays("seed-total", 131_250);
    page.waits_for_what_prints();
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
            "Chaque année de contrat",
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
    visit(|page| {
        fill(page);
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

#[test]
fn the_printed_link_and_its_code_give_the_project_back() {
    visit(|page| {
        fill(page);
        let sheets = Sheets::of(page);
        let seen = sheets.code().expect("a code that can be read");
        let (address, fragment) = seen.split_once('#').expect("a fragment");
        let here = page
            .browser()
            .script("return location.href.split('#')[0];", Vec::new());
        assert_eq!(Value::from(address), here);
        let opened = amorce::link::open(fragment);
        let held = |field| opened.first().get(field).replace(' ', "");
        assert_eq!(held(Field::Population), "120000");
        assert_eq!(opened.ignored, Vec::<String>::new());
        // Broken into lines on the paper; pdftotext takes a hyphen at the end of one for its own.
        let whole = |text: &str| text.replace('-', "").split_whitespace().collect::<String>();
        let printed = whole(&sheets.text());
        assert!(printed.contains(&whole(&seen)), "no {seen} in {printed}");
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
    visit(|page| {
        fill(page);
        page.go_to("#bareme");
        page.waits_for("[data-figure]");
        let sheets = Sheets::of(page);
        sheets.says("Barème");
        sheets.lacks("Retrouver ce calcul");
    });
}

#[test]
fn nothing_of_the_dossier_is_left_in_the_page_once_it_is_printed() {
    visit(|page| {
        fill(page);
        Sheets::of(page);
        assert_eq!(
            page.browser().property("#dossier", "innerHTML").as_deref(),
            Some("")
        );
        page.says("answer", "120 000 habitants");
    });
}

/// Has this fragment printed, as whoever shares the project would.
fn share(page: &Page, fragment: &str) {
    page.browser().script(
        "const [fragment] = arguments;
         addEventListener('amorce:fragment-asked', ({ detail }) => { detail.fragment = fragment; });",
        vec![Value::from(fragment)],
    );
}

#[test]
fn the_fragment_of_whoever_shares_the_project_is_the_one_that_is_printed() {
    visit(|page| {
        fill(page);
        share(page, "v=1&pop=30000&name=Ma+CPTS");
        let sheets = Sheets::of(page);
        sheets.says("Ma CPTS");
        sheets.says("Pour 30 000 habitants");
    });
}

/// As long as a code may hold: its modules are as fine as any that are printed.
#[test]
fn the_finest_code_can_be_read_off_the_paper() {
    visit(|page| {
        fill(page);
        let here = page
            .browser()
            .script("return location.href.split('#')[0];", Vec::new());
        let length = here.as_str().unwrap_or_default().len();
        let fragment = "v=1&pop=30000&name=";
        let name = "CPTS-des-Monts-et-Vallons-".chars().cycle();
        let name: String = name
            .take(700 - length - "#".len() - fragment.len())
            .collect();
        let fragment = [fragment, &name].concat();
        share(page, &fragment);
        let sheets = Sheets::of(page);
        sheets.says("Le code ouvre le même lien.");
        let seen = sheets.code().expect("a code that can be read");
        assert_eq!(
            Some(seen.as_str()),
            here.as_str()
                .map(|here| [here, "#", &fragment].concat())
                .as_deref()
        );
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

//! The files of the bank account: rows that add up to the balances, live formulas, words for what does not count, nothing typed run.
//! Expected amounts are the vectors of docs/plan-and-treasury.md.

use std::io::Cursor;

use amorce::documents::files::{File, write_book};
use amorce::documents::planning::{light, sheet_by};
use amorce::outlook::Tests;
use calamine::{Data, Reader, Xlsx};

use super::treasury_of::*;

fn csv_of(kind: &str, of: &Of, link: &str) -> File {
    light(kind, &of.asked(link)).unwrap()
}

fn plain(fields: &[(&str, &str)]) -> Of {
    Of::new(fields, Tests::default())
}

#[test]
fn each_file_is_named_after_its_project_and_its_day() {
    let of = plain(&first());
    let asked = of.asked(TELLS);
    let name = |kind| light(kind, &asked).unwrap().name;
    assert_eq!(
        name("csv-fr"),
        "amorce-cpts-du-sud-2026-01-05-tresorerie.csv"
    );
    assert_eq!(name("csv-en"), "amorce-cpts-du-sud-2026-01-05-treasury.csv");
    let sheet = sheet_by(&asked, write_book).unwrap();
    assert_eq!(sheet.name, "amorce-cpts-du-sud-2026-01-05-tresorerie.xlsx");
    assert_eq!(light("xlsx", &asked), None);
    assert_eq!(light("ics", &asked), None);
}

/// A CSV: its columns, its moves, and what stands below the empty row.
struct Rows {
    columns: Vec<String>,
    moves: Vec<Vec<String>>,
    about: Vec<Vec<String>>,
}

fn rows(kind: &str, of: &Of, link: &str) -> Rows {
    let bytes = csv_of(kind, of, link).bytes;
    let is_french = kind.ends_with("-fr");
    assert_eq!(bytes.starts_with(b"\xef\xbb\xbf"), is_french);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    // A row of another width is an error of this reader.
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if is_french { b';' } else { b',' })
        .from_reader(bytes);
    let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
    let columns = cells(reader.headers().unwrap());
    let mut moves: Vec<Vec<String>> = reader
        .records()
        .map(|record| cells(&record.unwrap()))
        .collect();
    let is_empty = |row: &Vec<String>| row.iter().all(String::is_empty);
    let end = moves.iter().position(is_empty).unwrap();
    let about = moves.split_off(end + 1);
    moves.pop();
    Rows {
        columns,
        moves,
        about,
    }
}

impl Rows {
    fn cell<'a>(&self, row: &'a [String], name: &str) -> &'a str {
        let place = self.columns.iter().position(|column| column == name);
        let place = place.unwrap_or_else(|| panic!("no {name} in {:?}", self.columns));
        &row[place]
    }

    /// These columns of every move.
    fn picked(&self, names: &[&str]) -> Vec<Vec<&str>> {
        let rows = self.moves.iter();
        let picked = rows.map(|row| names.iter().map(|name| self.cell(row, name)).collect());
        picked.collect()
    }

    fn says(&self, name: &str, said: &str) {
        assert!(
            self.about
                .iter()
                .any(|row| row[0] == name && row[1].contains(said)),
            "no {name}: {said} in {:#?}",
            self.about
        );
    }
}

const BALANCE: &str = "Solde prudent en fin de jour, en euros";

#[test]
fn a_row_is_a_move_with_the_balance_at_the_end_of_its_day() {
    let of = plain(&first());
    let rows = rows("csv-fr", &of, TELLS);
    let picked = rows.picked(&[
        "Jour",
        "Libellé",
        "Nature",
        "Pour",
        "Entrée prudente, en euros",
        "Sortie prudente, en euros",
        BALANCE,
        "Compté",
    ]);
    let regional = "financement régional";
    assert_eq!(
        picked,
        [
            [
                "01/01/2026",
                "Solde de départ, au matin",
                "Solde de départ",
                "",
                "",
                "",
                "0,00",
                "oui"
            ],
            [
                "31/01/2026",
                "Étude",
                "dépense",
                "fonctionnement",
                "",
                "8000,00",
                "-8000,00",
                "oui"
            ],
            // Both moves of the day count together: −8 000 + 8 000 − 2 000.
            [
                "28/02/2026",
                "Aide au démarrage",
                regional,
                "",
                "8000,00",
                "",
                "-2000,00",
                "oui"
            ],
            [
                "28/02/2026",
                "Dépense 2",
                "dépense",
                "accès aux soins",
                "",
                "2000,00",
                "-2000,00",
                "oui"
            ],
            [
                "30/06/2026",
                "Financement régional",
                regional,
                "",
                "2000,00",
                "",
                "0,00",
                "oui"
            ],
        ]
    );
}

#[test]
fn the_other_dialect_has_points_and_days_of_the_standard() {
    let rows = rows("csv-en", &plain(&second()), TELLS);
    let last = rows.picked(&["Jour", "Libellé", BALANCE]);
    assert!(last.contains(&vec!["2026-12-15", "Coordination", "1475.58"]));
    assert!(last.contains(&vec!["2027-01-15", "Coordination", "-663.00"]));
    assert!(last.contains(&vec!["2027-04-15", "Coordination", "-7078.77"]));
}

#[test]
fn the_moves_that_count_add_up_to_the_last_balance_of_both_lines() {
    let of = plain(&whole());
    let rows = rows("csv-fr", &of, TELLS);
    let cents = |text: &str| match text {
        "" => 0,
        text => text.replace(',', "").parse::<i64>().unwrap(),
    };
    for (comes_in, goes_out, balance) in [
        (
            "Entrée prudente, en euros",
            "Sortie prudente, en euros",
            BALANCE,
        ),
        (
            "Entrée attendue, en euros",
            "Sortie attendue, en euros",
            "Solde attendu en fin de jour, en euros",
        ),
    ] {
        let counted: Vec<_> = rows
            .moves
            .iter()
            .filter(|row| rows.cell(row, "Compté") == "oui")
            .collect();
        assert!(counted.len() > 100, "{}", counted.len());
        let mut sum = -123_456;
        for row in &counted {
            sum += cents(rows.cell(row, comes_in)) - cents(rows.cell(row, goes_out));
        }
        let last = counted.last().unwrap();
        assert_eq!(cents(rows.cell(last, balance)), sum, "{balance}");
    }
}

#[test]
fn what_does_not_count_says_why_and_has_no_balance() {
    let of = plain(&whole());
    let rows = rows("csv-fr", &of, TELLS);
    let uncounted: Vec<_> = rows
        .picked(&["Jour", "Libellé", BALANCE, "Compté"])
        .into_iter()
        .filter(|row| row[3] != "oui")
        .collect();
    for expected in [
        ["", "Sans date", "", "non\u{a0}: sans date"],
        [
            "01/12/2025",
            "Déjà versé",
            "",
            "non\u{a0}: avant le solde de départ, qui le contient",
        ],
        [
            "01/01/2040",
            "Plus tard",
            "",
            "non\u{a0}: après la fin de la période",
        ],
    ] {
        assert!(uncounted.contains(&expected.to_vec()), "{uncounted:#?}");
    }
    assert!(uncounted.iter().all(|row| row[2].is_empty()));
}

#[test]
fn every_amount_has_its_mark_and_what_was_typed_is_no_contract_s() {
    let of = plain(&whole());
    let rows = rows("csv-fr", &of, TELLS);
    let picked = rows.picked(&[
        "Libellé",
        "Certitude du mouvement prudent",
        "Certitude du mouvement attendu",
    ]);
    for row in &picked[1..] {
        assert!(!row[1].is_empty() && !row[2].is_empty(), "{row:?}");
        assert_ne!(row[1], "selon votre contrat");
        match row[0] {
            "Loyer" => assert_eq!(row[1], "votre saisie"),
            // 38 000 € gross: the employer's cost is read off a table that rests on assumptions.
            "Coordination" => assert_eq!(row[1], "hypothèse"),
            _ => {}
        }
    }
}

#[test]
fn the_file_says_the_answer_the_tests_and_of_what_it_was_made() {
    let of = Of::new(&first(), EVERY_TEST);
    let told = rows("csv-fr", &of, TELLS);
    told.says("Projet", "CPTS du Sud");
    told.says(
        "De qui",
        "les dépenses et le solde de départ sont les vôtres",
    );
    told.says(
        "Réponse",
        "Solde le plus bas\u{a0}: \u{2212}8\u{202f}000\u{a0}€, le 31 janvier 2026\u{202f}; premier jour sous zéro\u{a0}: le 31 janvier 2026\u{202f}; sous zéro pendant 150 jours",
    );
    told.says(
        "Ce qui éviterait tout manque",
        "Avance nécessaire\u{a0}: 8\u{202f}000\u{a0}€",
    );
    told.says(
        "Sans avance, puis avec",
        "Avec une avance de 8\u{202f}000\u{a0}€",
    );
    told.says(
        "Essais",
        "Versements en retard de 2 mois. Prudent et attendu. Solde le plus bas\u{a0}: \u{2212}10\u{202f}000\u{a0}€, le 28 février 2026",
    );
    told.says("Réponse, attendu", "la même réponse");
    told.says("Essais", "aucune statistique");
    told.says(
        "Vos dépenses",
        "Étude\u{a0}: 8\u{202f}000\u{a0}€ par paiement",
    );
    told.says("Seuils et rappels", "153\u{202f}000\u{a0}€");
    told.says("Seuils et rappels", "expert-comptable");
    told.says("Lien", TELLS);
    told.says("Jour", "5 janvier 2026");
    told.says("Votre saisie", "dépense, solde");
    assert!(!told.about.iter().any(|row| row[1].contains("ne porte ni")));
}

#[test]
fn a_link_that_does_not_tell_the_account_is_said_to_open_none() {
    let of = plain(&first());
    rows("csv-fr", &of, TELLS_NOT).says("Lien", "ne porte ni vos dépenses");
    // An expense of another scenario than the first is told too.
    let second = "https://amorce.example/#2.expense-1-amount=8000&pop=52000&v=1";
    let told = rows("csv-fr", &of, second);
    assert!(!told.about.iter().any(|row| row[1].contains("ne porte ni")));
    // Nothing typed of the account: a link leaves nothing out. A project's name is no account.
    let bare = plain(&[("pop", "52000"), ("fir-1-amount", "5")]);
    let told = rows("csv-fr", &bare, TELLS_NOT);
    assert!(!told.about.iter().any(|row| row[1].contains("ne porte ni")));
    let named = "https://amorce.example/#name=expense-1-amount&v=1";
    rows("csv-fr", &of, named).says("Lien", "ne porte ni vos dépenses");
}

#[test]
fn an_expense_that_is_wrong_is_told_and_does_not_count() {
    let mut fields = first();
    fields.push(("expense-3-amount", "beaucoup"));
    let told = rows("csv-fr", &plain(&fields), TELLS);
    told.says("Non compris, compté comme vide", "Dépense 3, Montant");
    told.says("Non compris, compté comme vide", "premier paiement");
    assert_eq!(told.moves.len(), 5);
}

#[test]
fn an_account_that_cannot_be_forecast_says_why() {
    // The contract ended on 01/06/2025, before the day of the balance.
    let of = plain(&[
        ("pop", "52000"),
        ("status", "signed"),
        ("signature", "2020-06-01"),
        ("balance", "5"),
        ("balance-day", "2026-01-01"),
    ]);
    let told = rows("csv-fr", &of, TELLS_NOT);
    told.says("Pas de prévision", "finit avant le jour du solde");
    assert_eq!(told.moves.len(), 0);
    let mut book = book(&of);
    assert_eq!(
        book.sheet_names(),
        ["Réponse", "Dépenses", "Notes et sources"]
    );
    let range = book.worksheet_range("Réponse").unwrap();
    let mut cells = range.used_cells();
    assert!(cells.any(|(_, _, data)| data.to_string().contains("finit avant")));
}

fn book(of: &Of) -> Xlsx<Cursor<Vec<u8>>> {
    let file = sheet_by(&of.asked(TELLS), write_book).unwrap();
    Xlsx::new(Cursor::new(file.bytes)).unwrap()
}

/// What no formula may come of.
const FORMULAS: [&str; 5] = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"];

#[test]
fn what_the_visitor_typed_is_text_whatever_it_begins_with() {
    for typed in FORMULAS {
        let mut fields = first();
        for (key, text) in &mut fields {
            if ["name", "fir-1-label", "expense-1-label"].contains(key) {
                *text = typed;
            }
        }
        let of = plain(&fields);
        let told = rows("csv-fr", &of, TELLS);
        let quoted = ["'", typed].concat();
        let labels = told.picked(&["Libellé"]);
        assert_eq!(labels.iter().filter(|row| row[0] == quoted).count(), 2);
        told.says("Vos dépenses", &quoted);
        let mut book = book(&of);
        for sheet in book.sheet_names() {
            let formulas = book.worksheet_formula(&sheet).unwrap();
            for (row, column, formula) in formulas.used_cells() {
                let ours = ["", "'", "$", "SUMIFS(", "MIN(", "ROUND(", "INDEX(", "IF("];
                let is_ours = formula.is_empty()
                    || ours[1..].iter().any(|begins| formula.starts_with(begins));
                assert!(is_ours, "{sheet} {row} {column}: {formula}");
            }
        }
        let range = book.worksheet_range("Mouvements").unwrap();
        let mut cells = range.used_cells();
        assert!(cells.any(|(_, _, data)| *data == Data::String(typed.into())));
    }
}

fn cents(data: &Data) -> i64 {
    let Data::Float(number) = data else {
        panic!("not a number: {data:?}");
    };
    (number * 100.0).round() as i64
}

#[test]
fn the_workbook_carries_the_balances_and_every_one_is_a_formula() {
    let of = plain(&second());
    let mut book = book(&of);
    assert_eq!(
        book.sheet_names(),
        [
            "Réponse",
            "Dépenses",
            "Mouvements",
            "Mois",
            "Notes et sources"
        ]
    );
    let months = book.worksheet_range("Mois").unwrap();
    let month = |name: &str| {
        let row = months.rows().find(|row| row[0] == *name).unwrap();
        [6, 8, 12].map(|column| cents(&row[column]))
    };
    assert_eq!(month("décembre 2026"), [147_558, 147_558, 147_558]);
    assert_eq!(month("janvier 2027"), [-66_300, -66_300, -66_300]);
    assert_eq!(month("avril 2027"), [-707_877, -707_877, -707_877]);
    for (sheet, columns) in [
        ("Mois", [3, 4, 5, 6, 8, 9, 10, 11, 12, 14].as_slice()),
        ("Mouvements", [7, 12].as_slice()),
    ] {
        let values = book.worksheet_range(sheet).unwrap();
        let formulas = book.worksheet_formula(sheet).unwrap();
        let mut seen = 0;
        for (row, column, data) in values.used_cells() {
            let (row, column) = (row as u32, column as u32);
            if columns.contains(&column) && matches!(data, Data::Float(_)) {
                let formula = formulas.get_value((row, column)).unwrap();
                assert!(!formula.is_empty(), "{sheet} {row} {column}");
                seen += 1;
            }
        }
        assert!(seen > 50, "only {seen} in {sheet}");
    }
    // A payment of a rule per payment is its amount; the sixth of a year's twelve takes a cent if more than five are left.
    let formulas = book.worksheet_formula("Mouvements").unwrap();
    let all: Vec<_> = formulas.used_cells().map(|(.., formula)| formula).collect();
    assert!(all.iter().any(|formula| *formula == "'Dépenses'!$C$5"));
    let sixth =
        "(INT(ROUND('Dépenses'!$C$4*100,0)/12)+IF(MOD(ROUND('Dépenses'!$C$4*100,0),12)>5,1,0))/100";
    assert!(all.iter().any(|formula| *formula == sixth), "{all:#?}");
}

#[test]
fn the_first_sheet_has_the_answer_live_and_in_sentences() {
    let of = Of::new(&first(), EVERY_TEST);
    let mut book = book(&of);
    let range = book.worksheet_range("Réponse").unwrap();
    let row = |name: &str| {
        let row = range.rows().find(|row| row[0] == *name).unwrap();
        row.to_vec()
    };
    assert_eq!(cents(&row("Solde le plus bas")[1]), -800_000);
    // 31/01/2026, as spreadsheets count days.
    for name in ["Jour du solde le plus bas", "Premier jour sous zéro"] {
        let Data::DateTime(day) = &row(name)[1] else {
            panic!("{name}: {:?}", row(name)[1]);
        };
        assert_eq!(day.as_f64(), 46_053.0);
    }
    assert_eq!(cents(&row("Solde à la fin de la période")[1]), 0);
    // Payments two months late: −10 000 € from 28/02 to 28/04.
    let late = row("Versements en retard de 2 mois");
    assert_eq!(cents(&late[2]), -1_000_000);
    assert_eq!(cents(&late[6]), 1_000_000);
    let has = |said: &str| {
        let mut cells = range.used_cells();
        assert!(
            cells.any(|(_, _, data)| data.to_string().contains(said)),
            "{said}"
        );
    };
    has("sous zéro pendant 150 jours");
    has("Trésorerie, CPTS du Sud");
    has(TELLS);
    let notes = book.worksheet_range("Notes et sources").unwrap();
    let of = |said: &str| {
        let mut rows = notes.rows();
        rows.find(|row| row[0].to_string().contains(said))
            .unwrap_or_else(|| panic!("no {said}"))
            .to_vec()
    };
    let grants = of("En 2026, les versements comptés font 10\u{202f}000\u{a0}€");
    assert_eq!(grants[1], *"rapporté");
    assert!(grants[2].to_string().contains("associations.gouv.fr"));
    assert_eq!(of("ce que vous avez saisi")[1], *"votre saisie");
}

//! The files of the two aids beside a CPTS: their amounts add up to the answer, their sums are live, what was typed is
//! never run. Expected amounts are the vectors of docs/neighbours.md.

use std::io::Cursor;

use amorce::aid_input::{Calculator, Draft, Field};
use amorce::aid_report::{Cell, Report};
use amorce::documents::aid::{Asked, light, sheet};
use amorce::documents::files::File;
use amorce::texts::aid_form::FILES;
use calamine::{Data, Range, Reader, Xlsx};
use serde_json::{Value, json};

use super::aids::*;

const LINK: &str = "https://amorce.example/#aide=msp&v=1";

fn file(kind: &str, draft: &Draft) -> File {
    let report = Report::of(draft);
    let asked = Asked {
        draft,
        report: &report,
        today: "2026-11-30".parse().ok(),
        link: LINK,
    };
    light(kind, &asked).or_else(|| sheet(kind, &asked)).unwrap()
}

#[test]
fn every_kind_that_the_page_offers_is_written_under_its_name() {
    for (kind, _) in FILES {
        let extension = kind.split('-').next().unwrap();
        let file = file(kind, &contract());
        let name = ["amorce-aide-assistant-2026-11-30.", extension].concat();
        assert_eq!(file.name, name);
        assert!(file.bytes.len() > 1_000);
    }
    assert_eq!(
        file("xlsx", &structure("2025")).name,
        "amorce-aide-msp-2026-11-30.xlsx"
    );
    let draft = contract();
    let report = Report::of(&draft);
    let asked = Asked {
        draft: &draft,
        report: &report,
        today: None,
        link: LINK,
    };
    assert_eq!(light("xlsx", &asked), None);
    assert_eq!(sheet("json", &asked), None);
    assert_eq!(
        light("json", &asked).unwrap().name,
        "amorce-aide-assistant.json"
    );
}

/// A CSV: its columns, its amounts, and what stands below the empty row.
struct Rows {
    columns: Vec<String>,
    amounts: Vec<Vec<String>>,
    about: Vec<Vec<String>>,
}

fn rows(kind: &str, draft: &Draft) -> Rows {
    let bytes = file(kind, draft).bytes;
    let is_french = kind.ends_with("-fr");
    assert_eq!(bytes.starts_with(b"\xef\xbb\xbf"), is_french);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    // A row of another width is an error of this reader.
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if is_french { b';' } else { b',' })
        .from_reader(bytes);
    let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
    let columns = cells(reader.headers().unwrap());
    let mut amounts: Vec<Vec<String>> = reader
        .records()
        .map(|record| cells(&record.unwrap()))
        .collect();
    let end = amounts
        .iter()
        .position(|row| row.iter().all(String::is_empty))
        .unwrap();
    let about = amounts.split_off(end + 1);
    amounts.pop();
    Rows {
        columns,
        amounts,
        about,
    }
}

impl Rows {
    fn column(&self, name: &str) -> usize {
        let place = self.columns.iter().position(|column| column == name);
        place.unwrap_or_else(|| panic!("no {name} in {:?}", self.columns))
    }

    /// The amounts, in cents, of the rows whose cell in this column says this.
    fn sum(&self, name: &str, said: &str) -> i64 {
        let (by, amount) = (self.column(name), self.column("Montant, en euros"));
        let rows = self.amounts.iter().filter(|row| row[by] == said);
        rows.map(|row| {
            let (euros, cents) = row[amount].split_once([',', '.']).unwrap();
            assert_eq!(cents.len(), 2, "{row:?}");
            [euros, cents].concat().parse::<i64>().unwrap()
        })
        .sum()
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

#[test]
fn what_counts_in_the_answer_adds_up_to_it_in_both_dialects() {
    for kind in ["csv-fr", "csv-en"] {
        let contract = rows(kind, &contract());
        assert_eq!(contract.sum("Compté dans la réponse", "oui"), 13_200_000);
        // The instalments are the same money, and the years at most too, at 100 %.
        assert_eq!(contract.sum("Tableau", "Les versements"), 13_200_000);
        assert_eq!(contract.sum("Colonne", "au plus"), 13_200_000);
        let structure = rows(kind, &structure("2025"));
        assert_eq!(structure.sum("Compté dans la réponse", "oui"), 5_950_000);
        assert_eq!(structure.sum("Tableau", "Les 19 indicateurs"), 5_950_000);
        assert_eq!(structure.sum("Ligne", "Avance"), 3_570_000);
        assert_eq!(structure.sum("Ligne", "Solde"), 5_950_000 - 3_570_000);
        let of = |draft| rows(kind, &draft).sum("Compté dans la réponse", "oui");
        assert_eq!(of(third()), 4_270_000);
        assert_eq!(of(collective()), 26_400_000);
        // 59 500 + 2 450 + 6 195 €.
        let raised = rows(kind, &raised());
        assert_eq!(raised.sum("Compté dans la réponse", "oui"), 6_814_500);
    }
}

#[test]
fn an_attainment_counts_and_what_is_paid_at_most_does_not() {
    let mut draft = contract();
    draft.set(Field::Attainment3, "50");
    let rows = rows("csv-fr", &draft);
    // 38 000 + 28 000 + 11 000 + 2 × 22 000.
    assert_eq!(rows.sum("Compté dans la réponse", "oui"), 12_100_000);
    assert_eq!(rows.sum("Colonne", "au plus"), 13_200_000);
    let label = rows.column("Ligne");
    let year_3 = "année 3, convention 2024-2029, 50\u{a0}%, saisi";
    assert!(rows.amounts.iter().any(|row| row[label] == year_3));
}

#[test]
fn each_dialect_writes_days_and_amounts_as_its_country_does() {
    let french = rows("csv-fr", &contract());
    let (day, amount) = (french.column("Jour"), french.column("Montant, en euros"));
    assert_eq!(french.amounts[0][day], "01/07/2024");
    assert_eq!(french.amounts[0][amount], "38000,00");
    let other = rows("csv-en", &contract());
    assert_eq!(other.amounts[0][day], "2024-07-01");
    assert_eq!(other.amounts[0][amount], "38000.00");
}

#[test]
fn every_amount_has_its_certainty_and_those_of_indicators_their_points_and_pages() {
    for draft in [contract(), raised()] {
        let rows = rows("csv-fr", &draft);
        let mark = rows.column("Certitude");
        assert!(rows.amounts.iter().all(|row| !row[mark].is_empty()));
    }
    let rows = rows("csv-fr", &structure("2025"));
    let cell = |name: &str| rows.amounts[8][rows.column(name)].as_str();
    assert_eq!(cell("Ligne"), "9, Fonction de coordination, prérequis");
    assert_eq!(cell("Points"), "2\u{202f}700 points");
    assert_eq!(cell("Montant, en euros"), "18900,00");
    assert!(cell("Sources").starts_with("Cnam, Guide des indicateurs"));
    assert!(
        cell("Sources").contains(", guide, p."),
        "{}",
        cell("Sources")
    );
}

#[test]
fn the_table_says_whose_money_it_is_and_of_what_it_was_made() {
    let rows_of = |draft| rows("csv-fr", &draft);
    let told = rows_of(contract());
    told.says("À qui", "n’est pas de l’argent de la CPTS");
    told.says("Réponse", "132\u{202f}000\u{a0}€ en cinq ans");
    told.says("Date de signature du contrat", "1er juillet 2024");
    told.says("Lien", LINK);
    told.says("Jour", "30 novembre 2026");
    told.says("Sources", "les 21 et 29 novembre 2026");
    told.says("Hypothèse", "");
    let mut missing = structure("2025");
    missing.set(Field::Coordination, "no");
    let told = rows_of(missing);
    told.says("À lire d’abord", "Un prérequis manque");
    assert_eq!(told.sum("Compté dans la réponse", "oui"), 0);
    let told = rows_of(Draft::new(Calculator::Msp));
    told.says("À lire d’abord", "renseignez");
    assert_eq!(told.amounts, Vec::<Vec<String>>::new());
}

#[test]
fn each_amount_of_2026_has_its_reserve_and_none_of_2025() {
    let reserve = "avant l’avenant 2, hors France santé";
    for (year, expected) in [("2026", reserve), ("2025", "")] {
        let rows = rows("csv-fr", &structure(year));
        let (at, mark) = (rows.column("Réserve"), rows.column("Certitude"));
        assert!(rows.amounts.len() > 20);
        assert!(rows.amounts.iter().all(|row| row[at] == expected));
        let assumed = rows.amounts.iter().all(|row| row[mark] == "hypothèse");
        assert_eq!(assumed, year == "2026");
    }
    rows("csv-fr", &structure("2026")).says("À lire d’abord", "hors France santé");
    let mut book = book(&structure("2026"));
    for sheet in book.sheet_names() {
        let range = book.worksheet_range(&sheet).unwrap();
        let top = (0..6).map(|row| text(&range, row, 0));
        let said: String = top.collect();
        assert!(said.contains("France santé"), "{sheet}: {said}");
    }
}

/// What no formula may come of.
const FORMULAS: [&str; 5] = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"];

#[test]
fn what_the_visitor_typed_is_text_whatever_it_begins_with() {
    for typed in FORMULAS {
        let mut draft = contract();
        draft.set(Field::YearlyCost, typed);
        let told = rows("csv-fr", &draft);
        told.says(
            "Coût annuel de l’assistant, ou des assistants du contrat",
            &["'", typed].concat(),
        );
        let mut book = book(&draft);
        for sheet in book.sheet_names() {
            let formulas = book.worksheet_formula(&sheet).unwrap();
            for (row, column, formula) in formulas.used_cells() {
                assert!(
                    formula.is_empty() || formula.starts_with("SUM(") || formula.starts_with('$'),
                    "{sheet} {row} {column}: {formula}"
                );
            }
        }
        let range = book.worksheet_range("Réponse").unwrap();
        let mut cells = range.used_cells();
        assert!(cells.any(|(_, _, data)| *data == Data::String(typed.into())));
    }
}

fn book(draft: &Draft) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(file("xlsx", draft).bytes)).unwrap()
}

fn text(range: &Range<Data>, row: u32, column: u32) -> String {
    let cell = range.get_value((row, column));
    cell.map(ToString::to_string).unwrap_or_default()
}

fn cents(data: &Data) -> i64 {
    let Data::Float(number) = data else {
        panic!("not a number: {data:?}");
    };
    (number * 100.0).round() as i64
}

/// The amount of the row that begins with this, in its first cell that holds one.
fn amount_of(range: &Range<Data>, name: &str) -> i64 {
    let mut rows = range.rows();
    let row = rows.find(|row| row.iter().any(|cell| *cell == *name));
    let row = row.unwrap_or_else(|| panic!("no row {name}"));
    cents(
        row.iter()
            .find(|cell| matches!(cell, Data::Float(_)))
            .unwrap(),
    )
}

#[test]
fn the_first_sheet_is_the_answer_and_every_sum_of_the_report_is_a_formula() {
    for (draft, answer) in [(contract(), 13_200_000), (raised(), 6_814_500)] {
        let mut book = book(&draft);
        assert_eq!(
            book.sheet_names(),
            ["Réponse", "Détail du calcul", "Notes et sources"]
        );
        let range = book.worksheet_range("Réponse").unwrap();
        assert_eq!(amount_of(&range, "Réponse"), answer);
        let report = Report::of(&draft);
        assert_eq!(text(&range, 0, 0), report.title);
        assert_eq!(text(&range, 3, 0), report.lead);
        let rows = report.tables.iter().flat_map(|table| &table.rows);
        let cells = rows.flat_map(|row| &row.cells);
        let sums: Vec<i64> = cells
            .filter_map(|cell| match cell {
                Cell::Sum(money, ..) => Some(money.cents()),
                _ => None,
            })
            .collect();
        let formulas = book.worksheet_formula("Réponse").unwrap();
        let live: Vec<i64> = formulas
            .used_cells()
            .filter(|(.., formula)| formula.starts_with("SUM("))
            .map(|(row, column, _)| {
                // Formulas and values are ranges with beginnings of their own.
                let (top, left) = formulas.start().unwrap();
                let place = (top + row as u32, left + column as u32);
                cents(range.get_value(place).unwrap())
            })
            .collect();
        assert!(live.len() >= 2, "{live:?}");
        assert_eq!(live, sums);
    }
}

/// p. 21 and 22 of the guide: 1 000 + 1 700 points at p = 4 000.
#[test]
fn the_second_sheet_walks_each_amount_down_to_figures_and_sources() {
    let mut book = book(&structure("2025"));
    let range = book.worksheet_range("Détail du calcul").unwrap();
    let is_of = |row: &&[Data]| row[1] == *"9, Fonction de coordination, prérequis";
    let steps: Vec<_> = range.rows().filter(is_of).collect();
    assert_eq!(steps[0][2], Data::Float(0.0));
    assert_eq!(steps[0][4].to_string(), "2\u{202f}700 points");
    assert_eq!(cents(&steps[0][5]), 1_890_000);
    assert!(steps.len() > 2, "{steps:?}");
    let last = steps.last().unwrap();
    assert!(last[7].to_string().contains("Guide des indicateurs"));
    assert!(steps.iter().all(|step| !step[6].to_string().is_empty()));
}

#[test]
fn the_third_sheet_says_how_and_when_each_source_was_read() {
    let draft = contract();
    let report = Report::of(&draft);
    let mut book = book(&draft);
    let range = book.worksheet_range("Notes et sources").unwrap();
    for source in &report.sources {
        let details = source.details();
        let row = range.rows().find(|row| row[0] == *details.title).unwrap();
        assert_eq!(row[2].to_string(), "lu en copie les 21 et 29 novembre 2026");
        assert_eq!(row[3].to_string(), details.place);
    }
    let notes = report.notes.iter().flat_map(|notes| &notes.notes);
    for note in notes {
        assert!(range.rows().any(|row| row[0].to_string() == note.words));
    }
}

#[test]
fn json_has_what_was_typed_every_problem_and_the_report_by_stable_names() {
    let mut draft = contract();
    draft.set(Field::Attainment3, "beaucoup");
    let data: Value = serde_json::from_slice(&file("json", &draft).bytes).unwrap();
    let at = |path: &str| data.pointer(path).cloned().unwrap_or_default();
    let names: Vec<_> = data.as_object().unwrap().keys().cloned().collect();
    assert_eq!(
        names,
        [
            "program",
            "programVersion",
            "link",
            "today",
            "note",
            "certainties",
            "sourcesReadOn",
            "reserve",
            "fields",
            "problems",
            "needs",
            "report"
        ]
    );
    assert_eq!(at("/program"), json!("amorce"));
    assert_eq!(at("/link"), json!(LINK));
    assert_eq!(at("/today"), json!("2026-11-30"));
    assert_eq!(at("/sourcesReadOn"), json!(["2026-11-21", "2026-11-29"]));
    assert_eq!(at("/reserve"), Value::Null);
    assert_eq!(at("/fields/signed"), json!("01/07/2024"));
    assert_eq!(at("/fields/attainment-3"), json!("beaucoup"));
    assert_eq!(at("/problems/0/field"), json!("attainment-3"));
    assert_eq!(at("/problems/0/code"), json!("not-a-rate"));
    assert!(at("/problems/0/message").as_str().unwrap().len() > 10);
    assert_eq!(at("/needs"), json!([]));
    assert_eq!(at("/report/aid"), json!("assistant"));
    assert_eq!(at("/report/headline/amount/cents"), json!(13_200_000));
    assert_eq!(at("/report/tables/years/0/atAttainment"), json!(3_800_000));
    assert!(at("/report/tables/years/0/derivation/0/sources").is_array());
    let nothing = Draft::new(Calculator::Assistant);
    let data: Value = serde_json::from_slice(&file("json", &nothing).bytes).unwrap();
    assert_eq!(data["needs"], json!(["signed", "option"]));
    assert_eq!(data["report"]["headline"], Value::Null);
    let data: Value = serde_json::from_slice(&file("json", &structure("2026")).bytes).unwrap();
    assert_eq!(
        data["reserve"],
        json!("avant l’avenant 2, hors France santé")
    );
    assert_eq!(
        data["report"]["headline"]["amount"]["cents"],
        json!(5_950_000)
    );
}

/// `documents::aid::sum` takes the last total of a report as its answer.
#[test]
fn the_answer_is_the_last_total() {
    let mut missing = structure("2025");
    missing.set(Field::Coordination, "no");
    let mut below = contract();
    below.set(Field::Band, "below-p30");
    let mut half = contract();
    half.set(Field::Attainment4, "12,5");
    for draft in [
        contract(),
        half,
        below,
        structure("2022"),
        structure("2026"),
        raised(),
        missing,
    ] {
        let report = Report::of(&draft);
        let totals = report
            .tables
            .iter()
            .flat_map(|table| table.rows.iter().filter(|row| row.is_total));
        let mut sums = totals
            .flat_map(|row| &row.cells)
            .filter_map(|cell| match cell {
                Cell::Sum(money, ..) => Some(*money),
                _ => None,
            });
        assert_eq!(
            sums.next_back(),
            report.headline.map(|headline| headline.money)
        );
    }
}

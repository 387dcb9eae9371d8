//! The spreadsheet, read by another reader: amounts are numbers, days are days, sums are formulas that
//! carry what the simulation says.

use std::io::{Cursor, Read};

use calamine::{Data, Range, Reader, Xlsx};

use super::asked::*;
use amorce::input::Draft;

type Book = Xlsx<Cursor<Vec<u8>>>;

fn book(drafts: &[Draft]) -> Book {
    Xlsx::new(Cursor::new(file("xlsx", drafts).bytes)).unwrap()
}

fn values(book: &mut Book, sheet: &str) -> Range<Data> {
    book.worksheet_range(sheet).unwrap()
}

fn cell(range: &Range<Data>, row: u32, column: u32) -> Data {
    range.get_value((row, column)).cloned().unwrap_or_default()
}

fn cents(data: &Data) -> i64 {
    let Data::Float(number) = data else {
        panic!("not a number: {data:?}");
    };
    let cents = (number * 100.0).round();
    assert!((number * 100.0 - cents).abs() < 0.01, "{number}");
    cents as i64
}

/// Rows whose first cell says this.
fn rows_named(range: &Range<Data>, name: &str) -> Vec<u32> {
    let (end, _) = range.end().unwrap();
    (0..=end)
        .filter(|row| cell(range, *row, 0) == Data::String(name.to_owned()))
        .collect()
}

/// The three amounts of a row of the sums.
fn sums(range: &Range<Data>, row: u32) -> [i64; 3] {
    [3, 5, 7].map(|column| cents(&cell(range, row, column)))
}

#[test]
fn there_is_a_sheet_for_what_was_typed_sums_payments_detail_and_sources() {
    assert_eq!(
        book(&[four_missions()]).sheet_names(),
        ["Totaux", "Saisie", "Échéancier", "Détail", "Sources"]
    );
    assert_eq!(
        book(&[four_missions(), undated()]).sheet_names(),
        [
            "Totaux",
            "Saisie",
            "Échéancier A",
            "Échéancier B",
            "Détail A",
            "Détail B",
            "Sources"
        ]
    );
}

#[test]
fn the_sums_that_viewers_show_are_the_simulation_s() {
    let mut book = book(&[four_missions()]);
    let totals = values(&mut book, "Totaux");
    // The calendar years, the rights, the kinds of money, all payments: four times everything.
    for row in rows_named(&totals, "Ensemble") {
        assert_eq!(sums(&totals, row), FOUR_MISSIONS);
    }
    assert_eq!(rows_named(&totals, "Ensemble").len(), 4);
    // tests/cases/paiements/annees-civiles.toml: the rights of year 1, the money of 2024.
    let year_1 = rows_named(&totals, "année 1")[0];
    assert_eq!(sums(&totals, year_1)[1], 35_050_000);
    let in_2024 = rows_named(&totals, "année civile 2024")[0];
    assert_eq!(sums(&totals, in_2024), [23_687_500, 31_487_500, 33_437_500]);
    let after = rows_named(&totals, "au terme du contrat")[0];
    assert_eq!(sums(&totals, after)[1], 14_050_000);
    let variable = rows_named(&totals, "variable")[0];
    assert_eq!(sums(&totals, variable), [0, 39_000_000, 48_750_000]);
}

#[test]
fn every_sum_is_a_formula_and_every_payment_a_value() {
    let mut book = book(&[four_missions()]);
    let formulas = book.worksheet_formula("Totaux").unwrap();
    let totals = values(&mut book, "Totaux");
    let (end, _) = totals.end().unwrap();
    let mut seen = 0;
    for row in 3..=end {
        for column in [3, 5, 7] {
            if let Data::Float(_) = cell(&totals, row, column) {
                let formula = formulas
                    .get_value((row, column))
                    .cloned()
                    .unwrap_or_default();
                assert!(formula.starts_with("SUM"), "row {row}: {formula:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 60, "only {seen} sums");
    let payments = book.worksheet_formula("Échéancier").unwrap();
    let payments: Vec<_> = payments
        .used_cells()
        .filter(|cell| !cell.2.is_empty())
        .collect();
    // The total alone, in three estimates.
    assert_eq!(payments.len(), 3, "{payments:?}");
}

#[test]
fn each_payment_has_a_real_day_numbers_and_words() {
    let mut book = book(&[four_missions()]);
    let payments = values(&mut book, "Échéancier");
    let Data::DateTime(day) = cell(&payments, 3, 0) else {
        panic!("not a day: {:?}", cell(&payments, 3, 0));
    };
    // Days since 30/12/1899, as spreadsheets count them: 01/03/2023.
    assert_eq!(day.as_f64(), 44_986.0);
    assert_eq!(
        cell(&payments, 3, 3),
        Data::String("Enveloppe d’amorçage".into())
    );
    for column in [7, 9, 11] {
        assert_eq!(cents(&cell(&payments, 3, column)), 7_500_000);
        assert_eq!(
            cell(&payments, 3, column + 1),
            Data::String("rapporté".into())
        );
    }
    let total = rows_named(&payments, "Ensemble")[0];
    let total = [7, 9, 11].map(|column| cents(&cell(&payments, total, column)));
    assert_eq!(total, FOUR_MISSIONS);
}

#[test]
fn each_scenario_has_its_own_sums() {
    let mut book = book(&[four_missions(), never_adopted()]);
    let totals = values(&mut book, "Totaux");
    let all: Vec<_> = rows_named(&totals, "Ensemble")
        .into_iter()
        .map(|row| sums(&totals, row))
        .collect();
    assert_eq!(all[..4], [FOUR_MISSIONS; 4]);
    assert_eq!(all[4..], [NEVER_ADOPTED; 4]);
    let formulas = book.worksheet_formula("Totaux").unwrap();
    let last = *rows_named(&totals, "Ensemble").last().unwrap();
    assert!(
        formulas
            .get_value((last, 3))
            .unwrap()
            .contains("'Échéancier B'!")
    );
}

#[test]
fn a_negative_amount_is_a_number() {
    let mut book = book(&[never_adopted()]);
    let payments = values(&mut book, "Échéancier");
    let amounts = payments.used_cells().filter(|(_, column, data)| {
        // The reading *attendu*.
        *column == 9 && matches!(data, Data::Float(_))
    });
    let amounts = amounts.map(|(_, _, data)| cents(data));
    assert!(amounts.collect::<Vec<_>>().contains(&-1_500_000));
}

#[test]
fn what_the_visitor_typed_is_text_whatever_it_begins_with() {
    for typed in ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"] {
        let mut book = book(&[draft(&[
            ("pop", "30000"),
            ("name", typed),
            ("fir-1-label", typed),
            ("fir-1-amount", "1000"),
            ("access-indicator-1-label", typed),
        ])]);
        for sheet in book.sheet_names() {
            let formulas = book.worksheet_formula(&sheet).unwrap();
            for (row, column, formula) in formulas.used_cells() {
                assert!(
                    formula.is_empty() || formula.starts_with("SUM"),
                    "{sheet} {row} {column}: {formula}"
                );
            }
        }
        let typed_in = values(&mut book, "Saisie");
        let told = typed_in
            .used_cells()
            .filter(|(_, _, data)| **data == Data::String(typed.into()));
        assert!(told.count() >= 3, "{typed}");
    }
}

#[test]
fn regional_money_stands_apart_with_a_sum_of_its_own() {
    let mut book = book(&[draft(&[
        ("pop", "30000"),
        ("status", "signed"),
        ("signature", "2024-01-15"),
        ("action", "no"),
        ("fir-1-label", "ARS Grand Est"),
        ("fir-1-date", "2023-05-01"),
        ("fir-1-amount", "40000"),
        ("fir-2-label", "Autre"),
        ("fir-2-amount", "5000,50"),
    ])]);
    let totals = values(&mut book, "Totaux");
    // tests/cases/financement-regional/a-part.toml.
    for row in rows_named(&totals, "Ensemble") {
        assert_eq!(sums(&totals, row), [5_000_000, 5_000_000, 25_000_000]);
    }
    let heading = "Financement régional, à part des totaux";
    let row = *rows_named(&totals, heading).last().unwrap();
    assert_eq!(cents(&cell(&totals, row, 3)), 4_500_050);
    let formulas = book.worksheet_formula("Totaux").unwrap();
    assert_eq!(
        formulas.get_value((row, 3)).unwrap(),
        &format!("SUM(D{}:D{})", row - 1, row)
    );
}

#[test]
fn the_sheet_says_what_it_was_made_of() {
    let mut book = book(&[never_adopted()]);
    let typed = values(&mut book, "Saisie");
    let said: Vec<String> = typed
        .used_cells()
        .map(|(_, _, data)| data.to_string())
        .collect();
    for wanted in [
        LINK,
        "24 novembre 2026",
        "1, vérifiée le 21 novembre 2026",
        "Chaque montant porte sa certitude.",
    ] {
        assert!(
            said.iter().any(|said| said == wanted),
            "{wanted}: {said:#?}"
        );
    }
    assert!(said.iter().any(|said| said.contains("jamais été adoptée")));
    for sheet in ["Totaux", "Échéancier", "Détail"] {
        let range = values(&mut book, sheet);
        let title = range.used_cells().map(|(_, _, data)| data.to_string());
        let titled = title
            .take(20)
            .any(|said| said.contains("si l’offre avait été adoptée"));
        assert!(titled, "{sheet}");
    }
    let sources = values(&mut book, "Sources");
    assert!(
        sources
            .used_cells()
            .any(|(_, column, data)| column == 3 && data.to_string().starts_with("http"))
    );
}

/// The text of a part of the file.
fn part(drafts: &[Draft], name: &str) -> String {
    let bytes = file("xlsx", drafts).bytes;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    let mut part = archive.by_name(name).unwrap();
    part.read_to_string(&mut text).unwrap();
    text
}

#[test]
fn each_sheet_keeps_its_columns_in_sight_and_prints_on_the_width_of_a_landscape_a4() {
    for number in 1..=5 {
        let sheet = part(
            &[four_missions()],
            &format!("xl/worksheets/sheet{number}.xml"),
        );
        for set in [
            "<pane ySplit=\"3\"",
            "state=\"frozen\"",
            "<pageSetUpPr fitToPage=\"1\"/>",
            "paperSize=\"9\"",
            "orientation=\"landscape\"",
            "fitToHeight=\"0\"",
            "chiffres\u{a0}: version 1",
        ] {
            assert!(sheet.contains(set), "sheet {number}: {set}");
        }
    }
    let book = part(&[four_missions()], "xl/workbook.xml");
    assert_eq!(book.matches("_xlnm.Print_Titles").count(), 5);
}

#[test]
fn amounts_are_in_euros_as_the_reader_s_country_writes_them() {
    let styles = part(&[four_missions()], "xl/styles.xml");
    assert!(styles.contains("#,##0.00\\ [$€-40C]"), "{styles}");
}

#[test]
fn without_a_payment_there_is_no_sum_and_the_sheet_says_why() {
    let mut book = book(&[draft(&[("name", "CPTS")])]);
    for sheet in ["Totaux", "Échéancier"] {
        let formulas = book.worksheet_formula(sheet).unwrap();
        assert!(
            formulas.used_cells().all(|cell| cell.2.is_empty()),
            "{sheet}"
        );
    }
    let totals = values(&mut book, "Totaux");
    let said = totals
        .used_cells()
        .any(|(_, _, data)| data.to_string().starts_with("Aucun paiement"));
    assert!(said);
}

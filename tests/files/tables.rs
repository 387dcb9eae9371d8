//! CSV, read back by a CSV reader: both dialects carry the same amounts, which add up to the page's.

use super::asked::*;
use amorce::input::Draft;

/// The rows below the columns, and the columns.
fn read(kind: &str, drafts: &[Draft]) -> (Vec<String>, Vec<Vec<String>>) {
    let bytes = file(kind, drafts).bytes;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if kind.ends_with("-fr") { b';' } else { b',' })
        .from_reader(bytes);
    let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
    let columns = cells(reader.headers().unwrap());
    let rows = reader.records().map(|record| cells(&record.unwrap()));
    (columns, rows.collect())
}

/// The rows of payments or steps: those above the empty one.
fn lines(rows: &[Vec<String>]) -> &[Vec<String>] {
    let end = rows.iter().position(|row| row.iter().all(String::is_empty));
    &rows[..end.unwrap()]
}

fn notes(rows: &[Vec<String>]) -> &[Vec<String>] {
    &rows[lines(rows).len()..]
}

fn column(columns: &[String], name: &str) -> usize {
    columns.iter().position(|column| column == name).unwrap()
}

/// Cents of `1234,50` or `1234.50`: two decimals, always.
fn cents(text: &str) -> i64 {
    let (euros, cents) = text.split_once([',', '.']).unwrap();
    assert_eq!(cents.len(), 2, "{text}");
    [euros, cents].concat().parse().unwrap()
}

const AMOUNTS: [&str; 3] = [
    "Prudent, en euros",
    "Attendu, en euros",
    "Maximum, en euros",
];

fn sums(columns: &[String], rows: &[Vec<String>]) -> [i64; 3] {
    AMOUNTS.map(|name| {
        let column = column(columns, name);
        rows.iter().map(|row| cents(&row[column])).sum()
    })
}

#[test]
fn the_payments_add_up_to_the_totals_of_the_page_in_both_dialects() {
    for kind in ["schedule-fr", "schedule-en"] {
        let (columns, rows) = read(kind, &[four_missions()]);
        assert_eq!(sums(&columns, lines(&rows)), FOUR_MISSIONS, "{kind}");
        // 2023, by hand in the case: 75 000 + 114 375 + 33 750, whatever the reading.
        let day = column(&columns, "Date");
        let in_2023: Vec<_> = lines(&rows)
            .iter()
            .filter(|row| row[day].contains("2023"))
            .cloned()
            .collect();
        assert_eq!(sums(&columns, &in_2023), [22_312_500; 3], "{kind}");
    }
}

#[test]
fn each_amount_and_each_day_has_its_certainty() {
    let (columns, rows) = read("schedule-fr", &[four_missions()]);
    let words = [
        "établi",
        "selon votre contrat",
        "rapporté",
        "déduit",
        "hypothèse",
    ];
    for row in lines(&rows) {
        for (index, name) in columns.iter().enumerate() {
            if name.starts_with("Certitude") {
                assert!(words.contains(&row[index].as_str()), "{name}: {row:?}");
            }
        }
    }
}

#[test]
fn the_french_dialect_is_what_a_french_spreadsheet_opens() {
    let bytes = file("schedule-fr", &[four_missions()]).bytes;
    assert!(bytes.starts_with(b"\xef\xbb\xbf"));
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\n', '\r']));
    let (columns, rows) = read("schedule-fr", &[four_missions()]);
    let first = &rows[0];
    assert_eq!(first[column(&columns, "Date")], "01/03/2023");
    assert_eq!(first[column(&columns, "Attendu, en euros")], "75000,00");
    assert_eq!(first[column(&columns, "Paiement")], "Enveloppe d’amorçage");
}

#[test]
fn the_international_dialect_has_commas_points_and_iso_days() {
    let bytes = file("schedule-en", &[four_missions()]).bytes;
    assert!(!bytes.starts_with(b"\xef\xbb\xbf"));
    let (columns, rows) = read("schedule-en", &[four_missions()]);
    assert_eq!(rows[0][column(&columns, "Date")], "2023-03-01");
    assert_eq!(rows[0][column(&columns, "Attendu, en euros")], "75000.00");
}

#[test]
fn a_negative_amount_stays_a_number() {
    let (columns, rows) = read("schedule-fr", &[never_adopted()]);
    let expected = column(&columns, "Attendu, en euros");
    let cells: Vec<_> = lines(&rows)
        .iter()
        .map(|row| row[expected].as_str())
        .collect();
    assert!(cells.contains(&"-15000,00"), "{cells:?}");
    assert_eq!(sums(&columns, lines(&rows)), NEVER_ADOPTED);
}

#[test]
fn what_the_visitor_typed_is_never_a_formula() {
    for typed in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1"] {
        let typed_everywhere = [
            ("pop", "30000"),
            ("name", typed),
            ("fir-1-label", typed),
            ("fir-1-amount", "1000"),
        ];
        for kind in ["schedule-fr", "detail-fr", "schedule-en", "detail-en"] {
            let (_, rows) = read(kind, &[draft(&typed_everywhere)]);
            for cell in rows.iter().flatten() {
                let is_number = cell
                    .chars()
                    .all(|c| c.is_ascii_digit() || "-,.".contains(c));
                assert!(
                    is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']),
                    "{kind}: {cell:?}"
                );
            }
        }
    }
}

#[test]
fn a_text_with_every_mark_of_the_format_stays_in_its_cell() {
    let named = draft(&[("pop", "30000"), ("name", "a;b,c\"d\"\r\ne")]);
    for kind in ["schedule-fr", "detail-en"] {
        let (columns, rows) = read(kind, std::slice::from_ref(&named));
        let project = column(&columns, "Projet");
        assert_eq!(rows[0][project], "a;b,c\"d\"  e", "{kind}");
    }
}

#[test]
fn regional_money_stands_in_no_column_of_amounts() {
    let regional = draft(&[
        ("pop", "30000"),
        ("status", "signed"),
        ("signature", "2024-01-15"),
        ("action", "no"),
        ("fir-1-label", "ARS Grand Est"),
        ("fir-1-amount", "40000"),
    ]);
    let (columns, rows) = read("schedule-fr", &[regional]);
    // tests/cases/financement-regional/a-part.toml.
    let total = [5_000_000, 5_000_000, 25_000_000];
    assert_eq!(sums(&columns, lines(&rows)), total);
    let said = notes(&rows)
        .iter()
        .filter(|row| row[1].contains("ARS Grand Est"));
    let said: Vec<_> = said.collect();
    assert_eq!(said.len(), 1);
    assert!(said[0][1].contains("40\u{202f}000\u{a0}€"));
    assert!(said[0][2..].iter().all(String::is_empty));
}

#[test]
fn scenarios_are_told_apart_by_their_letter() {
    let (columns, rows) = read("schedule-fr", &[four_missions(), never_adopted()]);
    let letter = column(&columns, "Scénario");
    let of = |wanted: &str| -> Vec<_> {
        let rows = lines(&rows).iter().filter(|row| row[letter] == wanted);
        rows.cloned().collect()
    };
    assert_eq!(sums(&columns, &of("A")), FOUR_MISSIONS);
    assert_eq!(sums(&columns, &of("B")), NEVER_ADOPTED);
    let reserve = column(&columns, "Réserve");
    assert!(of("A").iter().all(|row| row[reserve].is_empty()));
    assert!(
        of("B")
            .iter()
            .all(|row| row[reserve] == "si l’offre avait été adoptée")
    );
}

#[test]
fn the_detail_goes_down_to_figures_with_their_sources() {
    let (columns, rows) = read("detail-fr", &[four_missions()]);
    let at = |row: &Vec<String>, name: &str| row[column(&columns, name)].clone();
    let seed = lines(&rows)
        .iter()
        .find(|row| at(row, "Paiement").starts_with("Enveloppe d’amorçage"))
        .unwrap();
    assert_eq!(at(seed, "Lecture"), "prudent, attendu, maximum");
    assert_eq!(at(seed, "Montant, en euros"), "75000,00");
    let figures = lines(&rows)
        .iter()
        .filter(|row| !at(row, "Sources").is_empty());
    let figures: Vec<_> = figures.collect();
    assert!(!figures.is_empty());
    for row in figures {
        assert!(at(row, "Vérifié le").contains('/'), "{row:?}");
        assert!(!at(row, "Règles et taille").is_empty(), "{row:?}");
    }
}

#[test]
fn the_payments_of_the_detail_are_those_of_the_schedule() {
    let (columns, rows) = read("detail-en", &[four_missions()]);
    let [level, reading, money] =
        ["Niveau", "Lecture", "Montant, en euros"].map(|name| column(&columns, name));
    let sum = |wanted: &str| -> i64 {
        lines(&rows)
            .iter()
            .filter(|row| row[level] == "0" && row[reading].split(", ").any(|one| one == wanted))
            .map(|row| cents(&row[money]))
            .sum()
    };
    assert_eq!(["prudent", "attendu", "maximum"].map(sum), FOUR_MISSIONS);
}

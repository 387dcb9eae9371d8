//! The files opened by LibreOffice: recalculated, the spreadsheet says what the simulation says; an
//! amount that changes moves its sums and no other; the French CSV and the letter open as they are meant to.
//!
//! `cargo xtask test office` installs it; SOFFICE names another one.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::float_arithmetic,
    unreachable_pub,
    missing_docs
)]

#[path = "common/aids.rs"]
mod aids;
#[path = "files/asked.rs"]
mod asked;
#[path = "common/letter.rs"]
mod letters;
#[path = "common/territory.rs"]
mod territory;
#[path = "common/treasury.rs"]
mod treasury;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::Command;

use amorce::aid_report::Report;
use amorce::documents::aid;
use amorce::documents::files::write_book;
use amorce::documents::planning::sheet_by;
use amorce::input::Draft;
use amorce::outlook::Tests;
use amorce::treasury::{Line, MonthBalance};
use amorce::units::Date;
use asked::*;
use calamine::{Data, Reader, Xlsx};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Whatever the file says of earlier results, everything is calculated anew.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// The file as LibreOffice writes it after opening it.
fn opened(bytes: &[u8], extension: &str, reads: &[&str]) -> Xlsx<Cursor<Vec<u8>>> {
    let written = written_as("xlsx:Calc MS Excel 2007 XML", bytes, extension, reads);
    Xlsx::new(Cursor::new(written)).unwrap()
}

/// The same in another format: an extension, then the name of what writes it.
fn written_as(format: &str, bytes: &[u8], extension: &str, reads: &[&str]) -> Vec<u8> {
    // LibreOffice itself falls over now and then as it starts; a file that fells it does so every time.
    let convert = || converted(format, bytes, extension, reads);
    let written = convert().or_else(|_| convert()).or_else(|_| convert());
    written.unwrap_or_else(|trouble| panic!("nothing was written: {trouble}"))
}

/// What LibreOffice writes when it is started once, or why it wrote nothing.
fn converted(
    format: &str,
    bytes: &[u8],
    extension: &str,
    reads: &[&str],
) -> Result<Vec<u8>, String> {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir_all(at("profile/user")).unwrap();
    fs::write(at("profile/user/registrymodifications.xcu"), SETTINGS).unwrap();
    let given = at("given").with_extension(extension);
    fs::write(&given, bytes).unwrap();
    let office = std::env::var_os("SOFFICE").unwrap_or_else(|| "soffice".into());
    let run = Command::new(office)
        .arg(profile(&at("profile")))
        .args(["--headless", "--norestore"])
        .args(reads)
        .args(["--convert-to", format, "--outdir"])
        .arg(at("written"))
        .arg(&given)
        .output();
    let run = run.unwrap_or_else(|error| {
        panic!("LibreOffice does not start ({error}): cargo xtask test office installs it")
    });
    let (extension, _) = format.split_once(':').unwrap();
    fs::read(at("written/given").with_extension(extension))
        .map_err(|error| format!("{error}: {run:?}"))
}

fn profile(folder: &Path) -> String {
    format!("-env:UserInstallation=file://{}", folder.display())
}

/// The spreadsheet with the text of its sheets changed, by the number of the sheet.
fn rewritten(bytes: &[u8], change: impl Fn(usize, String) -> String) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = Vec::new();
        part.read_to_end(&mut text).unwrap();
        let number = name
            .strip_prefix("xl/worksheets/sheet")
            .and_then(|rest| rest.strip_suffix(".xml"));
        if let Some(number) = number {
            let sheet = String::from_utf8(text).unwrap();
            text = change(number.parse().unwrap(), sheet).into_bytes();
        }
        to.start_file(name, SimpleFileOptions::default()).unwrap();
        to.write_all(&text).unwrap();
    }
    to.finish().unwrap().into_inner()
}

/// A sheet whose formulas carry results that are wrong.
fn with_wrong_results(sheet: &str) -> String {
    let mut parts = sheet.split("</f><v>");
    let mut text = parts.next().unwrap().to_owned();
    for part in parts {
        let (_, rest) = part.split_once("</v>").unwrap();
        text.push_str("</f><v>1</v>");
        text.push_str(rest);
    }
    text
}

/// A sheet whose value in this cell is another one.
fn with_value(sheet: &str, cell: &str, value: &str) -> String {
    let (before, rest) = sheet.split_once(&format!("<c r=\"{cell}\"")).unwrap();
    let (style, rest) = rest.split_once("<v>").unwrap();
    let (_, rest) = rest.split_once("</v>").unwrap();
    format!("{before}<c r=\"{cell}\"{style}<v>{value}</v>{rest}")
}

/// The place of the sheet of the payments, and of that of the sums.
const PAYMENTS: usize = 3;
const SUMS: usize = 1;

/// The three amounts of each row of the sums, in cents, by the heading above and the row's name.
fn sums(book: &mut Xlsx<Cursor<Vec<u8>>>) -> BTreeMap<String, [i64; 3]> {
    let range = book.worksheet_range("Totaux").unwrap();
    let (end, _) = range.end().unwrap();
    let mut sums = BTreeMap::new();
    let mut heading = String::new();
    for row in 3..=end {
        let cell = |column| range.get_value((row, column)).cloned().unwrap_or_default();
        let name = cell(0).to_string();
        let amounts = [3, 5, 7].map(|column| match cell(column) {
            Data::Float(number) => Some((number * 100.0).round() as i64),
            Data::Int(number) => Some(number * 100),
            _ => None,
        });
        match amounts {
            [Some(prudent), Some(expected), Some(maximum)] => {
                sums.insert(format!("{heading} / {name}"), [prudent, expected, maximum]);
            }
            _ => heading = name,
        }
    }
    sums
}

fn written(drafts: &[Draft]) -> Vec<u8> {
    file("xlsx", drafts).bytes
}

const EARNED: &str = "Droits, par année du contrat";

#[test]
fn recalculated_every_sum_is_what_the_simulation_says() {
    let bytes = written(&[four_missions()]);
    let stored = sums(&mut Xlsx::new(Cursor::new(bytes.clone())).unwrap());
    let wrong = rewritten(&bytes, |number, sheet| match number {
        SUMS | PAYMENTS => with_wrong_results(&sheet),
        _ => sheet,
    });
    let mut book = opened(&wrong, "xlsx", &[]);
    let recalculated = sums(&mut book);
    assert!(stored.len() > 25, "{stored:#?}");
    assert_eq!(recalculated, stored);
    // tests/cases/paiements/annees-civiles.toml, by hand.
    let of = |name: &str| recalculated[name];
    assert_eq!(of(&format!("{EARNED} / Ensemble")), FOUR_MISSIONS);
    assert_eq!(of(&format!("{EARNED} / année 1"))[1], 35_050_000);
    assert_eq!(
        of("Encaissé, par année civile / année civile 2024"),
        [23_687_500, 31_487_500, 33_437_500]
    );
    assert_eq!(
        of("Encaissé, par année du contrat / au terme du contrat")[1],
        14_050_000
    );
    assert_eq!(
        of("En tout, par nature / variable"),
        [0, 39_000_000, 48_750_000]
    );
}

#[test]
fn recalculated_each_project_has_its_sums_whatever_is_missing_in_it() {
    for project in [never_adopted(), undated()] {
        let bytes = written(&[project]);
        let stored = sums(&mut Xlsx::new(Cursor::new(bytes.clone())).unwrap());
        let wrong = rewritten(&bytes, |_, sheet| with_wrong_results(&sheet));
        assert_eq!(sums(&mut opened(&wrong, "xlsx", &[])), stored);
    }
}

#[test]
fn an_amount_that_changes_moves_its_sums_by_just_that_and_no_other() {
    let bytes = written(&[four_missions()]);
    let before = sums(&mut Xlsx::new(Cursor::new(bytes.clone())).unwrap());
    // The seed envelope of 75 000 €, paid on 01/03/2023, becomes 76 000,50 € in the reading
    // *attendu*.
    let changed = rewritten(&bytes, |number, sheet| match number {
        PAYMENTS => with_value(&sheet, "J4", "76000.5"),
        _ => sheet,
    });
    let after = sums(&mut opened(&changed, "xlsx", &[]));
    let moved: Vec<&str> = before
        .iter()
        .filter(|(name, sums)| after[*name] != **sums)
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(
        moved,
        [
            "Droits, par année du contrat / Ensemble",
            "Droits, par année du contrat / année 1",
            "En tout, par certitude / Ensemble",
            "En tout, par certitude / rapporté",
            "En tout, par nature / Ensemble",
            "En tout, par nature / fixe",
            "Encaissé, par année civile / 12 premiers mois",
            "Encaissé, par année civile / Ensemble",
            "Encaissé, par année civile / année civile 2023",
            "Encaissé, par année du contrat / année 1",
        ]
    );
    for name in moved {
        let [prudent, expected, maximum] = before[name];
        assert_eq!(
            after[name],
            [prudent, expected + 100_050, maximum],
            "{name}"
        );
    }
}

#[test]
fn a_payment_that_moves_to_another_day_moves_to_its_year() {
    let bytes = written(&[four_missions()]);
    let before = sums(&mut Xlsx::new(Cursor::new(bytes.clone())).unwrap());
    // The seed envelope moves to the last day of contract year 1, 29/02/2024, and the advance of the
    // first mission to the last day of 2023: 45 351 and 45 291 days after 30/12/1899.
    let changed = rewritten(&bytes, |number, sheet| match number {
        PAYMENTS => with_value(&with_value(&sheet, "A4", "45351"), "A5", "45291"),
        _ => sheet,
    });
    let after = sums(&mut opened(&changed, "xlsx", &[]));
    for (name, by) in [
        ("Encaissé, par année civile / année civile 2023", -7_500_000),
        ("Encaissé, par année civile / année civile 2024", 7_500_000),
        ("Encaissé, par année du contrat / année 1", 0),
        ("Encaissé, par année du contrat / année 2", 0),
        ("En tout, par nature / Ensemble", 0),
    ] {
        assert_eq!(after[name], before[name].map(|cents| cents + by), "{name}");
    }
}

/// The place of the sheet of the communes, where there is one.
const TERRITORY: usize = 3;

/// The inhabitants that count, commune by commune, and their sum.
fn inhabitants(book: &mut Xlsx<Cursor<Vec<u8>>>) -> [f64; 4] {
    let range = book.worksheet_range("Territoire").unwrap();
    [3, 4, 5, 6].map(|row| {
        let cell = range.get_value((row, 5)).unwrap();
        cell.as_f64_or_none().unwrap()
    })
}

#[test]
fn recalculated_the_communes_add_up_and_a_part_stands_in_the_place_of_the_whole() {
    let atlas = territory::atlas(&["01", "69", "75"]);
    let bytes = file_with(&atlas, "xlsx", &[three_communes()]).bytes;
    let of = |change: &dyn Fn(String) -> String| {
        let wrong = rewritten(&bytes, |number, sheet| match number {
            TERRITORY => change(with_wrong_results(&sheet)),
            _ => sheet,
        });
        inhabitants(&mut opened(&wrong, "xlsx", &[]))
    };
    // L'Abergement-Clémenciat, a part of Lyon, Paris.
    let sum = [860.0, 1_200.0, 2_103_778.0, 2_105_838.0];
    assert_eq!(of(&|sheet| sheet), sum);
    // The part of Lyon grows by 100, and the whole of Lyon moves nothing.
    let more = [860.0, 1_300.0, 2_103_778.0, 2_105_938.0];
    assert_eq!(of(&|sheet| with_value(&sheet, "E5", "1300")), more);
    assert_eq!(of(&|sheet| with_value(&sheet, "D5", "500000")), sum);
    // The whole of a commune without a part does.
    let fewer = [800.0, 1_200.0, 2_103_778.0, 2_105_778.0];
    assert_eq!(of(&|sheet| with_value(&sheet, "D4", "800")), fewer);
}

/// The amounts of the formulas of an aid's first sheet, in cents, in their order, and how many are no formula.
fn of_aid(book: &mut Xlsx<Cursor<Vec<u8>>>) -> (Vec<i64>, usize) {
    let formulas = book.worksheet_formula("Réponse").unwrap();
    let range = book.worksheet_range("Réponse").unwrap();
    let amounts = range.used_cells().filter_map(|(row, column, data)| {
        let (top, left) = range.start().unwrap();
        let place = (top + row as u32, left + column as u32);
        let formula = formulas.get_value(place);
        let is_live = formula.is_some_and(|formula| !formula.is_empty());
        let cents = (data.as_f64_or_none()? * 100.0).round() as i64;
        Some((is_live, cents))
    });
    let (live, plain): (Vec<_>, Vec<_>) = amounts.partition(|(is_live, _)| *is_live);
    let live = live.into_iter().map(|(_, cents)| cents).collect();
    (live, plain.len())
}

/// The vectors of docs/neighbours.md: the answer, then at most and at the attainment; the answer, then the indicators,
/// the axes (800 + 100, 2 700 + 800 + 1 000 and 3 100 points of 7 €), and the year.
#[test]
fn recalculated_the_sums_of_both_aids_are_the_same_and_an_amount_moves_its_own() {
    let contract = [13_200_000; 3].to_vec();
    let structure = vec![
        5_950_000, 5_950_000, 630_000, 3_150_000, 2_170_000, 5_950_000,
    ];
    // 68 145 € with a mission of 2 450 € among the indicators of access, and an uplift of 6 195 €.
    let raised = vec![
        6_814_500, 6_195_000, 875_000, 3_150_000, 2_170_000, 6_814_500,
    ];
    for (draft, expected) in [
        (aids::contract(), contract),
        (aids::structure("2025"), structure.clone()),
        (aids::raised(), raised),
    ] {
        let bytes = sheet_of(&draft);
        let stored = of_aid(&mut Xlsx::new(Cursor::new(bytes.clone())).unwrap());
        assert_eq!(stored.0, expected);
        assert!(stored.1 > 5, "{stored:?}");
        let wrong = rewritten(&bytes, |_, sheet| with_wrong_results(&sheet));
        assert_eq!(of_aid(&mut opened(&wrong, "xlsx", &[])).0, expected);
    }
    // One more euro for the coordination moves the indicators, its axis, the year and the answer.
    let bytes = sheet_of(&aids::structure("2025"));
    let moved = rewritten(&bytes, |number, sheet| match number {
        1 => {
            let mut values = sheet.split("<v>18900</v>");
            let (before, after) = (values.next().unwrap(), values.next().unwrap());
            assert_eq!(values.next(), None);
            [before, "<v>18901</v>", after].concat()
        }
        _ => sheet,
    });
    let expected: Vec<i64> = structure
        .iter()
        .zip([1, 1, 0, 1, 0, 1])
        .map(|(cents, moves)| cents + moves * 100)
        .collect();
    assert_eq!(of_aid(&mut opened(&moved, "xlsx", &[])).0, expected);
}

fn sheet_of(draft: &amorce::aid_input::Draft) -> Vec<u8> {
    let report = Report::of(draft);
    let asked = aid::Asked {
        draft,
        report: &report,
        today: TODAY.parse().ok(),
        link: LINK,
    };
    aid::sheet("xlsx", &asked).unwrap().bytes
}

/// The amounts of a column of a sheet, in cents, from its first row of data on; the cells without one are left out.
fn column(book: &mut Xlsx<Cursor<Vec<u8>>>, sheet: &str, column: u32) -> Vec<i64> {
    let range = book.worksheet_range(sheet).unwrap();
    let (end, _) = range.end().unwrap();
    let cells = (3..=end).filter_map(|row| range.get_value((row, column)));
    let numbers = cells.filter_map(|cell| match cell {
        Data::Int(number) => Some(*number as f64),
        other => other.as_f64_or_none(),
    });
    numbers
        .map(|euros| (euros * 100.0).round() as i64)
        .collect()
}

/// The balances of a workbook of the bank account, both lines: at the end of each day, then opening, in, out, closing and lowest of each
/// month.
fn balances(book: &mut Xlsx<Cursor<Vec<u8>>>) -> [Vec<Vec<i64>>; 2] {
    [(7, 3), (12, 9)].map(|(of_day, of_month)| {
        let mut all = vec![column(book, "Mouvements", of_day)];
        let months = [0, 1, 2, 3, 5].map(|place| column(book, "Mois", of_month + place));
        all.extend(months);
        all
    })
}

/// The same as the library says it.
fn forecast_of(of: &treasury::Of) -> [Vec<Vec<i64>>; 2] {
    let forecast = &of.course().forecast;
    let account = &of.outlook.treasury.account;
    Line::ALL.map(|line| {
        let mut days = vec![account.opening.balance.cents()];
        let moved = forecast.days.iter().filter(|day| {
            let mut moves = forecast.moves.iter();
            moves.any(|one| one.day == day.day)
        });
        days.extend(moved.map(|day| day.balance.on(line).money.cents()));
        let months = |cents: fn(&MonthBalance, Line) -> i64| {
            let months = forecast.months.iter();
            months.map(|month| cents(month, line)).collect()
        };
        vec![
            days,
            months(|month, line| month.opening.on(line).money.cents()),
            months(|month, line| month.comes_in.on(line).cents()),
            months(|month, line| -month.goes_out.on(line).cents()),
            months(|month, line| month.closing.on(line).money.cents()),
            months(|month, line| month.lowest.on(line).balance.money.cents()),
        ]
    })
}

fn account_of(fields: &[(&str, &str)]) -> (treasury::Of, Vec<u8>) {
    let of = treasury::Of::new(fields, Tests::default());
    let bytes = sheet_by(&of.asked(treasury::TELLS), write_book)
        .unwrap()
        .bytes;
    (of, bytes)
}

#[test]
fn recalculated_every_balance_of_the_bank_account_is_the_forecast_s() {
    for fields in [treasury::first(), treasury::second(), treasury::whole()] {
        let (of, bytes) = account_of(&fields);
        let expected = forecast_of(&of);
        assert_eq!(
            balances(&mut Xlsx::new(Cursor::new(bytes.clone())).unwrap()),
            expected
        );
        let wrong = rewritten(&bytes, |_, sheet| with_wrong_results(&sheet));
        let mut book = opened(&wrong, "xlsx", &[]);
        assert_eq!(balances(&mut book), expected);
        let range = book.worksheet_range("Réponse").unwrap();
        let forecast = &of.course().forecast;
        for (column, line) in [(1, Line::Prudent), (3, Line::Expected)] {
            let low = *forecast.lowest.on(line);
            let cell = |row| range.get_value((row, column)).cloned().unwrap_or_default();
            let day = |row| match cell(row) {
                Data::DateTime(day) => Some(day.as_f64() as i32),
                Data::Float(day) => Some(day as i32),
                _ => None,
            };
            let serial = |day: Date| Date::literal(1900, 3, 1).days_until(day) + 61;
            let lowest = cell(5).as_f64_or_none().unwrap();
            assert_eq!((lowest * 100.0).round() as i64, low.balance.money.cents());
            assert_eq!(day(6), Some(serial(low.day)));
            assert_eq!(day(7), forecast.first_below(line).map(serial));
        }
    }
}

/// 25 664 € a year: 2 138.67 € for eight months, then 2 138.66 €. In December, after eleven: 25 000 − 23 525.34.
#[test]
fn an_expense_that_changes_in_the_workbook_is_split_anew_to_the_cent() {
    let (_, bytes) = account_of(&treasury::second());
    let changed = rewritten(&bytes, |number, sheet| match number {
        2 => with_value(&sheet, "C4", "25664"),
        _ => sheet,
    });
    let mut book = opened(&changed, "xlsx", &[]);
    let closings = column(&mut book, "Mois", 6);
    assert_eq!(closings[11], 147_466);
    // The opening balance moves all of them.
    let changed = rewritten(&bytes, |number, sheet| match number {
        2 => with_value(&sheet, "C9", "1000"),
        _ => sheet,
    });
    let mut book = opened(&changed, "xlsx", &[]);
    assert_eq!(column(&mut book, "Mois", 6)[11], 247_558);
    assert_eq!(column(&mut book, "Mouvements", 7)[0], 100_000);
}

#[test]
fn the_french_table_opens_with_its_columns_days_and_numbers() {
    let mut project = four_missions();
    project.set(amorce::input::Field::Name, "=1+1");
    let csv = file("schedule-fr", &[project]).bytes;
    // Semicolons, quotation marks, UTF-8, from the first line on, in French.
    let mut book = opened(&csv, "csv", &["--infilter=CSV:59,34,76,1,,1036,false,true"]);
    let sheet = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&sheet).unwrap();
    let cell = |row, column| range.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(range.width(), 16);
    assert_eq!(cell(0, 0), Data::String("Scénario".into()));
    assert_eq!(cell(0, 15), Data::String("Réserve".into()));
    assert_eq!(cell(1, 1), Data::String("'=1+1".into()));
    let Data::DateTime(day) = cell(1, 6) else {
        panic!("not a day: {:?}", cell(1, 6));
    };
    // 01/03/2023.
    assert_eq!(day.as_f64(), 44_986.0);
    let sums = [9, 11, 13].map(|column| {
        (1..)
            .map_while(|row| cell(row, column).as_f64_or_none())
            .map(|euros| (euros * 100.0).round() as i64)
            .sum::<i64>()
    });
    assert_eq!(sums, FOUR_MISSIONS);
    assert!(
        book.worksheet_formula(&sheet)
            .unwrap()
            .used_cells()
            .all(|cell| cell.2.is_empty())
    );
}

/// A letter with accents, a sign of another alphabet and a letter beyond 16 bits.
fn letter() -> Draft {
    let mut letter = three_communes();
    for (key, text) in [
        ("letter", "2026-12-01"),
        ("crisis", "yes"),
        ("fir-1-label", "Œuvre {été} Ω \u{1f600}"),
        ("fir-1-amount", "45000"),
    ] {
        letter.set(amorce::input::Field::parse(key).unwrap(), text);
    }
    letter
}

#[test]
fn the_letter_opens_with_its_words_its_headings_and_its_holes_in_bold() {
    let (file, text) = letters::asked_for("letter", &letter(), Some(TODAY));
    let bytes = file.unwrap().bytes;
    let plain = written_as("txt:Text (encoded):UTF8", &bytes, "rtf", &[]);
    let plain = String::from_utf8(plain).unwrap();
    let plain = plain.trim_start_matches('\u{feff}');
    assert_eq!(letters::words(plain), letters::words(&text));
    assert!(plain.contains("Œuvre {été} Ω \u{1f600}\u{a0}: 45\u{202f}000\u{a0}€"));

    let open = written_as("fodt:OpenDocument Text Flat XML", &bytes, "rtf", &[]);
    let open = String::from_utf8(open).unwrap();
    let headings = open.matches("<text:h ").count();
    assert_eq!(headings, open.matches("text:outline-level=\"1\"><").count());
    assert_eq!(headings, 9);
    // The style of the words of each hole is one in bold.
    let holes: Vec<_> = open.split("[à compléter").collect();
    assert_eq!(holes.len() - 1, text.matches("[à compléter").count());
    for before in &holes[..holes.len() - 1] {
        let (_, style) = before.rsplit_once("text:style-name=\"").unwrap();
        let (style, _) = style.split_once('"').unwrap();
        let (_, style) = open.split_once(&format!("style:name=\"{style}\"")).unwrap();
        let (style, _) = style.split_once("</style:style>").unwrap();
        assert!(style.contains("fo:font-weight=\"bold\""), "{style}");
    }
}

trait Number {
    fn as_f64_or_none(&self) -> Option<f64>;
}

impl Number for Data {
    fn as_f64_or_none(&self) -> Option<f64> {
        match self {
            Data::Float(number) => Some(*number),
            _ => None,
        }
    }
}

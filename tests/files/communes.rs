//! The communes of a territory in the tables and in the spreadsheet: what counts adds up to the population, what is not
//! known stays empty, codes keep their first zero.
//!
//! Populations: Insee, populations de référence 2023 (L'Abergement-Clémenciat 860, Lyon 519 127, Paris 2 103 778).

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};

use super::asked::*;
use super::territory::atlas;
use amorce::input::Draft;
use amorce::territory::Atlas;

const SHEET: &str = "Territoire";

fn known() -> Atlas {
    atlas(&["01", "69", "75"])
}

fn spaced(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
}

/// The columns and the rows of a table, and what stands below.
fn table(bytes: &[u8], delimiter: u8) -> (Vec<Vec<String>>, Vec<String>) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(bytes);
    let cells = |record: csv::StringRecord| record.iter().map(spaced).collect::<Vec<_>>();
    let mut rows: Vec<_> = reader.records().map(|row| cells(row.unwrap())).collect();
    let end = rows.iter().position(|row| row.iter().all(String::is_empty));
    let said = rows.split_off(end.unwrap());
    (
        rows,
        said.into_iter().map(|row| row[..2].join("|")).collect(),
    )
}

/// The sheet of the communes: its values and its formulas.
fn sheet(atlas: Option<&Atlas>, drafts: &[Draft]) -> (Range<Data>, Range<String>) {
    let file = match atlas {
        Some(atlas) => file_with(atlas, "xlsx", drafts),
        None => file("xlsx", drafts),
    };
    let mut book = Xlsx::new(Cursor::new(file.bytes)).unwrap();
    let values = book.worksheet_range(SHEET).unwrap();
    (values, book.worksheet_formula(SHEET).unwrap())
}

/// A row as text, and where it has one the formula in the place of its result.
fn row((values, formulas): &(Range<Data>, Range<String>), row: u32) -> Vec<String> {
    let cell = |column| {
        let formula = formulas.get_value((row, column)).cloned();
        let formula = formula.filter(|formula| !formula.is_empty());
        let value = values.get_value((row, column)).cloned().unwrap_or_default();
        spaced(&formula.unwrap_or_else(|| value.to_string()))
    };
    (0..6).map(cell).collect()
}

fn number((values, _): &(Range<Data>, Range<String>), at: (u32, u32)) -> Option<f64> {
    match values.get_value(at)? {
        Data::Float(number) => Some(*number),
        _ => None,
    }
}

fn says((values, _): &(Range<Data>, Range<String>), words: &str) -> bool {
    let mut cells = values.used_cells();
    cells.any(|(_, _, data)| spaced(&data.to_string()).contains(words))
}

fn territory(communes: &str, population: &str) -> Draft {
    draft(&[("communes", communes), ("pop", population)])
}

#[test]
fn a_table_has_a_row_for_each_commune_and_its_last_column_adds_up_to_the_population() {
    for (kind, delimiter) in [("communes-fr", b';'), ("communes-en", b',')] {
        let file = file_with(&known(), kind, &[three_communes()]);
        let (rows, said) = table(&file.bytes, delimiter);
        let name = "CPTS des Trois";
        assert_eq!(
            rows[0][2..],
            [
                "Code Insee",
                "Commune",
                "Département",
                "Population municipale 2023",
                "Partie saisie",
                "Habitants comptés"
            ]
        );
        let abergement = "L'Abergement-Clémenciat";
        assert_eq!(
            rows[1..],
            [
                ["A", name, "01001", abergement, "Ain (01)", "860", "", "860"],
                [
                    "A",
                    name,
                    "69123",
                    "Lyon",
                    "Rhône (69)",
                    "519127",
                    "1200",
                    "1200"
                ],
                [
                    "A",
                    name,
                    "75056",
                    "Paris",
                    "Paris (75)",
                    "2103778",
                    "",
                    "2103778"
                ],
            ],
            "{kind}"
        );
        let counted = rows[1..].iter().map(|row| row[7].parse::<u32>().unwrap());
        assert_eq!(counted.sum::<u32>(), THREE_COMMUNES);
        for wanted in [
            &["Lien|", LINK].concat(),
            "Jour|24 novembre 2026",
            "Sources|Insee, populations de référence 2023",
            "CPTS des Trois|Somme de 3 communes, population municipale 2023 (Insee), avec des parties saisies par vous.",
        ] {
            assert!(
                said.iter().any(|said| said.starts_with(wanted)),
                "{said:#?}"
            );
        }
        assert!(
            !said.iter().any(|said| said.contains("saisie à la main")),
            "{said:#?}"
        );
    }
}

#[test]
fn without_the_files_of_communes_a_table_has_codes_and_what_was_typed_alone() {
    let (rows, said) = table(&file("communes-fr", &[three_communes()]).bytes, b';');
    assert_eq!(rows[0][5], "Population municipale");
    let cells: Vec<_> = rows[1..].iter().map(|row| row[2..].to_vec()).collect();
    assert_eq!(
        cells,
        [
            ["01001", "", "", "", "", ""],
            ["69123", "", "", "", "1200", ""],
            ["75056", "", "", "", "", ""],
        ]
    );
    let told = |words: &str| said.iter().any(|said| said.contains(words));
    assert!(told("Le territoire a 3 communes."), "{said:#?}");
    assert!(told("leurs populations ne sont pas là"), "{said:#?}");
    // One file of three is none.
    let some = file_with(&atlas(&["01"]), "communes-fr", &[three_communes()]);
    let (rows, _) = table(&some.bytes, b';');
    assert!(
        rows[1..]
            .iter()
            .all(|row| row[5].is_empty() && row[7].is_empty())
    );
}

#[test]
fn a_table_of_a_project_without_communes_says_that_it_has_none() {
    let (rows, said) = table(&file("communes-fr", &[four_missions()]).bytes, b';');
    assert_eq!(rows.len(), 1);
    assert_eq!(
        said.last().unwrap(),
        "CPTS du Sud|Aucune commune n’est choisie."
    );
}

#[test]
fn what_is_not_counted_is_told_below_the_communes() {
    let project = territory("01001:861,01205,01999,97501", "900");
    let (rows, said) = table(
        &file_with(&known(), "communes-fr", std::slice::from_ref(&project)).bytes,
        b';',
    );
    let of_sheet = sheet(Some(&known()), &[project]);
    // Lancrans (01205) is a part of Valserhône (01033).
    let codes: Vec<_> = rows[1..].iter().map(|row| row[2].as_str()).collect();
    assert_eq!(codes, ["01001", "01033"]);
    for wanted in [
        "L'Abergement-Clémenciat (01) : la partie saisie dépasse la commune, qui est comptée entière.",
        "01205 : commune réunie à Valserhône (01), qui est comptée entière.",
        "01999 : aucune commune n’a ce code, rien n’est compté.",
        "97501 : collectivité d’outre-mer",
        "Population saisie à la main : elle compte à la place de la somme des 2 communes",
    ] {
        assert!(
            said.iter().any(|said| said.contains(wanted)),
            "{wanted}: {said:#?}"
        );
        assert!(says(&of_sheet, wanted), "{wanted}");
    }
    let unread = territory("01001,lyon", "900");
    let (_, said) = table(&file_with(&known(), "communes-fr", &[unread]).bytes, b';');
    assert!(
        said.last()
            .unwrap()
            .contains("Les codes compris sont comptés.")
    );
}

#[test]
fn there_is_a_sheet_of_communes_where_a_project_names_some_and_only_there() {
    let names = |drafts: &[Draft]| {
        let bytes = file_with(&known(), "xlsx", drafts).bytes;
        Xlsx::new(Cursor::new(bytes)).unwrap().sheet_names()
    };
    assert_eq!(
        names(&[three_communes()]),
        ["Totaux", "Saisie", SHEET, "Échéancier", "Détail", "Sources"]
    );
    assert!(!names(&[four_missions()]).contains(&SHEET.to_owned()));
    assert!(names(&[four_missions(), three_communes()]).contains(&SHEET.to_owned()));
}

#[test]
fn each_commune_counts_by_a_formula_and_their_sum_is_one() {
    let sheet = sheet(Some(&known()), &[three_communes()]);
    assert_eq!(row(&sheet, 2)[3], "Population municipale 2023");
    let abergement = "L'Abergement-Clémenciat";
    for (at, cells) in (3..).zip([
        [
            "01001",
            abergement,
            "Ain (01)",
            "860",
            "",
            "IF(ISNUMBER($E4),$E4,$D4)",
        ],
        [
            "69123",
            "Lyon",
            "Rhône (69)",
            "519127",
            "1200",
            "IF(ISNUMBER($E5),$E5,$D5)",
        ],
        [
            "75056",
            "Paris",
            "Paris (75)",
            "2103778",
            "",
            "IF(ISNUMBER($E6),$E6,$D6)",
        ],
        ["Ensemble", "", "", "", "", "SUM(F4:F6)"],
    ]) {
        assert_eq!(row(&sheet, at), cells);
    }
    let results = [3, 4, 5, 6].map(|row| number(&sheet, (row, 5)));
    assert_eq!(
        results,
        [860.0, 1_200.0, 2_103_778.0, 2_105_838.0].map(Some)
    );
    // A code is a text: a number would lose its first zero.
    assert_eq!(
        sheet.0.get_value((3, 0)),
        Some(&Data::String("01001".into()))
    );
    assert!(says(&sheet, "Somme de 3 communes"));
    assert!(says(&sheet, "Insee, populations de référence 2023"));
    assert!(!says(&sheet, "Population qui compte"));
}

#[test]
fn a_population_that_is_not_the_sum_stands_below_it() {
    let sheet = sheet(Some(&known()), &[territory("2023;01001,69123", "52000")]);
    assert_eq!(number(&sheet, (5, 5)), Some(519_987.0));
    assert_eq!(row(&sheet, 6)[1], "Population qui compte dans le calcul");
    assert_eq!(number(&sheet, (6, 5)), Some(52_000.0));
    assert!(says(
        &sheet,
        "elle compte à la place de la somme des 2 communes, 519 987 habitants."
    ));
}

#[test]
fn a_sum_of_another_year_is_told_and_the_number_of_the_project_counts() {
    let sheet = sheet(Some(&known()), &[territory("2022;01001", "850")]);
    assert!(says(
        &sheet,
        "populations de 2022 ; celles de cette page sont de 2023."
    ));
    assert!(says(
        &sheet,
        "La population qui compte est celle du projet, 850 habitants"
    ));
    assert!(!says(&sheet, "saisie à la main"));
}

#[test]
fn without_the_files_of_communes_the_sheet_has_no_formula_and_no_number_but_those_typed() {
    for atlas in [None, Some(&atlas(&["01"]))] {
        let sheet = sheet(atlas, &[three_communes()]);
        assert!(
            sheet
                .1
                .used_cells()
                .all(|(_, _, formula)| formula.is_empty())
        );
        let numbers: Vec<_> = sheet
            .0
            .used_cells()
            .filter(|(_, _, data)| matches!(data, Data::Float(_)))
            .collect();
        assert_eq!(numbers, [(4, 4, &Data::Float(1_200.0))]);
        assert_eq!(row(&sheet, 3)[0], "01001");
        assert!(says(&sheet, "leurs populations ne sont pas là"));
    }
}

#[test]
fn a_territory_of_no_known_commune_has_no_sum() {
    let sheet = sheet(Some(&known()), &[territory("97501", "6000")]);
    assert!(
        sheet
            .1
            .used_cells()
            .all(|(_, _, formula)| formula.is_empty())
    );
    assert!(says(&sheet, "97501 : collectivité d’outre-mer"));
    assert!(!says(&sheet, "Somme de"));
}

#[test]
fn each_scenario_has_the_sum_of_its_own_communes() {
    let drafts = [
        four_missions(),
        three_communes(),
        territory("2023;01001", "860"),
    ];
    let sheet = sheet(Some(&known()), &drafts);
    assert!(row(&sheet, 3)[0].starts_with("Scénario B, CPTS des Trois"));
    let (values, formulas) = &sheet;
    let (end, _) = values.end().unwrap();
    let is_sum = |row: &u32| {
        let formula = formulas.get_value((*row, 5));
        formula.is_some_and(|formula| formula.starts_with("SUM"))
    };
    let sums = (0..=end).filter(is_sum).map(|row| number(&sheet, (row, 5)));
    assert_eq!(sums.collect::<Vec<_>>(), [2_105_838.0, 860.0].map(Some));
}

#[test]
fn communes_alone_are_added_up_before_anything_is_calculated() {
    let alone = territory("01001,69123", "");
    let mut book = Xlsx::new(Cursor::new(file_with(&known(), "xlsx", &[alone]).bytes)).unwrap();
    let typed = book.worksheet_range("Saisie").unwrap();
    let mut numbers = typed
        .used_cells()
        .filter(|(_, _, data)| matches!(data, Data::Float(_)));
    assert_eq!(
        numbers.next().map(|cell| cell.2),
        Some(&Data::Float(519_987.0))
    );
}

#[test]
fn nothing_typed_in_the_place_of_a_code_becomes_a_formula() {
    for typed in ["=1+1,01001", "@SUM(A1) 01001", "+1,01001:400", "01001:=2"] {
        for kind in ["communes-fr", "communes-en"] {
            let text =
                String::from_utf8(file_with(&known(), kind, &[territory(typed, "900")]).bytes)
                    .unwrap();
            for cell in text.split([';', ',', '\n']) {
                assert!(!cell.starts_with(['=', '+', '@']), "{kind}: {cell}");
            }
        }
        let bytes = file_with(&known(), "xlsx", &[territory(typed, "900")]).bytes;
        let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
        for sheet in book.sheet_names() {
            let formulas = book.worksheet_formula(&sheet).unwrap();
            for (_, _, formula) in formulas.used_cells() {
                assert!(
                    formula.is_empty()
                        || formula.starts_with("SUM")
                        || formula.starts_with("IF(ISNUMBER($E"),
                    "{typed} {sheet}: {formula}"
                );
            }
        }
    }
}

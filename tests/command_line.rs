//! The command line `amorce`, driven as a person or a script drives it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;

use serde_json::Value;

fn amorce(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_amorce"));
    command
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run(words: &[&str]) -> Output {
    amorce(words).output().unwrap()
}

/// Runs with this text on standard input.
fn run_with(words: &[&str], input: &str) -> Output {
    let mut child = amorce(words).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = thread::spawn(move || {
        // A run that refuses its input need not read it.
        let _ = stdin.write_all(input.as_bytes());
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The same text with plain spaces, as tests are written.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// A file of this test alone.
fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

const CASE: &str = r#"
title = "Un cas"
source = "Règles, section 7"
today = 2026-11-21
[project]
name = "CPTS du Val"
pop = 120000
signature = 2022-06-15
access = 2022-09-01
fir-1-label = "ARS"
fir-1-amount = 40000
[expected]
"seed.envelope" = 75000
"#;

const JSON: &str = r#"{"name": "CPTS du Val", "pop": 120000, "signature": "2022-06-15", "access": "2022-09-01",
    "fir-1-label": "ARS", "fir-1-amount": 40000}"#;

const LINK: &str = "#v=1&access=2022-09-01&fir-1-amount=40000&fir-1-label=ARS&name=CPTS+du%20Val&pop=120000&signature=2022-06-15";

const SENTENCE: &str = "Pour 120 000 habitants (taille 3) et un contrat signé le 15 juin 2022, la CPTS recevrait 131 250 € à la signature : 75 000 € d’amorçage, rapportés, et 56 250 € de booster, une hypothèse tirée du projet de 2020.";

#[test]
fn help_names_every_command_and_option() {
    for words in [&["--help"][..], &["help"], &[], &["batch", "--help"]] {
        let output = run(words);
        assert!(output.status.success());
        for word in [
            "simulate",
            "treasury",
            "--late",
            "--variable-at-zero",
            "--slipped",
            "figures",
            "batch",
            "cases",
            "aid",
            "fields",
            "--today",
            "--format",
            "--explain",
            "--what-if",
            "--version",
            "communes",
        ] {
            assert!(out(&output).contains(word), "{word}");
        }
    }
}

#[test]
fn what_is_not_understood_is_a_sentence_and_exit_code_2() {
    for (words, named) in [
        (&["simulat"][..], "simulat"),
        (&["simulate", "--fromat", "csv"], "--fromat"),
        (&["simulate", "--format", "xml"], "xml"),
        (&["simulate", "--today", "demain", LINK], "demain"),
        (&["simulate", "no-such-file.toml"], "no-such-file.toml"),
        (&["simulate", "pop=30000&populaton=1"], "populaton=1"),
        (&["figures", "more"], "more"),
        (&["batch", "no-such-file.csv"], "no-such-file.csv"),
        (&["cases"], "cases"),
        (&["treasury", "--late", "4", LINK], "4"),
        (&["treasury", "--slipped", "0", LINK], "0"),
        (&["treasury", "--slipped", "37", LINK], "37"),
        (&["treasury", "--format", "csv", LINK], "csv"),
        (&["treasury", "--explain", LINK], "--explain"),
        (&["aid"], "aid"),
        (&["aid", "mpx"], "mpx"),
        (&["aid", "pop=52000&v=1"], "pop=52000&v=1"),
        (&["aid", "aide=msp&pop=1&v=1"], "pop=1"),
        (&["aid", "aide=msp&year=202"], "year=202"),
        (&["aid", "--year=2025", "msp"], "--year"),
        (&["aid", "msp", "--signed=2024-07-01"], "signed"),
        (&["aid", "msp", "--year=2025", "--year=2026"], "year"),
        (&["aid", "msp", "--year"], "--year"),
        (&["aid", "msp", "--format", "csv"], "csv"),
        (&["aid", "msp", "assistant"], "assistant"),
        (&["fields", "cpts"], "cpts"),
        (&["fields", "msp", "more"], "more"),
    ] {
        let output = run(words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(err(&output).contains(named), "{words:?}: {}", err(&output));
        assert_eq!(out(&output), "");
    }
}

#[test]
fn a_case_a_json_object_and_a_link_say_the_same_from_a_file_the_line_or_standard_input() {
    let case = file("project.toml", CASE);
    let of_case = run(&["simulate", case.to_str().unwrap()]);
    assert!(of_case.status.success(), "{}", err(&of_case));
    let text = out(&of_case);
    assert!(plain(&text).contains(SENTENCE), "{text}");

    let day = ["--today", "2026-11-21"];
    let json = file("project.json", JSON);
    let link = file("project.link", LINK);
    let address = ["https://example.org/amorce/", LINK].concat();
    for output in [
        run(&["simulate", json.to_str().unwrap(), day[0], day[1]]),
        run(&["simulate", link.to_str().unwrap(), day[0], day[1]]),
        run(&["simulate", LINK, day[0], day[1]]),
        run(&["simulate", &address, day[0], day[1]]),
        run_with(&["simulate", day[0], day[1]], JSON),
        run_with(&["simulate", "-", day[0], day[1]], CASE),
    ] {
        assert_eq!(out(&output), text, "{}", err(&output));
    }
}

#[test]
fn the_report_says_everything() {
    let text = plain(&out(&run_with(&["simulate", "--what-if"], CASE)));
    for told in [
        "CPTS du Val",
        "Taille 3, de 80 000 à 175 000 habitants (établi)",
        "Avec 55 001 habitants de plus, taille 4",
        "Booster de 2022 : ouvert, 56 250 € (hypothèse)",
        "remplie : signature entre le 1er avril 2022 et le 29 septembre 2022.",
        "Année 1  du 15/06/2022 au 14/06/2023  avenant 2 (2022)",
        "1er septembre 2022",
        "53 075,34 €",
        "12 premiers mois",
        "hypothèse",
        "Argent à risque",
        "ARS, sans date, 40 000 €",
        "à renseigner, échéance passée le",
        "Une autre lecture de l’accord ajouterait une seconde enveloppe",
        "Et si…",
        "sans accès aux soins",
        "Chiffres vérifiés le",
    ] {
        assert!(text.contains(told), "{told}\n{text}");
    }
}

#[test]
fn an_offer_never_adopted_is_never_shown_as_a_right() {
    let link = "pop=30000&signature=2021-06-01&regime=offer-2020-75";
    let text = out(&run(&["simulate", link]));
    assert!(text.contains("jamais été adoptée"));
    assert!(text.contains("Si l’offre de fin 2020"));
    let csv = out(&run(&["simulate", link, "--format", "csv"]));
    assert!(
        csv.lines().skip(1).all(|row| row.ends_with(",true")),
        "{csv}"
    );
}

#[test]
fn json_has_integer_cents_with_their_mark() {
    let output = run_with(&["simulate", "--format", "json"], JSON);
    let answer: Value = serde_json::from_str(&out(&output)).unwrap();
    let expected = &answer["seed"]["total"]["expected"];
    assert_eq!(expected["cents"], 13_125_000);
    assert_eq!(expected["certainty"], "Assumed");
    assert_eq!(answer["regional"]["total"]["cents"], 4_000_000);
    assert_eq!(answer["asIf"], false);
    no_floats(&answer);
}

fn no_floats(value: &Value) {
    match value {
        Value::Number(number) => assert!(!number.is_f64(), "{number}"),
        Value::Array(values) => values.iter().for_each(no_floats),
        Value::Object(object) => object.values().for_each(no_floats),
        _ => {}
    }
}

#[test]
fn csv_has_one_row_for_each_payment_with_plain_amounts() {
    let csv = out(&run_with(&["simulate", "--format", "csv"], JSON));
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|column| column == name).unwrap();
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    let row = |id: &str| rows.iter().find(|row| &row[0] == id).unwrap();
    let advance = row("1-access-fixed-advance");
    assert_eq!(&advance[column("date")], "2022-09-01");
    // 90 000 × 287 / 365, of which 75 %.
    assert_eq!(&advance[column("prudent")], "53075.34");
    assert_eq!(&row("1-operating")[column("maximum")], "75000.00");
}

#[test]
fn every_total_is_explained_down_to_figures_and_their_sources() {
    let text = plain(&out(&run_with(&["simulate", "--explain"], JSON)));
    for told in [
        "Détail du calcul de chaque total",
        "Ensemble, prudent",
        "Année 1, attendu",
        "2023, maximum",
        "prorata : 287 sur 365 jours",
        "90 000 €, accès aux soins, volet fixe, par an (rapporté ; Montants de deux contrats",
        "non tranché : l’unité du prorata, en jours ou en mois",
    ] {
        assert!(text.contains(told), "{told}");
    }
    let json = out(&run_with(
        &["simulate", "--explain", "--format", "json"],
        JSON,
    ));
    let answer: Value = serde_json::from_str(&json).unwrap();
    let why = &answer["seed"]["envelope"]["why"];
    assert_eq!(why["step"], "figure");
    assert_eq!(why["figure"], "operating.base/avenant-2/3");
    assert_eq!(why["sources"][0], "concours-50");
    sums_add_up(&answer["totals"]["total"]["total"]["maximum"]["why"]);
}

/// In a derivation, every sum is that of its parts.
fn sums_add_up(why: &Value) {
    let parts = why["parts"].as_array().map_or(&[][..], Vec::as_slice);
    if why["step"] == "sum" {
        let sum: i64 = parts
            .iter()
            .map(|part| part["cents"].as_i64().unwrap())
            .sum();
        assert_eq!(why["cents"], sum);
    }
    parts.iter().for_each(sums_add_up);
}

#[test]
fn a_wrong_field_is_named_and_the_rest_is_answered() {
    let output = run(&["simulate", "pop=30000&signature=30/02/2022"]);
    assert_eq!(output.status.code(), Some(1));
    let told = " (signature) : Ce jour n’existe pas au calendrier.";
    assert!(plain(&err(&output)).contains(told), "{}", err(&output));
    let text = plain(&out(&output));
    assert!(text.contains(told) && text.contains("50 000 € d’amorçage"));
}

#[test]
fn what_is_no_project_is_refused() {
    for (input, named) in [
        ("", "projet"),
        ("{\"pop\": 30000.5}", "pop"),
        ("{\"population\": 30000}", "population"),
        ("{\"pop\": [1]}", "pop"),
        ("{", "EOF"),
        ("[project]\npop = 30000\ntoday = 1", "today"),
    ] {
        let output = run_with(&["simulate"], input);
        assert_eq!(output.status.code(), Some(2), "{input}");
        assert!(err(&output).contains(named), "{input}: {}", err(&output));
    }
}

#[test]
fn figures_are_those_of_the_documentation() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let read = |name: &str| fs::read_to_string(docs.join(name)).unwrap();
    assert_eq!(out(&run(&["figures"])), read("figures.md"));
    assert_eq!(
        out(&run(&["figures", "--format", "json"])),
        read("figures.json")
    );
    let csv = out(&run(&["figures", "--format", "csv"]));
    // The figures of a CPTS alone.
    assert_eq!(csv.lines().count(), 1 + amorce::law::figures().count());
    assert!(
        csv.contains("operating.base,aci-2019,1,50000,Official,concours-50;senat-2025,2019-08-25,")
    );
}

const BATCH: &str = "name,pop,signature
Petite,30000,2024-01-15
Illisible,beaucoup,2024-01-15
Courte,60000
Sans population,,2024-01-15
\"Grande, avec virgule\",200000,2022-06-15
Jour faux,60000,30/02/2024
";

fn batch_rows(output: &Output, delimiter: u8) -> Vec<std::collections::BTreeMap<String, String>> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(output.stdout.as_slice())
        .deserialize()
        .map(Result::unwrap)
        .collect()
}

#[test]
fn a_bad_row_is_told_with_its_line_and_does_not_stop_the_others() {
    let output = run_with(&["batch"], BATCH);
    assert_eq!(output.status.code(), Some(1));
    let rows = batch_rows(&output, b',');
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["line"], "2");
    assert_eq!(rows[0]["name"], "Petite");
    assert_eq!(rows[0]["tier"], "1");
    assert_eq!(rows[0]["seed_expected"], "50000.00");
    assert_eq!(rows[1]["line"], "6");
    assert_eq!(rows[1]["name"], "Grande, avec virgule");
    // 90 000 and a booster of 67 500.
    assert_eq!(rows[1]["seed_prudent"], "90000.00");
    assert_eq!(rows[1]["seed_expected"], "157500.00");
    assert_eq!(rows[1]["seed_certainty"], "Assumed");
    let told = plain(&err(&output));
    for sentence in [
        "ligne 3 : Population du territoire (pop) : Écrivez un nombre d’habitants en chiffres",
        "ligne 4 : 2 cases au lieu de 3",
        "ligne 5 : Population du territoire (pop) : elle manque",
        "(signature) : Ce jour n’existe pas",
        "ligne 7 : ",
        // Without missions: 50 000 and 90 000, with the booster, with 4 more years and the early payments
        // to confirm: 50 000 + 200 000 + 15 000, and 157 500 + 360 000 + 30 000.
        "2 CPTS calculées, 4 lignes fausses ; total prudent 140 000 €, attendu 207 500 €, maximum 812 500 €",
    ] {
        assert!(told.contains(sentence), "{sentence}\n{told}");
    }
}

#[test]
fn a_batch_without_a_bad_row_ends_well_whatever_its_spreadsheet() {
    let english = "name,pop,signature,access\nA,30000,2024-01-15,2024-04-01\nB,120000,2022-06-15,2022-09-01\n";
    let from_file = file("batch.csv", english);
    let of_file = run(&["batch", from_file.to_str().unwrap()]);
    assert!(of_file.status.success(), "{}", err(&of_file));
    let rows = batch_rows(&of_file, b',');
    // 75 000 + 56 250 + 70 767.12 + 80 % of 27 520.55.
    assert_eq!(rows[1]["year_1_expected"], "224033.56");

    let french = ["\u{feff}", &english.replace(',', ";").replace('\n', "\r\n")].concat();
    let of_french = run_with(&["batch", "-"], &french);
    assert!(of_french.status.success(), "{}", err(&of_french));
    assert_eq!(batch_rows(&of_french, b';'), rows);
}

#[test]
fn the_line_told_is_that_of_the_file_whatever_stands_between() {
    for end in ["\n", "\r\n"] {
        let lines = [
            "name,pop",
            "",
            "\"Deux",
            "lignes\",30000",
            "",
            ",",
            "Faux,-1",
            "\"Faux",
            "aussi\",-1",
            "Juste,30000",
        ];
        let output = run_with(&["batch"], &lines.join(end));
        let rows = batch_rows(&output, b',');
        let places: Vec<_> = rows.iter().map(|row| row["line"].as_str()).collect();
        assert_eq!(places, ["3", "10"]);
        let told = plain(&err(&output));
        assert!(
            told.contains("ligne 7 :") && told.contains("ligne 8 :"),
            "{told}"
        );
        assert!(
            told.contains("2 CPTS calculées, 2 lignes fausses"),
            "{told}"
        );
    }
}

#[test]
fn a_header_that_names_no_field_is_refused_before_any_row() {
    for (header, named) in [("nom,pop", "nom"), ("pop,pop", "pop"), ("", "CSV")] {
        let rows = if header.is_empty() { "" } else { "\nA,30000\n" };
        let output = run_with(&["batch"], &[header, rows].concat());
        assert_eq!(output.status.code(), Some(2), "{header}");
        assert!(err(&output).contains(named), "{}", err(&output));
        assert_eq!(out(&output), "");
    }
}

#[test]
fn results_come_while_rows_still_go_in() {
    let mut child = amorce(&["batch"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let (seen, has_seen) = mpsc::channel::<()>();
    let writer = thread::spawn(move || {
        stdin.write_all(b"pop,signature\n").unwrap();
        for _ in 0..5_000 {
            stdin.write_all(b"30000,2024-01-15\n").unwrap();
        }
        // The input stays open until a result was read.
        has_seen.recv().unwrap();
    });
    let mut results = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(
        results
            .next()
            .unwrap()
            .unwrap()
            .starts_with("line,name,pop")
    );
    assert!(results.next().unwrap().unwrap().starts_with("2,,30000,1,"));
    seen.send(()).unwrap();
    assert_eq!(results.count(), 4_999);
    writer.join().unwrap();
    assert!(child.wait().unwrap().success());
}

/// Insee, populations de référence 2023: L'Abergement-Clémenciat (01001) 860, Paris 2 103 778, Lyon 519 127,
/// Marseille 886 040.
#[test]
fn communes_are_added_up_where_a_row_has_no_population() {
    let rows = "name;pop;communes
Trois villes;;75056,69123 13055
Deux;;01001, 69123
Une partie;;69123:30000
Saisie;30000;75056
Sans commune;30000;
";
    let output = run_with(&["batch"], rows);
    assert!(output.status.success(), "{}", err(&output));
    let rows = batch_rows(&output, b';');
    let populations: Vec<_> = rows.iter().map(|row| row["pop"].as_str()).collect();
    // 2 103 778 + 519 127 + 886 040, 860 + 519 127.
    assert_eq!(
        populations,
        ["3508945", "519987", "30000", "30000", "30000"]
    );
    assert_eq!(rows[2]["tier"], "1");
}

#[test]
fn a_row_whose_communes_are_doubted_is_told_and_does_not_stop_the_others() {
    // Lancrans (01205) became a part of Valserhône in 2019; the fifth arrondissement is a part of Lyon.
    let rows = "communes,pop
01999,
\"69123,69385\",
01205,15000
01001;69123,
01001,
";
    let output = run_with(&["batch"], rows);
    assert_eq!(output.status.code(), Some(1));
    let told = plain(&err(&output));
    for sentence in [
        "ligne 2 : Communes du territoire (communes) : 01999 : aucune commune n’a ce code",
        "ligne 3 : Communes du territoire (communes) : Lyon 5e Arrondissement (69) : déjà dans Lyon (69)",
        "ligne 4 : Communes du territoire (communes) : 01205 : commune réunie à Valserhône (01)",
        "ligne 5 : Communes du territoire (communes) : Écrivez les codes des communes",
        "1 CPTS calculée, 4 lignes fausses",
    ] {
        assert!(told.contains(sentence), "{sentence}\n{told}");
    }
    let rows = batch_rows(&output, b',');
    assert_eq!((rows.len(), rows[0]["pop"].as_str()), (1, "860"));
}

#[test]
fn the_communes_of_a_project_are_added_up() {
    let link = "communes=01001,69123&signature=2022-06-15";
    let json = r#"{"communes": "01001 69123", "signature": "2022-06-15"}"#;
    let case = "[project]\ncommunes = \"01001,69123\"\nsignature = 2022-06-15";
    for output in [
        run(&["simulate", link]),
        run_with(&["simulate"], json),
        run_with(&["simulate"], case),
    ] {
        assert!(output.status.success(), "{}", err(&output));
        let text = plain(&out(&output));
        assert!(text.contains("Pour 519 987 habitants (taille 4)"), "{text}");
    }
}

#[test]
fn what_is_doubted_of_the_communes_of_a_project_is_told_and_the_rest_is_answered() {
    let output = run(&["simulate", "communes=01001,01999"]);
    assert_eq!(output.status.code(), Some(1));
    let told = "Communes du territoire (communes) : 01999 : aucune commune n’a ce code";
    assert_eq!(plain(&err(&output)).matches(told).count(), 1);
    let text = plain(&out(&output));
    assert!(
        text.contains(told) && text.contains("860 habitants"),
        "{text}"
    );
    let json = run(&["simulate", "communes=01001,01999", "--format", "json"]);
    let answer: Value = serde_json::from_str(&out(&json)).unwrap();
    assert_eq!(answer["problems"][0]["id"], "communes");
    assert_eq!(answer["problems"][0]["kind"], "communes");
    assert_eq!(answer["size"]["population"], 860);
}

#[test]
fn no_progress_bar_is_drawn_where_there_is_no_terminal() {
    let output = run_with(&["batch"], "pop\n30000\n");
    let told = err(&output);
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(!told.contains('\u{1b}') && !told.contains('\r'), "{told:?}");
}

#[test]
fn a_reader_who_leaves_early_is_no_error() {
    let rows = "30000,2024-01-15\n".repeat(5_000);
    let mut child = amorce(&["batch"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = thread::spawn(move || {
        let _ = stdin.write_all(["pop,signature\n", &rows].concat().as_bytes());
    });
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success());
    assert_eq!(err(&output), "");
}

const CONTRACT: [&str; 5] = [
    "aid",
    "assistant",
    "--signed=1/7/2024",
    "--option=1",
    "--band=p30-p89",
];

/// docs/neighbours.md: 1 ETP, P30 to P89, 80 % in year 3: 132 000 less 20 % of 22 000.
#[test]
fn an_aid_is_answered_with_its_tables_and_what_must_be_known() {
    let rest = ["--attainment-3", "80", "--yearly-cost=44 000"];
    let output = run(&[&CONTRACT[..], &rest].concat());
    assert!(output.status.success(), "{}", err(&output));
    let text = plain(&out(&output));
    for told in [
        "n’est pas de l’argent de la CPTS",
        "127 600 € en cinq ans",
        "Au plus 132 000 €",
        "Taux d’atteinte, année 3 : 80 %",
        "  année 3                01/07/2026   convention 2024-2029   22 000 €  établi",
        "Les versements",
        "Tous les montants publiés",
        "La convention de 2024 ouvre une aide pour un second assistant",
        "https://www.ameli.fr/medecin/aide-emploi-assistant-medical",
    ] {
        assert!(text.contains(told), "{told}\n{text}");
    }
    assert!(!text.contains("Détail du calcul"), "{text}");
}

/// The vector of docs/neighbours.md: prerequisites and base alone, p = 4 000, n = 13.
const STRUCTURE: &str = "#aide=msp&year=2025&patients=4000&professionals=13&hours=12&saturday=yes&unscheduled-care=yes&crisis-plan=yes&coordination=yes&protocols=8&meetings=6&files=5&eligible=100&standard-system=year&v=1";

#[test]
fn a_link_of_an_aid_says_what_its_fields_say() {
    let of_link = run(&["aid", STRUCTURE]);
    assert!(of_link.status.success(), "{}", err(&of_link));
    assert!(plain(&out(&of_link)).contains("59 500 € pour 2025"));
    let address = ["https://example.org/amorce/", STRUCTURE].concat();
    let fields = "--year=2025 --patients=4000 --professionals 13 --hours=12h --saturday --unscheduled-care=yes --crisis-plan --coordination --protocols=8 --meetings=6 --files=5 --eligible=100 --standard-system=year";
    let fields: Vec<_> = ["aid", "msp"]
        .into_iter()
        .chain(fields.split(' '))
        .collect();
    for output in [run(&["aid", &address]), run(&fields)] {
        assert_eq!(out(&output), out(&of_link), "{}", err(&output));
    }
    // What is given besides takes the place of what the link says.
    let output = run(&["aid", STRUCTURE, "--coordination=no"]);
    let text = plain(&out(&output));
    let [first, amount] = ["Un prérequis manque", "0 € pour 2025"].map(|told| text.find(told));
    assert!(first.is_some() && first < amount, "{text}");
}

#[test]
fn an_aid_as_json_has_integer_cents_with_their_mark() {
    let output = run(&["aid", STRUCTURE, "--format", "json"]);
    let answer: Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(answer["aid"], "msp");
    assert_eq!(answer["headline"]["amount"]["cents"], 5_950_000);
    assert_eq!(answer["headline"]["amount"]["certainty"], "Official");
    let payments = &answer["tables"]["payments"];
    assert_eq!(payments[0]["by"], "2025-04-30");
    assert_eq!(payments[0]["amount"], 3_570_000);
    assert_eq!(payments[0]["derivation"], Value::Null);
    no_floats(&answer);
    let output = run(&["aid", STRUCTURE, "--format=json", "--explain"]);
    let answer: Value = serde_json::from_str(&out(&output)).unwrap();
    let derivation = &answer["tables"]["payments"][0]["derivation"];
    assert_eq!(derivation[0]["cents"], 3_570_000);
}

#[test]
fn each_amount_of_an_aid_is_explained_down_to_its_sources() {
    let text = plain(&out(&run(&["aid", STRUCTURE, "--explain"])));
    for told in [
        "Détail du calcul de chaque montant",
        "Les 19 indicateurs : 9, Fonction de coordination",
        "2 700 points, 18 900 €, Fonction de coordination (établi)",
        "(établi ; Cnam, Guide des indicateurs ACI",
        "Les versements : Avance",
    ] {
        assert!(text.contains(told), "{told}\n{text}");
    }
    let output = run(&[&CONTRACT[..], &["--explain"]].concat());
    let text = plain(&out(&output));
    let told = "    22 000 €, Année 3 et suivantes, au plus, 1 ETP, montants depuis le 22 juin 2024 (établi ; Aide";
    assert!(text.contains(told), "{text}");
}

#[test]
fn what_is_wrong_in_an_aid_is_told_and_what_is_missing_is_asked_for() {
    let output = run(&[&CONTRACT[..], &["--attainment-4=101"]].concat());
    assert_eq!(output.status.code(), Some(1));
    let told = "Taux d’atteinte, année 4 (attainment-4) : ";
    assert!(plain(&err(&output)).contains(told), "{}", err(&output));
    let text = plain(&out(&output));
    assert!(
        text.contains(told) && text.contains("132 000 € en cinq ans"),
        "{text}"
    );
    let output = run(&["aid", "msp", "--year=2025"]);
    assert!(output.status.success());
    assert_eq!(err(&output), "");
    let text = plain(&out(&output));
    assert!(
        text.contains("Pour calculer, renseignez « Patients"),
        "{text}"
    );
}

#[test]
fn the_fields_of_an_aid_are_listed() {
    let fields = out(&run(&["fields", "assistant"]));
    assert_eq!(fields.lines().next(), Some("signed"));
    assert_eq!(fields.lines().count(), 9);
    assert!(out(&run(&["fields", "msp"])).contains("weeks-in-holidays\n"));
}

/// Associathèque: 8 000 spent on 31 January and 2 000 on 28 February, 8 000 received on 28 February and 2 000 on 30 June.
const ACCOUNT: &str = r#"{"balance-day": "2026-01-01", "expense-1-label": "Loyer", "expense-1-amount": 8000,
    "expense-1-start": "2026-01-31", "expense-2-label": "Site", "expense-2-amount": 2000, "expense-2-start": "28/02/2026",
    "fir-1-label": "ARS", "fir-1-amount": 8000, "fir-1-date": "2026-02-28", "fir-2-label": "Solde", "fir-2-amount": 2000,
    "fir-2-date": "2026-06-30", "fir-3-label": "Plus tard", "fir-3-amount": 50}"#;

#[test]
fn a_bank_account_is_told_with_its_lowest_day_and_its_months() {
    let words = ["treasury", "--today", "2026-01-01", "--late", "2"];
    let output = run_with(&words, ACCOUNT);
    assert!(output.status.success(), "{}", err(&output));
    let text = plain(&out(&output));
    for told in [
        "Du 1er janvier 2026 au 1er janvier 2028 ; solde de départ : 0 €, non saisi",
        "Loyer",
        "Solde le plus bas : −8 000 €, le 31 janvier 2026",
        "Premier jour sous zéro : le 31 janvier 2026",
        "pendant 150 jours à partir du 31 janvier 2026, jusqu’à 8 000 € de manque",
        "« Loyer » à partir du 30 juin 2026. Avance nécessaire : 8 000 €.",
        "février 2026    8 000 €  −2 000 €       −2 000 €       −2 000 €",
        "Plus tard, 50 €, sans date",
        "Avec une avance de 8 000 €, reçue le 31 janvier 2026",
        "versements en retard de 2 mois",
        // 28 February − 2 000 with nothing received: −10 000.
        "Solde le plus bas : −10 000 €, le 28 février 2026",
        "153 000 € de subventions publiques",
    ] {
        assert!(text.contains(told), "{told}\n{text}");
    }
    assert!(!text.contains("volet variable à zéro"), "{text}");
}

#[test]
fn a_bank_account_as_json_has_integer_cents_with_their_mark() {
    let words = ["treasury", "--today", "2026-01-01", "--format", "json"];
    let account: Value = serde_json::from_str(&out(&run_with(&words, ACCOUNT))).unwrap();
    let lowest = &account["course"]["lowest"]["prudent"];
    assert_eq!(lowest["day"], "2026-01-31");
    assert_eq!(lowest["balance"]["cents"], -800_000);
    // No balance was typed: whatever stands on it is assumed.
    assert_eq!(lowest["balance"]["certainty"], "Assumed");
    assert_eq!(account["uncounted"][0]["of"], "regional-3");
    no_floats(&account);
}

#[test]
fn a_wrong_expense_is_named_by_every_command() {
    let link = "pop=30000&expense-2-amount=100&expense-2-start=2026-02-01&expense-2-end=2026-01-01";
    let told = " (expense-2-end) : La fin ne précède pas le premier paiement, le 1er février 2026.";
    for command in ["simulate", "treasury"] {
        let output = run(&[command, link]);
        assert_eq!(output.status.code(), Some(1), "{command}");
        assert!(plain(&err(&output)).contains(told), "{}", err(&output));
        assert!(plain(&out(&output)).contains(told), "{}", out(&output));
    }
    let rows = "pop,expense-2-amount,expense-2-start,expense-2-end\n30000,1,2026-02-01,2026-01-01\n30000,1,2026-02-01,\n";
    let output = run_with(&["batch"], rows);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(batch_rows(&output, b',').len(), 1);
    let wrong = ["ligne 2 : Trésorerie", told].concat();
    assert!(plain(&err(&output)).contains(&wrong), "{}", err(&output));
}

/// Its contract ended before the balance begins: that is no mistake of a field.
#[test]
fn an_account_that_cannot_be_forecast_says_why() {
    let link = "status=signed&signature=2019-10-01&balance=100";
    let output = run(&["treasury", "--today", "2026-01-01", link]);
    assert!(output.status.success(), "{}", err(&output));
    let told = "La période finit avant le jour du solde de départ.";
    assert!(out(&output).contains(told), "{}", out(&output));
}

//! What other programs are answered in JavaScript, as data; how it is called is tried in `tests/api/`, in Node.
//! What the types of the package say is compared with what the library says.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use amorce::api::{self, Encoded, Passed, Simulated, decode_link, fields, territory};
use amorce::input::{Field, Given};
use serde_json::{Value, json};

#[path = "common/whole.rs"]
mod whole;

use whole::whole_atlas;

fn text(value: &str) -> Option<Given> {
    Some(Given::Text(value.to_owned()))
}

fn passed<const N: usize>(fields: [(&str, Option<Given>); N]) -> Option<Passed> {
    let fields = fields.into_iter();
    Some(fields.map(|(key, given)| (key.to_owned(), given)).collect())
}

const NOTHING: Option<Passed> = Some(Vec::new());

/// Before the communes are there.
fn simulate(project: Option<Passed>, options: Option<Passed>) -> Simulated {
    api::simulate(project, options, None)
}

fn encode_link(
    projects: Vec<Option<Passed>>,
    are_several: bool,
    options: Option<Passed>,
) -> Encoded {
    api::encode_link(projects, are_several, options, None)
}

#[test]
fn the_answer_is_that_of_the_library() {
    let simulated = simulate(passed([("pop", text("30 000"))]), NOTHING);
    assert!(simulated.ok && simulated.problems.is_empty());
    // The seed article: 50 000 € for size 1.
    let answer = serde_json::to_value(simulated.answer).unwrap();
    assert_eq!(answer["seed"]["envelope"]["cents"], 5_000_000);
    assert!(simulated.sentence.unwrap().contains("50\u{202f}000\u{a0}€"));
}

#[test]
fn whatever_is_wrong_is_told_by_name_and_the_rest_is_answered() {
    let project = passed([
        ("pop", text("30000")),
        ("letter", None),
        ("population", text("1")),
        ("signature", text("30/02/2022")),
    ]);
    let simulated = simulate(project, passed([("now", text("2026-11-24"))]));
    assert_eq!(
        told(&simulated),
        [
            ("now", "unknown-option"),
            ("letter", "not-a-value"),
            ("population", "unknown-field"),
            ("signature", "date-no-such-day"),
        ]
    );
    assert!(!simulated.ok);
    let answer = serde_json::to_value(simulated.answer).unwrap();
    assert_eq!(answer["seed"]["envelope"]["cents"], 5_000_000);
}

#[test]
fn what_is_no_project_has_no_answer() {
    let simulated = simulate(None, NOTHING);
    assert!(simulated.answer.is_none());
    assert_eq!(simulated.problems[0].code, "not-an-object");
    assert_eq!(encode_link(vec![None], false, NOTHING).fragment, None);
    assert_eq!(decode_link(None).problems[0].code, "not-a-text");
}

#[test]
fn a_box_and_nothing_are_understood() {
    let project = passed([
        ("crisis-year-1", Some(Given::Ticked(true))),
        ("crisis-year-2", Some(Given::Ticked(false))),
        ("name", Some(Given::Nothing)),
    ]);
    let link = encode_link(vec![project], false, NOTHING);
    assert!(link.ok, "{:?}", link.problems);
    let fragment = link.fragment.unwrap();
    assert_eq!(fragment, "#crisis-year-1=yes&figures=1&total=0&v=1");
}

#[test]
fn a_link_is_understood_however_it_came_and_a_value_that_may_be_cut_is_ignored() {
    let plain = decode_link(Some("#figures=1&pop=64300&v=1"));
    assert!(plain.ok);
    for found in [
        "https://example.org/#figures%3D1%26pop%3D64300%26v%3D1",
        "https://example.org/?x=1#figures=1&amp;pop=64300&amp;v=1).&fbclid=y",
    ] {
        assert_eq!(decode_link(Some(found)), plain, "{found}");
    }
    let cut = decode_link(Some("#figures=1&pop=64300&signature=2022-09-2"));
    assert_eq!(cut.ignored, ["signature=2022-09-2"]);
    assert_eq!((cut.ok, cut.projects), (false, plain.projects));
}

#[test]
fn a_total_beyond_what_javascript_holds_is_told_as_not_understood() {
    let decoded = decode_link(Some("#total=9007199254740992"));
    assert_eq!(decoded.total, None);
    assert_eq!(decoded.ignored, ["total=9007199254740992"]);
    let decoded = decode_link(Some("#total=-9007199254740991"));
    assert_eq!(
        decoded.total.map(|total| total.cents),
        Some(-9_007_199_254_740_991)
    );
}

/// The field and the code of each problem.
fn told(simulated: &Simulated) -> Vec<(&str, &str)> {
    let problems = simulated.problems.iter();
    problems
        .map(|problem| (problem.field.as_deref().unwrap_or_default(), problem.code))
        .collect()
}

/// Insee, populations de référence 2023: L'Abergement-Clémenciat (01001) 860, Paris 2 103 778, Lyon 519 127.
#[test]
fn communes_alone_are_added_up_once_their_file_is_there() {
    let atlas = whole_atlas();
    let project = || passed([("communes", text("01001, 69123"))]);
    let before = simulate(project(), NOTHING);
    assert_eq!(told(&before), [("communes", "territory-not-loaded")]);
    let answer = serde_json::to_value(before.answer).unwrap();
    assert_eq!(answer["size"], Value::Null);
    let after = api::simulate(project(), NOTHING, Some(&atlas));
    assert!(after.ok, "{:?}", after.problems);
    let answer = serde_json::to_value(after.answer).unwrap();
    assert_eq!(answer["size"]["population"], 519_127 + 860);
    // A number that is given counts, before and after.
    for atlas in [None, Some(&atlas)] {
        let both = passed([("communes", text("75056")), ("pop", text("30000"))]);
        let simulated = api::simulate(both, NOTHING, atlas);
        assert!(simulated.ok, "{:?}", simulated.problems);
        let answer = serde_json::to_value(simulated.answer).unwrap();
        assert_eq!(answer["size"]["population"], 30_000);
    }
}

#[test]
fn what_is_doubted_of_communes_is_a_problem_and_the_rest_counts() {
    let atlas = whole_atlas();
    let project = passed([("communes", text("01001,01999,69123,385"))]);
    let simulated = api::simulate(project, NOTHING, Some(&atlas));
    assert_eq!(
        told(&simulated),
        [("communes", "communes"), ("communes", "communes")]
    );
    let [unknown, arrondissement] = [0, 1].map(|place| &simulated.problems[place].message);
    assert!(unknown.starts_with("01999"), "{unknown}");
    assert!(arrondissement.contains("Lyon (69)"), "{arrondissement}");
    let answer = serde_json::to_value(simulated.answer).unwrap();
    assert_eq!(answer["size"]["population"], 519_127 + 860);
    assert_eq!(
        answer["problems"],
        json!([{ "id": "communes", "kind": "communes" }])
    );
}

#[test]
fn a_link_has_the_inhabitants_of_its_communes_beside_them() {
    let atlas = whole_atlas();
    let project = || passed([("communes", text("69123,01001"))]);
    let before = encode_link(vec![project()], false, NOTHING);
    let fragment = before.fragment.unwrap();
    assert!(!before.ok && !fragment.contains("pop="), "{fragment}");
    let after = api::encode_link(vec![project()], false, NOTHING, Some(&atlas));
    assert!(after.ok, "{:?}", after.problems);
    let decoded = decode_link(after.fragment.as_deref());
    let decoded = serde_json::to_value(decoded).unwrap();
    assert_eq!(
        decoded["projects"],
        json!([{ "pop": "519987", "communes": "2023;01001,69123" }])
    );
}

#[test]
fn a_territory_is_told_commune_by_commune() {
    let atlas = whole_atlas();
    let asked = |codes| serde_json::to_value(territory(codes, Some(&atlas))).unwrap();
    // Lancrans (01205) became a part of Valserhône (01033) in 2019.
    let told = asked(Some("01001:400 01205 x"));
    assert_eq!(told["ok"], false);
    let problems = told["problems"].as_array().unwrap().iter();
    assert!(problems.clone().all(|of| of["field"] == "communes"));
    assert_eq!(problems.count(), 2);
    let territory = &told["territory"];
    assert_eq!(territory["year"], 2023);
    let part = json!({
        "code": "01001", "name": "L'Abergement-Clémenciat", "department": "Ain",
        "inhabitants": 400, "population": 860, "own": true,
    });
    assert_eq!(territory["communes"][0], part);
    assert_eq!(territory["communes"][1]["name"], "Valserhône");
    let doubt = &territory["doubts"][0];
    assert_eq!(
        [&doubt["code"], &doubt["kind"], &doubt["other"]],
        ["01205", "former", "01033"]
    );
    assert_eq!(asked(Some("75056,69123"))["ok"], true);
    assert_eq!(asked(None)["problems"][0]["code"], "not-a-text");
    let none = asked(Some(""));
    assert_eq!(
        (&none["ok"], &none["territory"]["inhabitants"]),
        (&json!(true), &json!(0))
    );
}

#[test]
fn a_territory_waits_for_its_file() {
    let told = serde_json::to_value(territory(Some("75056"), None)).unwrap();
    assert_eq!(told["problems"][0]["code"], "territory-not-loaded");
    assert_eq!(
        (&told["ok"], &told["territory"]),
        (&json!(false), &Value::Null)
    );
}

#[test]
fn every_field_is_named_once_and_has_a_label() {
    let fields = fields();
    let keys: BTreeSet<_> = fields.iter().map(|field| &field.key).collect();
    assert_eq!(keys.len(), fields.len());
    for field in &fields {
        assert!(Field::parse(&field.key).is_some(), "{}", field.key);
        assert!(!field.label.is_empty(), "{}", field.key);
    }
    let figures = amorce::law::figures().count();
    assert_eq!(
        fields.len(),
        figures + Field::all_but_figures().count(),
        "a field is missing"
    );
}

fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

fn types() -> String {
    fs::read_to_string(path("static/api/amorce.d.ts")).unwrap()
}

/// The files of the answer and of what is said around it, without their tests.
fn shapes() -> Vec<String> {
    ["src/answer", "src/api"]
        .into_iter()
        .flat_map(|folder| fs::read_dir(path(folder)).unwrap())
        .map(|file| file.unwrap().path())
        // Never asked for, and those of the aids, which have types of their own.
        .filter(|file| {
            !["what_if.rs", "plan.rs"]
                .iter()
                .any(|name| file.ends_with(name))
                && file.is_file()
        })
        .map(|file| fs::read_to_string(file).unwrap())
        .collect()
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(1);
        name + &initial.to_uppercase() + rest
    })
}

/// The names of the properties that the shapes of a file have, as they are written.
fn properties(file: &str) -> Vec<String> {
    let mut is_shape = false;
    let mut names = Vec::new();
    for line in file.lines() {
        if line.starts_with("#[derive(") {
            is_shape = line.contains("Serialize");
        }
        // The end of an item.
        if line.starts_with('}') {
            is_shape = false;
        }
        if is_shape && !line.trim_start().starts_with("//") {
            let words = line.split_whitespace();
            let fields = words.filter_map(|word| word.strip_suffix(':'));
            names.extend(fields.map(|name| camel_case(name.trim_start_matches("r#"))));
        }
    }
    names
}

#[test]
fn the_types_declare_every_property_of_an_answer() {
    let types = types();
    // The marks are declared in one line.
    let marks = ["official", "own", "reported", "derived", "assumed"];
    // What a step rests on is written in its place.
    let flattened = "basis";
    let asked = "whatIf";
    let mut count = 0;
    for name in shapes().iter().flat_map(|file| properties(file)) {
        if marks.contains(&name.as_str()) || name == flattened || name == asked {
            continue;
        }
        count += 1;
        let is_declared = [format!(" {name}: "), format!(" {name}?: ")]
            .iter()
            .any(|declaration| types.contains(declaration.as_str()));
        assert!(is_declared, "{name}");
    }
    assert!(count > 120, "{count}");
}

/// Every literal of a file that is a name of several words.
fn names_in(file: &str) -> Vec<String> {
    let text = fs::read_to_string(path(file)).unwrap();
    let code = text.lines().filter(|line| {
        let line = line.trim_start();
        !line.starts_with("//") && !line.starts_with('#')
    });
    let literals = code.flat_map(|line| line.split('"').skip(1).step_by(2));
    let is_of_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    literals
        // What ends with a hyphen is the beginning of a name.
        .filter(|literal| literal.len() > 1 && literal.contains('-') && !literal.ends_with('-'))
        .filter(|literal| literal.chars().all(is_of_name))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_types_name_every_code() {
    let types = types();
    let mut count = 0;
    for file in [
        "src/answer/problem.rs",
        "src/answer/notice.rs",
        "src/answer/measure.rs",
        "src/answer/obligation.rs",
        "src/answer/told.rs",
        "src/answer/treasury.rs",
        "src/answer/territory.rs",
        "src/api/links.rs",
        "src/api/options.rs",
        "src/api/problem.rs",
        "src/api/territory.rs",
    ] {
        for literal in names_in(file) {
            count += 1;
            assert!(types.contains(&format!("\"{literal}\"")), "{literal}");
        }
    }
    assert!(count > 60, "{count}");
}

#[test]
fn the_types_of_the_aids_name_every_code() {
    let types = fs::read_to_string(path("static/api/aid.d.ts")).unwrap();
    let mut count = 0;
    for file in [
        "src/aid_input/problem.rs",
        "src/aid_report/assistant.rs",
        "src/aid_report/msp.rs",
        "src/api/aid/links.rs",
        "src/api/aid/mod.rs",
    ] {
        for literal in names_in(file) {
            count += 1;
            assert!(types.contains(&format!("\"{literal}\"")), "{literal}");
        }
    }
    assert!(count > 35, "{count}");
}

fn treasury(project: Option<Passed>, options: Option<Passed>) -> Value {
    serde_json::to_value(api::treasury(project, options, None)).unwrap()
}

/// 100 € on 1 March 2026 and 60 € on 1 February, from nothing: −60 € until then, and 40 €.
fn short_in_february() -> Option<Passed> {
    passed([
        ("balance-day", text("2026-01-01")),
        ("fir-1-label", text("ARS")),
        ("fir-1-amount", text("100")),
        ("fir-1-date", text("2026-03-01")),
        ("expense-7-label", text("loyer")),
        ("expense-7-amount", text("60")),
        ("expense-7-start", text("01/02/2026")),
    ])
}

#[test]
fn a_bank_account_is_told_to_the_day() {
    let told = treasury(short_in_february(), passed([("today", text("2026-01-01"))]));
    assert_eq!(told["ok"], true);
    let account = &told["treasury"];
    assert_eq!(account["horizon"], "2028-01-01");
    let course = &account["course"];
    assert_eq!(course["months"].as_array().unwrap().len(), 25);
    assert_eq!(course["months"][1]["id"], "2026-02");
    let ends = [0, 1, 2].map(|month| &course["months"][month]["closing"]["prudent"]["cents"]);
    assert_eq!(ends, [0, -6_000, 4_000]);
    // No balance was typed: whatever stands on it is assumed.
    assert_eq!(
        course["shortages"]["expected"],
        json!([{
            "id": "2026-02-01", "over": "2026-03-01", "days": 28, "depth": { "cents": 6_000 },
            "levels": [{ "id": "2026-02-01", "days": 28, "balance": { "cents": -6_000, "certainty": "Assumed" } }],
        }])
    );
    let remedy = json!({ "advance": { "cents": 6_000 }, "delay": { "id": "expense-7", "start": "2026-03-01" } });
    assert_eq!(course["remedies"]["prudent"], remedy);
    let moves = account["moves"].as_array().unwrap().iter();
    let moves: Vec<_> = moves.map(|one| json!([one["of"], one["day"]])).collect();
    assert_eq!(
        moves,
        [
            json!(["expense-7", "2026-02-01"]),
            json!(["regional-1", "2026-03-01"])
        ]
    );
    let advance = &account["advance"];
    assert_eq!(
        (&advance["amount"]["cents"], &advance["day"]),
        (&json!(6_000), &json!("2026-02-01"))
    );
    assert_eq!(
        advance["course"]["lowest"]["prudent"]["balance"]["cents"],
        0
    );
}

#[test]
fn wrong_options_of_a_bank_account_are_problems_and_the_rest_is_answered() {
    let number = |number: u32| Some(Given::Text(number.to_string()));
    let options = passed([
        ("late", number(4)),
        ("variableAtZero", text("yes")),
        ("slipped", number(37)),
        ("explain", Some(Given::Ticked(true))),
        ("today", text("2026-01-01")),
    ]);
    let told = treasury(short_in_february(), options);
    let codes = told["problems"].as_array().unwrap().iter();
    let codes: Vec<_> = codes
        .map(|one| json!([one["field"], one["code"]]))
        .collect();
    assert_eq!(
        codes,
        [
            json!(["late", "not-a-value"]),
            json!(["variableAtZero", "not-a-value"]),
            json!(["slipped", "not-a-value"]),
            json!(["explain", "unknown-option"]),
        ]
    );
    assert_eq!(
        (&told["ok"], &told["treasury"]["tests"]),
        (&json!(false), &json!([]))
    );
    let options = passed([
        ("late", number(3)),
        ("variableAtZero", Some(Given::Ticked(true))),
        ("slipped", number(36)),
    ]);
    let told = treasury(short_in_february(), options);
    // Nothing is planned to be signed.
    let tests = told["treasury"]["tests"].as_array().unwrap().iter();
    let tests: Vec<_> = tests
        .map(|test| json!([test["id"], test["months"]]))
        .collect();
    assert_eq!(
        tests,
        [json!(["late", 3]), json!(["variable-at-zero", null])]
    );
    let none = treasury(None, None);
    assert_eq!(none["treasury"], Value::Null);
    assert_eq!(none["problems"][0]["code"], "not-an-object");
    assert_eq!(none["problems"][1]["code"], "options-not-an-object");
}

/// Whoever asks about the project is told what is wrong with its expenses, and a link keeps it.
#[test]
fn wrong_fields_of_a_bank_account_are_told_by_every_question() {
    let project = || {
        passed([
            ("pop", text("30000")),
            ("letter-to-signature", text("8")),
            ("balance", text("beaucoup")),
            ("expense-20-amount", text("-1")),
            ("expense-20-start", text("2026-02-01")),
            ("expense-20-end", text("2026-01-31")),
            ("expense-21-amount", text("1")),
        ])
    };
    let expected = [
        ("expense-21-amount", "unknown-field"),
        ("letter-to-signature", "months"),
        ("balance", "amount-not-an-amount"),
        ("expense-20-amount", "amount-negative"),
        ("expense-20-end", "before-start"),
    ];
    let simulated = simulate(project(), NOTHING);
    assert_eq!(told(&simulated), expected);
    assert_eq!(simulated.problems[4].date.as_deref(), Some("2026-02-01"));
    let of_account = api::treasury(project(), NOTHING, None);
    assert_eq!(of_account.problems, simulated.problems);
    let account = serde_json::to_value(of_account.treasury).unwrap();
    assert_eq!(account["leftOut"], json!(["expense-20"]));
    let link = encode_link(vec![project()], false, NOTHING);
    assert_eq!(link.problems, simulated.problems);
    let opened = decode_link(link.fragment.as_deref());
    let opened = serde_json::to_value(opened).unwrap();
    assert_eq!(opened["projects"][0]["expense-20-amount"], "-1");
    assert_eq!(opened["projects"][0]["balance"], "beaucoup");
}

#[test]
fn an_aid_is_answered_with_its_problems_and_needs() {
    let asked = |name, fields, options| {
        serde_json::to_value(api::aid::aid(Some(name), fields, options)).unwrap()
    };
    let contract = passed([
        ("signed", text("2024-07-01")),
        ("option", text("1")),
        ("band", text("p30-p89")),
        ("pop", text("30000")),
        ("attainment-4", None),
    ]);
    let told = asked("assistant", contract, NOTHING);
    // docs/neighbours.md: 1 ETP, P30 to P89.
    assert_eq!(told["answer"]["headline"]["amount"]["cents"], 13_200_000);
    let codes = |told: &Value| -> Vec<Value> {
        let problems = told["problems"].as_array().unwrap().iter();
        problems.map(|problem| problem["code"].clone()).collect()
    };
    assert_eq!(told["ok"], false);
    assert_eq!(codes(&told), ["unknown-field", "not-a-value"]);
    let told = asked("msp", passed([("year", text("25"))]), NOTHING);
    assert_eq!(codes(&told), ["not-a-year"]);
    assert_eq!(told["needs"], json!(["year", "patients", "professionals"]));
    let told = asked("cpts", None, None);
    assert_eq!(
        codes(&told),
        ["options-not-an-object", "unknown-aid", "not-an-object"]
    );
    assert_eq!(told["answer"], Value::Null);
}

#[test]
fn a_link_of_an_aid_is_understood_however_it_came() {
    let plain = api::aid::decode_link(Some("#aide=msp&year=2025&v=1"));
    assert!(plain.ok);
    for found in [
        "https://example.org/#aide%3Dmsp%26year%3D2025%26v%3D1",
        "https://example.org/?x=1#aide=msp&amp;year=2025&amp;v=1).&fbclid=y",
    ] {
        assert_eq!(api::aid::decode_link(Some(found)), plain, "{found}");
    }
    for none in [None, Some("#pop=30000&v=1")] {
        let decoded = api::aid::decode_link(none);
        assert_eq!((decoded.ok, decoded.aid), (false, None));
        assert_eq!(decoded.problems.len(), 1);
    }
}

#[test]
fn the_package_has_the_version_of_the_program() {
    let package = fs::read_to_string(path("static/api/package.json")).unwrap();
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(package.contains(&version));
}

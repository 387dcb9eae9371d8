//! JSON says what the simulation says, in integer cents and by stable names.

use amorce::documents::files::{Asked, light};
use amorce::input::Draft;
use amorce::territory::{Atlas, File, read_departments, read_index};
use serde_json::{Value, json};

use super::asked::*;
use super::territory::territory_file;

#[test]
fn the_answer_of_each_scenario_stands_beside_what_was_typed() {
    let file = file("json", &[four_missions(), never_adopted()]);
    let data: Value = serde_json::from_slice(&file.bytes).unwrap();
    let at = |path: &str| data.pointer(path).cloned().unwrap_or_default();
    assert_eq!(at("/link"), json!(LINK));
    assert_eq!(at("/today"), json!(TODAY));
    assert_eq!(at("/figuresVersion"), json!(amorce::law::FIGURES_VERSION));
    assert_eq!(at("/scenarios/0/id"), json!("A"));
    assert_eq!(at("/scenarios/0/fields/pop"), json!("120000"));
    let total = "/scenarios/0/answer/totals/total/total";
    for (reading, cents) in ["prudent", "expected", "maximum"]
        .into_iter()
        .zip(FOUR_MISSIONS)
    {
        assert_eq!(at(&format!("{total}/{reading}/cents")), json!(cents));
        assert!(at(&format!("{total}/{reading}/certainty")).is_string());
    }
    assert_eq!(at("/scenarios/0/asIf"), Value::Null);
    assert!(
        at("/scenarios/1/asIf")
            .as_str()
            .unwrap()
            .contains("jamais été adoptée")
    );
    assert_eq!(at("/scenarios/1/answer/asIf"), json!(true));
}

/// What is said of the communes of each of these projects, with the files of these départements.
fn territories(drafts: &[Draft], departments: &[&str]) -> Vec<Value> {
    let mut atlas = Atlas::new(read_index(&territory_file("index.json")).unwrap());
    for code in departments {
        let read = read_departments(&territory_file(&format!("{code}.json"))).unwrap();
        atlas.add(File::Department((*code).to_owned()), read);
    }
    let asked = Asked {
        drafts,
        today: None,
        link: LINK,
        atlas: Some(&atlas),
    };
    let data: Value = serde_json::from_slice(&light("json", &asked).unwrap().bytes).unwrap();
    let scenarios = data["scenarios"].as_array().unwrap().iter();
    scenarios
        .map(|scenario| scenario["territory"].clone())
        .collect()
}

/// Insee, populations de référence 2023: L'Abergement-Clémenciat 860, Lyon 519 127.
#[test]
fn the_communes_of_a_scenario_are_told_one_by_one() {
    let with_communes = draft(&[
        ("pop", "2060"),
        ("communes", "2023;01001,999,69123:1200,385"),
    ]);
    let drafts = [with_communes, draft(&[("pop", "30000")])];
    let told = territories(&drafts, &["01", "69"]);
    let commune = |code: &str, name: &str, department: &str, inhabitants: u32, population: u32| {
        json!({
            "code": code, "name": name, "department": department, "inhabitants": inhabitants,
            "population": population, "own": inhabitants != population,
        })
    };
    assert_eq!(
        told[0]["communes"],
        json!([
            commune("01001", "L'Abergement-Clémenciat", "Ain", 860, 860),
            commune("69123", "Lyon", "Rhône", 1_200, 519_127),
        ])
    );
    assert_eq!(told[0]["inhabitants"], json!(2_060));
    assert_eq!(told[0]["year"], json!(2023));
    assert_eq!(told[0]["hasMayotte"], json!(false));
    assert_eq!(
        told[0]["doubts"],
        json!([
            {
                "code": "01999", "kind": "unknown",
                "message": "01999\u{a0}: aucune commune n’a ce code, rien n’est compté.",
            },
            {
                "code": "69385", "kind": "in-commune", "other": "69123",
                "message": "Lyon 5e Arrondissement (69)\u{a0}: déjà dans Lyon (69), l’arrondissement n’est pas compté en plus.",
            },
        ])
    );
    assert_eq!(told[1], Value::Null);
}

#[test]
fn nothing_is_said_of_communes_while_a_file_is_missing() {
    let both = draft(&[("pop", "2060"), ("communes", "01001,69123")]);
    assert_eq!(territories(&[both], &["01"]), [Value::Null]);
    let file = file("json", &[draft(&[("pop", "860"), ("communes", "01001")])]);
    let data: Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(data["scenarios"][0].get("territory"), Some(&Value::Null));
}

#[test]
fn each_doubt_has_a_name_that_stays() {
    // Lancrans (01205) and Châtillon-en-Michaille (01091) became parts of Valserhône (01033) in 2019.
    let communes = "01001:861,01091,01205,97501,97608";
    let told = territories(&[draft(&[("communes", communes)])], &["01", "976"]);
    let doubts = told[0]["doubts"].as_array().unwrap().iter();
    let doubts: Vec<_> = doubts
        .map(|doubt| json!([doubt["code"], doubt["kind"], doubt["other"]]))
        .collect();
    assert_eq!(
        doubts,
        [
            json!(["01001", "part-too-large", null]),
            json!(["01091", "former", "01033"]),
            json!(["01205", "again", "01033"]),
            json!(["97501", "not-covered", null]),
        ]
    );
    assert_eq!(told[0]["hasMayotte"], json!(true));
}

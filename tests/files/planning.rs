//! The plan of action and the bank account in the JSON of a project, where something is said of them.

use amorce::documents::files::{Asked, data, light};
use amorce::documents::planning;
use amorce::funding::simulate;
use amorce::input::{Draft, Field, read};
use amorce::outlook::{Outlook, Tests};
use serde_json::{Value, json};

use super::asked::*;

/// Associathèque: 8 000 spent on 31 January and 2 000 on 28 February, 8 000 received on 28 February and 2 000 on 30 June.
fn short_in_winter() -> Draft {
    draft(&[
        ("balance-day", "2026-01-01"),
        ("expense-1-label", "Loyer"),
        ("expense-1-amount", "8 000"),
        ("expense-1-start", "31/01/2026"),
        ("expense-2-amount", "2000"),
        ("expense-2-start", "2026-02-28"),
        ("expense-3-amount", "x"),
        ("fir-1-label", "ARS"),
        ("fir-1-amount", "8000"),
        ("fir-1-date", "2026-02-28"),
        ("fir-2-label", "Solde"),
        ("fir-2-amount", "2000"),
        ("fir-2-date", "2026-06-30"),
    ])
}

fn scenarios(drafts: &[Draft]) -> Vec<Value> {
    let data: Value = serde_json::from_slice(&file("json", drafts).bytes).unwrap();
    data["scenarios"].as_array().unwrap().clone()
}

#[test]
fn the_account_of_a_scenario_stands_in_its_file() {
    let told = scenarios(&[short_in_winter(), four_missions()]);
    let account = &told[0]["treasury"];
    assert_eq!(
        account["opening"],
        json!({
            "day": "2026-01-01", "dayTyped": true, "balance": { "cents": 0 }, "balanceTyped": false,
        })
    );
    assert_eq!(account["horizon"], "2028-01-01");
    let own = |cents: i64| json!({ "cents": cents, "certainty": "Own" });
    // No balance was typed: whatever stands on it is assumed.
    let assumed = |cents: i64| json!({ "cents": cents, "certainty": "Assumed" });
    let months = &account["course"]["months"];
    let ends = [0, 1, 2, 3, 4, 5].map(|month| months[month]["closing"]["prudent"].clone());
    assert_eq!(
        ends,
        [-800_000, -200_000, -200_000, -200_000, -200_000, 0].map(assumed)
    );
    assert_eq!(
        account["course"]["lowest"]["prudent"],
        json!({ "day": "2026-01-31", "balance": assumed(-800_000) })
    );
    assert_eq!(
        months[5]["hidden"],
        json!({ "prudent": true, "expected": true })
    );
    assert_eq!(account["advance"]["amount"]["cents"], 800_000);
    assert_eq!(account["leftOut"], json!(["expense-3"]));
    assert_eq!(
        account["problems"],
        json!([
            { "id": "expense-3-amount", "kind": "amount-not-an-amount" },
            { "id": "expense-3-start", "kind": "start-missing" },
        ])
    );
    let first = json!({ "of": "expense-1", "day": "2026-01-31", "amount": { "prudent": own(-800_000), "expected": own(-800_000) } });
    assert_eq!(account["moves"][0], first);
    assert_eq!(
        account["told"]["grants"][0]["received"]["prudent"],
        own(1_000_000)
    );
    // Nothing was said of it there.
    assert_eq!(told[1].get("treasury"), None);
    assert_eq!(told[1].get("plan"), None);
}

/// What a frame tells the page around is this file of drafts without any such field.
#[test]
fn a_draft_without_a_field_of_the_account_has_none_in_its_file() {
    let public = short_in_winter().without(Field::is_of_treasury);
    let told = scenarios(&[public]);
    assert_eq!(told[0].get("treasury"), None);
    assert_eq!(told[0]["answer"]["regional"]["total"]["cents"], 1_000_000);
    for field in Field::all_but_figures().filter(|field| field.is_of_treasury()) {
        let told = scenarios(&[draft(&[(&field.key(), "1")])]);
        assert!(told[0].get("treasury").is_some(), "{}", field.key());
    }
}

#[test]
fn the_plan_stands_in_the_file_where_something_is_said_of_it() {
    let told = scenarios(&[
        draft(&[
            ("letter", "2025-01-15"),
            ("project", "2025-12-31"),
            ("plan-help-done", "yes"),
            ("plan-money-day", "hier"),
        ]),
        draft(&[("letter", "2025-01-15")]),
        draft(&[("plan-dialogue-done", "no")]),
        draft(&[
            ("pop", "30000"),
            ("status", "signed"),
            ("signature", "2022-06-15"),
        ]),
    ]);
    let steps = |plan: &Value| plan["plan"]["steps"].as_array().unwrap().clone();
    let all = steps(&told[0]);
    let ids: Vec<_> = all
        .iter()
        .map(|step| step["id"].as_str().unwrap())
        .collect();
    let expected = [
        "contact",
        "help",
        "group",
        "territory",
        "diagnosis",
        "letter",
        "association",
        "money",
        "coordinator",
        "project",
        "contract",
        "year",
        "dialogue",
    ];
    assert_eq!(ids, expected);
    assert_eq!(all[1]["standing"], "done");
    assert_eq!(all[2]["standing"], "not-told");
    assert_eq!(all[2]["documents"], json!(["minutes", "professionals"]));
    assert_eq!(
        (&all[4]["actor"], &all[8]["actor"]),
        (&Value::Null, &json!("board"))
    );
    let letter = json!([&all[5]["day"], &all[5]["dated"], &all[5]["dayCertainty"]]);
    assert_eq!(letter, json!(["2025-01-15", "given", "Own"]));
    // 12 months, from 9 to 30.
    let contract = json!([
        &all[10]["day"],
        &all[10]["dated"],
        &all[10]["earliest"],
        &all[10]["latest"],
        &all[10]["dayCertainty"]
    ]);
    assert_eq!(
        contract,
        json!([
            "2026-01-15",
            "assumed",
            "2025-10-15",
            "2027-07-15",
            "Assumed"
        ])
    );
    // Two months after the last of December.
    assert_eq!(
        all[9]["answer"],
        json!({ "latest": "2026-02-28", "certainty": "Official" })
    );
    assert_eq!(
        all[6]["sources"],
        json!(["cpts-na-structure", "lcl-association"])
    );
    assert_eq!(
        told[0]["plan"]["problems"],
        json!([{ "id": "plan-money-day", "kind": "date-not-a-date" }])
    );
    assert_eq!(told[0]["plan"]["letterToSignature"], 12);
    assert_eq!(steps(&told[1]).len(), 13);
    assert_eq!(steps(&told[2])[12]["standing"], "to-do");
    assert_eq!(told[3].get("plan"), None);
}

/// One way for data to go: what the view gives is the file of the project.
#[test]
fn the_file_of_the_view_is_the_file_of_the_project() {
    let draft = short_in_winter();
    let today = TODAY.parse().ok();
    let parsed = read(&draft, today);
    let simulation = simulate(&parsed.project);
    let outlook = Outlook::of(&draft, &parsed.project, &simulation, Tests::default());
    let asked = planning::Asked {
        draft: &draft,
        project: &parsed.project,
        simulation: &simulation,
        outlook: &outlook,
        today,
        link: LINK,
    };
    let of_view = planning::light("json", &asked).unwrap();
    assert_eq!(of_view, file("json", std::slice::from_ref(&draft)));
    let asked = Asked {
        drafts: &[draft],
        today,
        link: LINK,
        atlas: None,
    };
    assert_eq!(data(&asked), light("json", &asked));
}

//! JSON says what the simulation says, in integer cents and by stable names.

use serde_json::{Value, json};

use super::asked::*;

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

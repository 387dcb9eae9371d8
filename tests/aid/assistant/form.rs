//! The published cases, typed into the form: it reads the very contract that the case means, and its link too.

use amorce::aid_input::{Calculator, Draft, Field, Reading, open, read, write};

use super::reader::{Case, cases};

/// The fields of a case, as a person types them.
fn typed(case: &Case) -> Draft {
    let mut draft = Draft::new(Calculator::Assistant);
    let mut set = |key: &str, text: &str| {
        let field = Field::parse(Calculator::Assistant, key).unwrap_or_else(|| panic!("{key}"));
        // A case writes decimals as TOML does.
        draft.set(field, text.replace('.', ","));
    };
    if !case.typed.contains_key("time") {
        set("option", "collective");
    }
    for (key, values) in &case.typed {
        match key.as_str() {
            "signature" => set("signed", &values[0]),
            "time" => set("option", &values[0]),
            "cost" => set("yearly-cost", &values[0]),
            "attainment" => {
                for (year, rate) in (3..).zip(values) {
                    set(&format!("attainment-{year}"), rate);
                }
            }
            key => set(key, &values[0]),
        }
    }
    draft
}

#[test]
fn every_case_is_what_the_form_reads() {
    let cases = cases();
    assert!(cases.len() >= 22, "only {} cases", cases.len());
    for case in cases {
        let draft = typed(&case);
        let parsed = read(&draft);
        assert_eq!(
            (parsed.problems, parsed.needs),
            (vec![], vec![]),
            "{}",
            case.name
        );
        let contract = Reading::Contract(case.contract);
        assert_eq!(parsed.reading, contract, "{}", case.name);
        let opened = open(&write(&draft)).unwrap();
        assert!(
            opened.ignored.is_empty() && opened.is_whole,
            "{}",
            case.name
        );
        assert_eq!(read(&opened.draft).reading, contract, "{}", case.name);
    }
}

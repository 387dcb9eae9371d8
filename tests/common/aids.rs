//! Short ways to say a contract of an assistant médical and a maison de santé: the vectors of docs/neighbours.md.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses its own part"
)]

use amorce::aid_input::{Calculator, Draft, Field, PREREQUISITES};

/// A draft of these pairs, by key.
pub fn draft(calculator: Calculator, pairs: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::new(calculator);
    for (key, text) in pairs {
        draft.set(Field::parse(calculator, key).unwrap(), *text);
    }
    draft
}

/// 1 ETP signed 01/07/2024, P30–P89, 100 %: 38 000 + 28 000 + 3 × 22 000 = 132 000 €.
pub fn contract() -> Draft {
    draft(
        Calculator::Assistant,
        &[
            ("signed", "01/07/2024"),
            ("option", "1"),
            ("band", "p30-p89"),
        ],
    )
}

/// Prerequisites and base alone, p = 4 000, n = 13: 8 500 points, 59 500 €, advance 35 700 €.
pub fn structure(year: &str) -> Draft {
    let mut all = draft(
        Calculator::Msp,
        &[
            ("year", year),
            ("patients", "4000"),
            ("professionals", "13"),
            ("protocols", "8"),
            ("meetings", "6"),
            ("files", "5"),
            ("eligible", "100"),
        ],
    );
    for (field, text) in PREREQUISITES {
        all.set(field, text);
    }
    all
}

/// The same with one public-health mission of 350 points at p = 4 000 (2 450 €) and, of 61 950 €, an uplift of 10 %:
/// 12 % of C2S patients where France has 2 %.
pub fn raised() -> Draft {
    let mut all = structure("2025");
    for (field, text) in [
        (Field::Missions, "1"),
        (Field::C2s, "12"),
        (Field::C2sNational, "2"),
    ] {
        all.set(field, text);
    }
    all
}

/// 1/3 ETP signed 15/10/2021: 12 000 + 9 000 + 7 000 + 7 350 + 7 350 = 42 700 €.
pub fn third() -> Draft {
    draft(
        Calculator::Assistant,
        &[("signed", "15/10/2021"), ("option", "1/3")],
    )
}

/// Two ETP of the collective aid, all objectives reached: 264 000 €.
pub fn collective() -> Draft {
    draft(
        Calculator::Assistant,
        &[
            ("signed", "01/03/2026"),
            ("option", "collective"),
            ("positions", "2"),
            ("doctors", "3"),
        ],
    )
}

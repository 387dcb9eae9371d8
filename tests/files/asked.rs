//! The projects that files are asked of, and the files read back.
#![allow(dead_code, reason = "each test file uses its own part")]

use amorce::documents::files::{Asked, File, light, sheet};
use amorce::input::{Draft, Field};
use amorce::territory::Atlas;

/// The address of the projects.
pub const LINK: &str = "https://amorce.example/#v=1&pop=120000";
/// The day on which files are asked for.
pub const TODAY: &str = "2026-11-24";

/// A project, by the keys of its fields.
pub fn draft(fields: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::default();
    for (key, text) in fields {
        draft.set(Field::parse(key).unwrap(), *text);
    }
    draft
}

/// tests/cases/paiements/annees-civiles.toml, whose amounts are computed there by hand: signature on
/// 01/03/2023, four missions from that day, at 80 %.
pub fn four_missions() -> Draft {
    draft(&[
        ("name", "CPTS du Sud"),
        ("pop", "120000"),
        ("status", "signed"),
        ("signature", "01/03/2023"),
        ("action", "no"),
        ("access", "01/03/2023"),
        ("pathways", "01/03/2023"),
        ("prevention", "01/03/2023"),
        ("crisis", "01/03/2023"),
    ])
}

/// Its total, *prudent*, *attendu*, *maximum*, in cents.
pub const FOUR_MISSIONS: [i64; 3] = [127_250_000, 166_250_000, 176_000_000];

/// tests/cases/offres-de-2020/lettre-d-intention-avance.toml: an offer never adopted, with a negative
/// payment of 15 000 €.
pub fn never_adopted() -> Draft {
    draft(&[
        ("name", "Avance"),
        ("pop", "30000"),
        ("letter", "2021-02-01"),
        ("status", "signed"),
        ("signature", "2021-06-01"),
        ("regime", "offer-2020-75"),
        ("early-payment", "advance"),
    ])
}

/// Its total, in cents: 15 000 + 50 000 + 37 500 − 15 000; at most, four more years of 50 000 €,
/// which wait for missions to begin.
pub const NEVER_ADOPTED: [i64; 3] = [8_750_000, 8_750_000, 28_750_000];

/// A contract without a day: 50 000 € of seed envelope and nothing dated.
pub fn undated() -> Draft {
    draft(&[("pop", "30000"), ("action", "no")])
}

/// L'Abergement-Clémenciat, a part of Lyon, and Paris: 860 + 1 200 + 2 103 778 inhabitants (Insee 2023).
pub fn three_communes() -> Draft {
    draft(&[
        ("name", "CPTS des Trois"),
        ("pop", "2105838"),
        ("communes", "2023;01001,69123:1200,75056"),
    ])
}

/// Their inhabitants.
pub const THREE_COMMUNES: u32 = 2_105_838;

/// A file of these projects.
pub fn file(kind: &str, drafts: &[Draft]) -> File {
    file_on(TODAY, kind, drafts)
}

/// The same, asked on another day.
pub fn file_on(today: &str, kind: &str, drafts: &[Draft]) -> File {
    asked_for(today, kind, drafts, None)
}

/// The same, with communes of France.
pub fn file_with(atlas: &Atlas, kind: &str, drafts: &[Draft]) -> File {
    asked_for(TODAY, kind, drafts, Some(atlas))
}

fn asked_for(today: &str, kind: &str, drafts: &[Draft], atlas: Option<&Atlas>) -> File {
    let asked = Asked {
        drafts,
        today: today.parse().ok(),
        link: LINK,
        atlas,
    };
    light(kind, &asked).or_else(|| sheet(kind, &asked)).unwrap()
}

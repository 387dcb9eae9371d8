//! Every kind of file has a name, a type, and says what it was made of.

use super::asked::*;
use amorce::documents::files::{Asked, light, sheet};
use amorce::texts::share::FILE_KINDS;

#[test]
fn a_file_is_named_after_its_project_and_its_day() {
    let name = |kind| file(kind, &[four_missions()]).name;
    assert_eq!(
        name("schedule-fr"),
        "amorce-cpts-du-sud-2026-11-24-echeancier.csv"
    );
    assert_eq!(
        name("detail-fr"),
        "amorce-cpts-du-sud-2026-11-24-detail.csv"
    );
    assert_eq!(
        name("schedule-en"),
        "amorce-cpts-du-sud-2026-11-24-schedule.csv"
    );
    assert_eq!(
        name("detail-en"),
        "amorce-cpts-du-sud-2026-11-24-calculation.csv"
    );
    assert_eq!(
        name("communes-fr"),
        "amorce-cpts-du-sud-2026-11-24-communes.csv"
    );
    assert_eq!(
        name("communes-en"),
        "amorce-cpts-du-sud-2026-11-24-territory.csv"
    );
    assert_eq!(name("ics"), "amorce-cpts-du-sud-2026-11-24-calendrier.ics");
    assert_eq!(name("json"), "amorce-cpts-du-sud-2026-11-24-donnees.json");
    assert_eq!(name("xlsx"), "amorce-cpts-du-sud-2026-11-24-classeur.xlsx");
    assert_eq!(
        file_on("", "ics", &[undated()]).name,
        "amorce-calendrier.ics"
    );
}

#[test]
fn each_program_writes_its_own_kinds_and_no_other() {
    let drafts = [four_missions()];
    let asked = Asked {
        drafts: &drafts,
        today: None,
        link: LINK,
        atlas: None,
    };
    for kind in ["", "xls", "schedule", "SCHEDULE-FR"] {
        assert_eq!(light(kind, &asked), None, "{kind}");
        assert_eq!(sheet(kind, &asked), None, "{kind}");
    }
    assert_eq!(light("xlsx", &asked), None);
    assert_eq!(sheet("json", &asked), None);
    // Whatever the page offers is written, by one of them.
    for (kind, _) in FILE_KINDS {
        let written = [light(kind, &asked), sheet(kind, &asked)];
        assert_eq!(written.iter().flatten().count(), 1, "{kind}");
    }
}

#[test]
fn the_same_project_on_the_same_day_gives_the_same_bytes() {
    for kind in [
        "schedule-fr",
        "detail-en",
        "communes-fr",
        "ics",
        "json",
        "xlsx",
    ] {
        for today in [TODAY, ""] {
            let first = file_on(today, kind, &[four_missions()]);
            assert_eq!(first, file_on(today, kind, &[four_missions()]), "{kind}");
        }
    }
}

#[test]
fn every_text_file_names_the_link_the_day_the_version_the_certainty_and_the_reserve() {
    for kind in ["schedule-fr", "detail-fr", "schedule-en", "detail-en"] {
        let text = String::from_utf8(file(kind, &[never_adopted()]).bytes).unwrap();
        for said in [
            LINK,
            "24 novembre 2026",
            "Version des chiffres",
            "Chaque montant porte sa certitude",
            "si l’offre avait été adoptée",
            "jamais été adoptée",
        ] {
            assert!(text.contains(said), "{kind}: {said}");
        }
        let adopted = String::from_utf8(file(kind, &[four_missions()]).bytes).unwrap();
        assert!(!adopted.contains("avait été adoptée"), "{kind}");
    }
}

/// A kind of each writer.
const ONE_OF_EACH: [&str; 6] = [
    "schedule-fr",
    "detail-fr",
    "communes-fr",
    "ics",
    "json",
    "xlsx",
];

#[test]
fn a_project_without_anything_still_gives_every_file() {
    for kind in ONE_OF_EACH {
        assert!(!file(kind, &[draft(&[])]).bytes.is_empty(), "{kind}");
        assert!(!file(kind, &[]).bytes.is_empty(), "{kind}");
    }
}

#[test]
fn texts_of_any_length_still_give_every_file() {
    let long = "Été 😀 ".repeat(20_000);
    let project = draft(&[
        ("pop", "30000"),
        ("name", &long),
        ("fir-1-label", &long),
        ("fir-1-amount", "1000"),
    ]);
    for kind in ONE_OF_EACH {
        let file = file(kind, &[project.clone(), project.clone()]);
        assert!(!file.bytes.is_empty(), "{kind}");
        assert!(file.name.len() < 120, "{}", file.name);
    }
}

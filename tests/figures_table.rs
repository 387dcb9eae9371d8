//! The figures of the law, checked three ways: against the reviewed reference, against the
//! committed tables, and for what every figure must carry. Those of the neighbours of a CPTS stand in
//! the same files, in tables of their own; what they are is read in aid_assistant.rs and aid_msp.rs.
//!
//! `AMORCE_WRITE_FIGURES=1` (what `cargo xtask figures` sets) writes the tables instead of comparing.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use amorce::aid::{self, assistant, msp};
use amorce::law::table::{Row, rows};
use amorce::law::{Assumption, Source, TEXTS_READ_UP_TO, context, figure, figures};
use amorce::units::{Certainty, Tier};
use serde_json::{Value, json};

fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

fn reference(file: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path("tests/reference").join(file)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// What a row of the reference and a row of the law must agree on: key, euros, certainty, sources,
/// date of effect, date of verification, note.
type Comparable = [String; 7];

fn from_reference(row: &BTreeMap<String, String>) -> Comparable {
    let column = |name: &str| row[name].clone();
    [
        format!("{}/{}/{}", column("id"), column("regime"), column("tier")),
        column("euros"),
        column("certainty"),
        column("sources"),
        column("effective_from"),
        column("verified_on"),
        column("note"),
    ]
}

fn from_law(row: &Row) -> Comparable {
    let conflicts: Vec<String> = row
        .conflicts
        .iter()
        .map(|conflict| {
            let key = conflict.source.details().key;
            match conflict.misprint_for {
                Some(meant) => format!(
                    "{key} prints {} for the raised envelope: misprint for {}",
                    grouped(conflict.euros),
                    grouped(meant)
                ),
                None => format!("{key} says {}", grouped(conflict.euros)),
            }
        })
        .collect();
    let note = if conflicts.is_empty() {
        row.note.to_owned()
    } else {
        conflicts.join("; ")
    };
    [
        format!("{}/{}/{}", row.id, row.regime, row.tier),
        row.euros.to_string(),
        row.certainty.to_owned(),
        row.sources.join(";"),
        row.effective_from.clone(),
        row.verified_on.clone(),
        note,
    ]
}

fn grouped(euros: u32) -> String {
    format!("{} {:03}", euros / 1000, euros % 1000)
}

#[test]
fn every_figure_of_the_reference_is_in_the_law_and_no_other() {
    let expected: BTreeSet<_> = reference("figures.csv")
        .iter()
        .map(from_reference)
        .collect();
    let found: BTreeSet<_> = rows().map(|row| from_law(&row)).collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    let unknown: Vec<_> = found.difference(&expected).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "in the reference but not in the law: {missing:#?}\nin the law but not in the reference: {unknown:#?}"
    );
    assert_eq!(rows().count(), expected.len(), "a figure stands twice");
}

#[test]
fn every_source_of_the_reference_is_in_the_law_and_no_other() {
    let expected: BTreeSet<_> = reference("sources.csv")
        .into_iter()
        .map(|row| {
            (
                row["key"].clone(),
                row["title"].clone(),
                row["date"].clone(),
            )
        })
        .collect();
    let found: BTreeSet<_> = Source::ALL
        .iter()
        .map(|source| source.details())
        .map(|d| (d.key.to_owned(), d.title.to_owned(), d.date.to_owned()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_assumption_of_the_reference_is_in_the_law_in_the_same_order() {
    let expected: Vec<_> = reference("assumptions.csv")
        .into_iter()
        .map(|row| {
            // "own amount" is typed, not switched: it is no choice.
            let alternatives = row["alternatives"].split(';').map(str::trim);
            let switchable = alternatives
                .filter(|a| !a.starts_with("own amount"))
                .count();
            (
                row["id"].clone(),
                switchable,
                row["alternatives"].contains("own amount"),
            )
        })
        .collect();
    let found: Vec<_> = Assumption::ALL
        .into_iter()
        .map(|a| {
            (
                a.id().to_owned(),
                a.choices().len() - 1,
                a.settled_by().is_some(),
            )
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn no_figure_stands_without_a_source_or_the_reason_why_it_has_none() {
    for figure in figures() {
        let excused = figure.certainty == Certainty::Assumed && figure.note.is_some();
        assert!(
            !figure.sources.is_empty() || excused,
            "{} has neither a source nor a reason",
            figure.key.name()
        );
    }
}

#[test]
fn no_figure_was_verified_before_the_texts_it_rests_on_were_read() {
    for figure in figures() {
        assert!(
            figure.verified_on >= TEXTS_READ_UP_TO,
            "{}",
            figure.key.name()
        );
    }
}

#[test]
fn every_figure_is_found_again_by_its_name() {
    for expected in figures() {
        let name = expected.key.name();
        let key = amorce::law::FigureKey::parse(&name);
        assert_eq!(key.and_then(figure), Some(expected), "{name}");
    }
}

#[test]
fn the_committed_tables_say_what_the_law_says() {
    for (file, now) in [
        ("docs/figures.md", markdown()),
        ("docs/figures.json", json()),
    ] {
        let file = path(file);
        if std::env::var_os("AMORCE_WRITE_FIGURES").is_some() {
            fs::write(&file, &now).unwrap();
        }
        let committed = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            committed == now,
            "{} is out of date: run `cargo xtask figures` and commit it",
            file.display()
        );
    }
}

fn markdown() -> String {
    let mut page = String::from(
        "# Every figure, with its source\n\n\
         Written by `cargo xtask figures` from `src/law/` and `src/aid/`; do not edit by hand. \
         CONTRIBUTING.md says how to correct a figure. What is not money of a CPTS stands \
         [at the end](#the-neighbours-of-a-cpts).\n\n\
         | line | regime | tier | euros | certainty | sources | in effect from | verified on | notes and conflicts |\n\
         |---|---|---|---:|---|---|---|---|---|\n",
    );
    for row in rows() {
        let [.., note] = from_law(&row);
        writeln!(
            page,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            row.id,
            row.regime,
            row.tier,
            row.euros,
            row.certainty,
            row.sources.join(", "),
            row.effective_from,
            row.verified_on,
            note
        )
        .unwrap();
    }
    page.push_str("\n## Sources\n\n| key | title | date | where |\n|---|---|---|---|\n");
    for source in Source::ALL {
        let source = source.details();
        writeln!(
            page,
            "| {} | {} | {} | {} |",
            source.key, source.title, source.date, source.place
        )
        .unwrap();
    }
    page + &neighbours_in_markdown()
}

fn neighbours_in_markdown() -> String {
    let [first, last] = assistant::READ_ON;
    let mut page = format!(
        "\n## The neighbours of a CPTS\n\n\
         Two aids that are not money of a CPTS and are never added to it: [neighbours.md](neighbours.md) has \
         their rules. Their sources were read on {first} and {last}. An amount that no source prints has no row.\n\n\
         ### Aid for an assistant médical\n\n\
         | figure | what | value | unit | for each | certainty | sources | in effect from | notes |\n\
         |---|---|---:|---|---|---|---|---|---|\n"
    );
    for row in assistant::table::rows() {
        writeln!(page, "| {} |", cells(&row, None).join(" | ")).unwrap();
    }
    let years = (
        msp::grid::FIRST_YEAR,
        msp::grid::LAST_YEAR,
        msp::grid::ASSUMED_YEAR,
    );
    write!(
        page,
        "\n### Maison de santé\n\n\
         Pages are those of the guide. They hold for the calendar years {} to {}; {} is computed on the same grid, \
         every amount assumed.\n\n\
         | figure | what | value | unit | for each | certainty | sources | page | in effect from | notes |\n\
         |---|---|---:|---|---|---|---|---|---|---|\n",
        years.0, years.1, years.2
    )
    .unwrap();
    for row in msp::table::rows() {
        writeln!(page, "| {} |", cells(&row, Some(&row.page)).join(" | ")).unwrap();
    }
    page.push_str(
        "\n### Sources of the neighbours\n\n| key | title | kind | where |\n|---|---|---|---|\n",
    );
    for source in aid::Source::ALL {
        let source = source.details();
        writeln!(
            page,
            "| {} | {} | {} | {} |",
            source.key,
            source.title,
            source.kind.name(),
            source.place
        )
        .unwrap();
    }
    page
}

fn json() -> String {
    let figures: Vec<_> = rows()
        .map(|row| {
            let conflicts: Vec<_> = row
                .conflicts
                .iter()
                .map(|c| json!({"source": c.source.details().key, "euros": c.euros, "misprintFor": c.misprint_for}))
                .collect();
            json!({
                "id": row.id,
                "regime": row.regime,
                "tier": row.tier,
                "euros": row.euros,
                "certainty": row.certainty,
                "sources": row.sources,
                "effectiveFrom": row.effective_from,
                "verifiedOn": row.verified_on,
                "note": row.note,
                "conflicts": conflicts,
            })
        })
        .collect();
    let sources: Vec<_> = Source::ALL
        .iter()
        .map(|source| source.details())
        .map(|s| json!({"key": s.key, "title": s.title, "date": s.date, "where": s.place}))
        .collect();
    let all = json!({"figures": figures, "sources": sources, "neighbours": neighbours_in_json()});
    let mut text = serde_json::to_string_pretty(&all).unwrap();
    text.push('\n');
    text
}

/// The cells of a row of a neighbour, with the page where the table has that column.
fn cells(row: &aid::table::Row, page: Option<&String>) -> Vec<String> {
    let before = [
        row.id.clone(),
        row.what.clone(),
        row.value.to_string(),
        row.unit.to_owned(),
        row.per.clone(),
        row.certainty.to_owned(),
        row.sources.join(", "),
    ];
    let after = [row.effective_from.clone(), row.note.clone()];
    before
        .into_iter()
        .chain(page.cloned())
        .chain(after)
        .collect()
}

fn neighbours_in_json() -> Value {
    let figure = |row: &aid::table::Row| {
        let text = row.value.to_string();
        let value = if row.value.is_number() {
            serde_json::from_str(&text).unwrap()
        } else {
            json!(text)
        };
        json!({
            "id": row.id,
            "what": row.what,
            "value": value,
            "unit": row.unit,
            "per": row.per,
            "certainty": row.certainty,
            "sources": row.sources,
            "effectiveFrom": row.effective_from,
            "note": row.note,
        })
    };
    let assistant: Vec<_> = assistant::table::rows().map(|row| figure(&row)).collect();
    let msp: Vec<_> = msp::table::rows()
        .map(|row| {
            let mut of_the_guide = figure(&row);
            of_the_guide["page"] = json!(row.page);
            of_the_guide
        })
        .collect();
    let read_on = assistant::READ_ON.map(|day| day.to_string());
    let sources: Vec<_> = aid::Source::ALL
        .iter()
        .map(|source| source.details())
        .map(|s| json!({"key": s.key, "title": s.title, "kind": s.kind.name(), "where": s.place, "readOn": read_on}))
        .collect();
    json!({"assistantMedical": assistant, "msp": msp, "sources": sources})
}

fn of_neighbours() -> Vec<aid::table::Row> {
    let rows = assistant::table::rows().chain(msp::table::rows());
    rows.collect()
}

#[test]
fn every_figure_of_the_neighbours_has_one_row() {
    let rows = of_neighbours();
    let ids: BTreeSet<_> = rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids.len(), rows.len(), "a row stands twice");
    let row = |id: String| rows.iter().find(|row| row.id == id).unwrap();
    for figure in assistant::figures() {
        let row = row(format!("assistant.{}", figure.key.name()));
        let expected = (figure.euros.to_string(), figure.effective_from.to_string());
        assert_eq!(
            (row.value.to_string(), row.effective_from.clone()),
            expected,
            "{row:?}"
        );
        assert_eq!(row.unit, "euros");
    }
    for figure in msp::grid::FIGURES {
        let row = row(format!("msp.{}", figure.item.id()));
        assert_eq!(row.value.to_string(), figure.points.to_string(), "{row:?}");
        assert_eq!(row.unit, "points");
        let pages = figure.pages;
        let page = match pages.first == pages.last {
            true => pages.first.to_string(),
            false => format!("{}-{}", pages.first, pages.last),
        };
        assert_eq!(row.page, page, "{row:?}");
    }
    let amounts = rows.iter().filter(|row| row.per.ends_with("year"));
    assert_eq!(amounts.count(), assistant::figures().count());
    let points = rows.iter().filter(|row| row.unit == "points");
    assert_eq!(points.count(), msp::grid::FIGURES.len());
}

/// As printed in docs/neighbours.md, section B, column « variable points »: `r` is for 4 000 patients.
#[test]
fn points_for_patients_are_those_that_the_rules_multiply_by_them() {
    let expected = BTreeSet::from([
        "msp.crisis.actions",
        "msp.missions.each",
        "msp.users.2",
        "msp.coordination.first",
        "msp.coordination.beyond",
        "msp.files",
        "msp.files.ipa",
        "msp.external",
        "msp.quality.2",
        "msp.quality.3",
        "msp.heart-failure",
    ]);
    let rows = of_neighbours();
    let found = rows
        .iter()
        .filter(|row| row.per.ends_with("4000 patients MT"));
    let found: BTreeSet<_> = found.map(|row| row.id.as_str()).collect();
    assert_eq!(found, expected);
}

/// The figures for which docs/neighbours.md names no page.
const WITHOUT_SOURCE: [&str; 5] = [
    "assistant.instalment.first",
    "assistant.p30",
    "assistant.p30.avenant-7",
    "assistant.p50",
    "assistant.p50.seen",
];

#[test]
fn every_row_of_the_neighbours_has_a_source_or_says_that_none_is_named() {
    let keys: BTreeSet<_> = aid::Source::ALL
        .iter()
        .map(|source| source.details().key)
        .collect();
    assert_eq!(
        keys.len(),
        aid::Source::ALL.len(),
        "a source has the key of another"
    );
    let rows = of_neighbours();
    for row in &rows {
        let is_excused = WITHOUT_SOURCE.contains(&row.id.as_str());
        assert_eq!(row.sources.is_empty(), is_excused, "{row:?}");
        assert_eq!(
            row.note.starts_with(aid::table::NO_PAGE),
            is_excused,
            "{row:?}"
        );
        assert!(row.sources.iter().all(|key| keys.contains(key)), "{row:?}");
        // What no source gives is never official.
        assert!(!is_excused || row.certainty == "Reported", "{row:?}");
    }
    let found: BTreeSet<_> = rows.iter().map(|row| row.id.as_str()).collect();
    assert!(WITHOUT_SOURCE.iter().all(|id| found.contains(id)));
}

/// Each beside what docs/neighbours.md says: the numbers that are no figure of a table.
#[test]
fn what_is_no_amount_and_no_number_of_points_is_what_the_rules_say() {
    let expected = [
        ("assistant.text.avenant-7", "2019-09-01", "day"),
        ("assistant.text.arbitral-2023", "2023-05-01", "day"),
        ("assistant.text.convention-2024", "2024-06-22", "day"),
        ("assistant.text.collective-2026", "2026-02-25", "day"),
        ("assistant.instalment.first", "70", "percent"),
        ("assistant.instalment.half", "50", "percent"),
        ("assistant.p30", "775", "patients MT"),
        ("assistant.p30.avenant-7", "640", "patients MT"),
        ("assistant.p50", "1045", "patients MT"),
        ("assistant.p50.seen", "1514", "patients seen in a year"),
        ("assistant.objective.p30-p50.third", "20", "percent"),
        ("assistant.objective.p30-p50.half", "25", "percent"),
        ("assistant.objective.p30-p50.full", "35", "percent"),
        ("assistant.objective.p50-p70.third", "15", "percent"),
        ("assistant.objective.p70-p90.third", "7.5", "percent"),
        ("assistant.objective.p70-p90.half", "12.5", "percent"),
        ("assistant.objective.p90-p95.third", "4", "percent"),
        ("assistant.objective.p90-p95.half", "6", "percent"),
        ("assistant.objective.p90-p95.full", "12.5", "percent"),
        ("assistant.objective.p95.third", "0", "percent"),
        ("assistant.objective.p95.half", "0", "percent"),
        ("assistant.objective.p95.full", "5", "percent"),
        ("msp.opening.full-hours", "12", "hours a day"),
        ("msp.opening.middle-hours", "10", "hours a day"),
        ("msp.opening.least-hours", "8", "hours a day"),
        ("msp.opening.weeks-in-holidays", "3", "weeks"),
        ("msp.opening.weeks-outside", "1", "weeks"),
        ("msp.services.paramedical", "3", "professions"),
        ("msp.missions.at-most", "2", "missions"),
        ("msp.coordination.first-patients", "8000", "patients MT"),
        ("msp.protocols.at-most", "8", "protocols"),
        ("msp.files.meetings", "6", "meetings"),
        // 5 % is one of 20.
        ("msp.files.one-of", "20", "patients"),
        ("msp.national-protocols.at-most", "6", "protocols"),
        ("msp.system.first-professionals", "16", "professionals"),
        ("msp.point", "7", "euros"),
        ("msp.patients-of-a-unit", "4000", "patients MT"),
        ("msp.advance", "60", "percent"),
        ("msp.advance-floor", "12000", "euros"),
        ("msp.first-advance", "3", "months"),
        ("msp.paid-by", "04-30", "month and day"),
        ("msp.uplift-at-most", "25", "percent"),
    ];
    let rows = of_neighbours();
    let others = rows
        .iter()
        .filter(|row| row.unit != "points" && !row.per.ends_with("year"));
    let found: BTreeSet<_> = others
        .map(|row| (row.id.as_str(), row.value.to_string(), row.unit))
        .collect();
    let expected = expected.map(|(id, value, unit)| (id, value.to_owned(), unit));
    assert_eq!(found, BTreeSet::from(expected));
}

#[test]
fn each_assumed_figure_names_what_is_not_settled_of_it_and_no_other_does() {
    for figure in figures() {
        let is_assumed = figure.certainty == Certainty::Assumed;
        assert_eq!(
            figure.assumption().is_some(),
            is_assumed,
            "{:?}",
            figure.key
        );
        if figure.assumption() == Some(Assumption::Tier2Interpolation) {
            assert_eq!(figure.key.tier, Some(Tier::Two), "{:?}", figure.key);
        }
    }
}

/// 49 contracts at the end of 2020: the seed article of that year.
#[test]
fn a_count_of_contracts_names_its_source_where_the_reference_does() {
    let [first, rest @ ..] = &context::SIGNED;
    assert_eq!((first.count, first.source), (49, Some(Source::Seed2020)));
    assert!(rest.iter().all(|count| count.source.is_none()));
}

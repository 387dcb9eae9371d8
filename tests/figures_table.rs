//! The figures of the law, checked three ways: against the reviewed reference, against the
//! committed tables, and for what every figure must carry.
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

use amorce::law::table::{Row, rows};
use amorce::law::{Assumption, Source, TEXTS_READ_UP_TO, context, figure, figures};
use amorce::units::{Certainty, Tier};
use serde_json::json;

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
         Written by `cargo xtask figures` from `src/law/`; do not edit by hand. \
         CONTRIBUTING.md says how to correct a figure.\n\n\
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
    let mut text =
        serde_json::to_string_pretty(&json!({"figures": figures, "sources": sources})).unwrap();
    text.push('\n');
    text
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

//! `amorce figures`: every figure with its sources. The neighbours of a CPTS stand in the tables and not in the CSV, whose columns
//! are those of a CPTS: regime, tier, euros.
//! This module must never hold a figure: the tables in `docs/` are written from the law, and a test
//! keeps them equal to it.

use amorce::law::table::rows;
use lexopt::prelude::Long;

use crate::line::{self, Failure};
use crate::output;

#[derive(Clone, Copy)]
enum Format {
    Markdown,
    Json,
    Csv,
}

const FORMATS: [(&str, Format); 3] = [
    ("md", Format::Markdown),
    ("json", Format::Json),
    ("csv", Format::Csv),
];

const COLUMNS: [&str; 10] = [
    "id",
    "regime",
    "tier",
    "euros",
    "certainty",
    "sources",
    "effective_from",
    "verified_on",
    "note",
    "conflicts",
];

pub(crate) fn run(mut line: lexopt::Parser) -> Result<(), Failure> {
    let mut format = Format::Markdown;
    while let Some(word) = line.next().map_err(line::misread)? {
        match word {
            Long("format") => format = line::one_of(&mut line, "--format", &FORMATS)?,
            word => return Err(line::unexpected(&word)),
        }
    }
    match format {
        Format::Markdown => output::print(include_str!("../../../docs/figures.md")),
        Format::Json => output::print(include_str!("../../../docs/figures.json")),
        Format::Csv => csv().and_then(|text| output::print(&text)),
    }
}

fn csv() -> Result<String, Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |row: [String; 10]| {
        writer
            .write_record(row)
            .map_err(|error| Failure::NotUnderstood(error.to_string()))
    };
    write(COLUMNS.map(str::to_owned))?;
    for row in rows() {
        let conflicts: Vec<String> = row
            .conflicts
            .iter()
            .map(|conflict| format!("{}={}", conflict.source.details().key, conflict.euros))
            .collect();
        write([
            row.id.to_owned(),
            row.regime.to_owned(),
            row.tier,
            row.euros.to_string(),
            row.certainty.to_owned(),
            row.sources.join(";"),
            row.effective_from,
            row.verified_on,
            row.note.to_owned(),
            conflicts.join(";"),
        ])?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Failure::NotUnderstood(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

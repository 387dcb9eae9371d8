//! Every published figure of a CPTS with its sources, in the shape of `docs/figures.json` without its `neighbours`.
//! This module must never hold a figure: the rows are those of the law.

use serde::Serialize;

use crate::law::table::{Row, rows};
use crate::law::{self, FIGURES_VERSION, VERIFIED_ON};

/// The table of figures.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// The version of the figures, which links carry.
    version: u16,
    /// The day on which they were last compared with their sources.
    verified_on: String,
    /// Every figure.
    figures: Vec<Figure>,
    /// Every source that figures and rules rest on.
    sources: Vec<Source>,
}

/// A published figure.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Figure {
    /// The line, `operating.base`.
    id: &'static str,
    /// The text or offer; empty where there is none.
    regime: &'static str,
    /// `1` to `4`; empty where the figure is the same for all.
    tier: String,
    /// Whole euros.
    euros: u32,
    /// `Official`, `Own`, `Reported`, `Derived` or `Assumed`.
    certainty: &'static str,
    /// Keys of the sources.
    sources: Vec<&'static str>,
    /// The first day on which it applies; empty where there is none.
    effective_from: String,
    /// The day on which it was last compared with its sources.
    verified_on: String,
    /// A note in English, or nothing.
    note: &'static str,
    /// What other sources print.
    conflicts: Vec<Conflict>,
}

impl Figure {
    fn new(row: Row) -> Self {
        Self {
            id: row.id,
            regime: row.regime,
            tier: row.tier,
            euros: row.euros,
            certainty: row.certainty,
            sources: row.sources,
            effective_from: row.effective_from,
            verified_on: row.verified_on,
            note: row.note,
            conflicts: row.conflicts.iter().map(Conflict::new).collect(),
        }
    }
}

/// What another source prints.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Conflict {
    /// Key of that source.
    source: &'static str,
    /// Whole euros.
    euros: u32,
    /// What it meant, where it is a misprint.
    misprint_for: Option<u32>,
}

impl Conflict {
    const fn new(conflict: &law::Conflict) -> Self {
        Self {
            source: conflict.source.key(),
            euros: conflict.euros,
            misprint_for: conflict.misprint_for,
        }
    }
}

/// A source.
#[derive(Debug, Serialize)]
struct Source {
    /// Its stable name.
    key: &'static str,
    /// Title, in its own language.
    title: &'static str,
    /// As far as it is known: a year, a month or a day.
    date: &'static str,
    /// Address or place.
    r#where: &'static str,
}

impl Source {
    const fn new(source: &law::Source) -> Self {
        let details = source.details();
        Self {
            key: details.key,
            title: details.title,
            date: details.date,
            r#where: details.place,
        }
    }
}

/// Every figure with its sources.
#[must_use]
pub fn figures() -> Figures {
    Figures {
        version: FIGURES_VERSION,
        verified_on: VERIFIED_ON.to_string(),
        figures: rows().map(Figure::new).collect(),
        sources: law::Source::ALL.iter().map(Source::new).collect(),
    }
}

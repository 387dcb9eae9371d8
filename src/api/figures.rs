//! Every published figure with its sources, in the shape of `docs/figures.json`.
//! This module must never hold a figure: the rows are those of the law.

use serde::Serialize;

use crate::law::table::{Row, rows};
use crate::law::{self, FIGURES_VERSION, VERIFIED_ON};

/// The table of figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// The version of the figures, which links carry.
    pub version: u16,
    /// The day on which they were last compared with their sources.
    pub verified_on: String,
    /// Every figure.
    pub figures: Vec<Figure>,
    /// Every source that figures and rules rest on.
    pub sources: Vec<Source>,
}

/// A published figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// The line, `operating.base`.
    pub id: &'static str,
    /// The text or offer; empty where there is none.
    pub regime: &'static str,
    /// `1` to `4`; empty where the figure is the same for all.
    pub tier: String,
    /// Whole euros.
    pub euros: u32,
    /// `Official`, `Own`, `Reported`, `Derived` or `Assumed`.
    pub certainty: &'static str,
    /// Keys of the sources.
    pub sources: Vec<&'static str>,
    /// The first day on which it applies; empty where there is none.
    pub effective_from: String,
    /// The day on which it was last compared with its sources.
    pub verified_on: String,
    /// A note in English, or nothing.
    pub note: &'static str,
    /// What other sources print.
    pub conflicts: Vec<Conflict>,
}

/// What another source prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Conflict {
    /// Key of that source.
    pub source: &'static str,
    /// Whole euros.
    pub euros: u32,
    /// What it meant, where it is a misprint.
    pub misprint_for: Option<u32>,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Its stable name.
    pub key: &'static str,
    /// Title, in its own language.
    pub title: &'static str,
    /// As far as it is known: a year, a month or a day.
    pub date: &'static str,
    /// Address or place.
    #[serde(rename = "where")]
    pub place: &'static str,
}

/// Every figure with its sources.
#[must_use]
pub fn figures() -> Figures {
    let sources = law::Source::ALL.iter().map(|source| source.details());
    Figures {
        version: FIGURES_VERSION,
        verified_on: VERIFIED_ON.iso(),
        figures: rows().map(Figure::of).collect(),
        sources: sources
            .map(|source| Source {
                key: source.key,
                title: source.title,
                date: source.date,
                place: source.place,
            })
            .collect(),
    }
}

impl Figure {
    fn of(row: Row) -> Self {
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
            conflicts: row.conflicts.iter().map(Conflict::of).collect(),
        }
    }
}

impl Conflict {
    fn of(conflict: &law::Conflict) -> Self {
        Self {
            source: conflict.source.key(),
            euros: conflict.euros,
            misprint_for: conflict.misprint_for,
        }
    }
}

//! Every published figure with its sources, in the shape of `docs/figures.json`.
//! This module must never hold a figure: the rows are those of the law.

use crate::law::table::{Row, rows};
use crate::law::{self, FIGURES_VERSION, SourceDetails, VERIFIED_ON};
use crate::view::{List, shape};

/// The table of figures; it is made while it is written.
#[derive(Clone, Copy, Debug)]
pub struct Figures;

shape!(Figures, Self => {
    // The version of the figures, which links carry.
    "version": FIGURES_VERSION,
    // The day on which they were last compared with their sources.
    "verifiedOn": VERIFIED_ON.iso(),
    // Every figure.
    "figures": List(rows().collect::<Vec<_>>().iter().map(Figure)),
    // Every source that figures and rules rest on.
    "sources": List(law::Source::ALL.iter().map(|source| Source(source.details()))),
});

/// A published figure.
struct Figure<'a>(&'a Row);

shape!(Figure<'_>, Self(row) => {
    // The line, `operating.base`.
    "id": row.id,
    // The text or offer; empty where there is none.
    "regime": row.regime,
    // `1` to `4`; empty where the figure is the same for all.
    "tier": row.tier,
    // Whole euros.
    "euros": row.euros,
    // `Official`, `Own`, `Reported`, `Derived` or `Assumed`.
    "certainty": row.certainty,
    // Keys of the sources.
    "sources": row.sources,
    // The first day on which it applies; empty where there is none.
    "effectiveFrom": row.effective_from,
    // The day on which it was last compared with its sources.
    "verifiedOn": row.verified_on,
    // A note in English, or nothing.
    "note": row.note,
    // What other sources print.
    "conflicts": List(row.conflicts.iter().map(Conflict)),
});

/// What another source prints.
struct Conflict<'a>(&'a law::Conflict);

shape!(Conflict<'_>, Self(conflict) => {
    // Key of that source.
    "source": conflict.source.key(),
    // Whole euros.
    "euros": conflict.euros,
    // What it meant, where it is a misprint.
    "misprintFor": conflict.misprint_for,
});

/// A source.
struct Source(SourceDetails);

shape!(Source, Self(source) => {
    // Its stable name.
    "key": source.key,
    // Title, in its own language.
    "title": source.title,
    // As far as it is known: a year, a month or a day.
    "date": source.date,
    // Address or place.
    "where": source.place,
});

/// Every figure with its sources.
#[must_use]
pub const fn figures() -> Figures {
    Figures
}

//! The rules as constants: one file per text, in the order of the text, the source beside each figure.
//! This layer must never know arithmetic: what is computed from these figures is computed in
//! [`funding`](crate::funding).
//!
//! Superseded texts and offers that were never adopted stay: a calculator that forgets them could
//! not answer for a contract that they once ruled. CONTRIBUTING.md shows how to correct a figure
//! and how to add an avenant.

pub mod aci_2019;
pub mod assumption;
pub mod avenant_2;
pub mod context;
mod corrections;
mod figure;
mod measure;
pub mod member_cap;
mod mission;
pub mod offer_2020_50;
pub mod offer_2020_75;
mod own_line;
pub mod public_health_code;
mod regime;
pub mod regional;
mod reminder;
pub mod size_tier;
mod source;
mod step;
pub mod table;

pub use assumption::{Assumption, Choice};
pub use corrections::{CORRECTIONS, Correction, FIGURES_VERSION};
pub use figure::{Conflict, Figure, FigureKey, Line, Note, PerTier, Texts};
pub use measure::{EarlyPayment, Measure, OneOff, OtherAmount, Span, SpanDoubt, Terms};
pub use mission::{Mission, Part, PerMission};
pub use own_line::OwnLine;
pub use regime::{
    Crisis, Deadline, Doubt, Due, Effect, Fate, LAW, Law, MOST_CONTRACT_YEARS, MissionAmounts,
    Regime, RuleSet, Running, Seen, SizeTiers, UnsettledSize, Window,
};
pub use reminder::Reminder;
pub use source::{Kind, Source, SourceDetails};
pub use step::RoadmapStep;

use crate::units::Date;

/// The day on which every figure of this version was last compared with its sources.
pub const VERIFIED_ON: Date = Date::literal(2026, 11, 21);

/// The latest day of the texts read: a later avenant could exist and not be known here.
pub const TEXTS_READ_UP_TO: Date = Date::literal(2026, 7, 26);

/// Every figure of every text, in the order of `docs/figures.md`.
pub fn figures() -> impl Iterator<Item = &'static Figure> {
    let texts: [(&[&PerTier], &[Figure]); 6] = [
        (aci_2019::FIGURES, &[]),
        (offer_2020_50::FIGURES, &[]),
        (offer_2020_75::FIGURES, &[]),
        (avenant_2::FIGURES, avenant_2::SEEN_IN_TIER_3.figures),
        (regional::FIGURES, &regional::EVERY_TIER),
        (&[], &member_cap::FIGURES),
    ];
    texts
        .into_iter()
        .flat_map(|(rows, single)| rows.iter().flat_map(|row| row.iter()).chain(single))
}

/// The figure that carries this key.
#[must_use]
pub fn figure(key: FigureKey) -> Option<&'static Figure> {
    figures().find(|figure| figure.key == key)
}

//! Published amounts of regional money before the contract (FIR and the like), offered as presets.
//! This module must never know whether a project gets them: they are the visitor's own line.

use super::{Figure, Line, Note, PerTier, Source, Texts, VERIFIED_ON};
use crate::units::Certainty::Reported;

const fn texts(line: Line, sources: &'static [Source]) -> Texts {
    Texts {
        line,
        regime: None,
        sources,
        effective_from: None,
        verified_on: VERIFIED_ON,
    }
}

/// Grand Est, by tier.
pub static GRAND_EST: PerTier = texts(Line::FirGrandEst, &[Source::GrandEst]).per_tier([
    (40_000, Reported),
    (45_000, Reported),
    (50_000, Reported),
    (50_000, Reported),
]);

/// Regions that publish one amount for every tier.
pub static EVERY_TIER: [Figure; 3] = [
    texts(Line::FirSeineSaintDenis, &[Source::SeineSaintDenis]).figure(None, 30_000, Reported),
    texts(Line::FirNormandie, &[Source::Normandie]).figure(None, 10_000, Reported),
    texts(Line::FirCentreValDeLoire, &[Source::CentreValDeLoire])
        .figure(None, 20_000, Reported)
        .note(Note::RegionalCouncil),
];

pub(super) static FIGURES: &[&PerTier] = &[&GRAND_EST];

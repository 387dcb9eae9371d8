//! What one member of a CPTS may be paid in a year: the annual social-security ceiling.
//! This module must never know how many members there are.

use super::{Figure, Line, Source, Texts, VERIFIED_ON};
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

/// The ceilings read, oldest first.
pub static FIGURES: [Figure; 2] = [
    texts(Line::MemberCap2023, &[Source::ConcoursAci]).figure(None, 43_992, Reported),
    texts(Line::MemberCap2025, &[Source::CptsSt]).figure(None, 47_100, Reported),
];

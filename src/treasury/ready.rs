//! The lines that a visitor can begin with, empty unless a figure was read.
//! This module must never fill a line that no source fills.

use super::{Figure, Source};
use crate::units::Certainty;

/// The gross salary of a coordinator, a year; what it costs is [`employer_cost`](super::employer_cost)'s.
pub const COORDINATION_GROSS: Figure = Figure {
    euros: 38_000,
    certainty: Certainty::Reported,
    sources: &[Source::CoordinatorPay],
};
/// A member's hour by day, in one CPTS; the reference names no address for it.
pub const MEMBER_DAY: Figure = Figure {
    euros: 50,
    certainty: Certainty::Reported,
    sources: &[],
};
/// A member's hour in the evening, in the same CPTS; the reference names no address for it.
pub const MEMBER_EVENING: Figure = Figure {
    euros: 30,
    certainty: Certainty::Reported,
    sources: &[],
};

/// A line to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReadyLine {
    /// Coordination.
    Coordination,
    /// What members are paid for their hours.
    Members,
    /// Premises.
    Premises,
    /// Software.
    Software,
    /// Accounting.
    Accounting,
    /// Meetings and communication.
    Meetings,
    /// Help with writing the project.
    ProjectHelp,
}

impl ReadyLine {
    /// Every line.
    pub const ALL: [Self; 7] = [
        Self::Coordination,
        Self::Members,
        Self::Premises,
        Self::Software,
        Self::Accounting,
        Self::Meetings,
        Self::ProjectHelp,
    ];

    /// What was read for it: a gross salary, or rates by the hour; nothing for the lines that stay empty.
    #[must_use]
    pub const fn figures(self) -> &'static [Figure] {
        match self {
            Self::Coordination => &[COORDINATION_GROSS],
            Self::Members => &[MEMBER_DAY, MEMBER_EVENING],
            Self::Premises
            | Self::Software
            | Self::Accounting
            | Self::Meetings
            | Self::ProjectHelp => &[],
        }
    }
}

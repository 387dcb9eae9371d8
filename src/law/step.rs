//! What a CPTS must do: the steps of the roadmap.
//! This module must never know by when.

use super::Mission;

/// A step of the roadmap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoadmapStep {
    /// The health project is deemed validated.
    ProjectDeemedValidated,
    /// A mission starts.
    Start(Mission),
    /// A mission is fully deployed.
    Full(Mission),
    /// The contract ends, or is renewed.
    ContractEnd,
}

impl RoadmapStep {
    /// Every step of every text, in the order of the latest days.
    pub const ALL: [Self; 10] = [
        Self::ProjectDeemedValidated,
        Self::Start(Mission::Access),
        Self::Start(Mission::Crisis),
        Self::Start(Mission::Pathways),
        Self::Start(Mission::Prevention),
        Self::Full(Mission::Access),
        Self::Full(Mission::Crisis),
        Self::Full(Mission::Pathways),
        Self::Full(Mission::Prevention),
        Self::ContractEnd,
    ];
}

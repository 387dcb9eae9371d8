//! The three axes that the indicators stand under.
//! This module must never know an amount.

use super::Indicator;

/// A part of the funding.
///
/// The order of the guide is read as these three: Derived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// *Accès aux soins*, indicators 1 to 8.
    Access,
    /// *Travail en équipe*, indicators 9 to 17.
    Team,
    /// *Système d'information*, indicators 18 and 19.
    System,
}

impl Axis {
    /// Every axis, in the order of the guide.
    pub const ALL: [Self; 3] = [Self::Access, Self::Team, Self::System];
}

impl Indicator {
    /// The axis that it stands under.
    #[must_use]
    pub const fn axis(self) -> Axis {
        match self {
            Self::Opening
            | Self::Crisis
            | Self::Services
            | Self::OutsideConsultations
            | Self::Cstm
            | Self::Missions
            | Self::Users
            | Self::Sas => Axis::Access,
            Self::Coordination
            | Self::Protocols
            | Self::CaseMeetings
            | Self::Trainees
            | Self::ExternalCoordination
            | Self::Quality
            | Self::NationalProtocols
            | Self::HeartFailure
            | Self::ChildOverweight => Axis::Team,
            Self::StandardSystem | Self::AdvancedSystem => Axis::System,
        }
    }
}

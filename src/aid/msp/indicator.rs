//! The 19 indicators: number, page of the guide, and what missing one costs.
//! This module must never know how many points one gives.

use super::Pages;

/// An indicator, in the order of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Indicator {
    /// 1: opening hours and unscheduled care.
    Opening,
    /// 2: crisis plan, and actions when a crisis is declared.
    Crisis,
    /// 3: range of services.
    Services,
    /// 4: consultations of doctors from outside.
    OutsideConsultations,
    /// 5: host of a CSTM doctor.
    Cstm,
    /// 6: public-health missions.
    Missions,
    /// 7: what users are asked and what they take part in.
    Users,
    /// 8: SAS.
    Sas,
    /// 9: coordination.
    Coordination,
    /// 10: multi-professional protocols.
    Protocols,
    /// 11: case meetings.
    CaseMeetings,
    /// 12: trainees.
    Trainees,
    /// 13: external coordination.
    ExternalCoordination,
    /// 14: quality.
    Quality,
    /// 15: national cooperation protocols for unscheduled care.
    NationalProtocols,
    /// 16: heart-failure pathway.
    HeartFailure,
    /// 17: child overweight pathway.
    ChildOverweight,
    /// 18: information system, standard.
    StandardSystem,
    /// 19: information system, advanced.
    AdvancedSystem,
}

/// What missing an indicator costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// *Prérequis*: missed, nothing at all is paid.
    Prerequisite,
    /// *Socle*: progressive.
    Base,
    /// *Optionnel*.
    Optional,
}

impl Indicator {
    /// Every indicator, in the order of the guide.
    pub const ALL: [Self; 19] = [
        Self::Opening,
        Self::Crisis,
        Self::Services,
        Self::OutsideConsultations,
        Self::Cstm,
        Self::Missions,
        Self::Users,
        Self::Sas,
        Self::Coordination,
        Self::Protocols,
        Self::CaseMeetings,
        Self::Trainees,
        Self::ExternalCoordination,
        Self::Quality,
        Self::NationalProtocols,
        Self::HeartFailure,
        Self::ChildOverweight,
        Self::StandardSystem,
        Self::AdvancedSystem,
    ];

    /// 1 to 19.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// What missing it in this calendar year costs: the crisis plan was optional in 2022 (p. 6–7).
    #[must_use]
    pub const fn kind(self, year: i32) -> Kind {
        match self {
            Self::Crisis if year == super::grid::FIRST_YEAR => Kind::Optional,
            Self::Opening | Self::Crisis | Self::Coordination | Self::StandardSystem => {
                Kind::Prerequisite
            }
            Self::Protocols | Self::CaseMeetings => Kind::Base,
            Self::Services
            | Self::OutsideConsultations
            | Self::Cstm
            | Self::Missions
            | Self::Users
            | Self::Sas
            | Self::Trainees
            | Self::ExternalCoordination
            | Self::Quality
            | Self::NationalProtocols
            | Self::HeartFailure
            | Self::ChildOverweight
            | Self::AdvancedSystem => Kind::Optional,
        }
    }

    /// Its pages of the guide.
    #[must_use]
    pub const fn pages(self) -> Pages {
        let (first, last) = match self {
            Self::Opening => (3, 5),
            Self::Crisis => (6, 7),
            Self::Services => (9, 9),
            Self::OutsideConsultations => (11, 11),
            Self::Cstm => (13, 13),
            Self::Missions => (15, 16),
            Self::Users => (17, 17),
            Self::Sas => (18, 19),
            Self::Coordination => (21, 22),
            Self::Protocols => (24, 25),
            Self::CaseMeetings => (26, 30),
            Self::Trainees => (32, 32),
            Self::ExternalCoordination => (34, 34),
            Self::Quality => (36, 36),
            Self::NationalProtocols => (38, 38),
            Self::HeartFailure => (40, 40),
            Self::ChildOverweight => (42, 42),
            Self::StandardSystem => (44, 46),
            Self::AdvancedSystem => (48, 48),
        };
        Pages { first, last }
    }
}

//! What the figures of the grid are the points of.
//! This module must never know how many points they are.

use super::Indicator;

/// What points are given for, or taken off for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// Open 12 hours a day, on Saturday, all the year, with unscheduled care.
    OpeningHours,
    /// Closed on Saturday.
    SaturdayClosed,
    /// Open 10 to under 12 hours a day.
    TenToTwelveHours,
    /// Open 8 to under 10 hours a day.
    EightToTenHours,
    /// Closed up to 3 weeks in school holidays.
    ClosedInHolidays,
    /// The crisis plan.
    CrisisPlan,
    /// Actions in a declared crisis.
    CrisisActions,
    /// Level 1.
    ServicesLevel1,
    /// Level 2, besides.
    ServicesLevel2,
    /// From 2 days a month.
    OutsideLevel1,
    /// From 2.5 days a week, besides.
    OutsideLevel2,
    /// Host of a CSTM doctor.
    CstmDoctor,
    /// A public-health mission.
    Mission,
    /// An IPA and two missions.
    MissionsIpa,
    /// Level 1.
    UsersLevel1,
    /// Level 2.
    UsersLevel2,
    /// Half of the doctors.
    SasHalf,
    /// All of the doctors, or all requests.
    SasAll,
    /// Fixed part.
    CoordinationFixed,
    /// For 4 000 patients, up to 8 000.
    CoordinationFirst,
    /// For 4 000 patients above 8 000.
    CoordinationBeyond,
    /// A protocol.
    Protocol,
    /// A protocol with an IPA.
    ProtocolIpa,
    /// Files examined.
    Files,
    /// Files examined, with an IPA.
    FilesIpa,
    /// Two trainees.
    TwoTrainees,
    /// Three trainees.
    ThreeTrainees,
    /// Four trainees and more.
    FourTrainees,
    /// External coordination.
    ExternalCoordination,
    /// Level 1.
    QualityLevel1,
    /// Level 2.
    QualityLevel2,
    /// Level 3.
    QualityLevel3,
    /// A national cooperation protocol.
    NationalProtocol,
    /// The heart-failure pathway.
    HeartFailure,
    /// The child overweight pathway.
    ChildOverweight,
    /// Fixed part.
    SystemFixed,
    /// For each professional, up to 16.
    SystemFirst,
    /// For each professional above 16.
    SystemBeyond,
    /// The advanced information system.
    AdvancedSystem,
}

impl Item {
    /// The indicator that it belongs to.
    #[must_use]
    pub const fn indicator(self) -> Indicator {
        match self {
            Self::OpeningHours
            | Self::SaturdayClosed
            | Self::TenToTwelveHours
            | Self::EightToTenHours
            | Self::ClosedInHolidays => Indicator::Opening,
            Self::CrisisPlan | Self::CrisisActions => Indicator::Crisis,
            Self::ServicesLevel1 | Self::ServicesLevel2 => Indicator::Services,
            Self::OutsideLevel1 | Self::OutsideLevel2 => Indicator::OutsideConsultations,
            Self::CstmDoctor => Indicator::Cstm,
            Self::Mission | Self::MissionsIpa => Indicator::Missions,
            Self::UsersLevel1 | Self::UsersLevel2 => Indicator::Users,
            Self::SasHalf | Self::SasAll => Indicator::Sas,
            Self::CoordinationFixed | Self::CoordinationFirst | Self::CoordinationBeyond => {
                Indicator::Coordination
            }
            Self::Protocol | Self::ProtocolIpa => Indicator::Protocols,
            Self::Files | Self::FilesIpa => Indicator::CaseMeetings,
            Self::TwoTrainees | Self::ThreeTrainees | Self::FourTrainees => Indicator::Trainees,
            Self::ExternalCoordination => Indicator::ExternalCoordination,
            Self::QualityLevel1 | Self::QualityLevel2 | Self::QualityLevel3 => Indicator::Quality,
            Self::NationalProtocol => Indicator::NationalProtocols,
            Self::HeartFailure => Indicator::HeartFailure,
            Self::ChildOverweight => Indicator::ChildOverweight,
            Self::SystemFixed | Self::SystemFirst | Self::SystemBeyond => Indicator::StandardSystem,
            Self::AdvancedSystem => Indicator::AdvancedSystem,
        }
    }

    /// The stable name used in tables and cases.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OpeningHours => "opening.full",
            Self::SaturdayClosed => "opening.saturday",
            Self::TenToTwelveHours => "opening.10-to-12",
            Self::EightToTenHours => "opening.8-to-10",
            Self::ClosedInHolidays => "opening.holidays",
            Self::CrisisPlan => "crisis.plan",
            Self::CrisisActions => "crisis.actions",
            Self::ServicesLevel1 => "services.1",
            Self::ServicesLevel2 => "services.2",
            Self::OutsideLevel1 => "outside.1",
            Self::OutsideLevel2 => "outside.2",
            Self::CstmDoctor => "cstm",
            Self::Mission => "missions.each",
            Self::MissionsIpa => "missions.ipa",
            Self::UsersLevel1 => "users.1",
            Self::UsersLevel2 => "users.2",
            Self::SasHalf => "sas.half",
            Self::SasAll => "sas.all",
            Self::CoordinationFixed => "coordination.fixed",
            Self::CoordinationFirst => "coordination.first",
            Self::CoordinationBeyond => "coordination.beyond",
            Self::Protocol => "protocols.each",
            Self::ProtocolIpa => "protocols.ipa",
            Self::Files => "files",
            Self::FilesIpa => "files.ipa",
            Self::TwoTrainees => "trainees.2",
            Self::ThreeTrainees => "trainees.3",
            Self::FourTrainees => "trainees.4",
            Self::ExternalCoordination => "external",
            Self::QualityLevel1 => "quality.1",
            Self::QualityLevel2 => "quality.2",
            Self::QualityLevel3 => "quality.3",
            Self::NationalProtocol => "national-protocols.each",
            Self::HeartFailure => "heart-failure",
            Self::ChildOverweight => "child-overweight",
            Self::SystemFixed => "system.fixed",
            Self::SystemFirst => "system.first",
            Self::SystemBeyond => "system.beyond",
            Self::AdvancedSystem => "system.advanced",
        }
    }
}

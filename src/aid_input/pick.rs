//! The answers of fields that have a few.
//! This module must never know the words of an answer.

use crate::aid::assistant::{Band, WorkingTime};
use crate::aid::msp::{OutsideConsultations, Sas};

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Part of a full-time position, for one doctor.
    Time(WorkingTime),
    /// Whole positions for a group of doctors.
    Collective,
    /// Where the doctor's list stands.
    Band(Band),
    /// Consultations of doctors from outside.
    Outside(OutsideConsultations),
    /// The part in the SAS.
    Sas(Sas),
    /// Since when an information system is held.
    Held(Holding),
}

/// Since when an information system is held; the day of acquisition is a field of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// It is not.
    No,
    /// All the year.
    AllYear,
    /// From a day of the year.
    Since,
}

impl Pick {
    /// What a contract is for.
    pub const OPTIONS: &'static [Self] = &[
        Self::Time(WorkingTime::Third),
        Self::Time(WorkingTime::Half),
        Self::Time(WorkingTime::Full),
        Self::Collective,
    ];

    /// Where a list stands; the first is the default.
    pub const BANDS: &'static [Self] = &[
        Self::Band(Band::Unknown),
        Self::Band(Band::BelowP30),
        Self::Band(Band::P30ToP89),
        Self::Band(Band::P90ToP94),
        Self::Band(Band::FromP95),
    ];

    /// Consultations from outside; the first is the default.
    pub const OUTSIDE: &'static [Self] = &[
        Self::Outside(OutsideConsultations::Fewer),
        Self::Outside(OutsideConsultations::TwoDaysAMonth),
        Self::Outside(OutsideConsultations::TwoAndAHalfDaysAWeek),
    ];

    /// The part in the SAS; the first is the default.
    pub const SAS: &'static [Self] = &[
        Self::Sas(Sas::None),
        Self::Sas(Sas::Half),
        Self::Sas(Sas::All),
    ];

    /// Since when a system is held; the first is the default.
    pub const HELD: &'static [Self] = &[
        Self::Held(Holding::No),
        Self::Held(Holding::AllYear),
        Self::Held(Holding::Since),
    ];

    /// Its stable name in links and the JavaScript API.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Time(time) => time.id(),
            Self::Collective => "collective",
            Self::Band(band) => band.id(),
            Self::Outside(OutsideConsultations::Fewer) => "fewer",
            Self::Outside(OutsideConsultations::TwoDaysAMonth) => "2-days-a-month",
            Self::Outside(OutsideConsultations::TwoAndAHalfDaysAWeek) => "2.5-days-a-week",
            Self::Sas(Sas::None) => "none",
            Self::Sas(Sas::Half) => "half",
            Self::Sas(Sas::All) => "all",
            Self::Held(Holding::No) => "no",
            Self::Held(Holding::AllYear) => "year",
            Self::Held(Holding::Since) => "since",
        }
    }
}

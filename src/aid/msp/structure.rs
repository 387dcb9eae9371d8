//! What a structure answers to each indicator, for one calendar year.
//! This module must never know what an answer is worth.

use super::{
    CaseMeetings, Crisis, Held, Missions, Opening, OutsideConsultations, Protocols, Quality, Sas,
    Services, Shares, Users,
};
use crate::units::Date;

/// A *maison de santé* in a calendar year; what it did is counted on 31 December.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Structure {
    /// The calendar year.
    pub year: i32,
    /// p: patients of all ages whose MT is an associate doctor.
    pub patients: u32,
    /// n: associate professionals, with the *collaborateurs libéraux* of an associate doctor, equipped or not.
    pub professionals: u32,
    /// The day of adhesion; `None` for one before this year and long ago.
    pub adhesion: Option<Date>,
    /// 1.
    pub opening: Opening,
    /// 2.
    pub crisis: Crisis,
    /// 3.
    pub services: Services,
    /// 4.
    pub outside: OutsideConsultations,
    /// 5: the structure hosts a CSTM doctor.
    pub cstm: bool,
    /// 5: it lies in an under-dense zone.
    pub under_dense: bool,
    /// 6.
    pub missions: Missions,
    /// 7.
    pub users: Users,
    /// 8.
    pub sas: Sas,
    /// 9.
    pub coordination: bool,
    /// 10.
    pub protocols: Protocols,
    /// 11.
    pub meetings: CaseMeetings,
    /// 12: trainees of the year.
    pub trainees: u8,
    /// 13.
    pub external: bool,
    /// 14.
    pub quality: Quality,
    /// 15: protocols for unscheduled care.
    pub national_protocols: u8,
    /// 16.
    pub heart_failure: bool,
    /// 17.
    pub child_overweight: bool,
    /// 18.
    pub standard_system: Held,
    /// 19.
    pub advanced_system: Held,
    /// What the deprivation uplift is made of.
    pub shares: Shares,
}

impl Structure {
    /// A structure that has answered nothing yet.
    #[must_use]
    pub fn new(year: i32) -> Self {
        Self {
            year,
            patients: 0,
            professionals: 0,
            adhesion: None,
            opening: Opening::default(),
            crisis: Crisis::default(),
            services: Services::default(),
            outside: OutsideConsultations::default(),
            cstm: false,
            under_dense: false,
            missions: Missions::default(),
            users: Users::default(),
            sas: Sas::default(),
            coordination: false,
            protocols: Protocols::default(),
            meetings: CaseMeetings::default(),
            trainees: 0,
            external: false,
            quality: Quality::default(),
            national_protocols: 0,
            heart_failure: false,
            child_overweight: false,
            standard_system: Held::default(),
            advanced_system: Held::default(),
            shares: Shares::default(),
        }
    }
}

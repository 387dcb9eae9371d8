//! The answers to the indicators that ask more than a yes, in the order of the guide.
//! This module must never know what an answer is worth.

use crate::units::Date;

/// 1: when the structure is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// Minutes a day, on which it is open from Monday to Friday.
    pub minutes: u16,
    /// A derogation of the PDSA: counts as 12 hours.
    pub derogation: bool,
    /// It is open on Saturday.
    pub saturday: bool,
    /// Weeks closed in school holidays.
    pub weeks_in_holidays: u8,
    /// Weeks closed outside of them.
    pub weeks_outside: u8,
    /// Unscheduled care is given.
    pub unscheduled_care: bool,
}

/// 2: the plan, and what was done in a crisis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Crisis {
    /// 2a: the plan is written.
    pub plan: bool,
    /// 2b: a crisis was declared.
    pub declared: bool,
    /// 2b: and actions were led.
    pub actions: bool,
}

/// 3: who works in the structure besides general practitioners.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Services {
    /// One medical profession, or specialty, more.
    pub medical: bool,
    /// A pharmacist.
    pub pharmacist: bool,
    /// Different paramedical professions.
    pub paramedical: u8,
}

/// 4: consultations of doctors from outside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OutsideConsultations {
    /// Fewer.
    #[default]
    Fewer,
    /// From 2 days a month.
    TwoDaysAMonth,
    /// From 2.5 days a week.
    TwoAndAHalfDaysAWeek,
}

/// 6: public-health missions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missions {
    /// How many.
    pub count: u8,
    /// They have one theme: only one counts.
    pub one_theme: bool,
    /// All come under the PRS: only one counts.
    pub all_under_prs: bool,
    /// An IPA takes part.
    pub ipa: bool,
    /// One of them is on the overweight of children; asked by 17 where there is one mission.
    pub on_overweight: bool,
}

/// 7: what users are asked and what they take part in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Users {
    /// Level 1.
    pub level_1: bool,
    /// Level 2.
    pub level_2: bool,
}

/// 8: the part that the structure has in the SAS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sas {
    /// Less than half of the doctors.
    #[default]
    None,
    /// Half of the doctors.
    Half,
    /// All of the doctors, or all requests are answered.
    All,
}

/// 10: protocols, each counted in one of the two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Protocols {
    /// Without an IPA.
    pub plain: u8,
    /// With an IPA.
    pub ipa: u8,
}

/// 11: meetings and the files examined in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CaseMeetings {
    /// Meetings of the year.
    pub held: u16,
    /// Files examined, each patient once.
    pub files: u32,
    /// Patients MT with an ALD or above 75, each once, on 31 December.
    pub eligible: u32,
    /// An IPA takes part.
    pub ipa: bool,
}

/// 14: quality.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    /// Level 1.
    pub level_1: bool,
    /// Level 2.
    pub level_2: bool,
    /// Level 3.
    pub level_3: bool,
}

/// Since when a system is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Held {
    /// It is not.
    #[default]
    No,
    /// All the year.
    AllYear,
    /// From this day.
    Since(Date),
}

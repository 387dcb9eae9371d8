//! The agreement (ACI) of 20 June 2019, approved by the arrêté of 21 August 2019.
//! This module must never know what later texts made of it.

use super::{
    Line, MissionAmounts, Note, PerTier, Regime, RuleSet, Source, Texts, VERIFIED_ON, Window,
    avenant_2,
};
use crate::law::{Mission, Part};
use crate::units::Certainty::{Derived, Official, Reported};
use crate::units::{Date, Rate};

/// Published on 24 August 2019, in force on the day after.
pub const FIRST_DAY: Date = Date::literal(2019, 8, 25);

/// The last day before avenant 2.
pub const LAST_DAY: Date = Date::literal(2022, 3, 31);

const TEXTS: Texts = Texts {
    line: Line::OperatingBase,
    regime: Some(Regime::Aci2019),
    sources: &[],
    effective_from: Some(FIRST_DAY),
    verified_on: VERIFIED_ON,
};

/// Art. 6.1: operating funding of a contract year, paid in full at the signature for the first one.
pub static OPERATING: PerTier = Texts {
    line: Line::OperatingBase,
    sources: &[Source::Concours50, Source::Senat2025],
    ..TEXTS
}
.per_tier([
    (50_000, Official),
    (60_000, Reported),
    (75_000, Reported),
    (90_000, Official),
])
.sources_of_middle_tiers(&[Source::Concours50, Source::Quotidien50]);

/// Everything at 100 %, a year.
pub static CEILING: PerTier = Texts {
    line: Line::CeilingTotal,
    sources: &[Source::Quotidien2019],
    ..TEXTS
}
.per_tier([
    (220_000, Reported),
    (287_000, Reported),
    (370_000, Reported),
    (450_000, Reported),
]);

/// All missions, a year: the ceiling less the operating funding.
pub static MISSIONS: PerTier = Texts {
    line: Line::MissionsAll,
    sources: &[Source::Quotidien2019],
    ..TEXTS
}
.per_tier([
    (170_000, Derived),
    (227_000, Derived),
    (295_000, Derived),
    (360_000, Derived),
])
.note(Note::CeilingLessOperating);

/// Art. 6.2: this share of operating funding and fixed parts is paid ahead, the rest at the anniversary.
pub const ADVANCE: Rate = Rate::from_percent(75);

/// Art. 6: the contract runs for five years, renewable.
pub const CONTRACT_YEARS: u32 = 5;

/// Where the rules of payment were read.
pub const PAYMENT_SOURCES: &[Source] = &[Source::Aci2019Contract];

/// Months from the signature within which a mission starts.
pub mod deadline {
    /// Access to care, crisis.
    pub const START_ACCESS: u32 = 6;
    /// Pathways, prevention.
    pub const START_PATHWAYS: u32 = 12;
    /// Full deployment of access to care, crisis.
    pub const FULL_ACCESS: u32 = 18;
    /// Full deployment of pathways, prevention.
    pub const FULL_PATHWAYS: u32 = 24;
}

/// The rules of a contract year under this text.
///
/// No split by mission was found; avenant 2 raised one line only, the fixed part of access.
pub static RULES: RuleSet = RuleSet {
    regime: Regime::Aci2019,
    in_force: Window {
        first: FIRST_DAY,
        last: Some(LAST_DAY),
    },
    operating: &OPERATING,
    ceiling: &CEILING,
    missions: MissionAmounts::LessOnOneLine {
        envelope: &MISSIONS,
        other_envelope: &avenant_2::MISSIONS_WITHOUT_CRISIS,
        seen: &avenant_2::SEEN_IN_TIER_3,
        line: (Mission::Access, Part::Fixed),
    },
    crisis: None,
};

pub(super) static FIGURES: &[&PerTier] = &[&OPERATING, &CEILING, &MISSIONS];

//! The agreement (ACI) of 20 June 2019, approved by the arrêté of 21 August 2019.
//! This module must never know what later texts made of it.

use super::{
    Deadline, Due, Effect, Fate, Line, Mission, MissionAmounts, Note, Part, PerTier, Regime,
    RoadmapStep, RuleSet, Running, Source, Texts, VERIFIED_ON, avenant_2, public_health_code,
    size_tier,
};
use crate::units::Certainty::{Derived, Official, Reported};
use crate::units::{Date, Rate};

/// Published on 24 August 2019, in force on the day after.
pub const FIRST_DAY: Date = Date::literal(2019, 8, 25);

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
pub(super) const ADVANCE: Rate = Rate::from_percent(75);

/// Art. 6: the contract runs for five years, renewable.
pub(super) const CONTRACT_YEARS: u8 = 5;

/// Where the rules of payment were read.
pub(super) const PAYMENT_SOURCES: &[Source] = &[Source::Aci2019Contract];

/// A step that is due so many months after the signature.
pub(super) const fn after_signature(step: RoadmapStep, months: u32) -> Deadline {
    Deadline {
        step,
        due: Due::AfterSignature(months),
        sources: &[Source::Aci2019],
    }
}

/// The mission did not exist: the guide of an ARS awaits a plan in 2024.
const fn plan_awaited(step: RoadmapStep, months: u32) -> Deadline {
    Deadline {
        step,
        due: Due::CrisisPlanAwaitedIn2024(months),
        sources: &[Source::ArsPaca],
    }
}

/// The contract ends, or is renewed.
pub(super) const CONTRACT_END: Deadline = Deadline {
    step: RoadmapStep::ContractEnd,
    due: Due::AtTheEnd,
    sources: &[Source::Aci2019],
};

const DEADLINES: &[Deadline] = &[
    public_health_code::DEEMED_VALIDATED,
    after_signature(RoadmapStep::Start(Mission::Access), 6),
    plan_awaited(RoadmapStep::Start(Mission::Crisis), 6),
    after_signature(RoadmapStep::Start(Mission::Pathways), 12),
    after_signature(RoadmapStep::Start(Mission::Prevention), 12),
    after_signature(RoadmapStep::Full(Mission::Access), 18),
    plan_awaited(RoadmapStep::Full(Mission::Crisis), 18),
    after_signature(RoadmapStep::Full(Mission::Pathways), 24),
    after_signature(RoadmapStep::Full(Mission::Prevention), 24),
    CONTRACT_END,
];

/// The rules of a contract year under this text.
///
/// No split by mission was found; avenant 2 raised one line only, the fixed part of access.
pub static RULES: RuleSet = RuleSet {
    regime: Regime::Aci2019,
    effect: Effect {
        day: FIRST_DAY,
        doubt: None,
    },
    // No contract ran before it.
    running: Running {
        fate: Fate::Stays,
        doubt: None,
    },
    contract_years: CONTRACT_YEARS,
    advance: ADVANCE,
    payment_sources: PAYMENT_SOURCES,
    sizes: &size_tier::SIZES,
    core: &[Mission::Access, Mission::Pathways, Mission::Prevention],
    operating: &OPERATING,
    ceiling: &CEILING,
    missions: MissionAmounts::LessOnOneLine {
        envelope: &MISSIONS,
        other_envelope: &avenant_2::MISSIONS_WITHOUT_CRISIS,
        seen: &avenant_2::SEEN_IN_TIER_3,
        line: (Mission::Access, Part::Fixed),
    },
    crisis: None,
    deadlines: DEADLINES,
};

pub(super) static FIGURES: &[&PerTier] = &[&OPERATING, &CEILING, &MISSIONS];

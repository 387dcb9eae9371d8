//! Avenant 2 to the agreement, signed on 20 December 2021, published on 31 March 2022.
//! This module must never know what an avenant 3 would say.

use super::aci_2019::{self, after_signature};
use super::{
    Choice, Crisis, Deadline, Doubt, EarlyPayment, Effect, Fate, Figure, Line, Measure, Mission,
    MissionAmounts, Note, OneOff, OtherAmount, OwnLine, Part, PerTier, Regime, RoadmapStep,
    RuleSet, Running, Seen, Source, Span, Texts, VERIFIED_ON, public_health_code, size_tier,
};
use crate::units::Answer::{Met, Unmet};
use crate::units::Certainty::{Assumed, Derived, Official, Reported};
use crate::units::{Date, Tier};

/// The day after publication, as for the agreement; its own effect date was not read (assumed).
pub const FIRST_DAY: Date = Date::literal(2022, 4, 1);

/// The day of publication: the alternative to [`FIRST_DAY`].
pub const PUBLISHED: Date = Date::literal(2022, 3, 31);

const TEXTS: Texts = Texts {
    line: Line::OperatingBase,
    regime: Some(Regime::Avenant2),
    sources: &[],
    effective_from: Some(FIRST_DAY),
    verified_on: VERIFIED_ON,
};

/// Operating funding of a contract year: avenant 2 left it as it was.
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

/// The booster of 2022, once, at the rate of the 2020 draft: no adopted rate was read.
pub static BOOSTER_AMOUNT: PerTier = Texts {
    line: Line::Booster,
    sources: &[Source::Seed2022, Source::Fmf2020, Source::Pharmacien75],
    ..TEXTS
}
.per_tier([
    (37_500, Assumed),
    (45_000, Assumed),
    (56_250, Assumed),
    (67_500, Assumed),
])
.note(Note::DraftRate);

/// For CPTS joining the agreement from the effect of avenant 2 and before 30 September 2022.
pub static BOOSTER: OneOff = OneOff {
    measure: Measure::Booster,
    regime: Regime::Avenant2,
    amount: &BOOSTER_AMOUNT,
    other_amount: Some(OtherAmount {
        own: OwnLine::Booster,
        nothing: Choice::BoosterNil,
    }),
    every_year: Some(Choice::BoosterEveryYear),
    instead_of: None,
    is_undated: false,
    spans: &[
        Span::assumed(
            aci_2019::FIRST_DAY,
            Choice::EarlierOpen,
            Choice::EarlierNotOpen,
        ),
        Span::new(FIRST_DAY, Met),
        Span::assumed(
            Date::literal(2022, 9, 30),
            Choice::LastDayOpen,
            Choice::LastDayNotOpen,
        ),
        Span::new(Date::literal(2022, 10, 1), Unmet),
    ],
    date_certainty: Assumed,
    sources: &[Source::Seed2022],
};

/// An action in reply to a core mission ahead of the contract, once, at the draft's amounts.
pub static PRE_CONTRACT_AMOUNT: PerTier = Texts {
    line: Line::PreContractAction,
    sources: &[Source::Seed2022, Source::Fmf2020, Source::Concours75],
    ..TEXTS
}
.per_tier([
    (15_000, Assumed),
    (17_500, Assumed),
    (25_000, Assumed),
    (30_000, Assumed),
])
.note(Note::DraftAmounts);

/// For a letter of intent validated before the signature, and an action carried out meanwhile.
pub static PRE_CONTRACT_ACTION: EarlyPayment = EarlyPayment {
    measure: Measure::PreContractAction,
    regime: Regime::Avenant2,
    amount: &PRE_CONTRACT_AMOUNT,
    other_amount: Some(OtherAmount {
        own: OwnLine::PreContractAction,
        nothing: Choice::PreContractNil,
    }),
    letter_from: Some(FIRST_DAY),
    needs_action: true,
    dated_at_earliest: true,
    date_certainty: Assumed,
    sources: &[Source::Seed2022],
};

const CEILING_TEXTS: Texts = Texts {
    line: Line::CeilingTotal,
    ..TEXTS
};

/// Everything at 100 %, a year, with the crisis plan of year 1 and one recognised crisis.
pub static CEILING: PerTier = CEILING_TEXTS
    .per_tier([
        (287_500, Reported),
        (379_500, Assumed),
        (487_500, Derived),
        (580_000, Reported),
    ])
    .with(
        CEILING_TEXTS
            .figure(Some(Tier::One), 287_500, Reported)
            .sources(&[Source::Quotidien2021])
            .note(Note::PrintedBeforeSignature),
    )
    .with(
        CEILING_TEXTS
            .figure(Some(Tier::Two), 379_500, Assumed)
            .note(Note::InterpolatedCeiling),
    )
    .with(
        CEILING_TEXTS
            .figure(Some(Tier::Three), 487_500, Derived)
            .sources(&[Source::ContractsTier3])
            .note(Note::SumOfRows),
    )
    .with(
        CEILING_TEXTS
            .figure(Some(Tier::Four), 580_000, Reported)
            .sources(&[
                Source::Quotidien2021,
                Source::Sml,
                Source::PharmacienAvenant2,
            ])
            .note(Note::CrisisIncluded),
    );

/// All missions but crisis, a year.
pub static MISSIONS_WITHOUT_CRISIS: PerTier = Texts {
    line: Line::MissionsWithoutCrisis,
    sources: &[Source::Quotidien2021, Source::ContractsTier3],
    ..TEXTS
}
.per_tier([
    (175_000, Derived),
    (232_000, Assumed),
    (300_000, Reported),
    (365_000, Derived),
])
.interpolated_in_tier_2();

/// The crisis plan, the year it is written.
pub static CRISIS_FIRST_YEAR: PerTier = Texts {
    line: Line::CrisisPlanFirstYear,
    sources: &[Source::Concours75, Source::ContractsTier3],
    ..TEXTS
}
.per_tier([
    (25_000, Derived),
    (35_000, Assumed),
    (45_000, Derived),
    (50_000, Derived),
])
.interpolated_in_tier_2();

/// The crisis plan, each later year.
pub static CRISIS_UPDATE: PerTier = Texts {
    line: Line::CrisisPlanUpdate,
    sources: &[Source::Concours75, Source::ContractsTier3],
    ..TEXTS
}
.per_tier([
    (12_500, Derived),
    (17_500, Assumed),
    (22_500, Reported),
    (25_000, Derived),
])
.interpolated_in_tier_2();

/// When the ARS recognises a crisis, that year.
pub static CRISIS_EVENT: PerTier = Texts {
    line: Line::CrisisEvent,
    sources: &[Source::ContractsTier3, Source::Quotidien2021],
    ..TEXTS
}
.per_tier([
    (37_500, Derived),
    (52_500, Assumed),
    (67_500, Reported),
    (75_000, Derived),
])
.interpolated_in_tier_2();

const fn fixed(mission: Mission, euros: u32) -> Figure {
    Texts {
        line: Line::MissionPart(mission, Part::Fixed),
        sources: &[Source::ContractsTier3],
        ..TEXTS
    }
    .figure(Some(Tier::Three), euros, Reported)
}

const fn variable(mission: Mission, euros: u32) -> Figure {
    Texts {
        line: Line::MissionPart(mission, Part::Variable),
        sources: &[Source::ContractsTier3, Source::FcptsTier3],
        ..TEXTS
    }
    .figure(Some(Tier::Three), euros, Reported)
}

/// The amounts of two contracts seen in public files, identical.
pub static SEEN_IN_TIER_3: Seen = Seen {
    tier: Tier::Three,
    figures: &[
        fixed(Mission::Access, 90_000),
        variable(Mission::Access, 35_000),
        fixed(Mission::Pathways, 45_000),
        variable(Mission::Pathways, 45_000),
        fixed(Mission::Prevention, 17_500),
        variable(Mission::Prevention, 17_500),
        fixed(Mission::Quality, 15_000),
        variable(Mission::Quality, 15_000),
        fixed(Mission::Support, 10_000),
        variable(Mission::Support, 10_000),
    ],
};

const DEADLINES: &[Deadline] = &[
    public_health_code::DEEMED_VALIDATED,
    after_signature(RoadmapStep::Start(Mission::Access), 6),
    after_signature(RoadmapStep::Start(Mission::Crisis), 6),
    after_signature(RoadmapStep::Start(Mission::Pathways), 12),
    after_signature(RoadmapStep::Start(Mission::Prevention), 12),
    after_signature(RoadmapStep::Full(Mission::Access), 18),
    after_signature(RoadmapStep::Full(Mission::Crisis), 18),
    after_signature(RoadmapStep::Full(Mission::Pathways), 24),
    after_signature(RoadmapStep::Full(Mission::Prevention), 24),
    aci_2019::CONTRACT_END,
];

/// The rules of a contract year under this text.
pub static RULES: RuleSet = RuleSet {
    regime: Regime::Avenant2,
    effect: Effect {
        day: FIRST_DAY,
        doubt: Some(Doubt {
            choice: Choice::EffectOnPublication,
            other: PUBLISHED,
        }),
    },
    running: Running {
        fate: Fate::MovesAtAnniversary,
        doubt: Some(Doubt {
            choice: Choice::RunningStay,
            other: Fate::Stays,
        }),
    },
    // Nothing read says that it changed any of these.
    contract_years: aci_2019::CONTRACT_YEARS,
    advance: aci_2019::ADVANCE,
    payment_sources: aci_2019::PAYMENT_SOURCES,
    sizes: &size_tier::SIZES,
    core: &[
        Mission::Access,
        Mission::Pathways,
        Mission::Prevention,
        Mission::Crisis,
    ],
    operating: &OPERATING,
    ceiling: &CEILING,
    missions: MissionAmounts::Seen {
        envelope: &MISSIONS_WITHOUT_CRISIS,
        seen: &SEEN_IN_TIER_3,
    },
    crisis: Some(Crisis {
        first_year: &CRISIS_FIRST_YEAR,
        update: &CRISIS_UPDATE,
        event: &CRISIS_EVENT,
    }),
    deadlines: DEADLINES,
};

pub(super) static FIGURES: &[&PerTier] = &[
    &OPERATING,
    &BOOSTER_AMOUNT,
    &PRE_CONTRACT_AMOUNT,
    &CEILING,
    &MISSIONS_WITHOUT_CRISIS,
    &CRISIS_FIRST_YEAR,
    &CRISIS_UPDATE,
    &CRISIS_EVENT,
];

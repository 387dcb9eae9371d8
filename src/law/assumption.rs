//! What nothing read settles: our choice for each, and what else it could be.
//! This module must never know what a choice costs; the calculation tells.

use super::{Mission, OwnLine, Part};

/// Something that no text read settles. Its mark is always *hypothèse*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assumption {
    /// Tier of exactly 80 000 inhabitants.
    TierAt80000,
    /// Whether the early payment is added to the envelope or an advance on it.
    EarlyPayment,
    /// Amount of the booster.
    BoosterAmount,
    /// Whether the booster is paid once or every year.
    BoosterNature,
    /// Amount of the pre-contract action.
    PreContractAmount,
    /// Booster of a contract signed on 30/09/2022.
    BoosterOnLastDay,
    /// Booster of a contract signed before 01/04/2022.
    BoosterForEarlier,
    /// First day of avenant 2.
    Avenant2Effect,
    /// Whether a running contract moves to avenant 2 at its anniversary.
    RunningContracts,
    /// Unit in which the year of a mission's start is prorated.
    ProrationUnit,
    /// Variable part of the year a mission starts.
    FirstYearVariable,
    /// Crisis plan of the year it is written.
    CrisisPlanFirstYear,
    /// Operating envelopes of year 1.
    OperatingYear1,
    /// Amounts by mission where no split was published.
    MissionSplit,
    /// Crisis amounts and ceiling of tier 2.
    Tier2Interpolation,
    /// Operating funding of year 6, at the renewal.
    RenewedFirstAdvance,
    /// The rules of years 6 to 10.
    RenewedRules,
    /// Everything that a renewed contract is paid.
    RenewedAmounts,
    /// Crisis plan of year 6, where one was paid before.
    RenewedCrisisPlan,
}

/// One way to read what is not settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// 80 000 inhabitants are tier 3 (default).
    Tier3At80000,
    /// 80 000 inhabitants are tier 2.
    Tier2At80000,
    /// The early payment is added to the envelope (default).
    EarlyIsAddition,
    /// The early payment is taken off what is paid at the signature.
    EarlyIsAdvance,
    /// The booster is 75 % of the operating funding (default).
    BoosterOfDraft,
    /// The booster is nothing.
    BoosterNil,
    /// The booster is paid once (default).
    BoosterOnce,
    /// The booster is paid every contract year.
    BoosterEveryYear,
    /// The pre-contract action pays the draft's amounts (default).
    PreContractOfDraft,
    /// The pre-contract action pays nothing.
    PreContractNil,
    /// Signed on the last day of the booster: to confirm (default).
    LastDayToConfirm,
    /// Signed on the last day of the booster: open.
    LastDayOpen,
    /// Signed on the last day of the booster: not open.
    LastDayNotOpen,
    /// Signed before avenant 2: the booster is to confirm (default).
    EarlierToConfirm,
    /// Signed before avenant 2: the booster is open.
    EarlierOpen,
    /// Signed before avenant 2: the booster is not open.
    EarlierNotOpen,
    /// Avenant 2 applies from 01/04/2022 (default).
    EffectDayAfterPublication,
    /// Avenant 2 applies from 31/03/2022.
    EffectOnPublication,
    /// Running contracts move to avenant 2 at their anniversary (default).
    RunningMove,
    /// Running contracts stay under the agreement of 2019.
    RunningStay,
    /// Prorated in days (default).
    ProratedInDays,
    /// Prorated in whole months begun.
    ProratedInMonths,
    /// The first variable part is prorated (default).
    FirstVariableProrated,
    /// The first variable part is paid in full.
    FirstVariableFull,
    /// The first crisis plan is paid in full (default).
    FirstPlanFull,
    /// The first crisis plan is prorated.
    FirstPlanProrated,
    /// One operating envelope in year 1 (default).
    OneEnvelope,
    /// A second one from the first mission's start.
    SecondEnvelope,
    /// Estimated from tier 3 (default; the visitor's own amounts replace it).
    SplitEstimated,
    /// Interpolated (default; the visitor's own amounts replace it).
    Interpolated,
    /// The advance of year 6 is paid at the renewal, the rest a year later (default).
    RenewedAdvance,
    /// The operating funding of year 6 is paid whole at the renewal.
    RenewedWhole,
    /// Each of the years 6 to 10 takes the rules in force at its anniversary (default).
    RenewedRulesFollow,
    /// The years 6 to 10 take the rules in force at the renewal.
    RenewedRulesStay,
    /// The years 6 to 10 pay what the years 2 to 5 do (default).
    RenewedAsBefore,
    /// The years 6 to 10 pay nothing.
    RenewedNothing,
    /// The crisis plan of year 6 updates an earlier one (default).
    RenewedPlanUpdated,
    /// The crisis plan of year 6 is paid as a first one.
    RenewedPlanFirst,
}

impl Assumption {
    /// Every assumption, in the order of the reference.
    pub const ALL: [Self; 19] = [
        Self::TierAt80000,
        Self::EarlyPayment,
        Self::BoosterAmount,
        Self::BoosterNature,
        Self::PreContractAmount,
        Self::BoosterOnLastDay,
        Self::BoosterForEarlier,
        Self::Avenant2Effect,
        Self::RunningContracts,
        Self::ProrationUnit,
        Self::FirstYearVariable,
        Self::CrisisPlanFirstYear,
        Self::OperatingYear1,
        Self::MissionSplit,
        Self::Tier2Interpolation,
        Self::RenewedFirstAdvance,
        Self::RenewedRules,
        Self::RenewedAmounts,
        Self::RenewedCrisisPlan,
    ];

    /// The stable name used in tables, links, cases and the JavaScript API.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::TierAt80000 => "tier-at-80000",
            Self::EarlyPayment => "early-payment",
            Self::BoosterAmount => "booster-amount",
            Self::BoosterNature => "booster-nature",
            Self::PreContractAmount => "pre-contract-amount",
            Self::BoosterOnLastDay => "booster-on-last-day",
            Self::BoosterForEarlier => "booster-for-earlier",
            Self::Avenant2Effect => "avenant-2-effect",
            Self::RunningContracts => "running-contracts",
            Self::ProrationUnit => "proration-unit",
            Self::FirstYearVariable => "first-year-variable",
            Self::CrisisPlanFirstYear => "crisis-plan-first-year",
            Self::OperatingYear1 => "operating-year-1",
            Self::MissionSplit => "mission-split",
            Self::Tier2Interpolation => "tier-2-interpolation",
            Self::RenewedFirstAdvance => "renewed-first-advance",
            Self::RenewedRules => "renewed-rules",
            Self::RenewedAmounts => "renewed-amounts",
            Self::RenewedCrisisPlan => "renewed-crisis-plan",
        }
    }

    /// The ways to read it, ours first.
    #[must_use]
    pub const fn choices(self) -> &'static [Choice] {
        match self {
            Self::TierAt80000 => &[Choice::Tier3At80000, Choice::Tier2At80000],
            Self::EarlyPayment => &[Choice::EarlyIsAddition, Choice::EarlyIsAdvance],
            Self::BoosterAmount => &[Choice::BoosterOfDraft, Choice::BoosterNil],
            Self::BoosterNature => &[Choice::BoosterOnce, Choice::BoosterEveryYear],
            Self::PreContractAmount => &[Choice::PreContractOfDraft, Choice::PreContractNil],
            Self::BoosterOnLastDay => &[
                Choice::LastDayToConfirm,
                Choice::LastDayOpen,
                Choice::LastDayNotOpen,
            ],
            Self::BoosterForEarlier => &[
                Choice::EarlierToConfirm,
                Choice::EarlierOpen,
                Choice::EarlierNotOpen,
            ],
            Self::Avenant2Effect => &[
                Choice::EffectDayAfterPublication,
                Choice::EffectOnPublication,
            ],
            Self::RunningContracts => &[Choice::RunningMove, Choice::RunningStay],
            Self::ProrationUnit => &[Choice::ProratedInDays, Choice::ProratedInMonths],
            Self::FirstYearVariable => &[Choice::FirstVariableProrated, Choice::FirstVariableFull],
            Self::CrisisPlanFirstYear => &[Choice::FirstPlanFull, Choice::FirstPlanProrated],
            Self::OperatingYear1 => &[Choice::OneEnvelope, Choice::SecondEnvelope],
            Self::MissionSplit => &[Choice::SplitEstimated],
            Self::Tier2Interpolation => &[Choice::Interpolated],
            Self::RenewedFirstAdvance => &[Choice::RenewedAdvance, Choice::RenewedWhole],
            Self::RenewedRules => &[Choice::RenewedRulesFollow, Choice::RenewedRulesStay],
            Self::RenewedAmounts => &[Choice::RenewedAsBefore, Choice::RenewedNothing],
            Self::RenewedCrisisPlan => &[Choice::RenewedPlanUpdated, Choice::RenewedPlanFirst],
        }
    }

    /// The line of the visitor's own contract whose amount settles it, or the first of several.
    #[must_use]
    pub const fn settled_by(self) -> Option<OwnLine> {
        match self {
            Self::BoosterAmount => Some(OwnLine::Booster),
            Self::PreContractAmount => Some(OwnLine::PreContractAction),
            Self::MissionSplit => Some(OwnLine::Mission(Mission::Access, Part::Fixed)),
            Self::Tier2Interpolation => Some(OwnLine::CrisisPlanFirstYear),
            _ => None,
        }
    }
}

impl Choice {
    /// The assumption that it is a reading of.
    #[must_use]
    pub const fn assumption(self) -> Assumption {
        match self {
            Self::Tier3At80000 | Self::Tier2At80000 => Assumption::TierAt80000,
            Self::EarlyIsAddition | Self::EarlyIsAdvance => Assumption::EarlyPayment,
            Self::BoosterOfDraft | Self::BoosterNil => Assumption::BoosterAmount,
            Self::BoosterOnce | Self::BoosterEveryYear => Assumption::BoosterNature,
            Self::PreContractOfDraft | Self::PreContractNil => Assumption::PreContractAmount,
            Self::LastDayToConfirm | Self::LastDayOpen | Self::LastDayNotOpen => {
                Assumption::BoosterOnLastDay
            }
            Self::EarlierToConfirm | Self::EarlierOpen | Self::EarlierNotOpen => {
                Assumption::BoosterForEarlier
            }
            Self::EffectDayAfterPublication | Self::EffectOnPublication => {
                Assumption::Avenant2Effect
            }
            Self::RunningMove | Self::RunningStay => Assumption::RunningContracts,
            Self::ProratedInDays | Self::ProratedInMonths => Assumption::ProrationUnit,
            Self::FirstVariableProrated | Self::FirstVariableFull => Assumption::FirstYearVariable,
            Self::FirstPlanFull | Self::FirstPlanProrated => Assumption::CrisisPlanFirstYear,
            Self::OneEnvelope | Self::SecondEnvelope => Assumption::OperatingYear1,
            Self::SplitEstimated => Assumption::MissionSplit,
            Self::Interpolated => Assumption::Tier2Interpolation,
            Self::RenewedAdvance | Self::RenewedWhole => Assumption::RenewedFirstAdvance,
            Self::RenewedRulesFollow | Self::RenewedRulesStay => Assumption::RenewedRules,
            Self::RenewedAsBefore | Self::RenewedNothing => Assumption::RenewedAmounts,
            Self::RenewedPlanUpdated | Self::RenewedPlanFirst => Assumption::RenewedCrisisPlan,
        }
    }

    /// The stable name used in links, cases and the JavaScript API; unique within its assumption.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tier3At80000 => "tier-3",
            Self::Tier2At80000 => "tier-2",
            Self::EarlyIsAddition => "addition",
            Self::EarlyIsAdvance | Self::RenewedAdvance => "advance",
            Self::BoosterOfDraft | Self::PreContractOfDraft => "draft",
            Self::BoosterNil | Self::PreContractNil => "nil",
            Self::BoosterOnce => "once",
            Self::BoosterEveryYear => "every-year",
            Self::LastDayToConfirm | Self::EarlierToConfirm => "to-confirm",
            Self::LastDayOpen | Self::EarlierOpen => "open",
            Self::LastDayNotOpen | Self::EarlierNotOpen => "not-open",
            Self::EffectDayAfterPublication => "2022-04-01",
            Self::EffectOnPublication => "2022-03-31",
            Self::RunningMove => "move",
            Self::RunningStay => "stay",
            Self::ProratedInDays => "days",
            Self::ProratedInMonths => "months",
            Self::FirstVariableProrated | Self::FirstPlanProrated => "prorated",
            Self::FirstVariableFull | Self::FirstPlanFull => "full",
            Self::OneEnvelope => "one",
            Self::SecondEnvelope => "second",
            Self::SplitEstimated => "estimated",
            Self::Interpolated => "interpolated",
            Self::RenewedWhole => "whole",
            Self::RenewedRulesFollow => "each-anniversary",
            Self::RenewedRulesStay => "anniversary-5",
            Self::RenewedAsBefore => "as-before",
            Self::RenewedNothing => "nothing",
            Self::RenewedPlanUpdated => "later-year",
            Self::RenewedPlanFirst => "first-year",
        }
    }

    /// Whether it is ours.
    #[must_use]
    pub fn is_default(self) -> bool {
        self.assumption().choices().first() == Some(&self)
    }
}

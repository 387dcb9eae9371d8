//! Facts and warnings that stand beside the steps of the plan.
//! This module must never make a gate of what no text makes one.

use super::Source;
use crate::units::{Certainty, Money};

/// The public money above which an agreement is compulsory: reported.
pub const AGREEMENT_ABOVE: (Money, Certainty) = (Money::from_euros(23_000), Certainty::Reported);

/// Something to know beside the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// Before the contract, usage varies from one region to another.
    VariesByRegion,
    /// The *commission paritaire locale* has no vote on letter, project or contract in any text read.
    CommissionIsNoGate,
    /// One contract: an indicator missed in a year returned in the annex of the next.
    MissedIndicatorReturns,
    /// The warning: one URPS advises dissolving the association of *préfiguration* for a new one.
    Prefiguration,
    /// What may go with that association: account, SIRET, grant agreement.
    PrefigurationLosses,
}

impl Fact {
    /// Every fact.
    pub const ALL: [Self; 5] = [
        Self::VariesByRegion,
        Self::CommissionIsNoGate,
        Self::MissedIndicatorReturns,
        Self::Prefiguration,
        Self::PrefigurationLosses,
    ];

    /// Its mark; `None` where it says what was not found, or how to read the plan.
    #[must_use]
    pub const fn certainty(self) -> Option<Certainty> {
        match self {
            Self::VariesByRegion | Self::CommissionIsNoGate => None,
            Self::MissedIndicatorReturns | Self::Prefiguration => Some(Certainty::Reported),
            Self::PrefigurationLosses => Some(Certainty::Assumed),
        }
    }

    /// Where it was read.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::CommissionIsNoGate => &[Source::CommissionParitaire],
            Self::Prefiguration => &[Source::PrefigurationStatutes],
            Self::VariesByRegion | Self::MissedIndicatorReturns | Self::PrefigurationLosses => &[],
        }
    }
}

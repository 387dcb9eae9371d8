//! What a set of rules is made of, and which one is in force on a day.
//! This module must never know the amounts: each text's own file does.

use super::{Assumption, Mission, Part, PerTier, Source, aci_2019, avenant_2};
use crate::units::{Answer, Certainty, Date, Tier};

/// A set of rules: a text in force, or an offer that never was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Regime {
    /// The agreement of 20 June 2019.
    Aci2019,
    /// The first offer of the Cnam, autumn 2020: never in force.
    Offer2020Plus50,
    /// The second offer of the Cnam, end of 2020: never in force.
    Offer2020Plus75,
    /// Avenant 2, signed on 20 December 2021.
    Avenant2,
}

impl Regime {
    /// Every regime, oldest first.
    pub const ALL: [Self; 4] = [
        Self::Aci2019,
        Self::Offer2020Plus50,
        Self::Offer2020Plus75,
        Self::Avenant2,
    ];

    /// The stable name used in tables, links, cases and the JavaScript API.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Aci2019 => "aci-2019",
            Self::Offer2020Plus50 => "offer-2020-50",
            Self::Offer2020Plus75 => "offer-2020-75",
            Self::Avenant2 => "avenant-2",
        }
    }

    /// The rules of its contract years; `None` for an offer, which had none of its own.
    #[must_use]
    pub const fn rules(self) -> Option<&'static RuleSet> {
        match self {
            Self::Aci2019 => Some(&aci_2019::RULES),
            Self::Avenant2 => Some(&avenant_2::RULES),
            Self::Offer2020Plus50 | Self::Offer2020Plus75 => None,
        }
    }
}

/// The rules of contract years under one text.
#[derive(Debug)]
pub struct RuleSet {
    /// Which text.
    pub regime: Regime,
    /// When it was in force.
    pub in_force: Window,
    /// Operating funding of a contract year.
    pub operating: &'static PerTier,
    /// Everything at 100 %, a year.
    pub ceiling: &'static PerTier,
    /// What each mission is paid, but for the crisis mission.
    pub missions: MissionAmounts,
    /// The crisis mission; `None` where it did not exist.
    pub crisis: Option<Crisis>,
}

/// The days on which something applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub first: Date,
    /// Last day; `None` where no end is known.
    pub last: Option<Date>,
}

impl Window {
    /// Whether this day lies in it.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

/// How the amounts of the missions are known.
#[derive(Debug)]
pub enum MissionAmounts {
    /// Seen for one tier; for the others only the sum is known.
    Seen {
        /// Sum of all missions but crisis.
        envelope: &'static PerTier,
        /// The amounts of the tier where they were seen.
        seen: &'static Seen,
    },
    /// Those of another text, which changed one line of one mission.
    LessOnOneLine {
        /// Sum of all missions under this text.
        envelope: &'static PerTier,
        /// Sum of the same missions under the other text.
        other_envelope: &'static PerTier,
        /// The amounts seen under the other text.
        seen: &'static Seen,
        /// The one line that takes the whole difference between both sums.
        line: (Mission, Part),
    },
}

impl MissionAmounts {
    /// The amounts that were seen, for one tier.
    #[must_use]
    pub const fn seen(&self) -> &'static Seen {
        match self {
            Self::Seen { seen, .. } | Self::LessOnOneLine { seen, .. } => seen,
        }
    }

    /// The sum that is split in the proportions of the amounts seen.
    #[must_use]
    pub const fn split_envelope(&self) -> &'static PerTier {
        match self {
            Self::Seen { envelope, .. } => envelope,
            Self::LessOnOneLine { other_envelope, .. } => other_envelope,
        }
    }
}

/// The amounts of every mission, seen for one tier.
#[derive(Debug)]
pub struct Seen {
    /// Which tier.
    pub tier: Tier,
    /// Fixed and variable part of each mission of [`Mission::WITH_PARTS`], in that order.
    pub figures: [super::Figure; 10],
}

/// What the crisis mission is paid.
#[derive(Debug)]
pub struct Crisis {
    /// The plan, the year it is written.
    pub first_year: &'static PerTier,
    /// The plan, each later year.
    pub update: &'static PerTier,
    /// When the ARS recognises a crisis, that year.
    pub event: &'static PerTier,
}

/// A sum paid once because the contract was signed within some days.
#[derive(Debug)]
pub struct OneOff {
    /// The text or offer that promises it.
    pub regime: Regime,
    /// Its amount.
    pub amount: &'static PerTier,
    /// What the day of the signature makes of it, from each day on.
    pub spans: &'static [Span],
    /// How sure it is that it is paid at the signature.
    pub date_certainty: Certainty,
    /// Where the condition was read.
    pub sources: &'static [Source],
}

/// From this day of signature on (until the next span), the measure is open or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First day of signature.
    pub from: Date,
    /// Open, not open, or not settled by any text read.
    pub answer: Answer,
    /// The assumption that the visitor can switch, where the answer is one.
    pub assumption: Option<Assumption>,
}

impl Span {
    pub(super) const fn new(from: Date, answer: Answer) -> Self {
        Self {
            from,
            answer,
            assumption: None,
        }
    }

    pub(super) const fn assumed(from: Date, answer: Answer, assumption: Assumption) -> Self {
        Self {
            from,
            answer,
            assumption: Some(assumption),
        }
    }
}

/// A sum paid once before the contract.
#[derive(Debug)]
pub struct EarlyPayment {
    /// The text or offer that promises it.
    pub regime: Regime,
    /// Its amount.
    pub amount: &'static PerTier,
    /// The first day of validation of the letter of intent that surely opens it, if any.
    pub letter_from: Option<Date>,
    /// Whether an action in reply to a core mission is required.
    pub needs_action: bool,
    /// Whether the validation of the letter is only the earliest day of payment.
    pub dated_at_earliest: bool,
    /// How sure the day is.
    pub date_certainty: Certainty,
    /// Where the condition was read.
    pub sources: &'static [Source],
}

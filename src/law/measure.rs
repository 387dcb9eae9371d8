//! The sums paid once: on the signature of a contract, or before it.
//! This module must never know an amount, nor whether a project gets one.

use super::{Assumption, Choice, OwnLine, PerTier, Regime, Source};
use crate::units::{Answer, Certainty, Date};

/// A sum paid once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// +50 % of the seed envelope (first offer, never adopted).
    Uplift50,
    /// +75 % of the seed envelope (second offer, never adopted).
    Uplift75,
    /// The same for those who had signed before (second offer, never adopted).
    Complement,
    /// Money on the letter of intent (second offer, never adopted).
    LetterOfIntent,
    /// The booster of 2022.
    Booster,
    /// A pre-contract action in reply to a core mission.
    PreContractAction,
    /// A measure of a text that [`LAW`](super::LAW) does not hold, by a number of its own.
    Draft(u8),
}

impl Measure {
    /// Every measure of [`LAW`](super::LAW), oldest first.
    pub const ALL: [Self; 6] = [
        Self::Uplift50,
        Self::Uplift75,
        Self::Complement,
        Self::LetterOfIntent,
        Self::Booster,
        Self::PreContractAction,
    ];

    /// Its stable name in tables, links, cases and the JavaScript API.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Uplift50 => "uplift-50",
            Self::Uplift75 => "uplift-75",
            Self::Complement => "complement",
            Self::LetterOfIntent => "letter-of-intent",
            Self::Booster => "booster",
            Self::PreContractAction => "pre-contract-action",
            Self::Draft(_) => "draft",
        }
    }
}

/// What a text or an offer says of a measure.
#[derive(Clone, Copy, Debug)]
pub enum Terms {
    /// Paid because of the day of the signature.
    OneOff(&'static OneOff),
    /// Paid before the contract.
    Early(&'static EarlyPayment),
}

impl Terms {
    /// Its name.
    #[must_use]
    pub const fn measure(self) -> Measure {
        match self {
            Self::OneOff(terms) => terms.measure,
            Self::Early(terms) => terms.measure,
        }
    }

    /// The text or offer that promises it.
    #[must_use]
    pub const fn regime(self) -> Regime {
        match self {
            Self::OneOff(terms) => terms.regime,
            Self::Early(terms) => terms.regime,
        }
    }

    /// Its amount.
    #[must_use]
    pub const fn amount(self) -> &'static PerTier {
        match self {
            Self::OneOff(terms) => terms.amount,
            Self::Early(terms) => terms.amount,
        }
    }

    /// What else the amount can be.
    #[must_use]
    pub const fn other_amount(self) -> Option<OtherAmount> {
        match self {
            Self::OneOff(terms) => terms.other_amount,
            Self::Early(terms) => terms.other_amount,
        }
    }

    /// Where its conditions were read.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::OneOff(terms) => terms.sources,
            Self::Early(terms) => terms.sources,
        }
    }

    /// Whether it raises the seed envelope, rather than being paid before the contract.
    #[must_use]
    pub const fn raises_the_seed(self) -> bool {
        matches!(self, Self::OneOff(_))
    }
}

/// What an amount can be that is known from a draft alone.
#[derive(Clone, Copy, Debug)]
pub struct OtherAmount {
    /// The line of the visitor's own contract that settles it.
    pub own: OwnLine,
    /// The choice in which nothing is paid.
    pub nothing: Choice,
}

/// A sum paid once because the contract was signed within some days.
#[derive(Debug)]
pub struct OneOff {
    /// Its name.
    pub measure: Measure,
    /// The text or offer that promises it.
    pub regime: Regime,
    /// Its amount.
    pub amount: &'static PerTier,
    /// What else the amount can be; `None` where a figure settles it.
    pub other_amount: Option<OtherAmount>,
    /// What the day of the signature makes of it, from each day on.
    pub spans: &'static [Span],
    /// The choice with which it is paid in every contract year, where no text read excludes that.
    pub every_year: Option<Choice>,
    /// The measure that it stands in for: it is counted only where that one is not open.
    pub instead_of: Option<&'static Self>,
    /// Whether no source named a day of payment: else it is paid at the signature.
    pub is_undated: bool,
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
    /// What the visitor can switch, where the answer is assumed.
    pub doubt: Option<SpanDoubt>,
}

/// The other readings of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpanDoubt {
    /// The choice in which the measure is open.
    pub open: Choice,
    /// The choice in which it is not.
    pub not_open: Choice,
}

impl SpanDoubt {
    /// What it is a doubt about.
    #[must_use]
    pub const fn assumption(self) -> Assumption {
        self.open.assumption()
    }
}

impl Span {
    /// A settled one.
    #[must_use]
    pub const fn new(from: Date, answer: Answer) -> Self {
        Self {
            from,
            answer,
            doubt: None,
        }
    }

    pub(super) const fn assumed(from: Date, open: Choice, not_open: Choice) -> Self {
        Self {
            from,
            answer: Answer::ToConfirm,
            doubt: Some(SpanDoubt { open, not_open }),
        }
    }
}

/// A sum paid once before the contract.
#[derive(Debug)]
pub struct EarlyPayment {
    /// Its name.
    pub measure: Measure,
    /// The text or offer that promises it.
    pub regime: Regime,
    /// Its amount.
    pub amount: &'static PerTier,
    /// What else the amount can be; `None` where a figure settles it.
    pub other_amount: Option<OtherAmount>,
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

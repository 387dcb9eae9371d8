//! The measures paid once, with their conditions, and the seed envelope that some of them raise.
//! This module must never know why a condition is what it is.

use serde::Serialize;

use crate::funding;
use crate::units::Date;

use super::ids;
use super::money::{Amount, Estimates, Maker};

/// What is paid at the signature and before.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Seed {
    /// Whether it rests on an offer that was never adopted.
    as_if: bool,
    /// Operating funding of year 1, paid in full at the signature.
    envelope: Amount,
    /// What the signature opens besides.
    raised_by: Option<RaisedBy>,
    /// Both together.
    total: Estimates<Amount>,
    /// What is paid before the contract.
    early: Estimates<Amount>,
}

/// What raises the seed envelope.
#[derive(Debug, Serialize)]
struct RaisedBy {
    /// The name of a measure.
    measure: &'static str,
    /// `met` or `to-confirm`.
    answer: &'static str,
    /// How much.
    amount: Amount,
}

impl Seed {
    pub(super) fn new(maker: Maker<'_>, as_if: bool, seed: &funding::Seed) -> Self {
        Self {
            as_if,
            envelope: maker.amount(seed.envelope),
            raised_by: seed.raised_by.map(|(measure, answer, amount)| RaisedBy {
                measure: measure.id(),
                answer: ids::answer(answer),
                amount: maker.amount(amount),
            }),
            total: maker.three(seed.total),
            early: maker.three(seed.early),
        }
    }
}

/// A measure paid once.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Measure {
    /// `uplift-50`, `uplift-75`, `complement`, `letter-of-intent`, `booster` or
    /// `pre-contract-action`.
    id: &'static str,
    /// The text or offer that promises it.
    regime: &'static str,
    /// Whether that text was ever adopted.
    adopted: bool,
    /// Whether it is open under the rules in use: `met`, `to-confirm` or `unmet`.
    answer: &'static str,
    /// Whether it would be open if its own text applied.
    answer_as_if: &'static str,
    /// Its conditions.
    conditions: Vec<Condition>,
    /// What it pays when it is open; `null` without a population.
    amount: Option<Amount>,
    /// The seed envelope and this measure together, where it raises the envelope.
    raised: Option<Amount>,
    /// Keys of the sources of its conditions.
    sources: Vec<&'static str>,
}

impl Measure {
    pub(super) fn new(maker: Maker<'_>, reading: &funding::MeasureAnswer) -> Self {
        Self {
            id: reading.measure.id(),
            regime: reading.regime.id(),
            adopted: reading.was_adopted,
            answer: ids::answer(reading.answer),
            answer_as_if: ids::answer(reading.as_if),
            conditions: reading.conditions.iter().map(Condition::new).collect(),
            amount: reading.amount.map(|amount| maker.amount(amount)),
            raised: reading.raised.map(|amount| maker.amount(amount)),
            sources: ids::sources(reading.sources),
        }
    }
}

/// One condition of a measure.
#[derive(Debug, Serialize)]
struct Condition {
    /// The input that decides it: `regime`, `signature`, `letter` or `action`.
    id: &'static str,
    /// `met`, `to-confirm` or `unmet`.
    answer: &'static str,
    /// Why.
    reason: Reason,
    /// What would open it.
    remedy: Option<Remedy>,
}

impl Condition {
    fn new(condition: &funding::Condition) -> Self {
        Self {
            id: ids::input(condition.decided_by),
            answer: ids::answer(condition.answer),
            reason: Reason::new(condition.reason),
            remedy: condition.remedy.map(Remedy::new),
        }
    }
}

/// Why a condition has its answer.
#[derive(Debug, Default, Serialize)]
struct Reason {
    /// Which reason.
    kind: &'static str,
    /// The day that the reason speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    /// The last day, of a span that begins on `date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

/// What would open a condition.
#[derive(Debug, Default, Serialize)]
struct Remedy {
    /// Which remedy.
    kind: &'static str,
    /// The day that the remedy speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    /// How many days earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<u32>,
    /// The rules to pick.
    #[serde(skip_serializing_if = "Option::is_none")]
    regime: Option<&'static str>,
}

impl Reason {
    fn new(reason: funding::Reason) -> Self {
        use funding::Reason as R;
        let bare = |kind| Self {
            kind,
            ..Self::default()
        };
        let dated = |kind, day: Date| Self {
            date: Some(day.to_string()),
            ..bare(kind)
        };
        match reason {
            R::OfferPicked => bare("offer-picked"),
            R::OfferNeverAdopted => bare("offer-never-adopted"),
            R::RulesApply => bare("rules-apply"),
            R::OtherRulesPicked => bare("other-rules-picked"),
            R::SignedWithin(first, last) => Self {
                until: Some(last.to_string()),
                ..dated("signed-within", first)
            },
            R::SignedOnLastDay(day) => dated("signed-on-last-day", day),
            R::SignedBeforeUnsettled(day) => dated("signed-before-unsettled", day),
            R::SignedBefore(day) => dated("signed-before", day),
            R::SignedAfter(day) => dated("signed-after", day),
            R::LastDayPast(day) => dated("last-day-past", day),
            R::StillPossibleUntil(day) => dated("still-possible-until", day),
            R::NotSigned => bare("not-signed"),
            R::PlannedDayPast(day) => dated("planned-day-past", day),
            R::LetterBeforeSignature => bare("letter-before-signature"),
            R::LetterOnSignatureDay => bare("letter-on-signature-day"),
            R::LetterAfterSignature => bare("letter-after-signature"),
            R::NoLetterDate => bare("no-letter-date"),
            R::LetterBeforeText(day) => dated("letter-before-text", day),
            R::ActionDone => bare("action-done"),
            R::NoAction => bare("no-action"),
            R::ActionUnknown => bare("action-unknown"),
        }
    }
}

impl Remedy {
    fn new(remedy: funding::Remedy) -> Self {
        use funding::Remedy as R;
        let bare = |kind| Self {
            kind,
            ..Self::default()
        };
        let dated = |kind, day: Date| Self {
            date: Some(day.to_string()),
            ..bare(kind)
        };
        match remedy {
            R::SignEarlier { days, latest } => Self {
                days: Some(days),
                ..dated("sign-earlier", latest)
            },
            R::MissedBy { days, latest } => Self {
                days: Some(days),
                ..dated("missed-by", latest)
            },
            R::NoLongerPossibleSince(day) => dated("no-longer-possible-since", day),
            R::SignBy(day) => dated("sign-by", day),
            R::AskCpam => bare("ask-cpam"),
            R::SeeComplement => bare("see-complement"),
            R::SaySigned => bare("say-signed"),
            R::GiveLetterDate => bare("give-letter-date"),
            R::SayAction => bare("say-action"),
            R::CarryOutAction => bare("carry-out-action"),
            R::PickOffer(regime) => Self {
                regime: Some(regime.id()),
                ..bare("pick-offer")
            },
            R::PickRegime(regime) => Self {
                regime: Some(regime.id()),
                ..bare("pick-regime")
            },
        }
    }
}

//! The measures paid once, with their conditions, and the seed envelope that some of them raise.
//! This module must never know why a condition is what it is.

use crate::funding;
use crate::units::Date;

use super::ids;
use super::money::{Amount, Maker};
use super::object::{List, shape};

/// What is paid at the signature and before.
pub(super) struct Seed<'a>(
    pub(super) Maker<'a>,
    pub(super) bool,
    pub(super) &'a funding::Seed,
);

shape!(Seed<'_>, Self(maker, as_if, seed) => {
    // Whether it rests on an offer that was never adopted.
    "asIf": as_if,
    // Operating funding of year 1, paid in full at the signature.
    "envelope": maker.amount(seed.envelope),
    // What the signature opens besides.
    "raisedBy": seed.raised_by.map(|(measure, answer, amount)| RaisedBy {
        measure: ids::measure(measure),
        answer: ids::answer(answer),
        amount: maker.amount(amount),
    }),
    // Both together.
    "total": maker.three(seed.total),
    // What is paid before the contract.
    "early": maker.three(seed.early),
});

/// What raises the seed envelope.
struct RaisedBy<'a> {
    measure: &'static str,
    answer: &'static str,
    amount: Amount<'a>,
}

shape!(RaisedBy<'_>, raise => {
    // The name of a measure.
    "measure": raise.measure,
    // `met` or `to-confirm`.
    "answer": raise.answer,
    // How much.
    "amount": raise.amount,
});

/// A measure paid once.
pub(super) struct Measure<'a>(pub(super) Maker<'a>, pub(super) &'a funding::MeasureReading);

shape!(Measure<'_>, Self(maker, reading) => {
    // `uplift-50`, `uplift-75`, `complement`, `letter-of-intent`, `booster` or
    // `pre-contract-action`.
    "id": ids::measure(reading.measure),
    // The text or offer that promises it.
    "regime": reading.measure.regime().id(),
    // Whether that text was ever adopted.
    "adopted": reading.measure.was_adopted(),
    // Whether it is open under the rules in use: `met`, `to-confirm` or `unmet`.
    "answer": ids::answer(reading.answer),
    // Whether it would be open if its own text applied.
    "answerAsIf": ids::answer(reading.as_if),
    // Its conditions.
    "conditions": List(reading.conditions.iter().map(Condition)),
    // What it pays when it is open; `null` without a population.
    "amount": reading.amount.map(|amount| maker.amount(amount)),
    // The seed envelope and this measure together, where it raises the envelope.
    "raised": reading.raised.map(|amount| maker.amount(amount)),
    // Keys of the sources of its conditions.
    "sources": List(ids::sources(reading.measure.sources())),
});

/// One condition of a measure.
struct Condition<'a>(&'a funding::Condition);

shape!(Condition<'_>, Self(condition) => {
    // The input that decides it: `regime`, `signature`, `letter` or `action`.
    "id": ids::input(condition.decided_by),
    // `met`, `to-confirm` or `unmet`.
    "answer": ids::answer(condition.answer),
    // Why.
    "reason": Reason::new(condition.reason),
    // What would open it.
    "remedy": condition.remedy.map(Remedy::new),
});

/// Why a condition has its answer.
#[derive(Default)]
struct Reason {
    kind: &'static str,
    date: Option<Date>,
    until: Option<Date>,
}

shape!(Reason, reason => {
    // Which reason.
    "kind": reason.kind,
    // The day that the reason speaks of.
    some "date": reason.date.map(Date::iso),
    // The last day, of a span that begins on `date`.
    some "until": reason.until.map(Date::iso),
});

/// What would open a condition.
#[derive(Default)]
struct Remedy {
    kind: &'static str,
    date: Option<Date>,
    days: Option<u32>,
    regime: Option<&'static str>,
}

shape!(Remedy, remedy => {
    // Which remedy.
    "kind": remedy.kind,
    // The day that the remedy speaks of.
    some "date": remedy.date.map(Date::iso),
    // How many days earlier.
    some "days": remedy.days,
    // The rules to pick.
    some "regime": remedy.regime,
});

impl Reason {
    fn new(reason: funding::Reason) -> Self {
        use funding::Reason as R;
        let bare = |kind| Self {
            kind,
            ..Self::default()
        };
        let dated = |kind, day| Self {
            kind,
            date: Some(day),
            until: None,
        };
        match reason {
            R::OfferPicked => bare("offer-picked"),
            R::OfferNeverAdopted => bare("offer-never-adopted"),
            R::RulesApply => bare("rules-apply"),
            R::OtherRulesPicked => bare("other-rules-picked"),
            R::SignedWithin(first, last) => Self {
                kind: "signed-within",
                date: Some(first),
                until: Some(last),
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
        let dated = |kind, day| Self {
            date: Some(day),
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

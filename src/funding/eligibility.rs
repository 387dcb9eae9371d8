//! Whether a one-off measure is open, condition by condition, with what decides it and what would open it.
//! This module must never know an amount.

use crate::law::{EarlyPayment, Law, Measure, OneOff, Regime, SpanDoubt, Terms};
use crate::units::{Answer, Date};

use super::Situation;
use super::project::{Project, RegimeChoice, Signature};

/// One condition of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Met, unmet, or to confirm.
    pub answer: Answer,
    /// Why.
    pub reason: Reason,
    /// The input that decides it.
    pub decided_by: Input,
    /// What would open it.
    pub remedy: Option<Remedy>,
}

/// An input of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Input {
    /// The rules to apply.
    Regime,
    /// The contract.
    Signature,
    /// The letter of intent.
    Letter,
    /// The action on a core mission.
    Action,
}

/// Why a condition has its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The visitor asks what the offer would have given.
    OfferPicked,
    /// The offer was never adopted.
    OfferNeverAdopted,
    /// The text in question is the one that applies.
    RulesApply,
    /// The visitor picked other rules.
    OtherRulesPicked,
    /// Signed, or to be signed, within the days of the measure, from the first to the last.
    SignedWithin(Date, Date),
    /// Signed on the last day, of which the texts say both.
    SignedOnLastDay(Date),
    /// Signed before the first day of the measure, which no text read excludes.
    SignedBeforeUnsettled(Date),
    /// Signed before the first day of the measure.
    SignedBefore(Date),
    /// Signed after the last day of the measure.
    SignedAfter(Date),
    /// Not signed, and the last day of the measure is past.
    LastDayPast(Date),
    /// Not signed, and the last day of the measure is still to come.
    StillPossibleUntil(Date),
    /// Not signed, and the visitor did not say what day it is.
    NotSigned,
    /// The planned day of signature is past: whether it was kept is not known.
    PlannedDayPast(Date),
    /// The letter was validated before the signature.
    LetterBeforeSignature,
    /// The letter was validated on the very day of the signature.
    LetterOnSignatureDay,
    /// The letter was validated after the signature.
    LetterAfterSignature,
    /// No date of the letter is known.
    NoLetterDate,
    /// The letter was validated before the text applied.
    LetterBeforeText(Date),
    /// The action was carried out.
    ActionDone,
    /// There was no action.
    NoAction,
    /// Nobody said whether there was an action.
    ActionUnknown,
}

/// What would open a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Signing this many days earlier, on this day at the latest.
    SignEarlier {
        /// Days.
        days: u32,
        /// The last day that is surely open.
        latest: Date,
    },
    /// Nothing: it would have taken a signature this many days earlier, on this day at the latest.
    MissedBy {
        /// Days.
        days: u32,
        /// The last day that was surely open.
        latest: Date,
    },
    /// Nothing: no longer possible since this day.
    NoLongerPossibleSince(Date),
    /// Signing on this day at the latest.
    SignBy(Date),
    /// Asking the CPAM: nothing read settles it.
    AskCpam,
    /// The complement is for those who signed before.
    SeeComplement,
    /// Saying whether the contract was signed.
    SaySigned,
    /// Giving the date of the letter of intent.
    GiveLetterDate,
    /// Saying whether there was an action.
    SayAction,
    /// Carrying out an action before the signature.
    CarryOutAction,
    /// Picking the offer, to see what it would have given.
    PickOffer(Regime),
    /// Picking other rules.
    PickRegime(Regime),
}

/// The conditions of a measure: at most three.
pub(super) type Conditions = [Option<Condition>; 3];

/// All of them together.
pub(super) fn overall(conditions: &Conditions) -> Answer {
    conditions
        .iter()
        .flatten()
        .fold(Answer::Met, |answer, condition| {
            answer.and(condition.answer)
        })
}

/// All of them but whether the text applies: what the measure would be if it did.
pub(super) fn overall_but_rules(conditions: &Conditions) -> Answer {
    let of_the_text = |condition: &Option<Condition>| {
        condition.filter(|condition| condition.decided_by != Input::Regime)
    };
    overall(&conditions.each_ref().map(of_the_text))
}

impl Situation<'_> {
    /// Whether a measure is open for the project: all of its conditions together.
    pub(super) fn answer(&self, terms: Terms) -> Answer {
        // Most measures belong to other rules: what else they would take need not be worked out.
        match rules_condition(self.law, terms.regime(), self.project.regime).answer {
            Answer::Unmet => Answer::Unmet,
            _ => overall(&self.conditions(terms)),
        }
    }

    /// The conditions of a measure for the project.
    pub(super) fn conditions(&self, terms: Terms) -> Conditions {
        let Self { law, project } = *self;
        let rules = Some(rules_condition(law, terms.regime(), project.regime));
        match terms {
            Terms::OneOff(one_off) => [
                rules,
                Some(signature_condition(law, one_off, project)),
                None,
            ],
            Terms::Early(early) => [
                rules,
                Some(letter_condition(early, project)),
                early.needs_action.then(|| action_condition(project)),
            ],
        }
    }

    /// Whether a measure stands for itself and for the one that is paid instead of it, and nothing says which of them it
    /// will be.
    pub(super) fn could_be_another(&self, terms: Terms) -> bool {
        let instead = stand_in(self.law, terms.measure());
        instead.is_some_and(|instead| self.answer(instead) != Answer::Unmet)
    }
}

/// The measure that is paid instead of this one to those whom this one leaves out.
fn stand_in(law: &Law, measure: Measure) -> Option<Terms> {
    let mut all = law.measures.iter().copied();
    all.find(|other| match other {
        Terms::OneOff(other) => other.instead_of.is_some_and(|of| of.measure == measure),
        Terms::Early(_) => false,
    })
}

fn rules_condition(law: &Law, regime: Regime, picked: RegimeChoice) -> Condition {
    let adopted = law.was_adopted(regime);
    let (answer, reason, remedy) = match picked {
        RegimeChoice::Picked(picked) if picked == regime && adopted => {
            (Answer::Met, Reason::RulesApply, None)
        }
        RegimeChoice::Picked(picked) if picked == regime => {
            (Answer::Met, Reason::OfferPicked, None)
        }
        RegimeChoice::Auto if adopted => (Answer::Met, Reason::RulesApply, None),
        _ if adopted => (
            Answer::Unmet,
            Reason::OtherRulesPicked,
            Some(Remedy::PickRegime(regime)),
        ),
        _ => (
            Answer::Unmet,
            Reason::OfferNeverAdopted,
            Some(Remedy::PickOffer(regime)),
        ),
    };
    Condition {
        answer,
        reason,
        decided_by: Input::Regime,
        remedy,
    }
}

/// The spans of a one-off measure as this visitor reads them.
struct Spans<'a> {
    project: &'a Project,
    terms: &'static OneOff,
}

impl Spans<'_> {
    fn iter(&self) -> impl Iterator<Item = (Date, Answer)> + '_ {
        let choices = self.project.choices;
        self.terms.spans.iter().map(move |span| {
            let answer = match span.doubt {
                Some(doubt) if choices.switched_to(doubt.open) => Answer::Met,
                Some(doubt) if choices.switched_to(doubt.not_open) => Answer::Unmet,
                _ => span.answer,
            };
            (span.from, answer)
        })
    }

    /// The answer for this day of signature.
    fn answer(&self, day: Date) -> Answer {
        let mut answer = Answer::Unmet;
        for (from, from_then_on) in self.iter() {
            if from <= day {
                answer = from_then_on;
            }
        }
        answer
    }

    /// The day before the first from which the measure is never open again.
    fn last_day(&self, at_least: Answer) -> Option<Date> {
        let mut last = None;
        let mut open = false;
        for (from, answer) in self.iter() {
            if open && answer < at_least {
                last = Some(from.plus_days(-1));
            }
            open = answer >= at_least;
        }
        last
    }

    /// The first day that is surely open.
    fn first_sure_day(&self) -> Option<Date> {
        let mut spans = self.iter();
        let (from, _) = spans.find(|(_, answer)| *answer == Answer::Met)?;
        Some(from)
    }
}

/// The last day of signature on which a measure is surely open, and the last on which it is open or
/// to confirm; `None` for a measure that does not depend on the signature.
pub(super) fn last_days(terms: Terms, project: &Project) -> Option<(Option<Date>, Option<Date>)> {
    let Terms::OneOff(terms) = terms else {
        return None;
    };
    let spans = Spans { project, terms };
    Some((
        spans.last_day(Answer::Met),
        spans.last_day(Answer::ToConfirm),
    ))
}

/// What decides for this contract whether the measure is open, if it is not settled.
pub(super) fn unsettled_span(terms: &OneOff, project: &Project) -> Option<SpanDoubt> {
    let day = project.signature.date()?;
    let span = terms.spans.iter().rev().find(|span| span.from <= day)?;
    span.doubt
}

fn signature_condition(law: &Law, terms: &'static OneOff, project: &Project) -> Condition {
    let spans = Spans { project, terms };
    let (answer, reason, remedy) = match project.signature {
        Signature::NotYet => not_signed(&spans, project.today),
        Signature::Signed(day) => signed_on(law, &spans, day, false),
        Signature::Planned(day) => match project.today {
            Some(today) if day < today => planned_day_past(&spans, day, today),
            _ => signed_on(law, &spans, day, true),
        },
    };
    Condition {
        answer,
        reason,
        decided_by: Input::Signature,
        remedy,
    }
}

type Outcome = (Answer, Reason, Option<Remedy>);

fn not_signed(spans: &Spans, today: Option<Date>) -> Outcome {
    let Some(last) = spans.last_day(Answer::ToConfirm) else {
        return (Answer::ToConfirm, Reason::NotSigned, Some(Remedy::AskCpam));
    };
    match today {
        Some(today) if today > last => (
            Answer::Unmet,
            Reason::LastDayPast(last),
            Some(Remedy::NoLongerPossibleSince(last)),
        ),
        Some(_) => (
            Answer::ToConfirm,
            Reason::StillPossibleUntil(last),
            spans.last_day(Answer::Met).map(Remedy::SignBy),
        ),
        None => (
            Answer::ToConfirm,
            Reason::NotSigned,
            spans.last_day(Answer::Met).map(Remedy::SignBy),
        ),
    }
}

/// A plan whose day is past is worth no more than a contract not signed yet, but the visitor may
/// simply not have said that it was kept.
fn planned_day_past(spans: &Spans, day: Date, today: Date) -> Outcome {
    match spans.answer(day) {
        Answer::Unmet => not_signed(spans, Some(today)),
        Answer::Met | Answer::ToConfirm => (
            Answer::ToConfirm,
            Reason::PlannedDayPast(day),
            Some(Remedy::SaySigned),
        ),
    }
}

fn signed_on(law: &Law, spans: &Spans<'_>, day: Date, planned: bool) -> Outcome {
    let last_sure = spans.last_day(Answer::Met);
    let first_sure = spans.first_sure_day();
    let days_late = |last: Date| last.days_until(day).unsigned_abs();
    match (spans.answer(day), first_sure, last_sure) {
        (Answer::Met, Some(first), Some(last)) => {
            (Answer::Met, Reason::SignedWithin(first, last), None)
        }
        (Answer::ToConfirm, _, Some(last)) if day > last => (
            Answer::ToConfirm,
            Reason::SignedOnLastDay(day),
            Some(if planned {
                Remedy::SignEarlier {
                    days: days_late(last),
                    latest: last,
                }
            } else {
                Remedy::AskCpam
            }),
        ),
        (Answer::ToConfirm, Some(first), _) => (
            Answer::ToConfirm,
            Reason::SignedBeforeUnsettled(first),
            Some(Remedy::AskCpam),
        ),
        (Answer::Unmet, _, Some(last)) if day > last => {
            let (days, latest) = (days_late(last), last);
            let still_time = planned && spans.project.today.is_none_or(|today| today <= last);
            (
                Answer::Unmet,
                Reason::SignedAfter(spans.last_day(Answer::ToConfirm).unwrap_or(last)),
                Some(if still_time {
                    Remedy::SignEarlier { days, latest }
                } else {
                    Remedy::MissedBy { days, latest }
                }),
            )
        }
        (Answer::Unmet, Some(first), _) => (
            Answer::Unmet,
            Reason::SignedBefore(first),
            stand_in(law, spans.terms.measure).map(|_| Remedy::SeeComplement),
        ),
        (answer, ..) => (answer, Reason::NotSigned, Some(Remedy::AskCpam)),
    }
}

fn letter_condition(terms: &EarlyPayment, project: &Project) -> Condition {
    let (answer, reason, remedy) = match (project.letter, project.signature.date()) {
        (None, _) => (
            Answer::ToConfirm,
            Reason::NoLetterDate,
            Some(Remedy::GiveLetterDate),
        ),
        (Some(letter), Some(signature)) if letter > signature => {
            (Answer::Unmet, Reason::LetterAfterSignature, None)
        }
        (Some(letter), Some(signature)) if letter == signature => (
            Answer::ToConfirm,
            Reason::LetterOnSignatureDay,
            Some(Remedy::AskCpam),
        ),
        (Some(letter), _) => match terms.letter_from {
            Some(from) if letter < from => (
                Answer::ToConfirm,
                Reason::LetterBeforeText(from),
                Some(Remedy::AskCpam),
            ),
            _ => (Answer::Met, Reason::LetterBeforeSignature, None),
        },
    };
    Condition {
        answer,
        reason,
        decided_by: Input::Letter,
        remedy,
    }
}

fn action_condition(project: &Project) -> Condition {
    let (reason, remedy) = match project.action {
        Answer::Met => (Reason::ActionDone, None),
        Answer::Unmet => (
            Reason::NoAction,
            // An action must come before the contract.
            (project.signature == Signature::NotYet).then_some(Remedy::CarryOutAction),
        ),
        Answer::ToConfirm => (Reason::ActionUnknown, Some(Remedy::SayAction)),
    };
    Condition {
        answer: project.action,
        reason,
        decided_by: Input::Action,
        remedy,
    }
}

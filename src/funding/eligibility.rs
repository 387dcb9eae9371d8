//! Whether a one-off measure is open, condition by condition, with what decides it and what would open it.
//! This module must never know an amount.

use crate::law::{Assumption, Choice, EarlyPayment, OneOff, Regime, Source};
use crate::law::{avenant_2, offer_2020_50, offer_2020_75};
use crate::units::{Answer, Date};

use super::project::{Project, RegimeChoice, Signature};

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
}

/// What a measure's text says.
#[derive(Clone, Copy, Debug)]
pub(super) enum Terms {
    OneOff(&'static OneOff),
    Early(&'static EarlyPayment),
}

impl Measure {
    /// Every measure, oldest first.
    pub const ALL: [Self; 6] = [
        Self::Uplift50,
        Self::Uplift75,
        Self::Complement,
        Self::LetterOfIntent,
        Self::Booster,
        Self::PreContractAction,
    ];

    pub(super) fn terms(self) -> Terms {
        match self {
            Self::Uplift50 => Terms::OneOff(&offer_2020_50::UPLIFT),
            Self::Uplift75 => Terms::OneOff(&offer_2020_75::UPLIFT),
            Self::Complement => Terms::OneOff(&offer_2020_75::COMPLEMENT),
            Self::LetterOfIntent => Terms::Early(&offer_2020_75::LETTER),
            Self::Booster => Terms::OneOff(&avenant_2::BOOSTER),
            Self::PreContractAction => Terms::Early(&avenant_2::PRE_CONTRACT_ACTION),
        }
    }

    /// The text or offer that promises it.
    #[must_use]
    pub fn regime(self) -> Regime {
        match self.terms() {
            Terms::OneOff(terms) => terms.regime,
            Terms::Early(terms) => terms.regime,
        }
    }

    /// Where its conditions were read.
    #[must_use]
    pub fn sources(self) -> &'static [Source] {
        match self.terms() {
            Terms::OneOff(terms) => terms.sources,
            Terms::Early(terms) => terms.sources,
        }
    }

    /// Whether it raises the seed envelope, rather than being paid before the contract.
    #[must_use]
    pub fn raises_the_seed(self) -> bool {
        matches!(self.terms(), Terms::OneOff(_))
    }

    /// The measures of an offer that was never adopted can never be a right.
    #[must_use]
    pub fn was_adopted(self) -> bool {
        self.regime().rules().is_some()
    }
}

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
    /// The planned day of signature is past: nobody said whether it was kept.
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

/// Whether a measure is open for a project: all of its conditions together.
pub(super) fn answer(measure: Measure, project: &Project) -> Answer {
    // Most measures belong to other rules: what else they would take need not be worked out.
    match rules_condition(measure, project.regime).answer {
        Answer::Unmet => Answer::Unmet,
        _ => overall(&conditions(measure, project)),
    }
}

/// The conditions of a measure for a project.
pub(super) fn conditions(measure: Measure, project: &Project) -> Conditions {
    let rules = Some(rules_condition(measure, project.regime));
    match measure.terms() {
        Terms::OneOff(terms) => [
            rules,
            Some(signature_condition(measure, terms, project)),
            None,
        ],
        Terms::Early(terms) => [
            rules,
            Some(letter_condition(terms, project)),
            terms.needs_action.then(|| action_condition(project)),
        ],
    }
}

fn rules_condition(measure: Measure, picked: RegimeChoice) -> Condition {
    let regime = measure.regime();
    let adopted = measure.was_adopted();
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
        self.terms.spans.iter().map(|span| {
            let switched = span
                .assumption
                .map(|assumption| self.project.choices.of(assumption));
            let answer = match switched {
                Some(Choice::LastDayOpen | Choice::EarlierOpen) => Answer::Met,
                Some(Choice::LastDayNotOpen | Choice::EarlierNotOpen) => Answer::Unmet,
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
pub(super) fn last_days(
    measure: Measure,
    project: &Project,
) -> Option<(Option<Date>, Option<Date>)> {
    let Terms::OneOff(terms) = measure.terms() else {
        return None;
    };
    let spans = Spans { project, terms };
    Some((
        spans.last_day(Answer::Met),
        spans.last_day(Answer::ToConfirm),
    ))
}

/// The assumption that decides for this contract whether the measure is open, if one does.
pub(super) fn unsettled_span(terms: &OneOff, project: &Project) -> Option<Assumption> {
    let day = project.signature.date()?;
    let span = terms.spans.iter().rev().find(|span| span.from <= day)?;
    span.assumption
}

fn signature_condition(measure: Measure, terms: &'static OneOff, project: &Project) -> Condition {
    let spans = Spans { project, terms };
    let (answer, reason, remedy) = match project.signature {
        Signature::NotYet => not_signed(&spans, project.today),
        Signature::Signed(day) => signed_on(measure, &spans, day, false),
        Signature::Planned(day) => match project.today {
            Some(today) if day < today => planned_day_past(&spans, day, today),
            _ => signed_on(measure, &spans, day, true),
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

fn signed_on(measure: Measure, spans: &Spans, day: Date, planned: bool) -> Outcome {
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
            (measure == Measure::Uplift75).then_some(Remedy::SeeComplement),
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

//! Each condition of a one-off measure: its answer, why, the input that decides it and what would
//! open it (section 5 of the rules), on both sides of every day that matters.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{
    Choices, Condition, Input, Item, Project, Reason, Remedy, Signature, simulate,
};
use amorce::law::{Choice, LAW, Measure, OwnLine, Regime};
use amorce::units::Answer::{self, Met, ToConfirm, Unmet};
use amorce::units::Certainty::{Assumed, Own};
use common::*;

const OFFER_50: Regime = Regime::Offer2020Plus50;
const OFFER_75: Regime = Regime::Offer2020Plus75;

fn condition(project: &Project, measure: Measure, input: Input) -> Option<Condition> {
    let simulation = simulate(project);
    let reading = simulation.measure(measure).unwrap();
    let mut conditions = reading.conditions.iter();
    conditions.find(|c| c.decided_by == input).copied()
}

/// Answer, reason and remedy of the condition that this input decides.
fn said(project: &Project, measure: Measure, input: Input) -> (Answer, Reason, Option<Remedy>) {
    let condition = condition(project, measure, input).unwrap();
    (condition.answer, condition.reason, condition.remedy)
}

fn on_signature(project: &Project, measure: Measure) -> (Answer, Reason, Option<Remedy>) {
    said(project, measure, Input::Signature)
}

fn planned(on: &str, today: Option<&str>) -> Project {
    Project {
        signature: Signature::Planned(day(on)),
        today: today.map(day),
        ..population(30_000)
    }
}

fn unsigned(today: Option<&str>) -> Project {
    Project {
        today: today.map(day),
        ..population(30_000)
    }
}

fn reading(project: Project, choice: Choice) -> Project {
    Project {
        choices: Choices::default().with(choice),
        ..project
    }
}

#[test]
fn each_measure_says_what_it_is_and_where_it_was_read() {
    for (measure, regime, raises, adopted) in [
        (Measure::Uplift50, OFFER_50, true, false),
        (Measure::Uplift75, OFFER_75, true, false),
        (Measure::Complement, OFFER_75, true, false),
        (Measure::LetterOfIntent, OFFER_75, false, false),
        (Measure::Booster, Regime::Avenant2, true, true),
        (Measure::PreContractAction, Regime::Avenant2, false, true),
    ] {
        let mut all = LAW.measures.iter();
        let terms = all.find(|terms| terms.measure() == measure).unwrap();
        assert_eq!(terms.regime(), regime, "{measure:?}");
        assert_eq!(terms.raises_the_seed(), raises, "{measure:?}");
        assert_eq!(LAW.was_adopted(terms.regime()), adopted, "{measure:?}");
        assert!(!terms.sources().is_empty(), "{measure:?}");
    }
}

#[test]
fn whether_a_text_applies_is_decided_by_the_rules_picked() {
    let project = signed(30_000, "2021-06-01");
    let rules = |picked: Option<Regime>, measure| {
        let project = match picked {
            Some(regime) => under(project.clone(), regime),
            None => project.clone(),
        };
        said(&project, measure, Input::Regime)
    };
    let applies = (Met, Reason::RulesApply, None);
    assert_eq!(rules(None, Measure::Booster), applies);
    assert_eq!(rules(Some(Regime::Avenant2), Measure::Booster), applies);
    let picked = (Met, Reason::OfferPicked, None);
    assert_eq!(rules(Some(OFFER_50), Measure::Uplift50), picked);
    assert_eq!(rules(Some(OFFER_75), Measure::Complement), picked);
    for other in [Regime::Aci2019, OFFER_50, OFFER_75] {
        assert_eq!(
            rules(Some(other), Measure::Booster),
            (
                Unmet,
                Reason::OtherRulesPicked,
                Some(Remedy::PickRegime(Regime::Avenant2))
            ),
            "{other:?}"
        );
    }
    for other in [None, Some(Regime::Avenant2), Some(OFFER_50)] {
        assert_eq!(
            rules(other, Measure::Uplift75),
            (
                Unmet,
                Reason::OfferNeverAdopted,
                Some(Remedy::PickOffer(OFFER_75))
            ),
            "{other:?}"
        );
    }
}

#[test]
fn what_a_measure_would_be_if_its_text_applied_leaves_out_the_rules_alone() {
    let as_if = |project: &Project, measure| {
        let simulation = simulate(project);
        let reading = simulation.measure(measure).unwrap();
        (reading.answer, reading.as_if)
    };
    let project = signed(30_000, "2021-06-01");
    assert_eq!(as_if(&project, Measure::Uplift50), (Unmet, Met));
    assert_eq!(as_if(&project, Measure::Complement), (Unmet, Unmet));
    assert_eq!(as_if(&project, Measure::Booster), (ToConfirm, ToConfirm));
    let project = under(signed(30_000, "2022-06-15"), Regime::Aci2019);
    assert_eq!(as_if(&project, Measure::Booster), (Unmet, Met));
    let project = under(signed(30_000, "2022-10-01"), Regime::Avenant2);
    assert_eq!(as_if(&project, Measure::Booster), (Unmet, Unmet));
}

#[test]
fn a_signature_within_the_days_of_a_measure_opens_it() {
    let within = |first, last| (Met, Reason::SignedWithin(day(first), day(last)), None);
    for on in ["2022-04-01", "2022-06-15", "2022-09-29"] {
        assert_eq!(
            on_signature(&signed(30_000, on), Measure::Booster),
            within("2022-04-01", "2022-09-29"),
            "{on}"
        );
    }
    for on in ["2021-01-01", "2021-12-31"] {
        assert_eq!(
            on_signature(&signed(30_000, on), Measure::Uplift50),
            within("2021-01-01", "2021-12-31"),
            "{on}"
        );
    }
    for on in ["2019-08-25", "2020-12-31"] {
        assert_eq!(
            on_signature(&signed(30_000, on), Measure::Complement),
            within("2019-08-25", "2020-12-31"),
            "{on}"
        );
    }
}

#[test]
fn a_signature_on_the_unsettled_last_day_can_be_moved_ahead_as_long_as_it_is_planned() {
    let last = Reason::SignedOnLastDay(day("2022-09-30"));
    assert_eq!(
        on_signature(&signed(30_000, "2022-09-30"), Measure::Booster),
        (ToConfirm, last, Some(Remedy::AskCpam))
    );
    let earlier = Remedy::SignEarlier {
        days: 1,
        latest: day("2022-09-29"),
    };
    assert_eq!(
        on_signature(&planned("2022-09-30", Some("2022-06-01")), Measure::Booster),
        (ToConfirm, last, Some(earlier))
    );
    let latest = day("2021-12-30");
    assert_eq!(
        on_signature(&planned("2021-12-31", None), Measure::Uplift75),
        (
            ToConfirm,
            Reason::SignedOnLastDay(day("2021-12-31")),
            Some(Remedy::SignEarlier { days: 1, latest })
        )
    );
}

#[test]
fn a_signature_before_the_first_day_is_to_confirm_where_no_text_excludes_it() {
    for (measure, on, first) in [
        (Measure::Booster, "2022-03-31", "2022-04-01"),
        (Measure::Booster, "2019-08-25", "2022-04-01"),
        (Measure::Uplift50, "2020-12-31", "2021-01-01"),
    ] {
        assert_eq!(
            on_signature(&signed(30_000, on), measure),
            (
                ToConfirm,
                Reason::SignedBeforeUnsettled(day(first)),
                Some(Remedy::AskCpam)
            ),
            "{measure:?} signed on {on}"
        );
    }
}

#[test]
fn a_signature_before_the_first_day_is_too_early_where_the_text_says_so() {
    let before = |first| Reason::SignedBefore(day(first));
    assert_eq!(
        on_signature(&signed(30_000, "2020-12-31"), Measure::Uplift75),
        (Unmet, before("2021-01-01"), Some(Remedy::SeeComplement))
    );
    // Before any text: nothing that a visitor can type, but a program can ask.
    assert_eq!(
        on_signature(&signed(30_000, "2019-08-24"), Measure::Complement),
        (Unmet, before("2019-08-25"), None)
    );
    assert_eq!(
        on_signature(
            &reading(signed(30_000, "2022-03-31"), Choice::EarlierNotOpen),
            Measure::Booster
        ),
        (Unmet, before("2022-04-01"), None)
    );
}

#[test]
fn a_signature_too_late_can_be_moved_ahead_until_the_last_sure_day_is_past() {
    // Surely open until 29 September: 11 October is 12 days late; what could be open ended on the 30th.
    let (days, latest) = (12, day("2022-09-29"));
    let after = Reason::SignedAfter(day("2022-09-30"));
    let earlier = (Unmet, after, Some(Remedy::SignEarlier { days, latest }));
    let missed = (Unmet, after, Some(Remedy::MissedBy { days, latest }));
    for (project, expected) in [
        (planned("2022-10-11", None), earlier),
        (planned("2022-10-11", Some("2022-09-29")), earlier),
        (planned("2022-10-11", Some("2022-09-30")), missed),
        (signed(30_000, "2022-10-11"), missed),
        (
            Project {
                today: Some(day("2022-09-01")),
                ..signed(30_000, "2022-10-11")
            },
            missed,
        ),
    ] {
        assert_eq!(on_signature(&project, Measure::Booster), expected);
    }
    assert_eq!(
        on_signature(&signed(30_000, "2021-01-01"), Measure::Complement),
        (
            Unmet,
            Reason::SignedAfter(day("2020-12-31")),
            Some(Remedy::MissedBy {
                days: 1,
                latest: day("2020-12-31")
            })
        )
    );
}

#[test]
fn the_last_days_follow_what_the_visitor_reads_of_the_unsettled_day() {
    let last_day = signed(30_000, "2022-09-30");
    assert_eq!(
        on_signature(
            &reading(last_day.clone(), Choice::LastDayOpen),
            Measure::Booster
        ),
        (
            Met,
            Reason::SignedWithin(day("2022-04-01"), day("2022-09-30")),
            None
        )
    );
    assert_eq!(
        on_signature(&reading(last_day, Choice::LastDayNotOpen), Measure::Booster),
        (
            Unmet,
            Reason::SignedAfter(day("2022-09-29")),
            Some(Remedy::MissedBy {
                days: 1,
                latest: day("2022-09-29")
            })
        )
    );
    assert_eq!(
        on_signature(
            &reading(signed(30_000, "2022-03-31"), Choice::EarlierOpen),
            Measure::Booster
        ),
        (
            Met,
            Reason::SignedWithin(day("2019-08-25"), day("2022-09-29")),
            None
        )
    );
    assert_eq!(
        on_signature(
            &reading(unsigned(Some("2022-09-30")), Choice::LastDayNotOpen),
            Measure::Booster
        ),
        (
            Unmet,
            Reason::LastDayPast(day("2022-09-29")),
            Some(Remedy::NoLongerPossibleSince(day("2022-09-29")))
        )
    );
}

#[test]
fn a_contract_not_signed_can_still_be_signed_until_the_last_day() {
    let sign_by = Some(Remedy::SignBy(day("2022-09-29")));
    let last = day("2022-09-30");
    for (today, expected) in [
        (None, (ToConfirm, Reason::NotSigned, sign_by)),
        (
            Some("2022-09-30"),
            (ToConfirm, Reason::StillPossibleUntil(last), sign_by),
        ),
        (
            Some("2022-10-01"),
            (
                Unmet,
                Reason::LastDayPast(last),
                Some(Remedy::NoLongerPossibleSince(last)),
            ),
        ),
    ] {
        assert_eq!(
            on_signature(&unsigned(today), Measure::Booster),
            expected,
            "{today:?}"
        );
    }
}

#[test]
fn a_planned_day_counts_until_it_is_past_and_then_somebody_must_say_that_it_was_kept() {
    let within = Reason::SignedWithin(day("2022-04-01"), day("2022-09-29"));
    assert_eq!(
        on_signature(&planned("2022-06-15", Some("2022-06-15")), Measure::Booster),
        (Met, within, None)
    );
    assert_eq!(
        on_signature(&planned("2022-06-15", Some("2022-06-16")), Measure::Booster),
        (
            ToConfirm,
            Reason::PlannedDayPast(day("2022-06-15")),
            Some(Remedy::SaySigned)
        )
    );
    // A plan that came too late, past itself: as if nothing had been signed.
    assert_eq!(
        on_signature(&planned("2022-10-11", Some("2022-10-12")), Measure::Booster),
        (
            Unmet,
            Reason::LastDayPast(day("2022-09-30")),
            Some(Remedy::NoLongerPossibleSince(day("2022-09-30")))
        )
    );
}

#[test]
fn a_letter_must_come_before_the_signature_and_after_the_text() {
    let project = |letter: Option<&str>| Project {
        letter: letter.map(day),
        action: Met,
        ..signed(30_000, "2023-06-01")
    };
    let before = (Met, Reason::LetterBeforeSignature, None);
    let action = Measure::PreContractAction;
    let of = |letter| said(&project(letter), action, Input::Letter);
    assert_eq!(
        of(None),
        (
            ToConfirm,
            Reason::NoLetterDate,
            Some(Remedy::GiveLetterDate)
        )
    );
    assert_eq!(
        of(Some("2022-03-31")),
        (
            ToConfirm,
            Reason::LetterBeforeText(day("2022-04-01")),
            Some(Remedy::AskCpam)
        )
    );
    assert_eq!(of(Some("2022-04-01")), before);
    assert_eq!(of(Some("2023-05-31")), before);
    assert_eq!(
        of(Some("2023-06-01")),
        (
            ToConfirm,
            Reason::LetterOnSignatureDay,
            Some(Remedy::AskCpam)
        )
    );
    assert_eq!(
        of(Some("2023-06-02")),
        (Unmet, Reason::LetterAfterSignature, None)
    );
    // The offer of 2020 names no first day; without a contract nothing can come after it.
    assert_eq!(
        said(
            &project(Some("2019-01-01")),
            Measure::LetterOfIntent,
            Input::Letter
        ),
        before
    );
    let unsigned = Project {
        letter: Some(day("2023-06-02")),
        ..population(30_000)
    };
    assert_eq!(said(&unsigned, action, Input::Letter), before);
}

#[test]
fn an_action_can_be_carried_out_as_long_as_there_is_no_contract() {
    let project = |action, project| Project { action, ..project };
    let contract = || signed(30_000, "2023-06-01");
    let of = |project: &Project| said(project, Measure::PreContractAction, Input::Action);
    assert_eq!(
        of(&project(Met, contract())),
        (Met, Reason::ActionDone, None)
    );
    assert_eq!(
        of(&project(Unmet, contract())),
        (Unmet, Reason::NoAction, None)
    );
    assert_eq!(
        of(&project(Unmet, population(30_000))),
        (Unmet, Reason::NoAction, Some(Remedy::CarryOutAction))
    );
    assert_eq!(
        of(&project(ToConfirm, contract())),
        (ToConfirm, Reason::ActionUnknown, Some(Remedy::SayAction))
    );
    assert_eq!(
        condition(&contract(), Measure::LetterOfIntent, Input::Action),
        None,
        "the offer of 2020 asked for none"
    );
}

#[test]
fn an_own_booster_is_as_sure_as_the_contract_but_on_the_days_that_are_unsettled() {
    for (on, certainty) in [
        ("2022-03-31", Assumed),
        ("2022-04-01", Own),
        ("2022-09-29", Own),
        ("2022-09-30", Assumed),
    ] {
        let mut project = signed(30_000, on);
        project.own.set(OwnLine::Booster, euros(40_000));
        let payments = simulate(&project).payments;
        let booster = payments
            .iter()
            .find(|payment| payment.item == Item::Measure(Measure::Booster))
            .unwrap();
        assert_eq!(booster.amount.maximum.money, euros(40_000), "{on}");
        assert_eq!(booster.amount.maximum.certainty, certainty, "{on}");
    }
}

//! Who says less is not answered more surely.

use std::collections::BTreeMap;

use amorce::funding::{
    Choices, Item, Payment, Project, RegimeChoice, Signature, Simulation, Status, simulate,
};
use amorce::law::{Choice, FigureKey, Line, Measure, Regime};
use amorce::units::{Answer, Certainty, Date, Inhabitants, Money, Tier};
use proptest::prelude::*;

use crate::projects::{DAYS_THAT_MATTER, projects, signature_day, today};
use crate::{cases, key, moneys, readings, said};

/// The answer of each measure under the rules in use, and if its own text applied.
fn answers(simulation: &Simulation) -> Vec<(Measure, Answer, Answer)> {
    simulation
        .measures
        .iter()
        .map(|reading| (reading.measure, reading.answer, reading.as_if))
        .collect()
}

/// Whether an answer to who says less is the same, or a doubt.
fn no_firmer(less: Answer, more: Answer) -> bool {
    less == more || less == Answer::ToConfirm
}

fn assert_no_answer_is_firmer(less: &Simulation, more: &Simulation) -> Result<(), TestCaseError> {
    for (less, more) in answers(less).into_iter().zip(answers(more)) {
        prop_assert!(no_firmer(less.1, more.1), "{less:?}, but {more:?}");
        prop_assert!(no_firmer(less.2, more.2), "{less:?}, but {more:?}");
    }
    Ok(())
}

/// Less is sure and more is possible: *prudent* and *attendu* do not rise, *maximum* does not fall.
fn assert_totals_are_no_narrower(
    less: &Simulation,
    more: &Simulation,
) -> Result<(), TestCaseError> {
    let [prudent, expected, maximum] = moneys(less.totals.total.total);
    let [more_prudent, more_expected, more_maximum] = moneys(more.totals.total.total);
    prop_assert!(
        prudent <= more_prudent,
        "prudent {prudent:?} > {more_prudent:?}"
    );
    prop_assert!(
        expected <= more_expected,
        "expected {expected:?} > {more_expected:?}"
    );
    prop_assert!(
        maximum >= more_maximum,
        "maximum {maximum:?} < {more_maximum:?}"
    );
    Ok(())
}

/// No payment that both have has a stronger mark, on any reading that counts it in both.
fn assert_no_mark_is_stronger(less: &Simulation, more: &Simulation) -> Result<(), TestCaseError> {
    let by_key: BTreeMap<_, &Payment> = more
        .payments
        .iter()
        .map(|payment| (key(payment), payment))
        .collect();
    for payment in &less.payments {
        let Some(other) = by_key.get(&key(payment)) else {
            continue;
        };
        prop_assert!(payment.date_certainty >= other.date_certainty);
        for (less, more) in readings(payment.amount)
            .into_iter()
            .zip(readings(other.amount))
        {
            if less.money.is_zero() || more.money.is_zero() {
                continue;
            }
            prop_assert!(
                less.certainty >= more.certainty,
                "{:?}: {:?}, but {:?}",
                key(payment),
                less,
                more
            );
        }
    }
    Ok(())
}

/// The payments that an early payment has no part in.
fn without_early_payments(simulation: &Simulation) -> Vec<impl PartialEq + std::fmt::Debug> {
    simulation
        .payments
        .iter()
        .filter(|payment| {
            !matches!(
                payment.item,
                Item::Measure(Measure::LetterOfIntent | Measure::PreContractAction)
                    | Item::EarlyPaymentDeducted
            )
        })
        .map(said)
        .collect()
}

/// The sums that depend on the day of signature alone.
const ON_SIGNATURE: [Measure; 4] = [
    Measure::Uplift50,
    Measure::Uplift75,
    Measure::Complement,
    Measure::Booster,
];

fn answer(project: &Project, measure: Measure) -> Answer {
    simulate(project).measure(measure).unwrap().answer
}

/// Every day from this one on that could make a difference to a measure.
fn days_from(first: Date) -> impl Iterator<Item = Date> {
    let beside = |day: Date| [day.plus_days(-1), day, day.plus_days(1)];
    DAYS_THAT_MATTER
        .into_iter()
        .flat_map(beside)
        .chain([first, Date::literal(2050, 12, 31)])
        .filter(move |day| *day >= first)
}

/// A plan whose day is past may have been kept, which pays the complement on a day that nobody
/// named, or be signed yet, which pays the uplift at the signature. An advance beyond the envelope
/// eats into the uplift and not into the complement: *maximum* is the case that leaves more.
///
/// Tier 4 under the second offer: 90 000, and 67 500 as either; an early payment of 120 000 read as
/// an advance; without a mission 4 × 90 000 of operating funding to confirm.
#[test]
fn maximum_takes_an_advance_off_nothing_that_may_not_be_paid_at_the_signature() {
    let letter_of_intent = FigureKey {
        line: Line::LetterOfIntent,
        regime: Some(Regime::Offer2020Plus75),
        tier: Some(Tier::Four),
    };
    let total = |signature: fn(Date) -> Signature| {
        let mut project = Project {
            population: Inhabitants::new(200_000),
            letter: Some(Date::literal(2020, 2, 1)),
            signature: signature(Date::literal(2020, 6, 1)),
            today: Some(Date::literal(2020, 6, 2)),
            regime: RegimeChoice::Picked(Regime::Offer2020Plus75),
            choices: Choices::default().with(Choice::EarlyIsAdvance),
            ..Project::default()
        };
        let early = Money::from_euros(120_000);
        project.replaced.set(letter_of_intent, early);
        moneys(simulate(&project).totals.total.total).map(|money| money.cents() / 100)
    };
    // 120 000 + (90 000 − 90 000) + 67 500, and 360 000 in maximum.
    assert_eq!(total(Signature::Signed), [187_500, 187_500, 547_500]);
    assert_eq!(total(Signature::Planned), [120_000, 120_000, 547_500]);
}

proptest! {
    #![proptest_config(cases(96))]

    /// Without the day of the letter of intent, what hung on it is to confirm; nothing else moves.
    #[test]
    fn without_the_letter_no_answer_is_firmer(project in projects()) {
        let less = Project { letter: None, ..project.clone() };
        let (less, more) = (simulate(&less), simulate(&project));
        assert_no_answer_is_firmer(&less, &more)?;
        assert_totals_are_no_narrower(&less, &more)?;
        assert_no_mark_is_stronger(&less, &more)?;
        prop_assert_eq!(without_early_payments(&less), without_early_payments(&more));
    }

    /// Whoever does not say whether there was an action is told no more than whoever does.
    #[test]
    fn without_the_action_no_answer_is_firmer(project in projects()) {
        let less = Project { action: Answer::ToConfirm, ..project.clone() };
        let (less, more) = (simulate(&less), simulate(&project));
        assert_no_answer_is_firmer(&less, &more)?;
        assert_totals_are_no_narrower(&less, &more)?;
        assert_no_mark_is_stronger(&less, &more)?;
        prop_assert_eq!(without_early_payments(&less), without_early_payments(&more));
    }

    /// At exactly 80 000 inhabitants, which the texts put in two tiers, everything is paid as one
    /// inhabitant further inside the tier that the visitor reads, and nothing is surer.
    #[test]
    fn on_the_unsettled_threshold_nothing_is_surer(project in projects()) {
        let inside = if project.choices.switched_to(Choice::Tier2At80000) { 79_999 } else { 80_001 };
        let at = |count| simulate(&Project {
            population: Inhabitants::new(count),
            ..project.clone()
        });
        let (less, more) = (at(80_000), at(inside));
        prop_assert_eq!(less.size.unwrap().tier, more.size.unwrap().tier);
        prop_assert_eq!(less.size.unwrap().certainty(), Certainty::Assumed);
        prop_assert_eq!(answers(&less), answers(&more));
        assert_totals_are_no_narrower(&less, &more)?;
        assert_no_mark_is_stronger(&less, &more)?;
        let [_, expected, maximum] = moneys(less.totals.total.total);
        let [_, same_expected, same_maximum] = moneys(more.totals.total.total);
        prop_assert_eq!((expected, maximum), (same_expected, same_maximum));
    }

    /// Without a today no answer is firmer, except that a plan is believed: nobody can say that its
    /// day is past. A planned contract is then answered as a signed one, today or not.
    #[test]
    fn without_a_today_no_answer_is_firmer_but_plans_are_believed(project in projects()) {
        let less = Project { today: None, ..project.clone() };
        let (less, more) = (simulate(&less), simulate(&project));
        match project.signature {
            Signature::NotYet => assert_no_answer_is_firmer(&less, &more)?,
            Signature::Signed(_) => prop_assert_eq!(answers(&less), answers(&more)),
            Signature::Planned(day) => {
                let kept = Project { signature: Signature::Signed(day), ..project.clone() };
                prop_assert_eq!(answers(&less), answers(&simulate(&kept)));
                if project.today.is_none_or(|today| today <= day) {
                    prop_assert_eq!(answers(&less), answers(&more));
                }
            }
        }
        for obligation in &less.obligations {
            prop_assert!(!matches!(obligation.status, Status::Late(_) | Status::NotTold(_) | Status::Due(_)));
        }
    }

    /// A contract planned for a day is answered as one signed on it, or with a doubt once that day
    /// is past; no mark is stronger and the totals are no narrower.
    #[test]
    fn a_planned_contract_is_answered_no_more_firmly_than_a_signed_one(
        project in projects(),
        day in signature_day(),
    ) {
        let day = project.signature.date().unwrap_or(day);
        let at = |signature| simulate(&Project { signature, ..project.clone() });
        let (less, more) = (at(Signature::Planned(day)), at(Signature::Signed(day)));
        assert_no_answer_is_firmer(&less, &more)?;
        assert_totals_are_no_narrower(&less, &more)?;
        assert_no_mark_is_stronger(&less, &more)?;
    }

    /// *Not signed yet* is the doubt between all the days from today on: what is paid at the
    /// signature is never open, and is not open only when it would be so on each of those days.
    ///
    /// It is not a weaker form of a plan whose day is past: that one may have been kept, while *not
    /// signed yet* says that it was not, so that it may close what the plan left to confirm.
    #[test]
    fn not_signed_yet_is_the_doubt_between_all_days_to_come(
        project in projects(),
        today in today(),
    ) {
        let project = Project { today, ..project };
        let not_yet = Project { signature: Signature::NotYet, ..project.clone() };
        let first = today.unwrap_or(DAYS_THAT_MATTER[0]);
        let candidates: Vec<_> = days_from(first)
            .map(|day| simulate(&Project { signature: Signature::Signed(day), ..project.clone() }))
            .collect();
        for measure in ON_SIGNATURE {
            let never = candidates
                .iter()
                .all(|candidate| candidate.measure(measure).unwrap().answer == Answer::Unmet);
            let expected = if never { Answer::Unmet } else { Answer::ToConfirm };
            prop_assert_eq!(answer(&not_yet, measure), expected, "{:?}", measure);
        }
        // So nothing of it is ever counted as sure.
        let simulation = simulate(&not_yet);
        for payment in &simulation.payments {
            if matches!(payment.item, Item::Measure(measure) if ON_SIGNATURE.contains(&measure)) {
                let [prudent, expected, _] = moneys(payment.amount);
                prop_assert!(prudent.is_zero() && expected.is_zero());
            }
        }
    }

    /// An early payment of a contract not signed yet is answered as for any contract signed after
    /// the letter. On the letter's own day it is to confirm: « avant » does not say.
    #[test]
    fn before_the_signature_the_letter_is_taken_to_come_first(
        project in projects(),
        days in 0..900_i32,
    ) {
        let Some(letter) = project.letter else {
            return Ok(());
        };
        let early = [Measure::LetterOfIntent, Measure::PreContractAction];
        let at = |signature| Project { signature, ..project.clone() };
        let signed = at(Signature::Signed(letter.plus_days(days)));
        let not_yet = at(Signature::NotYet);
        for measure in early {
            let (less, more) = (answer(&not_yet, measure), answer(&signed, measure));
            if days == 0 {
                prop_assert!(no_firmer(more, less));
            } else {
                prop_assert_eq!(less, more);
            }
        }
    }

    /// An offer that was never adopted is never open to whoever does not pick it.
    #[test]
    fn an_offer_is_open_only_to_who_picks_it(project in projects()) {
        for reading in simulate(&project).measures {
            let regime = reading.regime;
            let picked = project.regime == amorce::funding::RegimeChoice::Picked(regime);
            let adopted = matches!(regime, Regime::Aci2019 | Regime::Avenant2);
            if !adopted && !picked {
                prop_assert_eq!(reading.answer, Answer::Unmet);
            }
        }
    }
}

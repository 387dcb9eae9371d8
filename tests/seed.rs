//! What is paid at the signature and before, for both seed articles and around every date that opens
//! or closes a measure. Expected amounts are read in section 5 of the rules and in the articles.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{Choices, Project, Reason, Remedy, Signature, When, simulate};
use amorce::law::{Choice, Measure, OwnLine, Regime};
use amorce::units::Answer::{self, Met, ToConfirm, Unmet};
use amorce::units::Certainty::{Assumed, Official, Own, Reported};
use common::*;

const OFFER_50: Regime = Regime::Offer2020Plus50;
const OFFER_75: Regime = Regime::Offer2020Plus75;

fn answer(project: &Project, measure: Measure) -> Answer {
    simulate(project).measure(measure).unwrap().answer
}

#[test]
fn the_article_of_2020_comes_out_for_the_smallest_and_the_largest_tier() {
    // « de 50 000 à 87 500 euros … (moins de 40 000 habitants) »
    let small = signed(39_999, "2021-06-01");
    assert_eq!(
        seed_total(&small),
        [50_000, 50_000, 87_500],
        "the booster of earlier signatories is to confirm"
    );
    assert_eq!(
        seed_total(&under(small.clone(), Regime::Aci2019)),
        [50_000; 3]
    );
    assert_eq!(seed_total(&under(small, OFFER_75)), [87_500; 3]);
    // « de 90 000 à 157 500 euros … (plus de 175 000 habitants) »
    let large = signed(175_001, "2021-06-01");
    assert_eq!(
        seed_total(&under(large.clone(), Regime::Aci2019)),
        [90_000; 3]
    );
    assert_eq!(seed_total(&under(large, OFFER_75)), [157_500; 3]);
}

#[test]
fn each_tier_has_the_envelope_and_the_uplifts_of_the_table() {
    for (inhabitants, base, plus_50, plus_75) in [
        (30_000, 50_000, 75_000, 87_500),
        (60_000, 60_000, 90_000, 105_000),
        (120_000, 75_000, 112_500, 131_250),
        (200_000, 90_000, 135_000, 157_500),
    ] {
        let project = signed(inhabitants, "2021-06-01");
        assert_eq!(
            seed_total(&under(project.clone(), Regime::Aci2019)),
            [base; 3]
        );
        assert_eq!(seed_total(&under(project.clone(), OFFER_50)), [plus_50; 3]);
        assert_eq!(seed_total(&under(project, OFFER_75)), [plus_75; 3]);
    }
}

#[test]
fn signatories_of_2019_and_2020_would_have_received_the_difference_on_a_day_nobody_named() {
    for on in ["2019-08-25", "2020-03-01", "2020-12-31"] {
        let project = under(signed(30_000, on), OFFER_75);
        assert_eq!(answer(&project, Measure::Complement), Met, "{on}");
        assert_eq!(
            answer(&project, Measure::Uplift75),
            Unmet,
            "{on}: never together"
        );
        let simulation = simulate(&project);
        let complement = simulation
            .payments
            .iter()
            .find(|p| p.item == amorce::funding::Item::Measure(Measure::Complement))
            .unwrap();
        assert_eq!(complement.amount.prudent.money, euros(37_500));
        assert!(matches!(complement.when, When::Unknown(_)));
    }
    let later = under(signed(30_000, "2021-01-01"), OFFER_75);
    assert_eq!(answer(&later, Measure::Complement), Unmet);
    assert_eq!(answer(&later, Measure::Uplift75), Met);
}

#[test]
fn every_date_that_opens_or_closes_a_measure_does_so_on_its_day() {
    let cases = [
        (OFFER_50, Measure::Uplift50, "2020-12-31", ToConfirm),
        (OFFER_50, Measure::Uplift50, "2021-01-01", Met),
        (OFFER_50, Measure::Uplift50, "2021-12-31", Met),
        (OFFER_50, Measure::Uplift50, "2022-01-01", Unmet),
        (OFFER_75, Measure::Uplift75, "2020-12-31", Unmet),
        (OFFER_75, Measure::Uplift75, "2021-01-01", Met),
        (OFFER_75, Measure::Uplift75, "2021-12-30", Met),
        (OFFER_75, Measure::Uplift75, "2021-12-31", ToConfirm),
        (OFFER_75, Measure::Uplift75, "2022-01-01", Unmet),
        (OFFER_75, Measure::Complement, "2019-08-25", Met),
        (OFFER_75, Measure::Complement, "2021-01-01", Unmet),
        (Regime::Avenant2, Measure::Booster, "2022-03-31", ToConfirm),
        (Regime::Avenant2, Measure::Booster, "2022-04-01", Met),
        (Regime::Avenant2, Measure::Booster, "2022-09-29", Met),
        (Regime::Avenant2, Measure::Booster, "2022-09-30", ToConfirm),
        (Regime::Avenant2, Measure::Booster, "2022-10-01", Unmet),
    ];
    for (regime, measure, on, expected) in cases {
        let project = under(signed(50_000, on), regime);
        assert_eq!(
            answer(&project, measure),
            expected,
            "{measure:?} signed on {on}"
        );
    }
}

#[test]
fn an_offer_that_was_never_adopted_is_no_right_unless_it_is_picked() {
    let project = signed(30_000, "2021-06-01");
    let simulation = simulate(&project);
    assert!(!simulation.as_if);
    for measure in [
        Measure::Uplift50,
        Measure::Uplift75,
        Measure::LetterOfIntent,
    ] {
        let reading = simulation.measure(measure).unwrap();
        assert_eq!(reading.answer, Unmet);
        assert!(
            reading
                .conditions
                .iter()
                .any(|c| c.reason == Reason::OfferNeverAdopted)
        );
    }
    assert!(simulate(&under(project, OFFER_75)).as_if);
}

#[test]
fn the_booster_of_2022_is_an_assumption_and_no_prudent_money() {
    // 120 000 inhabitants: 75 000 + 56 250.
    let project = signed(120_000, "2022-06-15");
    assert_eq!(seed_total(&project), [75_000, 131_250, 131_250]);
    let seed = simulate(&project).seed.unwrap();
    assert_eq!(seed.envelope.certainty, Reported);
    assert_eq!(
        seed.raised_by.map(|(_, _, amount)| amount.certainty),
        Some(Assumed)
    );
    assert_eq!(seed.total.prudent.certainty, Reported);
    assert_eq!(seed.total.expected.certainty, Assumed);
}

#[test]
fn a_booster_read_in_the_contract_is_prudent_money() {
    let mut project = signed(30_000, "2022-06-15");
    project.own.set(OwnLine::Booster, euros(37_500));
    assert_eq!(seed_total(&project), [87_500; 3]);
    let total = simulate(&project).seed.unwrap().total.prudent;
    assert_eq!(total.certainty, Own);
}

#[test]
fn the_other_readings_of_the_booster_can_be_switched() {
    let with = |project: Project, choice| Project {
        choices: Choices::default().with(choice),
        ..project
    };
    let open = signed(30_000, "2022-06-15");
    assert_eq!(seed_total(&with(open, Choice::BoosterNil)), [50_000; 3]);
    let last_day = signed(30_000, "2022-09-30");
    assert_eq!(seed_total(&last_day), [50_000, 50_000, 87_500]);
    assert_eq!(
        seed_total(&with(last_day.clone(), Choice::LastDayOpen)),
        [50_000, 87_500, 87_500]
    );
    assert_eq!(
        seed_total(&with(last_day, Choice::LastDayNotOpen)),
        [50_000; 3]
    );
    let earlier = signed(30_000, "2020-06-01");
    assert_eq!(
        seed_total(&with(earlier.clone(), Choice::EarlierOpen)),
        [50_000, 87_500, 87_500]
    );
    assert_eq!(
        seed_total(&with(earlier, Choice::EarlierNotOpen)),
        [50_000; 3]
    );
}

#[test]
fn money_on_the_letter_of_intent_is_that_of_the_table() {
    for (inhabitants, amount) in [
        (30_000, 15_000),
        (60_000, 17_500),
        (120_000, 25_000),
        (200_000, 30_000),
    ] {
        let offer = Project {
            letter: Some(day("2021-02-01")),
            ..under(signed(inhabitants, "2021-06-01"), OFFER_75)
        };
        let early = simulate(&offer).seed.unwrap().early;
        assert_eq!(in_euros(early.map(|a| a.money)), [amount; 3]);
        assert_eq!(early.prudent.certainty, Reported);

        let action = Project {
            letter: Some(day("2022-05-01")),
            action: Met,
            ..signed(inhabitants, "2023-06-01")
        };
        let early = simulate(&action).seed.unwrap().early;
        assert_eq!(
            in_euros(early.map(|a| a.money)),
            [0, amount, amount],
            "draft figures are assumed"
        );
    }
}

#[test]
fn a_letter_or_an_action_that_is_not_known_is_to_confirm_never_yes_nor_no() {
    let measure = Measure::PreContractAction;
    let known = Project {
        letter: Some(day("2022-05-01")),
        action: Met,
        ..signed(30_000, "2023-06-01")
    };
    assert_eq!(answer(&known, measure), Met);
    let no_letter = Project {
        letter: None,
        ..known.clone()
    };
    assert_eq!(answer(&no_letter, measure), ToConfirm);
    let unknown_action = Project {
        action: ToConfirm,
        ..known.clone()
    };
    assert_eq!(answer(&unknown_action, measure), ToConfirm);
    let before_the_text = Project {
        letter: Some(day("2022-03-31")),
        ..known.clone()
    };
    assert_eq!(answer(&before_the_text, measure), ToConfirm);
    let same_day = Project {
        letter: Some(day("2023-06-01")),
        ..known.clone()
    };
    assert_eq!(answer(&same_day, measure), ToConfirm);
    let no_action = Project {
        action: Unmet,
        letter: None,
        ..known
    };
    assert_eq!(
        answer(&no_action, measure),
        Unmet,
        "one unmet condition decides"
    );
}

#[test]
fn an_advance_on_the_envelope_is_taken_off_the_signature_and_never_below_zero() {
    let addition = Project {
        letter: Some(day("2021-02-01")),
        ..under(signed(30_000, "2021-06-01"), OFFER_75)
    };
    let advance = Project {
        choices: Choices::default().with(Choice::EarlyIsAdvance),
        ..addition.clone()
    };
    // 15 000 before, 87 500 at the signature, or 72 500 where the 15 000 were an advance. Without a
    // mission the operating funding of years 2 to 5, 4 × 50 000, is to confirm: maximum alone.
    assert_eq!(
        total_cents(&simulate(&addition)),
        [10_250_000, 10_250_000, 30_250_000]
    );
    assert_eq!(
        total_cents(&simulate(&advance)),
        [8_750_000, 8_750_000, 28_750_000],
        "the total of the envelope does not change"
    );
    // Neither signed nor with a today: 37 500 is to confirm, as uplift or as complement, never as both.
    let undated = Project {
        signature: Signature::NotYet,
        ..advance.clone()
    };
    assert_eq!(
        total_cents(&simulate(&undated)),
        [5_000_000, 5_000_000, 8_750_000]
    );

    let mut huge = Project {
        letter: Some(day("2022-05-01")),
        action: Met,
        choices: Choices::default().with(Choice::EarlyIsAdvance),
        ..signed(30_000, "2023-06-01")
    };
    huge.own.set(OwnLine::PreContractAction, euros(80_000));
    assert_eq!(
        total_cents(&simulate(&huge)),
        [8_000_000, 8_000_000, 28_000_000],
        "80 000 before, nothing at the signature, 4 × 50 000 to confirm"
    );
}

#[test]
fn not_signed_yet_means_today_or_later() {
    let unsigned = |today| Project {
        today: Some(day(today)),
        ..population(30_000)
    };
    assert_eq!(answer(&unsigned("2022-09-30"), Measure::Booster), ToConfirm);
    let late = simulate(&unsigned("2022-10-01"));
    let booster = late.measure(Measure::Booster).unwrap();
    assert_eq!(booster.answer, Unmet);
    let remedy = booster.conditions.last().and_then(|c| c.remedy);
    assert_eq!(
        remedy,
        Some(Remedy::NoLongerPossibleSince(day("2022-09-30")))
    );
    assert_eq!(
        answer(&population(30_000), Measure::Booster),
        ToConfirm,
        "without a today nobody knows"
    );
}

#[test]
fn a_signature_too_late_says_by_how_much() {
    let planned = Project {
        signature: Signature::Planned(day("2022-10-11")),
        today: Some(day("2022-06-01")),
        ..population(30_000)
    };
    let remedy = |project: &Project| {
        let simulation = simulate(project);
        let reading = simulation.measure(Measure::Booster).unwrap();
        reading.conditions.last().and_then(|c| c.remedy)
    };
    // From 29 September, the last day that is surely open, to 11 October: 12 days.
    let latest = day("2022-09-29");
    assert_eq!(
        remedy(&planned),
        Some(Remedy::SignEarlier { days: 12, latest })
    );
    let signed = signed(30_000, "2022-10-11");
    assert_eq!(remedy(&signed), Some(Remedy::MissedBy { days: 12, latest }));
}

#[test]
fn a_planned_day_that_is_past_is_to_confirm() {
    let project = Project {
        signature: Signature::Planned(day("2022-06-15")),
        today: Some(day("2026-11-21")),
        ..population(30_000)
    };
    assert_eq!(answer(&project, Measure::Booster), ToConfirm);
}

#[test]
fn without_a_population_nothing_is_paid_but_the_conditions_still_answer() {
    let project = Project {
        signature: Signature::Signed(day("2022-06-15")),
        ..Project::default()
    };
    let simulation = simulate(&project);
    assert!(simulation.payments.is_empty() && simulation.seed.is_none());
    assert_eq!(answer(&project, Measure::Booster), Met);
    assert_eq!(simulation.years.len(), 5);
}

#[test]
fn the_envelope_is_official_for_tiers_1_and_4_and_reported_between() {
    for (inhabitants, certainty) in [
        (30_000, Official),
        (60_000, Reported),
        (120_000, Reported),
        (200_000, Official),
    ] {
        let seed = simulate(&signed(inhabitants, "2024-01-15")).seed.unwrap();
        assert_eq!(seed.envelope.certainty, certainty);
    }
}

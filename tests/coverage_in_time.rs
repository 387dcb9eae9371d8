//! Every day has exactly one set of rules from the first one on, and none before: no gap in which
//! the calculation would guess, no overlap in which it would choose.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use amorce::funding::{Choices, in_force};
use amorce::law::{Choice, LAW, Regime};
use amorce::units::Date;

fn regimes_holding(day: Date) -> Vec<Regime> {
    LAW.texts
        .iter()
        .filter(|rules| LAW.in_force(rules).holds(day))
        .map(|rules| rules.regime)
        .collect()
}

#[test]
fn the_latest_text_is_the_last_one_and_texts_stand_in_the_order_of_their_effect() {
    assert_eq!(LAW.texts.last().unwrap().regime, LAW.latest.regime);
    assert!(LAW.texts.is_sorted_by_key(|text| text.effect.day));
}

fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
    (0..=first.days_until(last)).map(move |days| first.plus_days(days))
}

#[test]
fn every_day_from_the_agreement_to_2030_has_exactly_one_regime() {
    let avenant_2 = Date::literal(2022, 4, 1);
    let mut walked = 0;
    for day in days(Date::literal(2019, 8, 25), Date::literal(2030, 12, 31)) {
        let expected = if day < avenant_2 {
            Regime::Aci2019
        } else {
            Regime::Avenant2
        };
        assert_eq!(regimes_holding(day), [expected], "{day}");
        let found = in_force(&LAW, day, Choices::default()).map(|rules| rules.regime);
        assert_eq!(found, Some(expected), "{day}");
        walked += 1;
    }
    // 129 days left of 2019, then eleven years of which 2020, 2024 and 2028 have 366 days.
    assert_eq!(walked, 129 + 11 * 365 + 3);
}

#[test]
fn before_the_agreement_the_answer_is_that_there_was_none() {
    for day in days(Date::literal(2015, 1, 1), Date::literal(2019, 8, 24)) {
        assert!(in_force(&LAW, day, Choices::default()).is_none(), "{day}");
    }
}

#[test]
fn the_other_reading_of_the_effect_of_avenant_2_moves_one_day_and_no_other() {
    let on_publication = Choices::default().with(Choice::EffectOnPublication);
    for day in days(Date::literal(2019, 8, 1), Date::literal(2030, 12, 31)) {
        let ours = in_force(&LAW, day, Choices::default()).map(|rules| rules.regime);
        let other = in_force(&LAW, day, on_publication).map(|rules| rules.regime);
        assert_eq!(ours != other, day == Date::literal(2022, 3, 31), "{day}");
    }
}

//! What holds for every contract.

use std::num::NonZeroU16;

use amorce::aid::assistant::*;
use amorce::units::{Date, Money, Rate};
use proptest::prelude::*;

use super::common::day;
use super::contracts::*;

fn bands_and_options() -> impl Iterator<Item = (Band, WorkingTime)> {
    Band::ALL
        .into_iter()
        .flat_map(|band| TIMES.map(|time| (band, time)))
}

fn whole(amount: &Amount) {
    let parts = &amount.parts;
    let is_leaf = matches!(amount.step, Step::Figure(_) | Step::BelowP30(_));
    assert_eq!(parts.is_empty(), is_leaf, "{amount:?}");
    assert!(parts.iter().all(|part| part.certainty <= amount.certainty));
    if let Step::Figure(figure) = amount.step {
        assert_eq!(amount.money, figure.money());
    }
    parts.iter().for_each(whole);
}

fn holds(contract: &Contract) {
    let answer = simulate(contract);
    assert_eq!(
        answer.paid.is_none(),
        !answer.refusals.is_empty(),
        "{contract:?}"
    );
    let Some(paid) = answer.paid else { return };
    assert_eq!(paid.lines.len(), 5);
    let sum =
        |of: fn(&Line) -> &Amount| -> Money { paid.lines.iter().map(|line| of(line).money).sum() };
    assert_eq!(paid.at_most.money, sum(|line| &line.at_most));
    assert_eq!(paid.at_attainment.money, sum(|line| &line.at_attainment));
    for line in &paid.lines {
        assert!(
            line.at_attainment.money <= line.at_most.money
                && line.at_attainment.money >= Money::ZERO
        );
        let instalments: Money = line.instalments.iter().map(|one| one.amount.money).sum();
        assert_eq!(instalments, line.at_attainment.money);
        line.instalments.iter().for_each(|one| whole(&one.amount));
    }
    whole(&paid.at_most);
    whole(&paid.at_attainment);
}

#[test]
fn every_day_of_the_texts_has_an_answer_that_is_whole() {
    let (first, last) = (day("2019-08-01"), day("2029-07-31"));
    for (band, time) in bands_and_options() {
        for after in 0..=first.days_until(last) {
            let signature = first.plus_days(after);
            holds(&Contract {
                band,
                ..Contract::new(signature, Aid::OneDoctor(time))
            });
        }
    }
}

#[test]
fn a_later_signature_never_loses_the_new_amounts() {
    let (first, last) = (day("2019-09-01"), day("2029-06-21"));
    for (band, time) in bands_and_options() {
        let mut before = vec![Money::ZERO; 5];
        for after in 0..=first.days_until(last) {
            let contract = Contract {
                band,
                ..Contract::new(first.plus_days(after), Aid::OneDoctor(time))
            };
            let Some(paid) = simulate(&contract).paid else {
                continue;
            };
            let now: Vec<_> = paid.lines.iter().map(|line| line.at_most.money).collect();
            assert!(
                now.iter().zip(&before).all(|(now, before)| now >= before),
                "{contract:?}"
            );
            before = now;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_input_panics_and_every_answer_is_whole(
        days in -60_000..90_000_i32,
        kind in 0..4_usize,
        band in 0..Band::ALL.len(),
        numbers in (1..=u16::MAX, 1..=u16::MAX),
        rates in prop::array::uniform3(prop::option::of(0..=10_000_u16)),
        cost in prop::option::of(any::<i64>()),
    ) {
        let number = |number| NonZeroU16::new(number).unwrap();
        let aid = TIMES.get(kind).map_or(
            Aid::Collective { positions: number(numbers.0), doctors: number(numbers.1) },
            |time| Aid::OneDoctor(*time),
        );
        let told = |rate: u16| Attainment::Told(Rate::from_hundredths(rate).unwrap());
        holds(&Contract {
            band: Band::ALL[band],
            attainment: rates.map(|rate| rate.map_or(Attainment::Example, told)),
            yearly_cost: cost.map(Money::from_cents),
            ..Contract::new(day("2024-06-22").plus_days(days), aid)
        });
    }
}

#[test]
fn the_first_and_the_last_days_of_the_calendar_are_refused() {
    for signature in [Date::MIN, Date::MAX] {
        for aid in [
            Aid::OneDoctor(WorkingTime::Full),
            group(1, 1, "2026-03-01").aid,
        ] {
            assert_eq!(simulate(&Contract::new(signature, aid)).refusals.len(), 1);
        }
    }
}

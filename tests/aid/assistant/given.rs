//! What is given besides the contract: the band, the attainment, the cost.

use amorce::aid::assistant::*;
use amorce::units::Certainty::{Assumed, Own, Reported};
use amorce::units::{Money, Rate};

use super::common::euros;
use super::contracts::*;

#[test]
fn below_p30_every_amount_is_nothing_and_the_threshold_says_why() {
    for (contract, patients) in [
        (one(WorkingTime::Half, Band::BelowP30, "2021-03-01"), 640),
        (one(WorkingTime::Half, Band::BelowP30, "2023-05-01"), 775),
        (one(WorkingTime::Half, Band::BelowP30, "2024-07-01"), 775),
        (
            Contract {
                band: Band::BelowP30,
                ..group(2, 3, "2026-03-01")
            },
            775,
        ),
    ] {
        let answer = simulate(&contract);
        assert_eq!(answer.below.unwrap().patients, patients);
        let paid = answer.paid.unwrap();
        assert_eq!(paid.at_most.money, Money::ZERO);
        assert_eq!(paid.lines.len(), 5);
        for line in paid.lines {
            assert_eq!(line.at_most.money, Money::ZERO);
            assert_eq!(line.at_attainment.money, Money::ZERO);
            assert!(line.instalments.is_empty());
        }
    }
    assert_eq!(simulate(&full("2024-07-01")).below, None);
}

#[test]
fn a_band_that_is_not_known_is_counted_as_the_common_one_and_assumed() {
    let unknown = Contract {
        band: Band::Unknown,
        ..full("2024-07-01")
    };
    assert_eq!(lines(&unknown), lines(&full("2024-07-01")));
    assert_eq!(marks(&unknown), [Assumed; 5]);
    let collective = Contract {
        band: Band::Unknown,
        ..group(1, 1, "2026-03-01")
    };
    assert_eq!(marks(&collective), [Assumed; 5]);
}

#[test]
fn attainment_changes_years_3_to_5_alone() {
    let rates = [80, 50, 0].map(|rate| Attainment::Told(Rate::from_percent(rate)));
    let contract = Contract {
        attainment: rates,
        ..full("2024-07-01")
    };
    let paid = paid(&contract);
    let attained: Vec<_> = paid.lines.iter().map(|line| &line.at_attainment).collect();
    // 80 % and 50 % of 22 000.
    let expected = [38_000, 28_000, 17_600, 11_000, 0].map(euros);
    assert_eq!(
        attained
            .iter()
            .map(|amount| amount.money)
            .collect::<Vec<_>>(),
        expected
    );
    // That years 1 and 2 do not depend on results is reported.
    let marks: Vec<_> = attained.iter().map(|amount| amount.certainty).collect();
    assert_eq!(marks, [Reported, Reported, Own, Own, Own]);
    assert_eq!(paid.at_attainment.money, euros(94_600));
    assert_eq!(paid.at_most.money, euros(132_000));
}

#[test]
fn what_was_not_typed_is_an_example() {
    let paid = paid(&full("2024-07-01"));
    let third = &paid.lines[2].at_attainment;
    assert_eq!(third.step, Step::Attained(Attainment::Example));
    assert_eq!((third.money, third.certainty), (euros(22_000), Assumed));
    assert_eq!(paid.lines[0].at_attainment.step, Step::NotModulated);
}

#[test]
fn the_share_of_a_cost_is_that_of_the_year_and_of_five_years() {
    let contract = Contract {
        yearly_cost: Some(euros(40_000)),
        ..full("2024-07-01")
    };
    let paid = paid(&contract);
    // 38 000, 28 000 and 22 000 of 40 000; 132 000 of 200 000.
    let shares: Vec<_> = paid
        .lines
        .iter()
        .map(|line| line.covered.unwrap().at_most)
        .collect();
    assert_eq!(shares, [9_500, 7_000, 5_500, 5_500, 5_500]);
    assert_eq!(
        paid.covered,
        Some(Covered {
            at_most: 6_600,
            at_attainment: 6_600
        })
    );
    for cost in [None, Some(Money::ZERO), Some(Money::from_cents(-1))] {
        let paid = self::paid(&Contract {
            yearly_cost: cost,
            ..contract
        });
        assert_eq!((paid.covered, paid.lines[0].covered), (None, None));
    }
}

//! The value types at their bounds: every rounding, every saturation, every order, by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

use amorce::units::{Answer, Certainty, Date, Inhabitants, Money, NotADate, Rate, Tier};

fn cents(cents: i64) -> Money {
    Money::from_cents(cents)
}

#[test]
fn euros_are_a_hundred_cents_each() {
    assert_eq!(Money::from_euros(0), Money::ZERO);
    assert_eq!(Money::from_euros(2).cents(), 200);
    assert_eq!(Money::from_euros(75_000).cents(), 7_500_000);
    assert_eq!(Money::TYPED_MAX.cents(), 1_000_000_000);
    assert_eq!(cents(-3).cents(), -3);
}

#[test]
fn only_nothing_is_nothing() {
    assert!(Money::ZERO.is_zero());
    assert!(!cents(1).is_zero());
    assert!(!cents(-1).is_zero());
}

#[test]
fn a_share_is_rounded_half_up_to_the_cent() {
    let rate = |hundredths| Rate::from_hundredths(hundredths).unwrap();
    for (amount, hundredths, expected) in [
        (100, 5_000, 50),
        (1, 5_000, 1),       // 0.5
        (1, 4_999, 0),       // 0.4999
        (3, 5_000, 2),       // 1.5
        (5, 5_000, 3),       // 2.5: up, never to the even one
        (10, 3_333, 3),      // 3.333
        (10, 6_667, 7),      // 6.667
        (1_000, 7_505, 751), // 750.5
        (-1, 5_000, 0),      // −0.5: up is towards 0
        (-3, 5_000, -1),     // −1.5
        (-10, 6_667, -7),    // −6.667
        (12_345, 10_000, 12_345),
        (12_345, 0, 0),
    ] {
        assert_eq!(
            cents(amount).share(rate(hundredths)),
            cents(expected),
            "{amount} × {hundredths} / 10 000"
        );
    }
}

#[test]
fn a_wide_fraction_is_rounded_half_up_however_wide_it_is() {
    const WIDE: i128 = 1_000_000_000_000_000_000_000_000;
    for (amount, part, whole, expected) in [
        (100, 1, 3, 33),
        (100, 2, 3, 67),
        (7, 1, 2, 4),   // 3.5
        (-7, 1, 2, -3), // −3.5
        (7, -1, 2, -3),
        (-10, 2, 3, -7),                   // −6.667
        (700, 24_000, 13, 1_292_308),      // 1 292 307.69
        (3, WIDE, 2 * WIDE, 2),            // 1.5
        (3, WIDE - 1, 2 * WIDE, 1),        // just below
        (1, 7 * WIDE + 1, 14 * WIDE, 1),   // just above 0.5
        (-1, 7 * WIDE + 1, 14 * WIDE, -1), // just below −0.5
        (5, 0, WIDE, 0),
        (5, 3, 0, 5),
        (5, 3, -1, 5),
    ] {
        assert_eq!(
            cents(amount).wide_fraction(part, whole),
            cents(expected),
            "{amount} × {part} / {whole}"
        );
    }
    // As far as it goes without a panic: half of what 64 bits hold, and there it stays.
    let most = cents(i64::MAX).wide_fraction(i128::MAX, 1);
    assert_eq!(most, cents(i64::MAX / 2 + 1));
    let least = cents(i64::MIN).wide_fraction(i128::MAX, 1);
    assert_eq!(least, cents(i64::MIN / 2));
}

#[test]
fn a_fraction_is_rounded_half_up_and_whole_when_there_is_nothing_to_divide_by() {
    for (amount, part, whole, expected) in [
        (1_500_000, 92, 365, 378_082),    // 378 082.19
        (1_500_000, 273, 365, 1_121_918), // 1 121 917.81
        (100, 1, 3, 33),
        (100, 2, 3, 67),
        (7, 1, 2, 4),   // 3.5
        (-7, 1, 2, -3), // −3.5
        (5, 1, 1, 5),
        (5, 0, 9, 0),
        (5, 3, 0, 5),
    ] {
        assert_eq!(
            cents(amount).fraction(part, whole),
            cents(expected),
            "{amount} × {part} / {whole}"
        );
    }
}

#[test]
fn a_sum_and_a_difference_are_exact_and_never_overflow() {
    assert_eq!(cents(3) + cents(-5), cents(-2));
    assert_eq!(cents(3) - cents(5), cents(-2));
    let mut sum = cents(7);
    sum += cents(4);
    assert_eq!(sum, cents(11));
    assert_eq!(
        [1, 20, 300].map(cents).into_iter().sum::<Money>(),
        cents(321)
    );
    assert_eq!([].into_iter().sum::<Money>(), Money::ZERO);
    assert_eq!(cents(i64::MAX) + cents(1), cents(i64::MAX));
    assert_eq!(cents(i64::MIN) - cents(1), cents(i64::MIN));
    assert_eq!(cents(i64::MAX).fraction(2, 1), cents(i64::MAX));
}

#[test]
fn what_is_taken_off_takes_at_most_all() {
    assert_eq!(cents(500).less_at_most(cents(200)), cents(300));
    assert_eq!(cents(500).less_at_most(cents(500)), Money::ZERO);
    assert_eq!(cents(500).less_at_most(cents(501)), Money::ZERO);
}

#[test]
fn a_rate_goes_from_0_to_100_percent() {
    assert_eq!(Rate::from_hundredths(0), Some(Rate::NONE));
    assert_eq!(Rate::from_hundredths(10_000), Some(Rate::FULL));
    assert_eq!(Rate::from_hundredths(10_001), None);
    assert_eq!(Rate::from_hundredths(1_234).unwrap().hundredths(), 1_234);
    assert_eq!(Rate::from_percent(0), Rate::NONE);
    assert_eq!(Rate::from_percent(75).hundredths(), 7_500);
    assert_eq!(Rate::from_percent(99).hundredths(), 9_900);
    assert_eq!(Rate::from_percent(100), Rate::FULL);
    assert_eq!(Rate::from_percent(255), Rate::FULL);
}

#[test]
fn a_rate_and_its_complement_make_100_percent() {
    assert_eq!(Rate::from_percent(75).complement(), Rate::from_percent(25));
    assert_eq!(Rate::FULL.complement(), Rate::NONE);
    assert_eq!(Rate::NONE.complement(), Rate::FULL);
}

#[test]
fn the_tiers_are_four_in_a_row() {
    use Tier::{Four, One, Three, Two};
    assert_eq!(Tier::ALL.map(Tier::number), [1, 2, 3, 4]);
    assert_eq!(
        Tier::ALL.map(Tier::above),
        [Some(Two), Some(Three), Some(Four), None]
    );
    assert_eq!(
        Tier::ALL.map(Tier::below),
        [None, Some(One), Some(Two), Some(Three)]
    );
}

#[test]
fn a_territory_has_1_to_70_000_000_inhabitants() {
    for (count, expected) in [
        (0, None),
        (1, Some(1)),
        (35_000, Some(35_000)),
        (70_000_000, Some(70_000_000)),
        (70_000_001, None),
    ] {
        assert_eq!(Inhabitants::new(count).map(Inhabitants::count), expected);
    }
}

#[test]
fn the_marks_rank_from_the_strongest_to_the_weakest() {
    assert_eq!(Certainty::ALL.map(Certainty::rank), [0, 1, 2, 3, 4]);
    for (place, mark) in Certainty::ALL.into_iter().enumerate() {
        for (other_place, other) in Certainty::ALL.into_iter().enumerate() {
            let weaker = Certainty::ALL[place.max(other_place)];
            assert_eq!(mark.weaker(other), weaker, "{mark:?} and {other:?}");
        }
    }
}

#[test]
fn one_no_decides_and_one_doubt_leaves_a_doubt() {
    use Answer::{Met, ToConfirm, Unmet};
    for (one, other, both) in [
        (Met, Met, Met),
        (Met, ToConfirm, ToConfirm),
        (ToConfirm, ToConfirm, ToConfirm),
        (Met, Unmet, Unmet),
        (ToConfirm, Unmet, Unmet),
        (Unmet, Unmet, Unmet),
    ] {
        assert_eq!(one.and(other), both);
        assert_eq!(other.and(one), both);
    }
}

#[test]
fn no_day_leaves_the_three_centuries() {
    let (first, last) = (Date::MIN, Date::MAX);
    assert_eq!(first.ymd(), (1900, 1, 1));
    assert_eq!(last.ymd(), (2199, 12, 31));
    assert_eq!(first.plus_days(-1), first);
    assert_eq!(last.plus_days(1), last);
    assert_eq!(first.plus_days(i32::MIN), first);
    assert_eq!(last.plus_days(i32::MAX), last);
    assert_eq!(last.plus_months(1), last);
    assert_eq!(
        Date::literal(2199, 6, 30).plus_months(6).ymd(),
        (2199, 12, 30)
    );
    assert_eq!(Date::literal(2199, 6, 30).plus_months(7), last);
    assert_eq!(last.plus_months(u32::MAX), last);
}

#[test]
fn a_text_that_is_no_day_is_said_to_be_none() {
    assert_eq!("2022-02-30".parse::<Date>(), Err(NotADate));
    assert_eq!(NotADate.to_string(), "not a day written YYYY-MM-DD");
    assert_eq!(format!("{:?}", Date::literal(2022, 4, 1)), "2022-04-01");
}

#[test]
fn a_percentage_of_an_amount_is_rounded_half_up() {
    let of = |part, whole| {
        let whole = Money::from_cents(whole);
        Money::from_cents(part).hundredths_of_percent_of(whole)
    };
    // 33,333 % and 66,667 %; half of a hundredth of a percent, and a little less.
    assert_eq!([of(1, 3), of(2, 3)], [Some(3_333), Some(6_667)]);
    assert_eq!([of(1, 20_000), of(1, 20_001)], [Some(1), Some(0)]);
    assert_eq!(
        [of(3, 3), of(9, 3), of(0, 3)],
        [Some(10_000), Some(30_000), Some(0)]
    );
    assert_eq!([of(1, 0), of(1, -3), of(-1, 3)], [None; 3]);
    assert!(of(i64::MAX, 1).is_some());
}

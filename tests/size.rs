//! The size tier and the distance to the next ones, on each side of every threshold.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{Choices, Size, simulate};
use amorce::law::{Choice, LAW};
use amorce::units::Certainty::{Assumed, Official};
use amorce::units::{Inhabitants, Tier};
use common::*;

fn size(count: u32) -> Size {
    let sizes = LAW.latest.sizes;
    Size::of(Inhabitants::new(count).unwrap(), sizes, Choices::default())
}

#[test]
fn each_threshold_separates_the_tiers_that_the_table_says() {
    for (count, tier) in [
        (1, Tier::One),
        (39_999, Tier::One),
        (40_000, Tier::Two),
        (79_999, Tier::Two),
        (80_000, Tier::Three),
        (175_000, Tier::Three),
        (175_001, Tier::Four),
        (70_000_000, Tier::Four),
    ] {
        assert_eq!(size(count).tier, tier, "{count}");
        let expected = if count == 80_000 { Assumed } else { Official };
        assert_eq!(size(count).certainty(), expected, "{count}");
    }
}

#[test]
fn the_distance_up_and_down_is_what_it_takes_to_be_in_the_other_tier() {
    for count in [
        1, 39_999, 40_000, 60_000, 79_999, 80_000, 80_001, 175_000, 175_001, 300_000,
    ] {
        let here = size(count);
        if let Some(above) = here.above {
            assert_eq!(size(count + above.inhabitants).tier, above.tier);
            assert_eq!(size(count + above.inhabitants - 1).tier, here.tier);
        }
        if let Some(below) = here.below {
            assert_eq!(size(count - below.inhabitants).tier, below.tier);
            assert_eq!(size(count - below.inhabitants + 1).tier, here.tier);
        }
    }
    // By hand: from 52 000, 28 000 more make tier 3, 12 001 fewer make tier 1.
    assert_eq!(size(52_000).above.map(|n| n.inhabitants), Some(28_000));
    assert_eq!(size(52_000).below.map(|n| n.inhabitants), Some(12_001));
}

#[test]
fn a_territory_within_two_percent_of_a_threshold_is_warned() {
    for (count, near) in [
        (39_199, None),
        (39_200, Some(40_000)),
        (40_800, Some(40_000)),
        (40_801, None),
        (78_400, Some(80_000)),
        (81_601, None),
        (171_499, None),
        (171_500, Some(175_000)),
        (178_500, Some(175_000)),
    ] {
        assert_eq!(size(count).near, near, "{count}");
    }
}

#[test]
fn exactly_80_000_weakens_every_amount_that_the_other_tier_would_change() {
    let seed = simulate(&signed(80_000, "2024-01-15")).seed.unwrap();
    assert_eq!(seed.envelope.money, euros(75_000));
    assert_eq!(seed.envelope.certainty, Assumed);
    let mut other = signed(80_000, "2024-01-15");
    other.choices = Choices::default().with(Choice::Tier2At80000);
    let seed = simulate(&other).seed.unwrap();
    assert_eq!(seed.envelope.money, euros(60_000));
    assert_eq!(seed.envelope.certainty, Assumed);
}

#[test]
fn crossing_a_threshold_says_what_it_changes_each_year() {
    // Tier 2 to 3 under avenant 2: operating 75 000 − 60 000, ceiling 487 500 − 379 500;
    // tier 2 to 1: 50 000 − 60 000 and 287 500 − 379 500.
    let crossings = simulate(&signed(60_000, "2024-01-15")).crossings;
    let [up, down] = crossings.as_slice() else {
        panic!("one tier up, one down")
    };
    assert_eq!((up.operating, up.ceiling), (euros(15_000), euros(108_000)));
    assert_eq!(down.operating.cents(), -1_000_000);
    assert_eq!(down.ceiling.cents(), -9_200_000);
}

/// 80 400 inhabitants: tier 3 begins at 80 000, tier 4 at 175 001.
#[test]
fn a_commune_crosses_a_threshold_where_it_holds_at_least_the_distance() {
    let of = |count| size(count);
    let tier_3 = of(80_400);
    assert!(!tier_3.falls_without(400) && tier_3.falls_without(401));
    assert!(!tier_3.rises_with(94_600) && tier_3.rises_with(94_601));
    assert!(!of(100).falls_without(100));
    assert!(!of(500_000).rises_with(500_000));
}

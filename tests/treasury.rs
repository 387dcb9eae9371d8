//! The bank account: the two vectors of docs/plan-and-treasury.md, section B, and others made by hand.
//! `tests/treasury/` holds the other parts of this test.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

#[path = "treasury/moves.rs"]
mod moves;
#[path = "treasury/properties.rs"]
mod properties;
#[path = "treasury/refusals.rs"]
mod refusals;
#[path = "treasury/remedies.rs"]
mod remedies;
#[path = "treasury/short.rs"]
mod short;
#[path = "treasury/shortages.rs"]
mod shortages;
#[path = "treasury/told.rs"]
mod told;
#[path = "treasury/trials.rs"]
mod trials;

use amorce::treasury::{Line, Rhythm, forecast};
use short::{account, cents, closings, day, euros, once, receipt, yearly};

/// Vector 1, after Associathèque: what is spent before it comes in.
fn first_vector() -> amorce::treasury::Account {
    let mut account = account("2026-01-01", "2026-06-30");
    account.expenses = vec![once(8_000, "2026-01-31"), once(2_000, "2026-02-28")];
    account.receipts = vec![receipt(8_000, "2026-02-28"), receipt(2_000, "2026-06-30")];
    account
}

#[test]
fn the_first_vector_has_its_month_ends_and_its_lowest_day() {
    let forecast = forecast(&first_vector()).unwrap();
    for line in Line::ALL {
        let ends = [-8_000, -2_000, -2_000, -2_000, -2_000, 0].map(euros);
        assert_eq!(closings(&forecast, line), ends);
        let low = forecast.lowest.on(line);
        assert_eq!(
            (low.day, low.balance.money),
            (day("2026-01-31"), euros(-8_000))
        );
        assert_eq!(forecast.first_below(line), Some(day("2026-01-31")));
    }
}

/// 31 January and 27 days of February; 28 February, then 31 + 30 + 31 and 29 days of June.
#[test]
fn the_first_vector_is_short_for_28_days_then_122() {
    let forecast = forecast(&first_vector()).unwrap();
    let [shortage] = &forecast.shortages.prudent[..] else {
        panic!("{:#?}", forecast.shortages);
    };
    assert_eq!(shortage.first, day("2026-01-31"));
    assert_eq!(shortage.over, Some(day("2026-06-30")));
    assert_eq!((shortage.days, shortage.depth), (150, euros(8_000)));
    let levels = shortage.levels.iter();
    let levels = levels.map(|level| (level.first, level.days, level.balance.money));
    assert_eq!(
        levels.collect::<Vec<_>>(),
        [
            (day("2026-01-31"), 28, euros(-8_000)),
            (day("2026-02-28"), 122, euros(-2_000)),
        ]
    );
    assert_eq!(forecast.greatest_depth(Line::Prudent), euros(8_000));
}

/// Vector 2. 25 663 / 12 = 2 138.58 and 4 cents left, for the first four payments of each year:
/// 25 000 − 4 × 2 138.59 − 7 × 2 138.58 = 1 475.58; −2 138.58 = −663.00; −3 × 2 138.59 = −7 078.77.
#[test]
fn the_second_vector_has_its_month_ends_to_the_cent() {
    let mut account = account("2026-01-01", "2027-04-30");
    account.receipts = vec![receipt(45_000, "2026-01-01")];
    account.expenses = vec![
        yearly(25_663, Rhythm::Monthly, "2026-02-01"),
        once(10_000, "2026-04-01"),
        once(10_000, "2026-10-01"),
    ];
    let forecast = forecast(&account).unwrap();
    let ends = closings(&forecast, Line::Prudent);
    assert_eq!(ends.len(), 16);
    assert_eq!(ends[0], euros(45_000));
    assert_eq!(ends[1], cents(4_286_141));
    assert_eq!(ends[11], cents(147_558));
    assert_eq!(ends[12], cents(-66_300));
    assert_eq!(ends[15], cents(-707_877));
    assert_eq!(forecast.first_below(Line::Prudent), Some(day("2027-01-01")));
}

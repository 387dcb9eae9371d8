//! The aid for an assistant médical: the vectors of docs/neighbours.md, section A.
//! Expected amounts are read in its table, or added up from it by hand; `tests/aid/assistant/` holds cases and the other parts of
//! this test.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

#[path = "aid/assistant/bounds.rs"]
mod bounds;
#[path = "aid/assistant/cases.rs"]
mod cases;
mod common;
#[path = "aid/assistant/contracts.rs"]
mod contracts;
#[path = "aid/assistant/figures.rs"]
mod figures;
#[path = "aid/assistant/form.rs"]
mod form;
#[path = "aid/assistant/given.rs"]
mod given;
#[path = "aid/assistant/instalments.rs"]
mod instalments;
#[path = "aid/assistant/known.rs"]
mod known;
#[path = "aid/assistant/properties.rs"]
mod properties;
#[path = "aid/assistant/reader.rs"]
mod reader;
#[path = "aid/assistant/words.rs"]
mod words;

use amorce::aid::assistant::*;
use amorce::units::Certainty::Official;
use common::euros;
use contracts::*;

#[test]
fn the_vectors_of_the_rules() {
    use WorkingTime::{Full, Half, Third};
    for (time, band, on, total) in [
        (Full, COMMON, "2024-07-01", 132_000),
        (Full, Band::P90ToP94, "2024-07-01", 144_000),
        (Full, Band::FromP95, "2024-07-01", 190_000),
        (Half, COMMON, "2024-07-01", 66_000),
        (Half, Band::P90ToP94, "2024-07-01", 72_000),
        (Half, Band::FromP95, "2024-07-01", 95_000),
        (Third, COMMON, "2019-10-15", 42_000),
        (Third, COMMON, "2021-10-15", 42_700),
    ] {
        let paid = paid(&one(time, band, on));
        assert_eq!(paid.at_most.money, euros(total), "{time:?} {band:?} {on}");
        assert_eq!(paid.at_most.certainty, Official);
        assert_eq!(paid.at_attainment.money, euros(total));
    }
    let collective = paid(&group(2, 2, "2026-03-01"));
    assert_eq!(collective.at_most.money, euros(264_000));
    assert_eq!(
        lines(&group(2, 2, "2026-03-01")),
        [76_000, 56_000, 44_000, 44_000, 44_000]
    );
}

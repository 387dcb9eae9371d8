//! Values at the edge of what the types hold: found by the random projects of `properties/` or by
//! changing the code one place at a time, kept here with amounts computed by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod common;

use amorce::funding::{MissionPlan, simulate, totals_only};
use amorce::law::{FigureKey, Mission, figures};
use amorce::units::Money;
use common::*;

/// No form lets such amounts through, but a project built by hand must not panic either.
#[test]
fn replaced_figures_of_any_size_are_answered() {
    let keys: Vec<FigureKey> = figures().map(|figure| figure.key).collect();
    for cents in [i64::MAX, i64::MIN, i64::MAX / 2, -1] {
        let mut project = signed(35_000, "2022-06-15");
        for key in &keys {
            project.replaced.set(*key, Money::from_cents(cents));
        }
        for mission in Mission::ALL {
            *project.mission_mut(mission) = MissionPlan::starting(day("2022-10-01"));
        }
        let _ = simulate(&project);
        let _ = totals_only(&project);
    }
}

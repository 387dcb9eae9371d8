//! What holds for every project, tried on random ones: whole, with days around every threshold.
//!
//! Each file says one kind of promise; `projects.rs` makes the projects. A failure is written in
//! a `.regressions` file beside the file of its property and is tried first from then on: commit it.
//! `PROPTEST_CASES=100000 cargo test --no-default-features --test properties` looks longer.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    missing_docs
)]

mod aids;
mod certainty;
mod comparison;
mod derivations;
mod links;
mod money;
mod order;
mod panics;
mod projects;
mod regimes;
mod renewal;
mod starts;
mod treasury;
mod what_if;

use amorce::funding::{Amount, Earned, Estimates, Item, Payment, Slice, Standing, When};
use amorce::units::{Certainty, Money};
use proptest::test_runner::{Config, FileFailurePersistence};

/// This many random projects, unless `PROPTEST_CASES` says otherwise.
fn cases(number: u32) -> Config {
    let mut config = Config {
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        ..Config::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = number;
    }
    // Some promises are about half of the projects: whoever looks longer must not be stopped by it.
    config.max_global_rejects = config.cases.saturating_mul(10);
    config
}

/// Prudent, expected, maximum.
fn readings<T>(three: Estimates<T>) -> [T; 3] {
    [three.prudent, three.expected, three.maximum]
}

fn moneys(three: Estimates<Amount>) -> [Money; 3] {
    readings(three.map(|amount| amount.money))
}

/// Everything of a payment but the place of its derivation, which depends on all that was
/// computed before it.
type Said = (
    Item,
    Slice,
    Earned,
    When,
    Certainty,
    Standing,
    [(Money, Certainty); 3],
);

fn said(payment: &Payment) -> Said {
    (
        payment.item,
        payment.slice,
        payment.earned,
        payment.when,
        payment.date_certainty,
        payment.standing,
        readings(
            payment
                .amount
                .map(|amount| (amount.money, amount.certainty)),
        ),
    )
}

/// What tells a payment from the others of its project.
fn key(payment: &Payment) -> (Item, Slice, Earned) {
    (payment.item, payment.slice, payment.earned)
}

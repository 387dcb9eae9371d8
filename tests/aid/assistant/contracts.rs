//! Short ways to say a contract in a test, and what is answered of it.

use std::num::NonZeroU16;

use amorce::aid::assistant::*;
use amorce::units::Certainty;

use super::common::day;

pub fn one(time: WorkingTime, band: Band, on: &str) -> Contract {
    let contract = Contract::new(day(on), Aid::OneDoctor(time));
    Contract { band, ..contract }
}

pub fn group(positions: u16, doctors: u16, on: &str) -> Contract {
    let number = |number| NonZeroU16::new(number).unwrap();
    let (positions, doctors) = (number(positions), number(doctors));
    let aid = Aid::Collective { positions, doctors };
    let band = Band::P30ToP89;
    Contract {
        band,
        ..Contract::new(day(on), aid)
    }
}

pub fn full(on: &str) -> Contract {
    one(WorkingTime::Full, Band::P30ToP89, on)
}

pub fn paid(contract: &Contract) -> Paid {
    simulate(contract).paid.unwrap()
}

pub fn lines(contract: &Contract) -> Vec<i64> {
    let amounts = paid(contract)
        .lines
        .into_iter()
        .map(|line| line.at_most.money);
    amounts.map(|money| money.cents() / 100).collect()
}

pub fn marks(contract: &Contract) -> Vec<Certainty> {
    let lines = paid(contract).lines.into_iter();
    lines.map(|line| line.at_most.certainty).collect()
}

pub const TIMES: [WorkingTime; 3] = WorkingTime::ALL;
/// The band of most lists.
pub const COMMON: Band = Band::P30ToP89;

/// The name of a refusal in a case.
pub fn named(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::BeforeFirstText(_) => "before-first-text",
        Refusal::AfterLastText(_) => "after-last-text",
        Refusal::NotOffered(..) => "not-offered",
        Refusal::CollectiveTooEarly(_) => "collective-too-early",
        Refusal::MorePositionsThanDoctors { .. } => "more-positions-than-doctors",
    }
}

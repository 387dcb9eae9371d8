//! When the money comes: an advance, then the balance.
//! This module must never know what the indicators of the year are worth.

use super::ground::Ground;
use super::simulate::worth;
use super::step::{Rule, Step};
use super::{
    CaseMeetings, Crisis, Held, Indicator, Kind, Opening, Payment, Protocols, Structure, grid,
};
use crate::aid::Worked;
use crate::units::{Certainty, Date};

/// Whether the first contract begins in this year: its advance is prorated, which is not computed.
pub(super) fn is_first_year(structure: &Structure) -> bool {
    structure
        .adhesion
        .is_some_and(|day| day.year() == structure.year)
}

/// By 30 April, or within three months of the first contract.
pub(super) fn advance(ground: &Ground<'_>) -> Payment {
    let structure = ground.structure;
    match structure.adhesion.filter(|_| is_first_year(structure)) {
        Some(day) => Payment {
            by: day.plus_months(grid::FIRST_ADVANCE_MONTHS),
            amount: None,
        },
        None => {
            let full = at_full(ground);
            let money = full.money.share(grid::ADVANCE);
            let step = Step::of_euros(Rule::Advance(grid::ADVANCE));
            Payment {
                by: paid_by(structure.year),
                amount: Some(Worked::of(step, money, ground.mark, vec![full])),
            }
        }
    }
}

/// By 30 April of the year after; below 0 where the advance was more than the whole.
pub(super) fn balance(ground: &Ground<'_>, total: &Worked<Step>, advance: &Payment) -> Payment {
    let amount = advance.amount.as_ref().map(|advance| {
        let money = total.money - advance.money;
        let parts = vec![total.clone(), advance.clone()];
        Worked::of(Step::of_euros(Rule::Balance), money, ground.mark, parts)
    });
    Payment {
        by: paid_by(ground.structure.year.saturating_add(1)),
        amount,
    }
}

fn paid_by(year: i32) -> Date {
    let (month, day) = grid::PAID_BY;
    Date::new(year, month, day).unwrap_or(Date::MAX)
}

/// Prerequisites and base of this structure at 100 %, over a whole year. Whether an IPA counts in them was not read: without,
/// and Assumed where the structure has one. In 2022 the crisis plan is optional, so left out: Derived.
fn at_full(ground: &Ground<'_>) -> Worked<Step> {
    let structure = ground.structure;
    let full = Structure {
        patients: structure.patients,
        professionals: structure.professionals,
        opening: Opening {
            minutes: grid::FULL_HOURS * 60,
            saturday: true,
            unscheduled_care: true,
            ..Opening::default()
        },
        crisis: Crisis {
            plan: true,
            ..Crisis::default()
        },
        coordination: true,
        protocols: Protocols {
            plain: grid::PROTOCOLS_AT_MOST,
            ipa: 0,
        },
        meetings: CaseMeetings {
            held: u16::MAX,
            files: 1,
            eligible: 1,
            ipa: false,
        },
        standard_system: Held::AllYear,
        ..Structure::new(structure.year)
    };
    let has_ipa = structure.protocols.ipa > 0 || structure.meetings.ipa;
    let certainty = if has_ipa {
        Certainty::Assumed
    } else if structure.year == grid::FIRST_YEAR {
        Certainty::Derived
    } else {
        Certainty::Official
    };
    let full = Ground::new(&full);
    let counted = Indicator::ALL
        .into_iter()
        .filter(|indicator| indicator.kind(structure.year) != Kind::Optional);
    let parts = counted.map(|indicator| worth(&full, indicator)).collect();
    ground.sum(Rule::AtFull, certainty, parts)
}

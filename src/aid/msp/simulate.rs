//! The one calculation: a structure in, an answer out.
//! This module must never know who asks, nor what day it is.

use super::ground::Ground;
use super::step::{Rule, Step};
use super::{
    Answer, Axis, Funding, Indicator, Notice, Points, Refusal, Structure, access, grid, more,
    notice, payment, prerequisite, system, team, uplift,
};
use crate::aid::Worked;
use crate::units::{Certainty, Money};

/// Everything that the rules say of this structure. It cannot fail: a year that is not computed is refused with the reason.
///
/// ```
/// use amorce::aid::msp::{Answer, Refusal, Structure, simulate};
///
/// let answer = simulate(&Structure::new(2021));
/// assert_eq!(answer, Answer::Refused(Refusal::BeforeAvenant1));
/// ```
#[must_use]
pub fn simulate(structure: &Structure) -> Answer {
    if let Some(refusal) = refusal(structure) {
        return Answer::Refused(refusal);
    }
    let ground = Ground::new(structure);
    let missing = prerequisite::missing(structure);
    let Amounts {
        lines,
        indicators,
        uplift,
        total,
    } = amounts(&ground);
    let advance = payment::advance(&ground);
    let balance = payment::balance(&ground, &total, &advance);
    let lost = (!missing.is_empty()).then(|| {
        let worths = Indicator::ALL.map(|indicator| worth(&ground, indicator));
        ground.sum(Rule::Lost, Certainty::Official, worths.into())
    });
    let mut notices = notice::notices(structure);
    if uplift
        .as_ref()
        .is_some_and(|uplift| matches!(uplift.step.rule, Rule::Uplift { capped: true, .. }))
    {
        notices.push(Notice::UpliftCapped);
    }
    let balance_is_debt = balance.amount.as_ref();
    if balance_is_debt.is_some_and(|balance| balance.money < Money::ZERO) {
        notices.push(Notice::AdvanceAboveTotal);
    }
    Answer::Funding(Box::new(Funding {
        axes: Axis::ALL.map(|axis| (axis, of_axis(&ground, axis, &lines))),
        more: if missing.is_empty() {
            more::more(&ground)
        } else {
            Vec::new()
        },
        missing,
        lost,
        lines,
        indicators,
        uplift,
        total,
        advance,
        balance,
        notices,
    }))
}

fn refusal(structure: &Structure) -> Option<Refusal> {
    if structure.year < grid::FIRST_YEAR {
        return Some(Refusal::BeforeAvenant1);
    }
    if structure.year > grid::LAST_YEAR && structure.year != grid::ASSUMED_YEAR {
        return Some(Refusal::NothingReadYet);
    }
    let adhesion = structure.adhesion;
    let later = adhesion.filter(|day| day.year() > structure.year);
    later.map(Refusal::NotYetAdhered)
}

/// What a structure is paid for its indicators.
pub(super) struct Amounts {
    pub(super) lines: Vec<(Indicator, Worked<Step>)>,
    pub(super) indicators: Worked<Step>,
    pub(super) uplift: Option<Worked<Step>>,
    pub(super) total: Worked<Step>,
}

pub(super) fn amounts(ground: &Ground<'_>) -> Amounts {
    let missing = prerequisite::missing(ground.structure);
    // One that is surely missed is enough.
    let withheld = missing.iter().map(|missing| missing.certainty()).min();
    let lines = Indicator::ALL.map(|indicator| {
        let worth = worth(ground, indicator);
        let line = match withheld {
            None => worth,
            Some(certainty) => withhold(ground, indicator, certainty, worth),
        };
        (indicator, line)
    });
    let all = lines.iter().map(|(_, line)| line.clone()).collect();
    let indicators = ground.sum(Rule::Indicators, Certainty::Official, all);
    let uplift = uplift::uplift(ground, &indicators);
    let parts = [Some(indicators.clone()), uplift.clone()];
    let parts = parts.into_iter().flatten().collect();
    Amounts {
        lines: lines.into(),
        total: ground.sum(Rule::Total, Certainty::Official, parts),
        indicators,
        uplift,
    }
}

/// Nothing, as sure as the prerequisite is missing: its mark does not rest on what the indicator would be worth.
fn withhold(
    ground: &Ground<'_>,
    indicator: Indicator,
    certainty: Certainty,
    worth: Worked<Step>,
) -> Worked<Step> {
    Worked {
        money: Money::ZERO,
        certainty: certainty.weaker(ground.mark),
        step: Step::of_points(Rule::Withheld(indicator), Points::ZERO),
        parts: vec![worth],
    }
}

fn of_axis(ground: &Ground<'_>, axis: Axis, lines: &[(Indicator, Worked<Step>)]) -> Worked<Step> {
    let parts = lines
        .iter()
        .filter(|(indicator, _)| indicator.axis() == axis)
        .map(|(_, line)| line.clone())
        .collect();
    // Which indicator stands under which axis is read off the order of the guide.
    ground.sum(Rule::Axis(axis), Certainty::Derived, parts)
}

/// What an indicator is worth while no prerequisite is missing.
pub(super) fn worth(ground: &Ground<'_>, indicator: Indicator) -> Worked<Step> {
    let parts = match indicator {
        Indicator::Opening => access::opening(ground),
        Indicator::Crisis => access::crisis(ground),
        Indicator::Services => access::services(ground),
        Indicator::OutsideConsultations => access::outside(ground),
        Indicator::Cstm => access::cstm(ground),
        Indicator::Missions => access::missions(ground),
        Indicator::Users => access::users(ground),
        Indicator::Sas => access::sas(ground),
        Indicator::Coordination => team::coordination(ground),
        Indicator::Protocols => team::protocols(ground),
        Indicator::CaseMeetings => team::case_meetings(ground),
        Indicator::Trainees => team::trainees(ground),
        Indicator::ExternalCoordination => team::external(ground),
        Indicator::Quality => team::quality(ground),
        Indicator::NationalProtocols => team::national_protocols(ground),
        Indicator::HeartFailure => team::heart_failure(ground),
        Indicator::ChildOverweight => team::child_overweight(ground),
        Indicator::StandardSystem => system::standard(ground),
        Indicator::AdvancedSystem => system::advanced(ground),
    };
    ground.indicator(indicator, parts)
}

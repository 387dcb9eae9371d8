//! The uplift for deprivation: by how much shares of patients are above those of the country.
//! This module must never know a national share: no text read says one.

use super::ground::Ground;
use super::step::{Rule, Step};
use super::{Which, grid};
use crate::aid::Worked;
use crate::units::{Certainty, Money, Rate};

/// The uplift of these indicators; `None` where no share was typed beside that of the country.
pub(super) fn uplift(ground: &Ground<'_>, indicators: &Worked<Step>) -> Option<Worked<Step>> {
    let shares = ground.structure.shares;
    let typed = Which::ALL.into_iter().filter_map(|which| {
        let share = shares.of(which);
        Some((which, share.own?, share.national?))
    });
    let typed: Vec<_> = typed.collect();
    if typed.is_empty() {
        return None;
    }
    let above = typed
        .iter()
        .map(|(_, own, national)| own.hundredths().saturating_sub(national.hundredths()))
        .fold(0, u16::saturating_add);
    let asked = Rate::from_hundredths(above).unwrap_or(Rate::FULL);
    let rate = asked.min(grid::UPLIFT_AT_MOST);
    let capped = rate < asked;
    let excesses = typed.into_iter().map(|(which, own, national)| {
        let rule = Rule::Excess {
            which,
            own,
            national,
        };
        let certainty = Certainty::Own.weaker(ground.mark);
        Worked::figure(Step::of_euros(rule), Money::ZERO, certainty)
    });
    let parts = [indicators.clone()].into_iter().chain(excesses).collect();
    Some(Worked::of(
        Step::of_euros(Rule::Uplift { rate, capped }),
        indicators.money.share(rate),
        Certainty::Reported.weaker(ground.mark),
        parts,
    ))
}

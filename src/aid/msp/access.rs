//! Axis 1, *accès aux soins*: indicators 1 to 8.
//! This module must never know an amount: figures stand in the grid.

use super::ground::Ground;
use super::prerequisite::{minutes, missing_opening};
use super::{Missing, Missions, OutsideConsultations, Sas, Services, Step, grid};
use crate::aid::Worked;

type Parts = Vec<Worked<Step>>;

/// 1: everything less the reductions, or nothing.
pub(super) fn opening(ground: &Ground<'_>) -> Parts {
    if let Some(missing) = missing_opening(ground.structure) {
        return vec![ground.missed(missing)];
    }
    let opening = ground.structure.opening;
    let hours = minutes(opening) / 60;
    let shorter = if hours >= grid::FULL_HOURS {
        None
    } else if hours >= grid::MIDDLE_HOURS {
        Some(&grid::TEN_TO_TWELVE)
    } else {
        Some(&grid::EIGHT_TO_TEN)
    };
    let reductions = [
        (!opening.saturday).then_some(&grid::SATURDAY_CLOSED),
        shorter,
        (opening.weeks_in_holidays > 0).then_some(&grid::CLOSED_IN_HOLIDAYS),
    ];
    let reductions = reductions.into_iter().flatten();
    let all = [&grid::OPENING].into_iter().chain(reductions);
    all.map(|figure| ground.figure(figure)).collect()
}

/// 2: the plan, and actions only with it.
pub(super) fn crisis(ground: &Ground<'_>) -> Parts {
    let crisis = ground.structure.crisis;
    if !crisis.plan {
        let is_missing = ground.structure.year != grid::FIRST_YEAR;
        let missed = is_missing.then(|| ground.missed(Missing::NoCrisisPlan));
        return missed.into_iter().collect();
    }
    let mut parts = vec![ground.figure(&grid::CRISIS_PLAN)];
    if crisis.declared && crisis.actions {
        parts.push(ground.by_patients(&grid::CRISIS_ACTIONS));
    }
    parts
}

/// 3: the level that the professions of the structure reach.
pub(super) const fn services_level(services: Services) -> u8 {
    let medical = services.medical || services.pharmacist;
    let paramedical = services.paramedical >= grid::PARAMEDICAL;
    medical as u8 + paramedical as u8
}

/// 3: level 2 besides level 1.
pub(super) fn services(ground: &Ground<'_>) -> Parts {
    let levels = [&grid::SERVICES_1, &grid::SERVICES_2].into_iter();
    levels
        .take(services_level(ground.structure.services).into())
        .map(|figure| ground.figure(figure))
        .collect()
}

/// 4: the second besides the first.
pub(super) fn outside(ground: &Ground<'_>) -> Parts {
    let levels = match ground.structure.outside {
        OutsideConsultations::Fewer => 0,
        OutsideConsultations::TwoDaysAMonth => 1,
        OutsideConsultations::TwoAndAHalfDaysAWeek => 2,
    };
    let figures = [&grid::OUTSIDE_1, &grid::OUTSIDE_2].into_iter();
    let figures = figures.take(levels);
    figures.map(|figure| ground.figure(figure)).collect()
}

/// 5: in an under-dense zone.
pub(super) fn cstm(ground: &Ground<'_>) -> Parts {
    let given = ground.structure.cstm && ground.structure.under_dense;
    given
        .then(|| ground.figure(&grid::CSTM))
        .into_iter()
        .collect()
}

/// 6: how many missions count.
pub(super) fn missions_counted(missions: Missions) -> u8 {
    let at_most = if missions.one_theme || missions.all_under_prs {
        1
    } else {
        grid::MISSIONS_AT_MOST
    };
    missions.count.min(at_most)
}

/// 6: each by patients, and the IPA with two of them.
pub(super) fn missions(ground: &Ground<'_>) -> Parts {
    let counted = missions_counted(ground.structure.missions);
    let mut parts = Vec::new();
    if counted > 0 {
        let each = ground.times(&grid::MISSION, counted.into());
        parts.push(ground.for_patients(each, ground.structure.patients));
    }
    if counted == grid::MISSIONS_AT_MOST && ground.structure.missions.ipa {
        parts.push(ground.figure(&grid::MISSIONS_IPA));
    }
    parts
}

/// 7: level 2 only with level 1.
pub(super) fn users(ground: &Ground<'_>) -> Parts {
    let users = ground.structure.users;
    let mut parts = Vec::new();
    if users.level_1 {
        parts.push(ground.figure(&grid::USERS_1));
        if users.level_2 {
            parts.push(ground.by_patients(&grid::USERS_2));
        }
    }
    parts
}

/// 8: one or the other.
pub(super) fn sas(ground: &Ground<'_>) -> Parts {
    match ground.structure.sas {
        Sas::None => Vec::new(),
        Sas::Half => vec![ground.figure(&grid::SAS_HALF)],
        Sas::All => vec![ground.figure(&grid::SAS_ALL)],
    }
}

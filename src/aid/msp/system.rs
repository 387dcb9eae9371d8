//! Axis 3, *système d'information*: indicators 18 and 19.
//! This module must never know an amount: figures stand in the grid.

use super::ground::Ground;
use super::{By, Held, Missing, Step, grid};
use crate::aid::Worked;

type Parts = Vec<Worked<Step>>;

/// 18: fixed, and by professionals at two rates, from the day of acquisition.
pub(super) fn standard(ground: &Ground<'_>) -> Parts {
    let professionals = ground.structure.professionals;
    let first = professionals.min(grid::FIRST_PROFESSIONALS);
    let beyond = professionals.saturating_sub(grid::FIRST_PROFESSIONALS);
    let mut parts = vec![
        ground.figure(&grid::SYSTEM),
        ground.times(&grid::SYSTEM_FIRST, first),
    ];
    if beyond > 0 {
        parts.push(ground.times(&grid::SYSTEM_BEYOND, beyond));
    }
    match held(ground, ground.structure.standard_system, parts) {
        Some(parts) => parts,
        None => vec![ground.missed(Missing::NoStandardSystem)],
    }
}

/// 19: from the day of acquisition.
pub(super) fn advanced(ground: &Ground<'_>) -> Parts {
    let parts = vec![ground.figure(&grid::ADVANCED)];
    held(ground, ground.structure.advanced_system, parts).unwrap_or_default()
}

/// Each part from the day of acquisition; `None` where the system is not held in the year.
fn held(ground: &Ground<'_>, held: Held, parts: Parts) -> Option<Parts> {
    let since = match held {
        Held::No => return None,
        Held::AllYear => None,
        Held::Since(day) if day.year() > ground.structure.year => return None,
        Held::Since(day) => Some(day),
    };
    let by = By::DaysSinceAcquisition;
    let parts = parts.into_iter();
    Some(parts.map(|part| ground.since(part, since, by)).collect())
}

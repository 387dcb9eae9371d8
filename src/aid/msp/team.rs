//! Axis 2, *travail en équipe*: indicators 9 to 17.
//! This module must never know an amount: figures stand in the grid.

use super::access::missions_counted;
use super::ground::{Ground, days_since};
use super::{By, Missing, Protocols, Ratio, Step, Structure, grid};
use crate::aid::Worked;
use crate::units::Certainty;

type Parts = Vec<Worked<Step>>;

/// 9: fixed, and by patients at two rates.
pub(super) fn coordination(ground: &Ground<'_>) -> Parts {
    if !ground.structure.coordination {
        return vec![ground.missed(Missing::NoCoordination)];
    }
    let patients = ground.structure.patients;
    let first = patients.min(grid::FIRST_PATIENTS);
    let beyond = patients.saturating_sub(grid::FIRST_PATIENTS);
    let each = ground.figure(&grid::COORDINATION_FIRST);
    let mut parts = vec![
        ground.figure(&grid::COORDINATION),
        ground.for_patients(each, first),
    ];
    if beyond > 0 {
        let each = ground.figure(&grid::COORDINATION_BEYOND);
        parts.push(ground.for_patients(each, beyond));
    }
    parts
}

/// 10: eight at most, those with an IPA first.
pub(super) fn protocols(ground: &Ground<'_>) -> Parts {
    let Protocols { plain, ipa } = ground.structure.protocols;
    let ipa = ipa.min(grid::PROTOCOLS_AT_MOST);
    let plain = plain.min(grid::PROTOCOLS_AT_MOST.saturating_sub(ipa));
    let counted = [(&grid::PROTOCOL_IPA, ipa), (&grid::PROTOCOL, plain)];
    counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(figure, count)| ground.times(figure, count.into()))
        .collect()
}

/// 11: meetings that the year asks, fewer from a day of adhesion on, a part of one being one.
pub(super) fn meetings_asked(structure: &Structure) -> u32 {
    match structure.adhesion {
        None => grid::MEETINGS,
        Some(day) => {
            let (part, whole) = days_since(day, structure.year);
            (grid::MEETINGS * part).div_ceil(whole.max(1))
        }
    }
}

/// 11: by patients and by files, once there are meetings enough.
pub(super) fn case_meetings(ground: &Ground<'_>) -> Parts {
    let meetings = ground.structure.meetings;
    let asked = meetings_asked(ground.structure);
    if u32::from(meetings.held) < asked || meetings.files == 0 || meetings.eligible == 0 {
        return Vec::new();
    }
    let figure = if meetings.ipa {
        &grid::FILES_IPA
    } else {
        &grid::FILES
    };
    let by_patients = ground.by_patients(figure);
    // Above 5 % the rate is whole.
    let whole = meetings.eligible.into();
    let part = (u64::from(meetings.files) * grid::ONE_FILE_OF).min(whole);
    let by = By::Files;
    let by_files = ground.ratio(by_patients, Ratio { by, part, whole }, Certainty::Official);
    vec![ground.since(by_files, ground.structure.adhesion, By::DaysSinceAdhesion)]
}

/// 12: two, three, four and more.
pub(super) fn trainees(ground: &Ground<'_>) -> Parts {
    let figure = match ground.structure.trainees {
        0 | 1 => return Vec::new(),
        2 => &grid::TRAINEES_2,
        3 => &grid::TRAINEES_3,
        _ => &grid::TRAINEES_4,
    };
    vec![ground.figure(figure)]
}

/// 13.
pub(super) fn external(ground: &Ground<'_>) -> Parts {
    let given = ground.structure.external;
    let part = given.then(|| ground.by_patients(&grid::EXTERNAL));
    part.into_iter().collect()
}

/// 14: each level only with the one below.
pub(super) fn quality(ground: &Ground<'_>) -> Parts {
    let quality = ground.structure.quality;
    let mut parts = Vec::new();
    if quality.level_1 {
        parts.push(ground.figure(&grid::QUALITY_1));
        if quality.level_2 {
            parts.push(ground.by_patients(&grid::QUALITY_2));
            if quality.level_3 {
                parts.push(ground.by_patients(&grid::QUALITY_3));
            }
        }
    }
    parts
}

/// 15: six at most.
pub(super) fn national_protocols(ground: &Ground<'_>) -> Parts {
    match ground.structure.national_protocols {
        0 => Vec::new(),
        asked => {
            let count = asked.min(grid::NATIONAL_PROTOCOLS_AT_MOST);
            vec![ground.times(&grid::NATIONAL_PROTOCOL, count.into())]
        }
    }
}

/// 16.
pub(super) fn heart_failure(ground: &Ground<'_>) -> Parts {
    let given = ground.structure.heart_failure;
    let part = given.then(|| ground.by_patients(&grid::HEART_FAILURE));
    part.into_iter().collect()
}

/// 17: where one mission counts, it is on the theme; where none does, 0, to confirm.
pub(super) fn child_overweight(ground: &Ground<'_>) -> Parts {
    let missions = ground.structure.missions;
    if !ground.structure.child_overweight {
        return Vec::new();
    }
    match missions_counted(missions) {
        0 => vec![ground.unsettled()],
        1 if !missions.on_overweight => Vec::new(),
        _ => vec![ground.figure(&grid::CHILD_OVERWEIGHT)],
    }
}

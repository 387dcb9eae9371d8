//! What one more level of each optional indicator would bring.
//! This module must never know an amount: it reckons the structure once more, with one answer changed.

use core::cmp::Reverse;

use super::ground::Ground;
use super::simulate::{Amounts, amounts};
use super::step::{Rule, Step};
use super::{
    Held, Indicator, Kind, Missions, More, OutsideConsultations, Quality, Sas, Services, Structure,
    Users, access, grid,
};
use crate::aid::Worked;

/// Every gain there is, the most first.
pub(super) fn more(ground: &Ground<'_>) -> Vec<More> {
    let now = amounts(ground);
    let mut all: Vec<More> = Vec::new();
    for indicator in Indicator::ALL {
        if indicator.kind(ground.structure.year) != Kind::Optional {
            continue;
        }
        let Some(next) = next(ground.structure, indicator) else {
            continue;
        };
        let then = amounts(&Ground::new(&next));
        if then.total.money <= now.total.money {
            continue;
        }
        let gain = gain(ground, indicator, &now, &then);
        let place = all.partition_point(|other| Reverse(other.gain.money) <= Reverse(gain.money));
        all.insert(place, More { indicator, gain });
    }
    all
}

/// The differences that it makes, in each indicator and in the uplift.
fn gain(ground: &Ground<'_>, indicator: Indicator, now: &Amounts, then: &Amounts) -> Worked<Step> {
    let lines = now.lines.iter().zip(&then.lines);
    let lines = lines.map(|((_, before), (_, after))| (before, after));
    let uplifts = now.uplift.iter().zip(&then.uplift);
    let changed = lines
        .chain(uplifts)
        .filter(|(before, after)| before.money != after.money);
    let parts: Vec<_> = changed
        .map(|(before, after)| {
            let step = Step::of_euros(Rule::Difference);
            let parts = vec![after.clone(), before.clone()];
            Worked::of(step, after.money - before.money, ground.mark, parts)
        })
        .collect();
    let money = parts.iter().map(|part| part.money).sum();
    let step = Step::of_euros(Rule::OneMore(indicator));
    Worked::of(step, money, ground.mark, parts)
}

/// The same structure with one more level; `None` where there is none more.
fn next(structure: &Structure, indicator: Indicator) -> Option<Structure> {
    let mut next = *structure;
    match indicator {
        Indicator::Crisis => next.crisis.plan = true,
        Indicator::Services => next.services = more_services(structure.services),
        Indicator::OutsideConsultations => {
            next.outside = match structure.outside {
                OutsideConsultations::Fewer => OutsideConsultations::TwoDaysAMonth,
                OutsideConsultations::TwoDaysAMonth
                | OutsideConsultations::TwoAndAHalfDaysAWeek => {
                    OutsideConsultations::TwoAndAHalfDaysAWeek
                }
            }
        }
        Indicator::Cstm => next.cstm = true,
        Indicator::Missions => next.missions = more_missions(structure.missions),
        Indicator::Users => {
            let Users { level_1, level_2 } = structure.users;
            next.users.level_1 = true;
            next.users.level_2 = level_1 || level_2;
        }
        Indicator::Sas => {
            next.sas = match structure.sas {
                Sas::None => Sas::Half,
                Sas::Half | Sas::All => Sas::All,
            }
        }
        Indicator::Trainees => next.trainees = structure.trainees.saturating_add(1).max(2),
        Indicator::ExternalCoordination => next.external = true,
        Indicator::Quality => next.quality = more_quality(structure.quality),
        Indicator::NationalProtocols => {
            next.national_protocols = structure.national_protocols.saturating_add(1);
        }
        Indicator::HeartFailure => next.heart_failure = true,
        Indicator::ChildOverweight => next.child_overweight = true,
        Indicator::AdvancedSystem => match structure.advanced_system {
            Held::No => next.advanced_system = Held::AllYear,
            // It is held, or bought: a day is not a level.
            Held::AllYear | Held::Since(_) => return None,
        },
        Indicator::Opening
        | Indicator::Coordination
        | Indicator::Protocols
        | Indicator::CaseMeetings
        | Indicator::StandardSystem => return None,
    }
    (next != *structure).then_some(next)
}

fn more_services(services: Services) -> Services {
    if services.medical || services.pharmacist {
        Services {
            paramedical: services.paramedical.max(grid::PARAMEDICAL),
            ..services
        }
    } else {
        Services {
            medical: true,
            ..services
        }
    }
}

/// One mission more, on another theme and not all under the PRS; then the IPA.
fn more_missions(missions: Missions) -> Missions {
    let counted = access::missions_counted(missions);
    if counted < grid::MISSIONS_AT_MOST {
        Missions {
            count: counted.saturating_add(1),
            one_theme: false,
            all_under_prs: false,
            ..missions
        }
    } else {
        Missions {
            ipa: true,
            ..missions
        }
    }
}

fn more_quality(quality: Quality) -> Quality {
    let mut next = quality;
    if !quality.level_1 {
        next.level_1 = true;
    } else if !quality.level_2 {
        next.level_2 = true;
    } else {
        next.level_3 = true;
    }
    next
}

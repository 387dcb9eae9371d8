//! The contract years, and a full year of a contract that has no day yet.
//! This module must never know which rules apply when.

use crate::funding;
use crate::law::Mission;
use crate::units::in_digits;

use super::ids;
use super::money::{Amount, Maker, Three};
use super::object::{List, shape};

/// A contract year and its rules.
pub(super) struct ContractYear<'a>(pub(super) &'a funding::ContractYear);

shape!(ContractYear<'_>, Self(year) => {
    // `1` to `5`.
    "id": in_digits(year.number),
    // 1 to 5.
    "number": year.number,
    // First day.
    "first": year.first.iso(),
    // The anniversary that ends it, not included.
    "end": year.end.iso(),
    // The rules that hold in it; `null` before there were any.
    "regime": year.rules.map(|rules| rules.regime.id()),
    // How sure it is that they do.
    "certainty": year.certainty.name(),
});

/// What a full year of every mission taken on pays.
pub(super) struct FullYear<'a>(pub(super) Maker<'a>, pub(super) &'a funding::FullYear);

shape!(FullYear<'_>, Self(maker, year) => {
    // Operating funding.
    "operating": maker.amount(year.operating),
    // Each mission taken on, but for the crisis mission.
    "missions": List(year.missions.iter().map(|(mission, fixed, variable)| MissionYear {
        mission: *mission,
        fixed: maker.amount(*fixed),
        variable: maker.three(*variable),
    })),
    // The crisis mission, if taken on.
    "crisis": year.crisis.map(|amounts| CrisisYear(amounts.map(|amount| maker.amount(amount)))),
    // Everything but crisis.
    "total": maker.three(year.total),
    // Everything, in the year in which the crisis plan is written.
    "withFirstPlan": maker.three(year.with_first_plan),
    // Everything, in a later year.
    "withLaterPlan": maker.three(year.with_later_plan),
});

/// A full year of a mission.
struct MissionYear<'a> {
    mission: Mission,
    fixed: Amount<'a>,
    variable: Three<Amount<'a>>,
}

shape!(MissionYear<'_>, year => {
    // The name of the mission.
    "id": ids::mission(year.mission),
    // Its fixed part.
    "fixed": year.fixed,
    // Its variable part.
    "variable": year.variable,
});

/// A full year of the crisis mission.
struct CrisisYear<'a>([Amount<'a>; 3]);

shape!(CrisisYear<'_>, Self([first, update, event]) => {
    // The plan, the year it is written.
    "planFirstYear": first,
    // The plan, each later year.
    "planUpdate": update,
    // A recognised crisis.
    "event": event,
});

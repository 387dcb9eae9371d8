//! Short ways to say a project in a test.
#![allow(dead_code, reason = "each test file uses its own part")]

use amorce::funding::{
    Estimates, MissionPlan, Project, RegimeChoice, Signature, Simulation, simulate,
};
use amorce::law::{Mission, Regime};
use amorce::units::{Date, Inhabitants, Money};

/// A day written `2022-06-15`.
pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Whole euros.
pub fn euros(euros: u32) -> Money {
    Money::from_euros(euros)
}

/// A territory of this many inhabitants.
pub fn population(count: u32) -> Project {
    Project {
        population: Inhabitants::new(count),
        ..Project::default()
    }
}

/// A contract signed on this day.
pub fn signed(count: u32, on: &str) -> Project {
    Project {
        signature: Signature::Signed(day(on)),
        ..population(count)
    }
}

/// The same project under picked rules.
pub fn under(project: Project, regime: Regime) -> Project {
    Project {
        regime: RegimeChoice::Picked(regime),
        ..project
    }
}

/// The same project with these missions, from these days.
pub fn with_missions(project: Project, missions: &[(Mission, &str)]) -> Project {
    let mut project = project;
    for (mission, start) in missions {
        *project.mission_mut(*mission) = MissionPlan::starting(day(start));
    }
    project
}

/// The seed envelope with what raises it: prudent, expected, maximum, in euros.
pub fn seed_total(project: &Project) -> [i64; 3] {
    in_euros(simulate(project).seed.unwrap().total.map(|a| a.money))
}

/// Three amounts in whole euros.
pub fn in_euros(three: Estimates<Money>) -> [i64; 3] {
    [three.prudent, three.expected, three.maximum].map(|money| {
        assert_eq!(money.cents() % 100, 0, "not whole euros");
        money.cents() / 100
    })
}

/// Everything of a simulation, in whole cents: prudent, expected, maximum.
pub fn total_cents(simulation: &Simulation) -> [i64; 3] {
    let total = simulation.totals.total.total;
    [total.prudent, total.expected, total.maximum].map(|amount| amount.money.cents())
}

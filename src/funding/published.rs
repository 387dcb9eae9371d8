//! What is published for each line of a contract, in the place of which a visitor may type the contract's own amount.
//! This module must never know what was typed there.

use crate::law::{LAW, Mission, OwnLine, Part};

use super::Amount;
use super::project::{OwnAmounts, Project, Replacements, Signature};
use super::simulation::simulate;

/// The published amount of each line for this territory: of a full year, under the picked rules or else the latest. Empty
/// without a population.
#[must_use]
pub fn published(project: &Project) -> Vec<(OwnLine, Amount)> {
    let mut bare = Project {
        signature: Signature::NotYet,
        own: OwnAmounts::default(),
        replaced: Replacements::default(),
        ..project.clone()
    };
    for mission in Mission::ALL {
        let plan = bare.mission_mut(mission);
        plan.taken = true;
        plan.indicators.clear();
    }
    let simulation = simulate(&bare);
    let mut lines = Vec::new();
    for terms in LAW.measures {
        let own = terms.other_amount().map(|other| other.own);
        let answered = simulation.measure(terms.measure());
        lines.extend(own.zip(answered.and_then(|answered| answered.amount)));
    }
    let Some(year) = &simulation.full_year else {
        return lines;
    };
    lines.push((OwnLine::Operating, year.operating));
    for (mission, fixed, variable) in &year.missions {
        lines.push((OwnLine::Mission(*mission, Part::Fixed), *fixed));
        lines.push((OwnLine::Mission(*mission, Part::Variable), variable.maximum));
    }
    if let Some([first, later, event]) = year.crisis {
        lines.push((OwnLine::CrisisPlanFirstYear, first));
        lines.push((OwnLine::CrisisPlanUpdate, later));
        lines.push((OwnLine::CrisisEvent, event));
    }
    lines
}

//! The lines of a contract whose amounts a visitor may type in the place of the published ones.
//! This module must never know an amount.

use super::{Mission, Part};

/// A line of the visitor's own contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OwnLine {
    /// Operating funding of a year.
    Operating,
    /// The booster, once.
    Booster,
    /// The pre-contract action, once.
    PreContractAction,
    /// A part of a mission, a year.
    Mission(Mission, Part),
    /// The crisis plan, the year it is written.
    CrisisPlanFirstYear,
    /// The crisis plan, each later year.
    CrisisPlanUpdate,
    /// A recognised crisis.
    CrisisEvent,
}

impl OwnLine {
    /// Every line.
    pub fn all() -> impl Iterator<Item = Self> {
        let parts = |of| [Part::Fixed, Part::Variable].map(|part| Self::Mission(of, part));
        let missions = Mission::WITH_PARTS.into_iter().flat_map(parts);
        let crisis = [
            Self::CrisisPlanFirstYear,
            Self::CrisisPlanUpdate,
            Self::CrisisEvent,
        ];
        [Self::Operating, Self::Booster, Self::PreContractAction]
            .into_iter()
            .chain(missions)
            .chain(crisis)
    }
}

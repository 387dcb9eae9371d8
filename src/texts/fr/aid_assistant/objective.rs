//! The objectives of avenant 7, in words.
//! This module must never make a number of patients of a percentage.

use crate::aid::assistant::{Objective, ObjectiveBand};
use crate::texts::rate;

/// Over the table.
pub const OBJECTIVES: &str = "Objectifs de l’avenant 7, en pourcentage de la patientèle. Le nombre de patients est celui que dit la CPAM : un contrat réel contredit le simple produit.";

/// A band.
#[must_use]
pub const fn objective_band(band: ObjectiveBand) -> &'static str {
    match band {
        ObjectiveBand::P30ToP50 => "du P30 au P50",
        ObjectiveBand::P50ToP70 => "du P50 au P70",
        ObjectiveBand::P70ToP90 => "du P70 au P90",
        ObjectiveBand::P90ToP95 => "du P90 au P95",
        ObjectiveBand::FromP95 => "P95 et au-dessus",
    }
}

/// What is asked.
#[must_use]
pub fn objective(objective: Objective) -> String {
    match objective {
        Objective::Grow(share) => format!("+{}", rate(share)),
        Objective::Keep => "maintien".into(),
        Objective::KeepOrGrow(share) => {
            format!("maintien, ou +{} : les sources divergent", rate(share))
        }
        Objective::NotFound => "non trouvé".into(),
    }
}

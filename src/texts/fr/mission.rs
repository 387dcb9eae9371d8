//! The names of the missions.
//! This module must never know what they are paid.

use crate::law::{Mission, Part};

/// The name of a mission.
#[must_use]
pub const fn mission(mission: Mission) -> &'static str {
    match mission {
        Mission::Access => "accès aux soins",
        Mission::Pathways => "parcours pluriprofessionnels",
        Mission::Prevention => "prévention",
        Mission::Crisis => "réponse aux crises sanitaires",
        Mission::Quality => "qualité et pertinence",
        Mission::Support => "accompagnement des professionnels",
    }
}

/// The name of a part of a mission.
#[must_use]
pub const fn part(part: Part) -> &'static str {
    match part {
        Part::Fixed => "volet fixe",
        Part::Variable => "volet variable",
    }
}

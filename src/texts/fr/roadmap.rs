//! The steps of the roadmap and where each stands.
//! This module must never know a deadline.

use crate::funding::{RoadmapStep, Status};

use super::number::days;

/// What must be done.
#[must_use]
pub const fn roadmap_step(step: RoadmapStep) -> &'static str {
    match step {
        RoadmapStep::ProjectDeemedValidated => {
            "projet de santé réputé validé, sans opposition de l’ARS"
        }
        RoadmapStep::StartAccess => "début de la mission accès aux soins",
        RoadmapStep::StartCrisis => "début de la mission réponse aux crises",
        RoadmapStep::StartPathways => "début de la mission parcours",
        RoadmapStep::StartPrevention => "début de la mission prévention",
        RoadmapStep::FullAccess => "déploiement complet de l’accès aux soins",
        RoadmapStep::FullCrisis => "déploiement complet de la réponse aux crises",
        RoadmapStep::FullPathways => "déploiement complet des parcours",
        RoadmapStep::FullPrevention => "déploiement complet de la prévention",
        RoadmapStep::ContractEnd => "fin du contrat, renouvelable",
    }
}

/// Where a step stands.
#[must_use]
pub fn roadmap_status(status: Status) -> String {
    match status {
        Status::Done => "fait".into(),
        Status::Due(left) => ["à faire sous ", &days(left)].concat(),
        Status::Late(late) => ["en retard de ", &days(late)].concat(),
        Status::PlannedLate(late) => ["prévu ", &days(late), " après le dernier délai"].concat(),
        Status::Unknown => "sans date pour le dire".into(),
        Status::CrisisPlanAwaitedIn2024 => {
            "mission créée après la signature : plan attendu en 2024".into()
        }
    }
}

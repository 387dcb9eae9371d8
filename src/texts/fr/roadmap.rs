//! The steps of the roadmap and where each stands.
//! This module must never know a deadline.

use crate::funding::{Obligation, Status};
use crate::law::{Mission, Reminder, RoadmapStep, member_cap};

use super::{date, money, number::days};

/// Columns of the roadmap.
pub const ROADMAP_COLUMNS: [&str; 3] = [
    "Étape, à cocher une fois faite",
    "Au plus tard [source]",
    "Où elle en est",
];
/// How sure the deadlines are, before the word for it.
pub const DEADLINES: &str = "Les délais sont lus dans les textes cités : ";
/// Heading of the sources of the roadmap.
pub const ROADMAP_SOURCES: &str = "Sources de la feuille de route";
/// Leads to the whole plan, of which the roadmap is the end.
pub const WHOLE_PLAN: &str = "Tout le plan d’action";
/// Heading of what else must not be forgotten.
pub const REMINDERS: &str = "À ne pas oublier";

/// What else must not be forgotten.
#[must_use]
pub fn reminder(reminder: Reminder) -> String {
    match reminder {
        Reminder::SupportScheme => "Un dispositif national accompagne les porteurs de projet : outils méthodologiques, plan d’action détaillé, séances animées. Il n’apporte pas d’argent.".into(),
        Reminder::Association => "La CPTS se constitue en association.".into(),
        Reminder::BankAccount => "Elle ouvre un compte bancaire à son nom, où l’argent sera versé.".into(),
        Reminder::Signatures => "Le contrat porte trois signatures : la CPTS, la CPAM et l’ARS.".into(),
        Reminder::Breach => "Un manquement au contrat peut mener à sa résiliation et au remboursement des avances.".into(),
        Reminder::MemberCap => {
            let [in_2023, in_2025] = &member_cap::FIGURES;
            format!("Ce que la CPTS verse à un membre est plafonné, par personne et par an, au plafond annuel de la sécurité sociale : {} en 2023, {} en 2025.", money(in_2023.money()), money(in_2025.money()))
        }
    }
}

/// What must be done.
#[must_use]
pub const fn roadmap_step(step: RoadmapStep) -> &'static str {
    match step {
        RoadmapStep::ProjectDeemedValidated => {
            "projet de santé réputé validé, sans opposition de l’ARS"
        }
        RoadmapStep::Start(mission) => start(mission),
        RoadmapStep::Full(mission) => full(mission),
        RoadmapStep::ContractEnd => "fin du contrat, renouvelable",
    }
}

const fn start(mission: Mission) -> &'static str {
    match mission {
        Mission::Access => "début de la mission accès aux soins",
        Mission::Crisis => "début de la mission réponse aux crises",
        Mission::Pathways => "début de la mission parcours",
        Mission::Prevention => "début de la mission prévention",
        Mission::Quality => "début de la mission qualité et pertinence",
        Mission::Support => "début de la mission accompagnement",
    }
}

const fn full(mission: Mission) -> &'static str {
    match mission {
        Mission::Access => "déploiement complet de l’accès aux soins",
        Mission::Crisis => "déploiement complet de la réponse aux crises",
        Mission::Pathways => "déploiement complet des parcours",
        Mission::Prevention => "déploiement complet de la prévention",
        Mission::Quality => "déploiement complet de la qualité et de la pertinence",
        Mission::Support => "déploiement complet de l’accompagnement",
    }
}

/// Says that a step is not done yet.
pub const NOT_YET: &str = "Pas encore fait";
/// Takes that back.
pub const TAKE_BACK_NOT_YET: &str = "Reprendre";

/// The same, with the step that it is about.
#[must_use]
pub fn of_step(words: &str, step: RoadmapStep) -> String {
    format!("{words} : {}", roadmap_step(step))
}

/// Where a step stands, beside its latest day.
#[must_use]
pub fn roadmap_status_beside_day(of: &Obligation) -> String {
    match of.status {
        Status::NotTold(_) => "à renseigner, échéance passée".into(),
        _ => roadmap_status(of),
    }
}

/// Where a step stands.
#[must_use]
pub fn roadmap_status(of: &Obligation) -> String {
    match of.status {
        Status::Done => "fait".into(),
        Status::Due(left) => format!("à faire sous {}", days(left)),
        Status::Late(late) => format!("en retard de {}", days(late)),
        Status::NotTold(_) => match of.latest {
            Some(latest) => format!("à renseigner, échéance passée le {}", date(latest)),
            None => "à renseigner".into(),
        },
        Status::PlannedLate(late) => format!("prévu {} après le dernier délai", days(late)),
        Status::Unknown => "sans date pour le dire".into(),
        Status::CrisisPlanAwaitedIn2024 => {
            "mission créée après la signature : plan attendu en 2024".into()
        }
    }
}

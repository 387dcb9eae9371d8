//! What nothing read settles.
//! This module must never know which reading is in use.

use crate::law::Assumption;

/// The open question, as a noun.
#[must_use]
pub const fn assumption(assumption: Assumption) -> &'static str {
    match assumption {
        Assumption::TierAt80000 => "la taille d’un territoire de 80 000 habitants tout juste",
        Assumption::EarlyPayment => {
            "si le paiement avant contrat s’ajoute à l’enveloppe ou l’avance"
        }
        Assumption::BoosterAmount => "le montant du booster",
        Assumption::BoosterNature => "si le booster est versé une fois ou chaque année",
        Assumption::PreContractAmount => "le montant d’une action menée avant le contrat",
        Assumption::BoosterOnLastDay => "le booster d’un contrat signé le 30 septembre 2022",
        Assumption::BoosterForEarlier => "le booster d’un contrat signé avant l’avenant 2",
        Assumption::Avenant2Effect => "le premier jour de l’avenant 2",
        Assumption::RunningContracts => {
            "si un contrat en cours passe à l’avenant 2 à son anniversaire"
        }
        Assumption::ProrationUnit => "l’unité du prorata, en jours ou en mois",
        Assumption::FirstYearVariable => "le prorata du volet variable la première année",
        Assumption::CrisisPlanFirstYear => "le prorata du plan de crise la première année",
        Assumption::OperatingYear1 => "une ou deux enveloppes de fonctionnement en année 1",
        Assumption::MissionSplit => "la répartition entre missions, connue pour la taille 3 seule",
        Assumption::Tier2Interpolation => "les montants de crise et le plafond de la taille 2",
    }
}

//! What nothing read settles: what another reading than ours changes.
//! This module must never know which reading is in use.

use crate::law::Assumption;

/// What another reading changes.
#[must_use]
pub const fn assumption_changes(assumption: Assumption) -> &'static str {
    match assumption {
        Assumption::TierAt80000 => "la taille de ce seul territoire, et tous ses montants",
        Assumption::EarlyPayment => "les dates de versement, pas le total",
        Assumption::BoosterAmount => "le booster",
        Assumption::BoosterNature => "le booster des années 2 à 5",
        Assumption::PreContractAmount => "le paiement d’une action menée avant le contrat",
        Assumption::BoosterOnLastDay => "le booster d’un contrat signé ce jour-là",
        Assumption::BoosterForEarlier => "le booster d’un contrat signé avant le 1er avril 2022",
        Assumption::Avenant2Effect => {
            "les règles d’une année de contrat qui commence le 31 mars 2022"
        }
        Assumption::RunningContracts => "les missions des contrats signés avant le 1er avril 2022",
        Assumption::ProrationUnit => "l’année où une mission démarre",
        Assumption::FirstYearVariable => "le volet variable de l’année où une mission démarre",
        Assumption::CrisisPlanFirstYear => "le plan de crise de sa première année",
        Assumption::OperatingYear1 => "le fonctionnement de l’année 1",
        Assumption::MissionSplit => {
            "les missions des tailles 1, 2 et 4, et celles de l’ACI de 2019"
        }
        Assumption::Tier2Interpolation => "la crise et le plafond de la taille 2",
        Assumption::RenewedFirstAdvance => "les dates de versement de l’année 6, pas le total",
        Assumption::RenewedRules => "les montants des années 6 à 10",
        Assumption::RenewedAmounts => "tout ce que paient les années 6 à 10",
        Assumption::RenewedCrisisPlan => "le plan de crise de l’année 6",
    }
}

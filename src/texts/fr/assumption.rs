//! What nothing read settles: the question, each way to read it, and why it is open.
//! This module must never know which reading is in use.

use crate::law::{Assumption, Choice};

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
        Assumption::RenewedFirstAdvance => "le versement du fonctionnement de l’année 6",
        Assumption::RenewedRules => "les règles d’un contrat renouvelé",
        Assumption::RenewedAmounts => "ce qu’un contrat renouvelé paie",
        Assumption::RenewedCrisisPlan => "le plan de crise de l’année 6",
    }
}

/// One way to read it.
#[must_use]
pub const fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::Tier3At80000 => "taille 3",
        Choice::Tier2At80000 => "taille 2",
        Choice::EarlyIsAddition => "il s’ajoute",
        Choice::EarlyIsAdvance => "il est une avance, déduite à la signature",
        Choice::BoosterOfDraft => "75 % du fonctionnement, comme au projet de 2020",
        Choice::PreContractOfDraft => "celui du projet de 2020",
        Choice::BoosterNil | Choice::PreContractNil => "rien",
        Choice::BoosterOnce => "une fois",
        Choice::BoosterEveryYear => "chaque année",
        Choice::LastDayToConfirm | Choice::EarlierToConfirm => "à confirmer",
        Choice::LastDayOpen | Choice::EarlierOpen => "ouvert",
        Choice::LastDayNotOpen | Choice::EarlierNotOpen => "non ouvert",
        Choice::EffectDayAfterPublication => "1er avril 2022",
        Choice::EffectOnPublication => "31 mars 2022",
        Choice::RunningMove => "il y passe",
        Choice::RunningStay => "il reste à l’ACI de 2019",
        Choice::ProratedInDays => "en jours",
        Choice::ProratedInMonths => "en mois entamés",
        Choice::FirstVariableProrated | Choice::FirstPlanProrated => "au prorata",
        Choice::FirstVariableFull | Choice::FirstPlanFull => "en entier",
        Choice::OneEnvelope => "une",
        Choice::SecondEnvelope => "deux, la seconde au début de la première mission",
        Choice::SplitEstimated => "estimée d’après la taille 3",
        Choice::Interpolated => "interpolés entre les tailles voisines",
        Choice::RenewedAdvance => "une avance au renouvellement, le solde un an après",
        Choice::RenewedWhole => "en entier au renouvellement",
        Choice::RenewedRulesFollow => "celles en vigueur à chaque anniversaire",
        Choice::RenewedRulesStay => "celles en vigueur au renouvellement",
        Choice::RenewedAsBefore => "comme les années 2 à 5",
        Choice::RenewedNothing => "rien n’est compté",
        Choice::RenewedPlanUpdated => "payé comme une mise à jour",
        Choice::RenewedPlanFirst => "payé comme un premier plan",
    }
}

/// Why nothing settles it.
#[must_use]
pub const fn assumption_reason(assumption: Assumption) -> &'static str {
    match assumption {
        Assumption::TierAt80000 => "Les textes rangent ce nombre dans les deux tailles.",
        Assumption::EarlyPayment => {
            "Trois sources le disent ajouté, une y voit une part de l’enveloppe versée plus tôt."
        }
        Assumption::BoosterAmount => {
            "Le taux adopté n’a pu être lu. Le montant de votre contrat le remplace."
        }
        Assumption::BoosterNature => "Trois sources le disent versé une fois, une chaque année.",
        Assumption::PreContractAmount => {
            "Le montant adopté n’a pu être lu. Celui de votre contrat le remplace."
        }
        Assumption::BoosterOnLastDay => "Aucun texte lu ne dit si ce dernier jour compte.",
        Assumption::BoosterForEarlier => {
            "Le projet comptait ces contrats ; l’effet de l’avenant avant sa publication n’a pu être lu."
        }
        Assumption::Avenant2Effect => {
            "Publié le 31 mars 2022 ; la date d’effet qu’il se donne n’a pu être lue."
        }
        Assumption::RunningContracts => {
            "Aucun texte lu ne dit quand un contrat en cours change de règles."
        }
        Assumption::ProrationUnit => "Le prorata est écrit, son unité ne l’est pas.",
        Assumption::FirstYearVariable => {
            "Aucun texte lu ne dit s’il suit le prorata du volet fixe."
        }
        Assumption::CrisisPlanFirstYear => {
            "Il paie un document, non du temps : nous le comptons en entier."
        }
        Assumption::OperatingYear1 => {
            "Une autre lecture en ouvre une seconde au début de la première mission."
        }
        Assumption::MissionSplit => {
            "Aucune répartition n’a été trouvée pour les tailles 1, 2 et 4."
        }
        Assumption::Tier2Interpolation => "Aucun montant n’a été trouvé pour la taille 2.",
        Assumption::RenewedFirstAdvance => "Aucun texte lu ne dit quand l’année 6 est versée.",
        Assumption::RenewedRules => "Aucun texte lu ne dit quelles règles il suit.",
        Assumption::RenewedAmounts => {
            "Le contrat est renouvelable ; aucun texte lu ne dit ce qu’il paie ensuite."
        }
        Assumption::RenewedCrisisPlan => {
            "Aucun texte lu ne dit si le renouvellement demande un nouveau plan."
        }
    }
}
/// Another reading of an open question: the question, then the answer that it gives.
#[must_use]
pub fn other_reading(of: Choice) -> String {
    format!("{} : {}", assumption(of.assumption()), choice(of))
}

//! What was not read of the aid.
//! This module must never give an amount.

use crate::aid::assistant::Unknown;

/// What exists and is not known, as a sentence.
#[must_use]
pub const fn unknown(unknown: Unknown) -> &'static str {
    match unknown {
        Unknown::OneAndAHalf => {
            "1,5 ETP existe, pour un généraliste en ZIP qui emploie déjà un assistant à temps plein, a atteint ses objectifs et est en année 3 : aucun montant n’a été lu."
        }
        Unknown::Two => {
            "2 ETP existent, aux mêmes conditions que 1,5 ETP : aucun montant n’a été lu."
        }
        Unknown::SecondAssistant => {
            "La convention de 2024 ouvre une aide pour un second assistant : aucun montant n’a été lu."
        }
        Unknown::Modulation => {
            "À partir de l’année 3, l’aide dépend de l’atteinte des objectifs : la formule n’a pas été lue, le taux est celui que donne la CPAM."
        }
        Unknown::Thresholds => {
            "Les autres seuils de patientèle ne sont pas publics : la CPAM les dit au médecin."
        }
        Unknown::LaterObjectives => {
            "Les objectifs des textes postérieurs à l’avenant 7 n’ont pas été trouvés."
        }
        Unknown::Instalments => "La date de certains versements n’a pas été lue.",
        Unknown::AfterTheConvention => {
            "La convention se termine avant la fin du contrat : rien ne dit si ses montants restent."
        }
    }
}

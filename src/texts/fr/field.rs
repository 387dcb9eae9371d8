//! The form: labels, hints, and the words of each choice.
//! This module must never know what a field holds.

use crate::funding::RegimeChoice;
use crate::input::Field;
use crate::law::{Mission, Regime};
use crate::units::Answer;

/// The visible label of a field.
#[must_use]
pub const fn label(field: Field) -> &'static str {
    match field {
        Field::Population => "Population du territoire",
        Field::Letter => "Validation de la lettre d’intention",
        Field::HealthProject => "Dépôt du projet de santé",
        Field::Status => "Contrat (adhésion à l’ACI)",
        Field::Signature => "Jour de la signature",
        Field::Regime => "Règles à appliquer",
        Field::Action => "Une action répondant à une mission socle, avant le contrat ?",
        Field::Start(Mission::Access) => "Début de la mission accès aux soins",
        Field::Start(Mission::Pathways) => "Début de la mission parcours",
        Field::Start(Mission::Prevention) => "Début de la mission prévention",
        Field::Start(Mission::Crisis) => "Début de la mission réponse aux crises",
        Field::Start(Mission::Quality) => "Début de la mission qualité et pertinence",
        Field::Start(Mission::Support) => "Début de la mission accompagnement",
    }
}

/// The hint of a field, with an example; empty where the choices speak for themselves.
#[must_use]
pub const fn hint(field: Field) -> &'static str {
    match field {
        Field::Population => "Nombre d’habitants, par exemple 52 000",
        Field::Letter | Field::HealthProject => "Par exemple 01/03/2022 ; vide si inconnue",
        Field::Signature => "Passé ou à venir, par exemple 15/06/2022",
        Field::Status | Field::Regime | Field::Action => "",
        Field::Start(_) => "Par exemple 01/09/2022 ; vide si la mission n’est pas prise",
    }
}

/// The words of one of [`STATUSES`](crate::input::STATUSES).
#[must_use]
pub fn status(id: &str) -> &'static str {
    match id {
        "signed" => "signé",
        "planned" => "prévu",
        _ => "pas encore de date",
    }
}

/// The words of one of [`ACTIONS`](crate::input::ACTIONS).
#[must_use]
pub const fn action(answer: Answer) -> &'static str {
    match answer {
        Answer::Met => "oui",
        Answer::Unmet => "non",
        Answer::ToConfirm => "ne sait pas",
    }
}

/// The words of one of [`REGIMES`](crate::input::REGIMES).
#[must_use]
pub const fn regime_option(choice: RegimeChoice) -> &'static str {
    match choice {
        RegimeChoice::Auto => "Selon les dates",
        RegimeChoice::Picked(Regime::Aci2019) => "ACI de 2019, les cinq années",
        RegimeChoice::Picked(Regime::Avenant2) => "Avenant 2 (2022), les cinq années",
        RegimeChoice::Picked(Regime::Offer2020Plus50) => {
            "Offre de l’automne 2020, +50 % : jamais adoptée"
        }
        RegimeChoice::Picked(Regime::Offer2020Plus75) => {
            "Offre de fin 2020, +75 % : jamais adoptée"
        }
    }
}

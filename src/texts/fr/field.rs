//! The form: labels, hints, and the words of each choice.
//! This module must never know what a field holds.

use crate::funding::RegimeChoice;
use crate::input::{Field, IndicatorPart, RegionalPart};
use crate::law::Regime;
use crate::units::Answer;

use super::{assumption, line, mission, own_line, sentence_case};

/// The visible label of a field.
#[must_use]
pub fn label(field: Field) -> String {
    let text = match field {
        Field::Name => "Nom du projet",
        Field::Population => "Population du territoire",
        Field::Letter => "Lettre d’intention validée le",
        Field::HealthProject => "Projet de santé déposé le",
        Field::Status => "Contrat (adhésion à l’ACI)",
        Field::Signature => "Signature le",
        Field::Regime => "Règles à appliquer",
        Field::Action => "Une action sur une mission socle avant le contrat ?",
        Field::Start(of) => return format!("Début de la mission {}", mission(of)),
        Field::Rate(of) => return format!("Taux d’atteinte, {}", mission(of)),
        Field::RateOfYear(of, year) => {
            return format!("Taux d’atteinte, {}, année {year}", mission(of));
        }
        Field::Indicator(of, number, said) => {
            let said = match said {
                IndicatorPart::Label => "nom",
                IndicatorPart::Steps => "paliers",
                IndicatorPart::Reached => "palier atteint",
            };
            return format!("Indicateur {number}, {}, {said}", mission(of));
        }
        Field::Crisis(year) => {
            return format!("Crise reconnue en année {year}");
        }
        Field::Own(line) => return format!("Votre contrat : {}", own_line(line)),
        Field::Figure(key) => return format!("Votre montant : {}", line(key.line)),
        Field::Choice(of) => return sentence_case(assumption(of)),
        Field::Done(_) => "Étape faite",
        Field::Regional(number, said) => {
            let said = match said {
                RegionalPart::Label => "nom",
                RegionalPart::Date => "date",
                RegionalPart::Amount => "montant",
            };
            return format!("Financement régional {number}, {said}");
        }
    };
    text.into()
}

/// The hint of a field, with an example; empty where the choices speak for themselves.
#[must_use]
pub const fn hint(field: Field) -> &'static str {
    match field {
        Field::Name => "Facultatif, pour vous y retrouver",
        Field::Population => "par exemple 52 000 habitants",
        Field::Letter | Field::HealthProject => "par exemple 01/03/2022",
        Field::Signature => "par exemple 15/06/2022",
        Field::Start(_) => "Par exemple 01/09/2022 ; vide si la mission n’est pas prise",
        Field::Rate(_) | Field::RateOfYear(..) => "De 0 à 100, par exemple 87,5",
        Field::Indicator(_, _, IndicatorPart::Steps) => {
            "Montants d’une année entière, par exemple 5 000 ; 10 000"
        }
        Field::Indicator(_, _, IndicatorPart::Reached) => {
            "Un nombre de paliers, ou un par année, par exemple 1 ; 1 ; 2 ; 2 ; 2"
        }
        Field::Own(_) | Field::Figure(_) | Field::Regional(_, RegionalPart::Amount) => {
            "En euros, par exemple 12 500"
        }
        Field::Regional(_, RegionalPart::Date) => "Par exemple 01/03/2022 ; vide si inconnue",
        Field::Status
        | Field::Regime
        | Field::Action
        | Field::Indicator(_, _, IndicatorPart::Label)
        | Field::Crisis(_)
        | Field::Choice(_)
        | Field::Done(_)
        | Field::Regional(_, RegionalPart::Label) => "",
    }
}

/// The words of one of [`STATUSES`](crate::input::STATUSES).
#[must_use]
pub fn status(id: &str) -> &'static str {
    match id {
        "signed" => "signé",
        "planned" => "prévu",
        _ => "pas encore",
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
pub fn regime_option(choice: RegimeChoice) -> &'static str {
    match choice {
        RegimeChoice::Auto => "Selon les dates",
        RegimeChoice::Picked(Regime::Aci2019) => "ACI de 2019, les cinq années",
        RegimeChoice::Picked(Regime::Avenant2) => "Avenant 2 (2022), les cinq années",
        RegimeChoice::Picked(Regime::Offer2020Plus50) => "Offre 2020 +50 %, jamais adoptée",
        RegimeChoice::Picked(Regime::Offer2020Plus75) => "Offre 2020 +75 %, jamais adoptée",
        RegimeChoice::Picked(other) => super::regime(other),
    }
}

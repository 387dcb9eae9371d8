//! The measures paid once.
//! This module must never know whether one is open.

use crate::funding::MeasureAnswer;
use crate::law::Measure;

use super::{sentence_case, yes_or_no};

/// The name of a measure.
#[must_use]
pub const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Uplift50 => "majoration de 50 %",
        Measure::Uplift75 => "majoration de 75 %",
        Measure::Complement => "complément rétroactif",
        Measure::LetterOfIntent => "paiement sur la lettre d’intention",
        Measure::Booster => "booster de 2022",
        Measure::PreContractAction => "action menée avant le contrat",
        Measure::Draft(_) => measure.id(),
    }
}

/// The same with its article, as the subject of a sentence.
#[must_use]
pub const fn measure_article(measure: Measure) -> &'static str {
    match measure {
        Measure::Uplift50 => "La majoration de 50 %",
        Measure::Uplift75 => "La majoration de 75 %",
        Measure::Complement => "Le complément rétroactif",
        Measure::LetterOfIntent => "Le paiement sur la lettre d’intention",
        Measure::Booster => "Le booster de 2022",
        Measure::PreContractAction => "Le financement d’une action avant le contrat",
        Measure::Draft(_) => measure.id(),
    }
}

/// Whom a measure is, or was, meant for.
#[must_use]
pub const fn measure_for_whom(measure: Measure) -> &'static str {
    match measure {
        Measure::Uplift50 => "contrats signés en 2021 ; pour ceux de 2019 et 2020, à confirmer",
        Measure::Uplift75 => "contrats signés en 2021, avant le 31 décembre",
        Measure::Complement => {
            "contrats déjà signés en 2019 et 2020 : la différence avec ce qui leur avait été versé"
        }
        Measure::LetterOfIntent => "lettre d’intention validée par l’ARS avant la signature",
        Measure::Booster => "CPTS qui adhèrent à l’ACI avant le 30 septembre 2022",
        Measure::PreContractAction => {
            "action répondant à une mission socle, menée après la lettre d’intention et avant l’adhésion"
        }
        Measure::Draft(_) => measure.id(),
    }
}

/// Whom an offer was meant for, and whether that holds for these dates.
#[must_use]
pub fn meant_for(answered: &MeasureAnswer) -> String {
    format!(
        "{}. À vos dates : {}.",
        sentence_case(measure_for_whom(answered.measure)),
        yes_or_no(answered.as_if)
    )
}

//! The words of the view « Autres aides »: its form, its buttons, what is wrong with a field.
//! This module must never know an amount.

mod field;
mod view;

pub use field::{hint, label};
pub use view::*;

use super::{aid_assistant, aid_msp, count};
use crate::aid_input::{
    Calculator, Draft, Field, Group, Holding, HoursProblem, Kind, Pick, WholeProblem, Wrong,
};
use crate::input;

/// The name of a calculator.
#[must_use]
pub const fn calculator(calculator: Calculator) -> &'static str {
    match calculator {
        Calculator::Assistant => "Assistant médical",
        Calculator::Msp => "Maison de santé (ACI MSP)",
    }
}

/// The heading of fields that stand together.
#[must_use]
pub fn group(group: Group) -> String {
    match group {
        Group::Contract => "Le contrat".into(),
        Group::Attainment => "L’atteinte des objectifs".into(),
        Group::Cost => "Le coût de l’assistant".into(),
        Group::Structure => "La maison de santé".into(),
        Group::Indicator(indicator) => {
            format!("{}. {}", indicator.number(), aid_msp::indicator(indicator))
        }
        Group::Shares => "Majoration pour précarité".into(),
    }
}

/// An answer.
#[must_use]
pub const fn pick(pick: Pick) -> &'static str {
    match pick {
        Pick::Time(time) => aid_assistant::working_time(time),
        Pick::Collective => "aide collective (groupe de généralistes)",
        Pick::Band(band) => aid_assistant::band(band),
        Pick::Outside(outside) => aid_msp::outside(outside),
        Pick::Sas(sas) => aid_msp::sas(sas),
        Pick::Held(Holding::No) => "non",
        Pick::Held(Holding::AllYear) => "oui, toute l’année",
        Pick::Held(Holding::Since) => "oui, acquis dans l’année",
    }
}

/// What is wrong, as a sentence.
#[must_use]
pub fn problem(wrong: Wrong) -> String {
    let text = match wrong {
        Wrong::Day(problem) => return super::problem(input::Wrong::Date(problem)),
        Wrong::Amount(problem) => return super::problem(input::Wrong::Amount(problem)),
        Wrong::Rate(problem) => return super::problem(input::Wrong::Rate(problem)),
        Wrong::Whole(WholeProblem::NotWhole) => {
            "Écrivez un nombre entier en chiffres, par exemple 4 000."
        }
        Wrong::Whole(WholeProblem::OutOfBounds(least, most)) => {
            return format!(
                "Écrivez un nombre de {} à {}.",
                count(least.into()),
                count(most.into())
            );
        }
        Wrong::Year => "Écrivez une année en quatre chiffres, par exemple 2025.",
        Wrong::Hours(HoursProblem::NotHours) => {
            "Écrivez un nombre d’heures par jour, par exemple 11 h 30 ou 11,5."
        }
        Wrong::Hours(HoursProblem::OutOfBounds) => "Un jour a 24 heures au plus.",
        Wrong::NoCost => "Un coût de 0 € ne se partage pas : laissez le champ vide.",
        Wrong::Choice => return super::problem(input::Wrong::Choice),
        Wrong::DayMissing => {
            "Indiquez le jour de l’acquisition ; sans lui, le système ne compte pas."
        }
    };
    text.into()
}

/// A draft with its days as a visitor types them: a link writes `2022-06-15`.
#[must_use]
pub fn as_typed(draft: &Draft) -> Draft {
    let mut typed = Draft::new(draft.calculator());
    for (field, text) in draft.iter() {
        match (field.kind(), input::read_date(text)) {
            (Kind::Day, Ok(day)) => typed.set(field, super::date_in_figures(day)),
            _ => typed.set(field, text),
        }
    }
    typed
}

/// What must be given before anything is computed.
#[must_use]
pub fn needs(fields: &[Field]) -> String {
    let names: Vec<_> = fields
        .iter()
        .map(|field| format!("« {} »", label(*field)))
        .collect();
    format!(
        "Pour calculer, renseignez {}.",
        super::list(names.iter().map(String::as_str))
    )
}

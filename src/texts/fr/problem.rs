//! What is wrong with a field, in words that say what to type instead.
//! This module must never know what was typed.

use crate::input::{
    AmountProblem, DateProblem, EARLIEST, LATEST, NumberProblem, RateProblem, Wrong,
};
use crate::units::{Inhabitants, Money};

use super::{count, date, money, plan, treasury};

/// What is wrong, as a sentence.
#[must_use]
pub fn problem(wrong: Wrong) -> String {
    let (before, day, after) = match wrong {
        Wrong::Number(NumberProblem::NotANumber) => {
            return "Écrivez un nombre d’habitants en chiffres, par exemple 12 345.".into();
        }
        Wrong::Number(NumberProblem::NotWhole) => {
            return "Écrivez un nombre entier d’habitants, par exemple 12 345.".into();
        }
        Wrong::Number(NumberProblem::Groups) | Wrong::Amount(AmountProblem::Groups) => {
            return "Les blancs séparent des groupes de trois chiffres : 64 300.".into();
        }
        Wrong::Number(NumberProblem::Negative) => {
            return "Un nombre d’habitants ne peut pas être négatif.".into();
        }
        Wrong::Number(NumberProblem::OutOfBounds) => {
            return format!(
                "Écrivez un nombre d’habitants de {} à {}.",
                count(Inhabitants::MIN.into()),
                count(Inhabitants::MAX.into())
            );
        }
        Wrong::Date(DateProblem::NotADate) => {
            return "Écrivez une date entière, par exemple 15/06/2022.".into();
        }
        Wrong::Date(DateProblem::NoSuchDay) => {
            return "Ce jour n’existe pas au calendrier.".into();
        }
        Wrong::Date(DateProblem::OutOfBounds) => {
            return format!(
                "Écrivez une date du {} au {}.",
                date(EARLIEST),
                date(LATEST)
            );
        }
        Wrong::Amount(AmountProblem::NotAnAmount) => {
            return "Écrivez un montant en euros, par exemple 12 500 ou 12 500,50.".into();
        }
        Wrong::Amount(AmountProblem::MoreThanCents) => {
            return "Écrivez un montant avec deux décimales au plus.".into();
        }
        Wrong::Amount(AmountProblem::Negative) => {
            return "Un montant ne peut pas être négatif.".into();
        }
        Wrong::Amount(AmountProblem::TooLarge) => {
            return format!("Écrivez un montant de {} au plus.", money(Money::TYPED_MAX));
        }
        Wrong::Rate(RateProblem::NotARate) => {
            return "Écrivez un taux en pourcentage, par exemple 80 ou 87,5.".into();
        }
        Wrong::Rate(RateProblem::MoreThanHundredths) => {
            return "Écrivez un taux avec deux décimales au plus.".into();
        }
        Wrong::Rate(RateProblem::OutOfBounds) => {
            return "Un taux va de 0 à 100 %.".into();
        }
        Wrong::Steps => {
            return "Écrivez les montants des paliers, séparés par des points-virgules.".into();
        }
        Wrong::Reached => {
            return "Écrivez un nombre de paliers atteints, ou cinq séparés par des points-virgules."
                .into();
        }
        Wrong::IndicatorsExceed(maximum) => {
            return format!(
                "Les paliers les plus hauts dépassent le volet variable de la mission : {}.",
                money(maximum)
            );
        }
        Wrong::NotRenewed => {
            return "Cette année n’existe que si le contrat est renouvelé.".into();
        }
        Wrong::Communes => {
            return "Écrivez les codes des communes (Insee), séparés par des virgules, chacun une fois et 400 au plus, par exemple 01004, 01007. Les codes compris sont comptés.".into();
        }
        Wrong::TerritoryNotLoaded => {
            return "Les communes ne sont pas encore additionnées : indiquez aussi la population du territoire.".into();
        }
        Wrong::AmountMissing => return "Indiquez le montant de cette ligne.".into(),
        Wrong::Choice => return "Choisissez une des réponses proposées.".into(),
        Wrong::DayMissing => return "Indiquez le jour de la signature.".into(),
        Wrong::StartMissing => return "Indiquez le jour du premier paiement.".into(),
        Wrong::CostToType => return treasury::COST_TO_TYPE.into(),
        Wrong::Months => return plan::months_between(),
        Wrong::BeforeStart(day) => ("La fin ne précède pas le premier paiement, le ", day, "."),
        Wrong::BeforeAgreement(first) => (
            "L’ACI n’existait pas encore : une signature n’est possible que depuis le ",
            first,
            ".",
        ),
        Wrong::SignedInTheFuture(today) => (
            "Un contrat déjà signé ne peut pas l’être après aujourd’hui, ",
            today,
            " : choisissez « prévu ».",
        ),
        Wrong::AfterSignature(day) => ("Cette date doit précéder la signature, le ", day, "."),
        Wrong::BeforeLetter(day) => (
            "Cette date doit suivre la validation de la lettre d’intention, le ",
            day,
            ".",
        ),
        Wrong::BeforeSignature(day) => (
            "Une mission ne commence pas avant la signature, le ",
            day,
            ".",
        ),
        Wrong::AfterContract(end) => (
            "Une mission commence avant la fin du contrat, le ",
            end,
            ".",
        ),
    };
    format!("{before}{}{after}", date(day))
}

/// For who embeds the page: names that are no field's.
#[must_use]
pub fn no_such_fields(names: &[String]) -> String {
    format!("Amorce : aucun champ ne s’appelle {}.", names.join(", "))
}

/// Names the first invisible character of a text, if it has one that the parsers do not accept.
#[must_use]
pub fn unseen(text: &str) -> Option<String> {
    let is_unseen = |c: &char| {
        let is_of_no_script =
            matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fff0}'..='\u{fffc}' | '\u{e0000}'..);
        is_of_no_script || c.is_control() && !c.is_whitespace()
    };
    let unseen = text.chars().find(is_unseen)?;
    let code = unseen.escape_unicode().filter(char::is_ascii_hexdigit);
    let code: String = code.map(|digit| digit.to_ascii_uppercase()).collect();
    Some(format!(
        "Un caractère qui ne se voit pas s’y trouve (U+{code}) : effacez tout, puis retapez."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_told() {
        assert_eq!(
            problem(Wrong::Number(NumberProblem::OutOfBounds)),
            "Écrivez un nombre d’habitants de 1 à 70\u{202f}000\u{202f}000."
        );
        assert_eq!(
            problem(Wrong::Date(DateProblem::OutOfBounds)),
            "Écrivez une date du 1er janvier 2018 au 31 décembre 2050."
        );
    }
}

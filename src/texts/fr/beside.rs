//! The full labels of the fields that are of no project: those of the plan of action and of the bank account.
//! This module must never be called by what is loaded first.

use crate::input::{ExpensePart, Field};

use super::{label, plan, treasury_form};

/// The label of a field of the plan or of the bank account, in full; of any other field its [`label`].
#[must_use]
pub fn label_beside(field: Field) -> String {
    match field {
        Field::Balance => treasury_form::BALANCE.into(),
        Field::BalanceDay => treasury_form::BALANCE_DAY.into(),
        Field::Expense(number, part) => {
            let part = match part {
                ExpensePart::Label => "intitulé",
                ExpensePart::Amount => "montant",
                ExpensePart::Per => "ce que vaut le montant",
                ExpensePart::Rhythm => "rythme",
                ExpensePart::Start => "premier paiement",
                ExpensePart::End => "dernier jour",
                ExpensePart::For => "destination",
                ExpensePart::Gross => "salaire brut par an",
                ExpensePart::Time => "temps de travail",
                ExpensePart::Member => "indemnités d’un seul membre",
            };
            format!("Dépense {number}, {part}")
        }
        Field::Plan(step, part) => plan::label(step, part),
        Field::LetterToSignature => plan::LENGTH_LABEL.into(),
        other => label(other),
    }
}

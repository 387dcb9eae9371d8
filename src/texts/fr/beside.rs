//! The full labels of the fields that are of no project: those of the plan of action and of the bank account.
//! This module must never be called by what is loaded first.

use crate::input::Field;

use super::compare::uncapitalised;
use super::{label, plan, treasury};

/// The label of a field of the plan or of the bank account, in full; of any other field its [`label`].
#[must_use]
pub fn label_beside(field: Field) -> String {
    match field {
        Field::Balance => treasury::BALANCE.into(),
        Field::BalanceDay => treasury::BALANCE_DAY.into(),
        Field::Expense(number, of) => {
            let part = uncapitalised(treasury::part(of));
            format!("{}, {part}", treasury::expense(number))
        }
        Field::Plan(..) | Field::LetterToSignature => plan::label_of(field),
        other => label(other),
    }
}

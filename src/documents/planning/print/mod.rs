//! What is printed of the plan of action and of the bank account, in the classes of the dossier.
//! This module must never know a browser.

mod treasury;

use super::Asked;

/// The plan on paper, as markup.
#[must_use]
pub fn plan(_asked: &Asked<'_>) -> String {
    String::new()
}

/// The bank account on paper, as markup.
#[must_use]
pub fn treasury(asked: &Asked<'_>) -> String {
    treasury::draw(asked).into_string()
}

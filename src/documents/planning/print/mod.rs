//! What is printed of the plan of action and of the bank account, in the classes of the dossier.
//! This module must never know a browser.

use super::Asked;

/// The plan on paper, as markup.
#[must_use]
pub fn plan(_asked: &Asked<'_>) -> String {
    String::new()
}

/// The bank account on paper, as markup.
#[must_use]
pub fn treasury(_asked: &Asked<'_>) -> String {
    String::new()
}

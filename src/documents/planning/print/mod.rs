//! What is printed of the plan of action and of the bank account, in the classes of the dossier.
//! This module must never know a browser.

mod plan;
mod treasury;

use super::Asked;

/// The plan on paper, as markup.
#[must_use]
pub fn plan(asked: &Asked<'_>) -> String {
    plan::html(asked)
}

/// The bank account on paper, as markup.
#[must_use]
pub fn treasury(asked: &Asked<'_>) -> String {
    treasury::draw(asked).into_string()
}

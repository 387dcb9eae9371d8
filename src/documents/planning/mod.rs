//! What leaves the views « Plan d’action » and « Trésorerie »: files to keep and what is printed, out of one outlook.
//! This module must never compute an amount or a day.
//!
//! [`light`] and [`sheet_by`] stand apart, as those of the simulation do: the program that writes spreadsheets is heavy.

#[cfg(feature = "files")]
mod csv;
#[cfg(feature = "files")]
mod file;
#[cfg(feature = "files")]
pub mod letter;
#[cfg(any(feature = "dossier", feature = "files"))]
mod moves;
#[cfg(feature = "dossier")]
pub mod print;
#[cfg(feature = "files")]
mod rtf;
#[cfg(feature = "files")]
mod sheet;
#[cfg(any(feature = "dossier", feature = "files"))]
mod told;

#[cfg(feature = "files")]
pub use file::{light, sheet_by};

use crate::funding::{Project, Simulation};
use crate::input::Draft;
#[cfg(any(feature = "dossier", feature = "files"))]
use crate::input::Field;
use crate::outlook::Outlook;
use crate::units::Date;

/// What is asked to be written.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// What was typed.
    pub draft: &'a Draft,
    /// What was read of it.
    pub project: &'a Project,
    /// What the rules say of it.
    pub simulation: &'a Simulation,
    /// What it comes to before and beside its contract.
    pub outlook: &'a Outlook,
    /// The day on which it is asked; a file is the same for ever for the same draft and day.
    pub today: Option<Date>,
    /// The address that opens this draft again; it tells the bank account where the visitor chose so.
    pub link: &'a str,
}

#[cfg(any(feature = "dossier", feature = "files"))]
impl Asked<'_> {
    /// The name of the project; empty without one.
    fn name(&self) -> &str {
        self.project.name.as_deref().unwrap_or_default()
    }

    /// Whether the link tells the bank account as it is here: what was typed of it, if anything was.
    fn tells_account(&self) -> bool {
        let mut typed = self.draft.iter();
        let is_typed = typed.any(|(field, text)| field.is_of_treasury() && !text.trim().is_empty());
        // `expense-3-amount=`, or `2.expense-3-amount=` of a second scenario.
        let mut pairs = self.link.split(['#', '&']);
        let is_told = pairs.any(|pair| {
            let key = pair.split('=').next().unwrap_or_default();
            let key = key.split_once('.').map_or(key, |(_, key)| key);
            Field::parse(key).is_some_and(Field::is_of_treasury)
        });
        is_told || !is_typed
    }
}

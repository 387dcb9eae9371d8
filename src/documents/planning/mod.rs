//! What leaves the views « Plan d’action » and « Trésorerie »: files to keep and what is printed, out of one outlook.
//! This module must never compute an amount or a day.
//!
//! [`light`] and [`sheet_by`] stand apart, as those of the simulation do: the program that writes spreadsheets is heavy.

#[cfg(feature = "files")]
mod file;
#[cfg(feature = "dossier")]
pub mod print;

#[cfg(feature = "files")]
pub use file::{light, sheet_by};

use crate::funding::{Project, Simulation};
use crate::input::Draft;
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

//! What leaves the page of the two aids beside a CPTS: files to keep, and what is printed, out of one report.
//! This module must never compute an amount, nor let any other part of `documents` know an aid.
//!
//! [`light`] and [`sheet`] stand apart, as those of a CPTS do: the program that writes spreadsheets is heavy.
#![cfg_attr(
    feature = "files",
    doc = r#"
```
use amorce::aid_input::{Calculator, Draft, Field};
use amorce::aid_report::Report;
use amorce::documents::aid::{Asked, light};

let mut draft = Draft::new(Calculator::Assistant);
draft.set(Field::Signed, "01/07/2024");
draft.set(Field::Option, "1");
let report = Report::of(&draft);
let asked = Asked { draft: &draft, report: &report, today: None, link: "" };
let file = light("csv-fr", &asked);
assert_eq!(file.map(|file| file.name).as_deref(), Some("amorce-aide-assistant.csv"));
```
"#
)]

#[cfg(feature = "files")]
mod csv;
#[cfg(feature = "files")]
mod file;
#[cfg(feature = "files")]
mod json;
#[cfg(feature = "dossier")]
pub mod print;
mod row;
#[cfg(feature = "files")]
mod sheet;
#[cfg(feature = "files")]
mod sum;

#[cfg(feature = "files")]
pub use file::{light, sheet, sheet_by};

use crate::aid_input::Draft;
use crate::aid_report::Report;
use crate::texts::{aid_files, aid_form};
use crate::units::Date;

/// What is asked to be written.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// What was typed.
    pub draft: &'a Draft,
    /// What is said of it.
    pub report: &'a Report,
    /// The day on which it is asked; a file is the same for ever for the same draft and day.
    pub today: Option<Date>,
    /// The address that opens this draft again.
    pub link: &'a str,
}

/// The name that the reserve of 2026 has in a report.
const BEFORE_AVENANT_2: &str = "before-avenant-2";

impl Asked<'_> {
    /// Said behind every amount of a year whose rules were not read; empty for the others.
    #[cfg(feature = "files")]
    fn reserve(&self) -> &'static str {
        let mut first = self.report.first.iter();
        if first.any(|said| said.code == BEFORE_AVENANT_2) {
            aid_files::RESERVE
        } else {
            ""
        }
    }

    /// What must be read before any amount: the reserve of 2026 before all, then why nothing is paid or computed.
    fn first(&self) -> Vec<String> {
        let report = self.report;
        let (reserve, others): (Vec<_>, Vec<_>) = report
            .first
            .iter()
            .partition(|said| said.code == BEFORE_AVENANT_2);
        let said = reserve.into_iter().chain(others);
        let mut first: Vec<String> = said.map(|said| said.words.clone()).collect();
        if !report.needs.is_empty() {
            first.push(aid_form::needs(&report.needs));
        }
        first
    }

    /// What was typed and could not be read: the field, and what is wrong with it.
    fn problems(&self) -> impl Iterator<Item = [String; 2]> {
        let problems = self.report.problems.iter();
        problems.map(|problem| {
            [
                aid_files::field(problem.field),
                aid_form::problem(problem.wrong),
            ]
        })
    }
}

//! What is said of an aid, as one list of parts: a page draws it, a print, a spreadsheet, a CSV and JSON write it.
//! This layer must never compute an amount: each comes from [`aid`](crate::aid) with its mark and its making.

mod assistant;
#[cfg(feature = "serde")]
mod data;
mod given;
mod made;
mod msp;
mod name;
mod report;
mod table;

#[cfg(feature = "serde")]
pub use data::Data;
pub use given::given;
pub use made::{Made, Worth};
pub use name::file_name;
pub use report::{Headline, Note, Notes, Report, Said};
pub use table::{Cell, Column, ColumnKind, Row, Table};

use crate::aid_input::{Calculator, Draft, Parsed, Reading, read};

impl Report {
    /// What is said of this draft.
    #[must_use]
    pub fn of(draft: &Draft) -> Self {
        Self::of_parsed(draft, read(draft))
    }

    fn of_parsed(draft: &Draft, parsed: Parsed) -> Self {
        let mut report = match &parsed.reading {
            Reading::Contract(contract) => assistant::report(contract),
            Reading::Structure(structure) => msp::report(structure, draft),
            Reading::Nothing => Self::empty(draft.calculator()),
        };
        if draft.calculator() == Calculator::Assistant {
            report.tables.push(assistant::published());
        }
        report.inputs = given(draft);
        report.problems = parsed.problems;
        report.needs = parsed.needs;
        report
    }

    /// What is said while nothing can be computed.
    fn empty(calculator: Calculator) -> Self {
        match calculator {
            Calculator::Assistant => assistant::empty(),
            Calculator::Msp => msp::empty(),
        }
    }
}

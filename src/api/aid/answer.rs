//! The whole answer for one of the two aids.
//! This module must never compute: it asks the library, and tells what it says.

use serde::{Serialize, Serializer};

use super::super::options::{OF_AID, Options};
use super::super::{Passed, Problem};
use super::{of_fields, understood};
use crate::aid_report::{Data, Report};

/// What is said of an aid.
#[derive(Debug, Serialize)]
pub struct Answered {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// The answer to what was understood; `null` where there is no such aid, or no object.
    pub answer: Option<Told>,
    /// Everything that is wrong: a field that is counts as not given.
    pub problems: Vec<Problem>,
    /// The fields without which nothing is computed, and that hold nothing, or nothing that is understood.
    pub needs: Vec<&'static str>,
}

/// A report, written as [`Data`].
#[derive(Debug)]
pub struct Told {
    report: Report,
    explains: bool,
}

impl Serialize for Told {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { report, explains } = self;
        let explains = *explains;
        Data { report, explains }.serialize(serializer)
    }
}

/// The answer for the aid of this name. `None` is something else than a text, or than an object.
#[must_use]
pub fn aid(name: Option<&str>, fields: Option<Passed>, options: Option<Passed>) -> Answered {
    let mut problems = Vec::new();
    let options = Options::read(options, &OF_AID, &mut problems);
    let draft = understood(name, fields, &mut problems);
    let report = draft.map(|draft| Report::of(&draft));
    let mut needs = Vec::new();
    if let Some(report) = &report {
        problems.extend(of_fields(&report.problems));
        needs.extend(report.needs.iter().map(|field| field.key()));
    }
    let explains = options.explains;
    Answered {
        ok: problems.is_empty(),
        answer: report.map(|report| Told { report, explains }),
        problems,
        needs,
    }
}

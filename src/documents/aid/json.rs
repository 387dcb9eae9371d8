//! What is said of an aid as JSON, for other programs: stable names, integer cents, days as `2026-02-25`.
//! This module must never name a member in French.

use serde::Serialize;
use serde_json::{Map, Value};

use super::Asked;
use crate::aid::assistant::READ_ON;
use crate::aid_report::Data;
use crate::texts::{self, aid_form, files};
use crate::units::Certainty;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Whole<'a> {
    program: &'static str,
    program_version: &'static str,
    link: &'a str,
    today: Option<String>,
    note: &'static str,
    /// What each mark means.
    certainties: Map<String, Value>,
    /// The days on which the sources were read, in copies.
    sources_read_on: [String; 2],
    /// Behind every amount of a year whose rules were not read.
    reserve: Option<&'static str>,
    /// What was typed, by the keys of a link.
    fields: Map<String, Value>,
    problems: Vec<Problem>,
    /// The fields without which nothing is computed.
    needs: Vec<&'static str>,
    report: Data<'a>,
}

#[derive(Serialize)]
struct Problem {
    field: &'static str,
    code: &'static str,
    message: String,
}

/// Everything that is said.
pub(super) fn write(asked: &Asked<'_>) -> Option<Vec<u8>> {
    let report = asked.report;
    let problems = report.problems.iter();
    let meaning = |mark: Certainty| {
        (
            mark.name().to_owned(),
            texts::certainty_meaning(mark).into(),
        )
    };
    let fields = asked.draft.iter();
    let whole = Whole {
        program: "amorce",
        program_version: env!("CARGO_PKG_VERSION"),
        link: asked.link,
        today: asked.today.map(|day| day.to_string()),
        note: files::EVERY_AMOUNT_HAS_ITS_CERTAINTY,
        certainties: Certainty::ALL.into_iter().map(meaning).collect(),
        sources_read_on: READ_ON.map(|day| day.to_string()),
        reserve: Some(asked.reserve()).filter(|reserve| !reserve.is_empty()),
        fields: fields
            .map(|(field, typed)| (field.key().to_owned(), typed.into()))
            .collect(),
        problems: problems
            .map(|problem| Problem {
                field: problem.field.key(),
                code: problem.wrong.id(),
                message: aid_form::problem(problem.wrong),
            })
            .collect(),
        needs: report.needs.iter().map(|field| field.key()).collect(),
        report: Data {
            report,
            explains: true,
        },
    };
    serde_json::to_vec_pretty(&whole).ok()
}

//! The payments as CSV, one row each.
//! This module must never know a language: columns and names are those of the JSON.

use amorce::answer::Answer;
use serde_json::Value;

use crate::line::Failure;

const COLUMNS: [&str; 16] = [
    "id",
    "date",
    "dated",
    "date_certainty",
    "earned",
    "item",
    "slice",
    "nature",
    "standing",
    "prudent",
    "prudent_certainty",
    "expected",
    "expected_certainty",
    "maximum",
    "maximum_certainty",
    "as_if",
];

pub(super) fn csv(answer: &Answer) -> Result<String, Failure> {
    let answer =
        serde_json::to_value(answer).map_err(|error| Failure::NotUnderstood(error.to_string()))?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |row: &[String]| {
        writer
            .write_record(row)
            .map_err(|error| Failure::NotUnderstood(error.to_string()))
    };
    write(&COLUMNS.map(str::to_owned))?;
    let as_if = written(answer.get("asIf"));
    for payment in answer
        .get("payments")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let told = |name: &str| written(payment.get(name));
        let mut row: Vec<String> = [
            "id",
            "date",
            "dated",
            "dateCertainty",
            "earned",
            "item",
            "slice",
            "nature",
            "standing",
        ]
        .map(told)
        .into();
        for reading in ["prudent", "expected", "maximum"] {
            let amount = payment.get("amount").and_then(|three| three.get(reading));
            let amount = |name: &str| amount.and_then(|amount| amount.get(name));
            row.push(
                amount("cents")
                    .and_then(Value::as_i64)
                    .map(euros)
                    .unwrap_or_default(),
            );
            row.push(written(amount("certainty")));
        }
        row.push(as_if.clone());
        write(&row)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Failure::NotUnderstood(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A value of the answer as the cell of a table; nothing for `null`.
fn written(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// An amount as spreadsheets of every country read it, `1234.50`.
pub(crate) fn euros(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

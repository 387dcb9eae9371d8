//! The payments as CSV, one row each.
//! This module must never know a language: columns and names are those of the JSON.

use amorce::view::{Answer, Three};

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
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |row: &[String]| {
        writer
            .write_record(row)
            .map_err(|error| Failure::NotUnderstood(error.to_string()))
    };
    write(&COLUMNS.map(str::to_owned))?;
    for payment in &answer.payments {
        let Three {
            prudent,
            expected,
            maximum,
        } = &payment.amount;
        let amounts = [prudent, expected, maximum]
            .into_iter()
            .flat_map(|amount| [euros(amount.cents), amount.certainty.to_owned()]);
        let row: Vec<String> = [
            payment.id.clone(),
            payment.date.clone().unwrap_or_default(),
            payment.dated.to_owned(),
            payment.date_certainty.to_owned(),
            payment.earned.clone(),
            payment.item.clone(),
            payment.slice.to_owned(),
            payment.nature.to_owned(),
            payment.standing.to_owned(),
        ]
        .into_iter()
        .chain(amounts)
        .chain([answer.as_if.to_string()])
        .collect();
        write(&row)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Failure::NotUnderstood(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// An amount as spreadsheets of every country read it, `1234.50`.
pub(crate) fn euros(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

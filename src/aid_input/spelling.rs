//! The one spelling of a value, in which links carry it.
//! This module must never judge a text that cannot be read: it stays as it was typed.

use super::{Draft, Field, Kind, read_hours, read_whole};
use crate::input::{read_amount, read_date, read_rate, write_amount, write_rate};

/// The canonical spelling of what was typed in this field; `None` for what cannot be read.
#[must_use]
pub fn canonical(field: Field, text: &str) -> Option<String> {
    match field.kind() {
        Kind::Day => read_date(text).ok().map(|day| day.to_string()),
        Kind::Whole(least, most) => {
            let number = read_whole(text, least, most).ok()?;
            Some(number.to_string())
        }
        Kind::Hours => read_hours(text).ok().map(hours),
        Kind::Euros => read_amount(text).ok().map(write_amount),
        Kind::Percent => read_rate(text).ok().map(write_rate),
        Kind::Year | Kind::OneOf(_) | Kind::Tick => Some(text.trim().to_owned()),
    }
}

/// `11:30`, or `12` for whole hours.
fn hours(minutes: u16) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => hours.to_string(),
        (hours, minutes) => format!("{hours}:{minutes:02}"),
    }
}

/// This draft in canonical spellings; what cannot be read stays as it was typed.
#[must_use]
pub fn canonical_draft(draft: &Draft) -> Draft {
    let mut canonical_one = Draft::new(draft.calculator());
    for (field, text) in draft.iter() {
        let spelt = canonical(field, text);
        canonical_one.set(field, spelt.unwrap_or_else(|| text.to_owned()));
    }
    canonical_one
}

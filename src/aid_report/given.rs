//! What was typed, in words, for papers and files.
//! This module must never judge what was typed.

use crate::aid_input::{Draft, Field, Kind, read_hours, read_whole};
use crate::input::{YES, read_amount, read_date, read_rate};
use crate::texts::{self, aid_form, aid_report};

/// Every field that holds something, and that in words; what cannot be read stands as it was typed.
#[must_use]
pub fn given(draft: &Draft) -> Vec<(Field, String)> {
    let typed = draft.iter();
    typed
        .map(|(field, text)| {
            let said = words(field, text).unwrap_or_else(|| text.trim().to_owned());
            (field, said)
        })
        .collect()
}

fn words(field: Field, text: &str) -> Option<String> {
    Some(match field.kind() {
        Kind::Day => texts::date(read_date(text).ok()?),
        Kind::Whole(least, most) => texts::count(read_whole(text, least, most).ok()?.into()),
        Kind::Hours => aid_report::hours(read_hours(text).ok()?),
        Kind::Euros => texts::money(read_amount(text).ok()?),
        Kind::Percent => texts::rate(read_rate(text).ok()?),
        Kind::OneOf(picks) => {
            let mut picks = picks.iter();
            let picked = picks.find(|pick| pick.id() == text.trim())?;
            aid_form::pick(*picked).to_owned()
        }
        Kind::Tick => texts::ticked(text.trim() == YES).to_owned(),
        Kind::Year => return None,
    })
}

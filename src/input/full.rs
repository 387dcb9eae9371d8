//! Whether a text that came in a link is spelt in full, or may have lost a part on its way.
//! This module must never judge a text that cannot be read: [`read`](super::read) tells what is wrong with it.

use crate::units::from_digits;

use super::amount::{MINUS, write_amount, write_rate};
use super::number::{is_blank, is_digits};
use super::{Draft, Field, Kind, read_amount, read_date, read_inhabitants, read_rate};

/// Whether what a link holds for this field is taken as it is.
///
/// Links are cut on their way. `2022-09-2` can be read, as a day that its sender may not have meant:
/// it is the beginning of `2022-09-21` too. So a text that can be read is taken only in a spelling
/// that would look otherwise without its end, be it written by [`write()`](super::write) or by hand:
///
/// * a day: `2022-06-15`, `15/06/2022` (or with `-`, `.`, blanks), `15 juin 2022`;
/// * a number of inhabitants: `52000`, `52 000`, `52.000`, without a zero before it;
/// * an amount or a rate: the same, with two decimals or none, `61234,50`, and its sign or none;
/// * steps of an indicator: each of them an amount; steps reached: each without a zero before it.
///
/// A text that cannot be read is taken too: it is then refused by name.
///
/// ```
/// use amorce::input::{Field, is_in_full};
/// assert!(is_in_full(Field::Signature, "15/06/2022"));
/// assert!(!is_in_full(Field::Signature, "15/06/20"));
/// assert!(is_in_full(Field::Signature, "15/06"), "it is no day");
/// ```
#[must_use]
pub fn is_in_full(field: Field, text: &str) -> bool {
    completed(field, text).is_none()
}

/// This draft with every value that can be read in a spelling that a link is [taken](is_in_full) in, and
/// the others exactly as they were typed.
#[must_use]
pub fn in_full(draft: &Draft) -> Draft {
    let mut full = Draft::default();
    for (field, text) in draft.iter() {
        full.set(
            field,
            completed(field, text).unwrap_or_else(|| text.to_owned()),
        );
    }
    full
}

/// The canonical spelling of a text that can be read and is not [in full](is_in_full).
pub(super) fn completed(field: Field, text: &str) -> Option<String> {
    let text = text.trim_matches(is_blank);
    match field.kind() {
        Kind::Count if !is_whole_number(text) => {
            let read = read_inhabitants(text).ok()?;
            Some(read.count().to_string())
        }
        Kind::Day | Kind::DayOrYes => {
            let iso = read_date(text).ok()?.to_string();
            (iso != text && !is_day_of_four_digits(text)).then_some(iso)
        }
        Kind::Percent if !is_decimal(text, '%') => read_rate(text).ok().map(write_rate),
        Kind::Euros => amount(text),
        Kind::Balance => match text.strip_prefix(MINUS) {
            Some(text) => Some(["-", &amount(trimmed(text))?].concat()),
            None => amount(text),
        },
        Kind::Steps if !text.split(';').all(|step| is_decimal(step, '€')) => {
            let read = |step| read_amount(step).ok().map(write_amount);
            let steps: Option<Vec<String>> = text.split(';').map(read).collect();
            Some(steps?.join(";"))
        }
        Kind::Reached if !text.split(';').all(|steps| is_whole_number(trimmed(steps))) => {
            let read = |steps| from_digits::<u8>(trimmed(steps)).map(|steps| steps.to_string());
            let reached: Option<Vec<String>> = text.split(';').map(read).collect();
            Some(reached?.join(";"))
        }
        _ => None,
    }
}

/// The canonical spelling of an amount that can be read and is not in full.
fn amount(text: &str) -> Option<String> {
    let is_in_full = is_decimal(text, '€');
    (!is_in_full).then(|| read_amount(text).ok().map(write_amount))?
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// Digits without a zero before them, alone or in groups of three behind blanks or dots.
fn is_whole_number(text: &str) -> bool {
    let mut groups = text.split(|c| is_blank(c) || c == '.');
    let first = groups.next().unwrap_or_default();
    let is_counted = text == "0" || !first.starts_with('0');
    let is_grouped = first.len() == text.len() || first.len() <= 3;
    is_digits(first)
        && is_counted
        && is_grouped
        && groups.all(|group| group.len() == 3 && is_digits(group))
}

/// Such a number with two decimals or none, and this sign or none behind it.
fn is_decimal(text: &str, sign: char) -> bool {
    let text = trimmed(text);
    let text = trimmed(text.strip_suffix(sign).unwrap_or(text));
    let point = text.split_once(',').or_else(|| {
        // A dot before three digits marks thousands.
        let point = text.rsplit_once('.');
        point.filter(|(_, decimals)| decimals.len() != 3)
    });
    match point {
        Some((whole, decimals)) => {
            is_whole_number(whole) && decimals.len() == 2 && is_digits(decimals)
        }
        None => is_whole_number(text),
    }
}

/// A day as French people write it, of which nothing can be missing: two digits, or the name of the
/// month, and a year of four digits at the end.
fn is_day_of_four_digits(text: &str) -> bool {
    let mut parts = text
        .split(|c| is_blank(c) || matches!(c, '/' | '-' | '.'))
        .filter(|part| !part.is_empty());
    let (Some(day), Some(month), Some(year), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let is_named = !is_digits(month);
    year.len() == 4 && (is_named || (day.len() == 2 && month.len() == 2))
}

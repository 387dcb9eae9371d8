//! Days as people type them.
//! This module must never know what a day is for.

use crate::units::{Date, from_digits, has_sign};

use super::plain::plain;

/// The first day that any field takes.
pub const EARLIEST: Date = Date::literal(2018, 1, 1);
/// The last day that any field takes.
pub const LATEST: Date = Date::literal(2050, 12, 31);

/// Why a text is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// Not written as a day.
    NotADate,
    /// The calendar has no such day.
    NoSuchDay,
    /// Before [`EARLIEST`] or after [`LATEST`].
    OutOfBounds,
}

/// Reads a day: `15/06/2022`, `15/6/22`, also with `-`, `.` or blanks, `le 15 juin 2022`, or
/// `2022-06-15`; a time of day behind it is left out. A year of two digits is in this century.
///
/// # Errors
/// What is wrong: a message beside the field.
///
/// ```
/// use amorce::input::{DateProblem, read_date};
/// assert_eq!(read_date("1/3/22").map(|d| d.to_string()), Ok("2022-03-01".into()));
/// assert_eq!(read_date("30/02/2022"), Err(DateProblem::NoSuchDay));
/// ```
pub fn read_date(text: &str) -> Result<Date, DateProblem> {
    let text = plain(text);
    let mut parts = without_time(text.strip_prefix("le ").unwrap_or(&text))
        .split([' ', '/', '-', '.'])
        .filter(|part| !part.is_empty());
    let (Some(first), Some(month), Some(last), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(DateProblem::NotADate);
    };
    let (day, year) = if first.len() == 4 {
        (last, first)
    } else {
        (first, last)
    };
    let day = number(day.strip_suffix("er").unwrap_or(day), 2)?;
    let month = month_by_name(month).map_or_else(|| number(month, 2), Ok)?;
    let year = match year.len() {
        2 => 2000 + number(year, 2)?,
        4 => number(year, 4)?,
        _ => return Err(DateProblem::NotADate),
    };
    if !(1900..=2199).contains(&year) {
        return Err(DateProblem::OutOfBounds);
    }
    let date = Date::new(year as i32, month, day).ok_or(DateProblem::NoSuchDay)?;
    if date < EARLIEST || date > LATEST {
        return Err(DateProblem::OutOfBounds);
    }
    Ok(date)
}

fn number(text: &str, most_digits: usize) -> Result<u32, DateProblem> {
    if text.len() > most_digits {
        return Err(DateProblem::NotADate);
    }
    from_digits(text).ok_or(DateProblem::NotADate)
}

/// A plain text without the time of day that spreadsheets and programs put behind a day: ` 00:00:00`, `t00:00:00z`.
fn without_time(text: &str) -> &str {
    let is_time = |time: &str| {
        let is_part = |byte: u8| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'z');
        has_sign(time, ':') && time.bytes().all(is_part)
    };
    match text.rsplit_once([' ', 't']) {
        Some((day, time)) if is_time(time) => day,
        _ => text,
    }
}

/// French months, plain, whole or cut short as on a calendar.
fn month_by_name(name: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ];
    if name.len() < 3 {
        return None;
    }
    let mut found = (1..)
        .zip(MONTHS)
        .filter(|(_, month)| month.starts_with(name));
    match (found.next(), found.next()) {
        (Some((number, _)), None) => Some(number),
        _ => None,
    }
}

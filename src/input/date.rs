//! Days as people type them.
//! This module must never know what a day is for.

use crate::units::Date;

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

/// Reads a day: `15/06/2022`, `15/6/22`, also with `-`, `.` or blanks, `15 juin 2022`, or
/// `2022-06-15`. A year of two digits is in this century.
///
/// # Errors
/// What is wrong, to be told beside the field.
///
/// ```
/// use amorce::input::{DateProblem, read_date};
/// assert_eq!(read_date("1/3/22").map(|d| d.to_string()), Ok("2022-03-01".into()));
/// assert_eq!(read_date("30/02/2022"), Err(DateProblem::NoSuchDay));
/// ```
pub fn read_date(text: &str) -> Result<Date, DateProblem> {
    let text = text.to_lowercase();
    let parts: Vec<&str> = text
        .split(|c: char| {
            c.is_whitespace() || matches!(c, '/' | '-' | '.' | '\u{200b}' | '\u{feff}')
        })
        .filter(|part| !part.is_empty())
        .collect();
    let &[first, month, last] = parts.as_slice() else {
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
    let year = i32::try_from(year).map_err(|_| DateProblem::NotADate)?;
    let date = Date::new(year, month, day).ok_or(DateProblem::NoSuchDay)?;
    if date < EARLIEST || date > LATEST {
        return Err(DateProblem::OutOfBounds);
    }
    Ok(date)
}

fn number(text: &str, most_digits: usize) -> Result<u32, DateProblem> {
    if text.is_empty() || text.len() > most_digits || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DateProblem::NotADate);
    }
    text.parse().map_err(|_| DateProblem::NotADate)
}

/// French months, whole or cut short as on a calendar, with or without accents.
fn month_by_name(name: &str) -> Option<u32> {
    let name: String = name
        .chars()
        .map(|c| match c {
            'é' | 'è' => 'e',
            'û' => 'u',
            other => other,
        })
        .collect();
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
    let mut matches = (1..)
        .zip(MONTHS)
        .filter(|(_, month)| month.starts_with(&name));
    match (matches.next(), matches.next()) {
        (Some((number, _)), None) => Some(number),
        _ => None,
    }
}

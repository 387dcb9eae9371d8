//! Numbers as people type them.
//! This module must never know what a number counts.

use crate::units::Inhabitants;

/// Why a text is not a number of inhabitants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberProblem {
    /// There is something else than digits and thousands marks.
    NotANumber,
    /// There is a decimal part.
    NotWhole,
    /// There is a minus sign.
    Negative,
    /// 0, or more than [`Inhabitants::MAX`].
    OutOfBounds,
}

/// Reads a number of inhabitants: digits, with any blanks or dots as thousands marks.
///
/// A dot is a thousands mark only before exactly three digits: `12.345` is 12 345, `12.3` is an error.
///
/// # Errors
/// What is wrong, to be told beside the field.
///
/// ```
/// use amorce::input::{NumberProblem, read_inhabitants};
/// assert_eq!(read_inhabitants("12.345 ").map(|n| n.count()), Ok(12_345));
/// assert_eq!(read_inhabitants("12345,6"), Err(NumberProblem::NotWhole));
/// ```
pub fn read_inhabitants(text: &str) -> Result<Inhabitants, NumberProblem> {
    let text: String = text.chars().filter(|c| !is_blank(*c)).collect();
    if let Some(rest) = text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        return Err(match read_digits(rest) {
            Ok(_) => NumberProblem::Negative,
            Err(problem) => problem,
        });
    }
    let count = read_digits(text.strip_prefix('+').unwrap_or(&text))?;
    Inhabitants::new(count).ok_or(NumberProblem::OutOfBounds)
}

/// Every white space that a keyboard, a spreadsheet or a web page may leave in a number.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

fn read_digits(text: &str) -> Result<u32, NumberProblem> {
    let (whole, decimals) = match text.split_once(',') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or_default();
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let mut digits = String::from(first);
    let mut thousands = true;
    for group in groups {
        if !is_digits(group) {
            return Err(NumberProblem::NotANumber);
        }
        thousands &= group.len() == 3;
        digits.push_str(group);
    }
    if !is_digits(first) {
        return Err(NumberProblem::NotANumber);
    }
    match decimals {
        Some(decimals) if is_digits(decimals) => return Err(NumberProblem::NotWhole),
        Some(_) => return Err(NumberProblem::NotANumber),
        None if !thousands => return Err(NumberProblem::NotWhole),
        None => {}
    }
    // Only digits are left: what does not fit is too large.
    digits.parse().map_err(|_| NumberProblem::OutOfBounds)
}

//! Numbers as people type them.
//! This module must never know what a number counts.

use crate::units::{Inhabitants, from_digits, has_sign};

use super::plain::{in_units, plain, without_end};

/// Why a text is not a number of inhabitants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberProblem {
    /// There is something else than digits and thousands marks.
    NotANumber,
    /// There is a decimal part.
    NotWhole,
    /// A blank stands elsewhere than before a group of three digits.
    Groups,
    /// There is a minus sign.
    Negative,
    /// 0, or more than [`Inhabitants::MAX`].
    OutOfBounds,
}

/// Reads a number of inhabitants: digits, with blanks or dots as thousands marks, `habitants` or `hab.` behind it, or in
/// thousands: `52 000 habitants`, `52k`.
///
/// A mark stands before exactly three digits: `12.345` is 12 345, `12.3` and `1 23` are errors.
///
/// # Errors
/// What is wrong: a message beside the field.
///
/// ```
/// use amorce::input::{NumberProblem, read_inhabitants};
/// assert_eq!(read_inhabitants("12.345 hab.").map(|n| n.count()), Ok(12_345));
/// assert_eq!(read_inhabitants("12345,6"), Err(NumberProblem::NotWhole));
/// ```
pub fn read_inhabitants(text: &str) -> Result<Inhabitants, NumberProblem> {
    let text = plain(text);
    let text = without_end(&text, &["habitants", "habitant", "hab.", "hab"]);
    let units = in_units(text);
    let text = units.as_deref().unwrap_or(text);
    if let Some(rest) = text.strip_prefix('-') {
        return Err(match read_digits(rest.trim_start()) {
            Ok(_) => NumberProblem::Negative,
            Err(problem) => problem,
        });
    }
    let count = read_digits(text.strip_prefix('+').unwrap_or(text).trim_start())?;
    Inhabitants::new(count).ok_or(NumberProblem::OutOfBounds)
}

/// The digits of a whole number, with blanks or dots before groups of three: `4 000` is `4000`; `None` for anything else.
#[must_use]
pub fn read_whole_digits(text: &str) -> Option<String> {
    digits_of(&plain(text)).ok()
}

/// Every white space that a keyboard, a spreadsheet or a web page may leave in a number.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Whether a text is digits alone, however many.
pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Why a plain text is not the digits of a whole number.
pub(super) enum NotDigits {
    /// There is something else than digits and marks.
    Other,
    /// A blank stands elsewhere than before a group of three digits.
    Blank,
    /// A dot does.
    Dot,
}

/// The digits of a plain number without its thousands marks: blanks or dots, each before exactly three digits, the first
/// one behind three at most.
pub(super) fn digits_of(text: &str) -> Result<String, NotDigits> {
    let mut digits = String::new();
    let mut first = None;
    let mut is_grouped = true;
    for group in text.split([' ', '.']) {
        if !is_digits(group) {
            return Err(NotDigits::Other);
        }
        let before = *first.get_or_insert(group.len());
        is_grouped &= digits.is_empty() || group.len() == 3 && before <= 3;
        digits.push_str(group);
    }
    if is_grouped {
        return Ok(digits);
    }
    Err(if has_sign(text, ' ') {
        NotDigits::Blank
    } else {
        NotDigits::Dot
    })
}

fn read_digits(text: &str) -> Result<u32, NumberProblem> {
    let (whole, decimals) = match text.split_once(',') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let whole = match digits_of(whole) {
        Err(NotDigits::Other) => return Err(NumberProblem::NotANumber),
        _ if decimals.is_some_and(|decimals| !is_digits(decimals)) => {
            return Err(NumberProblem::NotANumber);
        }
        Err(NotDigits::Blank) => return Err(NumberProblem::Groups),
        Ok(whole) if decimals.is_none() => whole,
        _ => return Err(NumberProblem::NotWhole),
    };
    // Only digits are left: what does not fit is too large.
    from_digits(&whole).ok_or(NumberProblem::OutOfBounds)
}

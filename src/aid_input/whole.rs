//! Whole numbers as people type them.
//! This module must never know what a number counts.

use crate::input::read_whole_digits;
use crate::units::from_digits;

/// Why a text is not a whole number within its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WholeProblem {
    /// Not digits, alone or in groups of three.
    NotWhole,
    /// Below the first or above the second.
    OutOfBounds(u32, u32),
}

/// Reads a whole number of these bounds: digits, with blanks or dots before groups of three.
///
/// # Errors
/// What is wrong: a message beside the field.
///
/// ```
/// use amorce::aid_input::{WholeProblem, read_whole};
/// assert_eq!(read_whole("4 000", 0, 9_999), Ok(4_000));
/// assert_eq!(read_whole("100", 0, 99), Err(WholeProblem::OutOfBounds(0, 99)));
/// ```
pub fn read_whole(text: &str, least: u32, most: u32) -> Result<u32, WholeProblem> {
    let digits = read_whole_digits(text).ok_or(WholeProblem::NotWhole)?;
    // Only digits are left: what does not fit is too large.
    from_digits(&digits)
        .filter(|number| (least..=most).contains(number))
        .ok_or(WholeProblem::OutOfBounds(least, most))
}

//! Hours of a day as people type them.
//! This module must never know what is open.

use crate::input::read_hundredths;

/// Why a text is not hours of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursProblem {
    /// Not written as hours.
    NotHours,
    /// More than 24 hours, or 60 minutes and more.
    OutOfBounds,
}

const MINUTES_OF_AN_HOUR: u32 = 60;
const MINUTES_OF_A_DAY: u32 = 24 * MINUTES_OF_AN_HOUR;

/// Reads hours and minutes: `12`, `11,5`, `11 h 30`, `11:30`. A part of a minute is left out, so that hours are never more than
/// those that were typed.
///
/// # Errors
/// What is wrong: a message beside the field.
///
/// ```
/// use amorce::aid_input::{HoursProblem, read_hours};
/// assert_eq!(read_hours("11,5"), Ok(690));
/// assert_eq!(read_hours("11 h 30"), Ok(690));
/// assert_eq!(read_hours("25"), Err(HoursProblem::OutOfBounds));
/// ```
pub fn read_hours(text: &str) -> Result<u16, HoursProblem> {
    let text = text.trim().to_ascii_lowercase();
    let text = text.trim_end_matches("heures").trim_end_matches("heure");
    let (hours, minutes) = match text.split_once(['h', ':']) {
        Some((hours, minutes)) => (hours.trim(), minutes.trim().trim_end_matches("min").trim()),
        None => (text.trim(), ""),
    };
    let hundredths = read_hundredths(hours).ok_or(HoursProblem::NotHours)?;
    let minutes = match minutes {
        "" => 0,
        digits if digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse().map_err(|_| HoursProblem::NotHours)?
        }
        _ => return Err(HoursProblem::NotHours),
    };
    if hundredths > 100 * 24 || minutes >= MINUTES_OF_AN_HOUR {
        return Err(HoursProblem::OutOfBounds);
    }
    let all = hundredths * MINUTES_OF_AN_HOUR / 100 + minutes;
    u16::try_from(all)
        .ok()
        .filter(|_| all <= MINUTES_OF_A_DAY)
        .ok_or(HoursProblem::OutOfBounds)
}

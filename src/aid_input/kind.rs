//! The kinds of value that fields hold.
//! This module must never know which field is of which kind.

use super::Pick;

/// What a field holds: the control that it has, how its text is read and spelt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A day, as the fields of a CPTS take it: `15/06/2022`.
    Day,
    /// A whole number from the first to the second: `4 000`.
    Whole(u32, u32),
    /// A calendar year of four digits: `2025`.
    Year,
    /// Hours of a day, to the minute: `11`, `11,5` or `11 h 30`.
    Hours,
    /// Euros, in cents: `61 234,50`.
    Euros,
    /// Percents, in hundredths, from 0 to 100: `87,5`.
    Percent,
    /// One of these answers, by its [name](Pick::id).
    OneOf(&'static [Pick]),
    /// A box: `yes`, or nothing.
    Tick,
}

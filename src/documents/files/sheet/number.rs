//! The one place at which an amount leaves as a spreadsheet's number: cells hold nothing else.
//! This module must never be read back: nothing is computed with what goes out here.

use crate::units::{Date, Money};

/// Euros, to the nearest number that has cents.
#[expect(
    clippy::float_arithmetic,
    reason = "the number of a cell is a float; integer cents become one here and nowhere else"
)]
pub(super) fn euros(money: Money) -> f64 {
    money.cents() as f64 / 100.0
}

/// Year, month and day as spreadsheets count them; our days lie within theirs.
pub(super) fn ymd(day: Date) -> (u16, u8, u8) {
    let (year, month, day) = day.ymd();
    (year as u16, month as u8, day as u8)
}

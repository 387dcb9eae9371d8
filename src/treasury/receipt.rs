//! Money that comes in, as the caller gives it, who knows the schedule of payments.
//! This module must never know what a receipt is for.

use super::{Lines, Marked};
use crate::units::Date;

/// A payment to the CPTS, on both lines.
///
/// Its marks are the weaker ones of its amount and of its day. Regional money has the same amount on both lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The day on which it lands, or the earliest one; `None` where nobody knows.
    pub day: Option<Date>,
    /// How much. A deduction from what is paid is below zero.
    pub amount: Lines<Marked>,
}

impl Receipt {
    /// The same amount on both lines, such as regional money.
    #[must_use]
    pub const fn in_both(day: Option<Date>, amount: Marked) -> Self {
        Self {
            day,
            amount: Lines::both(amount),
        }
    }
}

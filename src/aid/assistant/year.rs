//! The five years of a contract.
//! This module must never know what is paid in a year.

use crate::units::Date;

/// A year of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContractYear {
    /// From the signature.
    First,
    /// From the first anniversary.
    Second,
    /// From the second anniversary.
    Third,
    /// From the third anniversary.
    Fourth,
    /// From the fourth anniversary to the end.
    Fifth,
}

impl ContractYear {
    /// The years in order.
    pub const ALL: [Self; 5] = [
        Self::First,
        Self::Second,
        Self::Third,
        Self::Fourth,
        Self::Fifth,
    ];

    /// 1 to 5.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The first day of the year; a contract of 29 February has its anniversaries on the last day of February.
    #[must_use]
    pub const fn first_day(self, signature: Date) -> Date {
        signature.plus_months(12 * self as u32)
    }
}

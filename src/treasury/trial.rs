//! The three named tests: the account as it would be, for another forecast.
//! This module must never know a percentage, nor what a receipt is for: other receipts are given by whoever knows them.

use super::{Account, Receipt};
use crate::units::Date;

/// How late payments are: the visitor chooses, no statistic was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MonthsLate {
    /// One month.
    One,
    /// Two months.
    Two,
    /// Three months.
    Three,
}

impl MonthsLate {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Three];

    /// So many months; `None` for any other number.
    #[must_use]
    pub fn new(months: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|late| late.number() == months)
    }

    /// The number of months.
    #[must_use]
    pub const fn number(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
        }
    }
}

/// Every receipt that is still to come on this day lands so many months later.
///
/// Those before today, and those that the opening balance holds, are where they are.
#[must_use]
pub fn payments_late(account: &Account, months: MonthsLate, today: Date) -> Account {
    let to_come = today.max(account.opening.day);
    let late = |day: Date| {
        if day >= to_come {
            day.plus_months(months.number())
        } else {
            day
        }
    };
    let receipts = account.receipts.iter();
    let receipts = receipts.map(|receipt| Receipt {
        day: receipt.day.map(late),
        ..*receipt
    });
    Account {
        receipts: receipts.collect(),
        ..account.clone()
    }
}

/// The same account on the receipts of a variable part at zero, which the caller gives.
#[must_use]
pub fn variable_part_at_zero(account: &Account, receipts: Vec<Receipt>) -> Account {
    Account {
        receipts,
        ..account.clone()
    }
}

/// The same account on the receipts of a later signature, which the caller gives with their horizon; expenses stay.
///
/// `None` once the contract is signed: a signature that was given does not slip.
#[must_use]
pub fn signature_slipped(
    account: &Account,
    is_signed: bool,
    receipts: Vec<Receipt>,
    horizon: Date,
) -> Option<Account> {
    (!is_signed).then(|| Account {
        receipts,
        horizon,
        ..account.clone()
    })
}

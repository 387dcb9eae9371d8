//! The balance at the end of each day on which it can change.
//! This module must never know what moved the balance.

use super::{Account, Lines, Marked, Move};
use crate::units::Date;

/// The balance at the end of a day, and until the next one that is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayBalance {
    /// The opening day, or a day of a move.
    pub day: Date,
    /// Days that it lasts, 1 at least: to the eve of the next listed day, or to the horizon.
    pub lasts: u32,
    /// The balance, all moves of the day counted together.
    pub balance: Lines<Marked>,
}

/// The opening day and each day of a move, in order; the moves are in order too.
pub(super) fn all(account: &Account, moves: &[Move]) -> Vec<DayBalance> {
    let mut open = DayBalance {
        day: account.opening.day,
        lasts: 1,
        balance: Lines::both(account.opening.marked()),
    };
    let mut days = Vec::new();
    for one in moves {
        if one.day > open.day {
            days.push(DayBalance {
                lasts: open.day.days_until(one.day).unsigned_abs(),
                ..open
            });
            open.day = one.day;
        }
        open.balance = Lines::of(|line| open.balance.on(line).plus(*one.change.on(line)));
    }
    // The horizon is a day that counts.
    open.lasts = open.day.days_until(account.horizon).unsigned_abs() + 1;
    days.push(open);
    days
}

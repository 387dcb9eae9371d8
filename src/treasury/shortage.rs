//! Each time that the account is below zero: from when, how long, how deep.
//! This module must never say what to do about it.

use super::{DayBalance, Line, Marked};
use crate::units::{Date, Money};

/// Days in a row below zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// The first day below zero.
    pub first: Date,
    /// The first day that is not below zero any more; `None` where the horizon comes before.
    pub over: Option<Date>,
    /// How long, in days; to the horizon, itself included, where it is not over.
    pub days: u32,
    /// How deep: the lowest balance, told above zero.
    pub depth: Money,
    /// The balances that it goes through, in order.
    pub levels: Vec<Level>,
}

/// A balance below zero that stays for some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// Its first day.
    pub first: Date,
    /// How long, in days.
    pub days: u32,
    /// The balance.
    pub balance: Marked,
}

/// Every shortage of a line, in order.
pub(super) fn all(days: &[DayBalance], line: Line) -> Vec<Shortage> {
    let mut shortages = Vec::new();
    let mut open: Option<Shortage> = None;
    for day in days {
        let balance = *day.balance.on(line);
        if balance.money >= Money::ZERO {
            shortages.extend(open.take().map(|shortage| Shortage {
                over: Some(day.day),
                ..shortage
            }));
            continue;
        }
        let shortage = open.get_or_insert_with(|| Shortage {
            first: day.day,
            over: None,
            days: 0,
            depth: Money::ZERO,
            levels: Vec::new(),
        });
        shortage.days += day.lasts;
        shortage.depth = shortage.depth.max(Money::ZERO - balance.money);
        match shortage.levels.last_mut() {
            // Moves of a day that come to nothing leave the level as it was.
            Some(level) if level.balance.money == balance.money => {
                level.days += day.lasts;
                level.balance.certainty = level.balance.certainty.weaker(balance.certainty);
            }
            _ => shortage.levels.push(Level {
                first: day.day,
                days: day.lasts,
                balance,
            }),
        }
    }
    shortages.extend(open);
    shortages
}

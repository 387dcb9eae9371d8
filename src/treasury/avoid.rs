//! What would avoid a shortage: an expense that begins later, or an advance.
//! This module must never advise: it says what leaves no day below zero, or that nothing does.

use super::{Account, Expense, Line, Origin, Refusal, forecast};
use crate::units::{Date, Money};

/// What would avoid every shortage of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// The advance that is needed: the greatest depth.
    pub advance: Money,
    /// The earliest later start of the costliest expense not yet begun; `None` where no start leaves no shortage.
    pub delay: Option<Delay>,
}

/// An expense that begins later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delay {
    /// Its place in the list, from 0.
    pub expense: usize,
    /// The earliest start that leaves no shortage, to the horizon at the latest.
    pub start: Date,
}

/// What would avoid the shortages of this line, on this day; `None` where there is none.
///
/// An expense is not yet begun where its start is after today and not before the opening day. What it costs is what is
/// counted of it, to the horizon. It is put off whole: with an end, it keeps its number of payments. Of two that cost as
/// much, what they say decides, not their place.
///
/// # Errors
///
/// What keeps the forecast from being made ([`Account::refusals`]).
pub fn remedy(account: &Account, today: Date, line: Line) -> Result<Option<Remedy>, Vec<Refusal>> {
    let before = forecast(account)?;
    let advance = before.greatest_depth(line);
    if advance.is_zero() {
        return Ok(None);
    }
    let delay = costliest(account, today).and_then(|(place, expense)| {
        let others = before.moves.iter();
        let others = others.filter(|one| one.origin != Origin::Expense(place));
        let others: Vec<_> = others
            .map(|one| (one.day, one.change.on(line).money))
            .collect();
        let start = earliest(account, &others, expense)?;
        Some(Delay {
            expense: place,
            start,
        })
    });
    Ok(Some(Remedy { advance, delay }))
}

fn costliest(account: &Account, today: Date) -> Option<(usize, &Expense)> {
    let lines = account.expenses.iter().enumerate();
    let ahead =
        lines.filter(|(_, expense)| expense.start > today && expense.start >= account.opening.day);
    let cost = |expense: &Expense| -> Money {
        let payments = expense.payments(account.horizon).into_iter();
        payments.map(|(_, money)| money).sum()
    };
    ahead.max_by(|(_, one), (_, other)| {
        let costs = cost(one).cmp(&cost(other));
        costs.then_with(|| one.cmp(other))
    })
}

/// A later start only makes each payment later: what leaves no shortage on a day leaves none on any later one, and the
/// days between can be halved.
fn earliest(account: &Account, others: &[(Date, Money)], expense: &Expense) -> Option<Date> {
    let mut fails = expense.start;
    let mut works = account.horizon;
    if works <= fails || !leaves_none(account, others, expense, works) {
        return None;
    }
    while fails.days_until(works) > 1 {
        let middle = fails.plus_days(fails.days_until(works) / 2);
        if leaves_none(account, others, expense, middle) {
            works = middle;
        } else {
            fails = middle;
        }
    }
    Some(works)
}

/// Both lists are in the order of their days.
fn leaves_none(
    account: &Account,
    others: &[(Date, Money)],
    expense: &Expense,
    start: Date,
) -> bool {
    let mut others = others.iter().copied().peekable();
    let ours = expense.payments_from(start, account.horizon).into_iter();
    let mut ours = ours
        .map(|(day, money)| (day, Money::ZERO - money))
        .peekable();
    let mut balance = account.opening.balance;
    let mut day = account.opening.day;
    // The opening day counts with all its moves, whether it has any or not.
    loop {
        while let Some((_, change)) = others.next_if(|(its, _)| *its == day) {
            balance += change;
        }
        while let Some((_, change)) = ours.next_if(|(its, _)| *its == day) {
            balance += change;
        }
        if balance < Money::ZERO {
            return false;
        }
        let next = [others.peek(), ours.peek()];
        match next.into_iter().flatten().map(|(its, _)| *its).min() {
            Some(next) => day = next,
            None => return true,
        }
    }
}

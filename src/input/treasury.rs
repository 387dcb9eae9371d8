//! What the visitor says of the bank account, read off a draft: the balance to begin with and the expenses.
//! This module must never know a receipt, nor fill in what was not typed.

use crate::treasury::{Expense, Per, Purpose, Rhythm, WorkingTime, employer_cost};
use crate::units::{Certainty, Date, Money};

use super::amount::read_balance;
use super::number::is_blank;
use super::place::{amount, date, ticked};
use super::{Draft, ExpensePart, Field, MOST_EXPENSES, Pick, Problem, Wrong};

/// What was said of the bank account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Treasury {
    /// The balance to begin with, on both sides of zero.
    pub balance: Option<Money>,
    /// The day of that balance.
    pub balance_day: Option<Date>,
    /// The expenses that can be read, in the order of their numbers.
    pub expenses: Vec<ReadExpense>,
    /// The numbers of those that cannot, which do not count.
    pub left_out: Vec<u8>,
    /// What could not be read, in the order of [`Field`].
    pub problems: Vec<Problem>,
}

/// An expense that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadExpense {
    /// Its number in the form, from 1.
    pub number: u8,
    /// The expense.
    pub expense: Expense,
    /// The gross salary of a year, where one was typed.
    pub gross: Option<(Money, WorkingTime)>,
    /// Whether it is the pay of one member.
    pub is_member: bool,
}

/// Reads what a draft says of the bank account. An expense with a wrong field does not count as long as it is wrong: without
/// its end, or with another amount, it would be another expense.
#[must_use]
pub fn read_treasury(draft: &Draft) -> Treasury {
    let mut reader = Reader {
        draft,
        problems: Vec::new(),
    };
    let balance = reader.read(Field::Balance, |text| {
        read_balance(text).map_err(Wrong::Amount)
    });
    let balance_day = reader.read(Field::BalanceDay, date);
    let (mut expenses, mut left_out) = (Vec::new(), Vec::new());
    for number in 1..=MOST_EXPENSES {
        if reader.is_typed(number) {
            match reader.expense(number) {
                Some(expense) => expenses.push(expense),
                None => left_out.push(number),
            }
        }
    }
    Treasury {
        balance,
        balance_day,
        expenses,
        left_out,
        problems: reader.problems,
    }
}

struct Reader<'a> {
    draft: &'a Draft,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn text(&self, field: Field) -> &str {
        self.draft.get(field).trim_matches(is_blank)
    }

    fn refuse(&mut self, field: Field, wrong: Wrong) {
        let before = |problem: &Problem| problem.field < field;
        let at = self.problems.partition_point(before);
        self.problems.insert(at, Problem { field, wrong });
    }

    /// What this field holds; nothing where it is blank, or wrong.
    fn read<T>(&mut self, field: Field, read: impl Fn(&str) -> Result<T, Wrong>) -> Option<T> {
        match self.text(field) {
            "" => None,
            text => match read(text) {
                Ok(read) => Some(read),
                Err(wrong) => {
                    self.refuse(field, wrong);
                    None
                }
            },
        }
    }

    fn pick(&mut self, field: Field) -> Option<Pick> {
        self.read(field, |text| field.kind().pick(text).ok_or(Wrong::Choice))
    }

    fn is_typed(&self, number: u8) -> bool {
        let mut parts = ExpensePart::ALL.into_iter();
        parts.any(|part| !self.text(Field::Expense(number, part)).is_empty())
    }

    /// `None` where something of it is wrong: each problem is told.
    fn expense(&mut self, number: u8) -> Option<ReadExpense> {
        let before = self.problems.len();
        let field = |part| Field::Expense(number, part);
        let typed = self.read(field(ExpensePart::Amount), amount);
        let gross = self.read(field(ExpensePart::Gross), amount);
        let time = match self.pick(field(ExpensePart::Time)) {
            Some(Pick::Time(time)) => time,
            _ => WorkingTime::Full,
        };
        let per = match self.pick(field(ExpensePart::Per)) {
            Some(Pick::Per(per)) => per,
            _ => Per::Payment,
        };
        let rhythm = match self.pick(field(ExpensePart::Rhythm)) {
            Some(Pick::Rhythm(rhythm)) => rhythm,
            _ => Rhythm::Once,
        };
        let purpose = match self.pick(field(ExpensePart::For)) {
            Some(Pick::Purpose(purpose)) => purpose,
            _ => Purpose::Operating,
        };
        let is_member = self.read(field(ExpensePart::Member), ticked);
        let start = self.read(field(ExpensePart::Start), date);
        if self.text(field(ExpensePart::Start)).is_empty() {
            self.refuse(field(ExpensePart::Start), Wrong::StartMissing);
        }
        let end = self.read(field(ExpensePart::End), date);
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            self.refuse(field(ExpensePart::End), Wrong::BeforeStart(start));
        }
        let counted = if self.text(field(ExpensePart::Amount)).is_empty() {
            self.cost(number, gross, time)
        } else {
            typed.map(|typed| (typed, per, Certainty::Own))
        };
        if self.problems.len() > before {
            return None;
        }
        let (amount, per, certainty) = counted?;
        Some(ReadExpense {
            number,
            expense: Expense {
                label: self.text(field(ExpensePart::Label)).to_owned(),
                amount,
                certainty,
                per,
                start: start?,
                end,
                rhythm,
                purpose,
            },
            gross: gross.map(|gross| (gross, time)),
            is_member: is_member.unwrap_or_default(),
        })
    }

    /// The employer's cost of a year, read off the table, where a gross salary stands in the place of an amount.
    fn cost(
        &mut self,
        number: u8,
        gross: Option<Money>,
        time: WorkingTime,
    ) -> Option<(Money, Per, Certainty)> {
        let Some(gross) = gross else {
            if self
                .text(Field::Expense(number, ExpensePart::Gross))
                .is_empty()
            {
                self.refuse(
                    Field::Expense(number, ExpensePart::Amount),
                    Wrong::AmountMissing,
                );
            }
            return None;
        };
        let cost = employer_cost(time, gross);
        if cost.is_none() {
            self.refuse(
                Field::Expense(number, ExpensePart::Gross),
                Wrong::CostToType,
            );
        }
        cost.map(|cost| (cost.money, Per::Year, cost.certainty))
    }
}

//! The form of the expenses: how many lines it has, a line to begin with, one that goes and comes back, another start to
//! compare. What is typed stands in the draft. This module must never know what an expense comes to.

use super::Planning;
use crate::input::{Draft, ExpensePart, Field, MOST_EXPENSES, Pick};
use crate::store::{Effect, Store, control_id};
use crate::texts;
use crate::treasury::{COORDINATION_GROSS, ReadyLine, Rhythm};

/// The id of what is said of a line that went, which has the keyboard then.
pub const REMOVED: &str = "treasury-removed";

/// What the form remembers beside the draft.
#[derive(Clone, Debug, Default)]
pub struct Expenses {
    /// How many lines were asked for, blank ones among them.
    lines: u8,
    /// The lines whose salary was opened, or closed, by hand.
    salaries: Vec<(u8, bool)>,
    /// The line that went last, as long as it can be had back.
    removed: Option<Removed>,
    /// The other start that is being typed.
    pub other_start: Option<OtherStart>,
}

/// A line that went.
#[derive(Clone, Debug)]
struct Removed {
    number: u8,
    before: Draft,
    after: Draft,
}

/// Another start of an expense, for a scenario beside this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherStart {
    /// The number of the expense.
    pub number: u8,
    /// What was typed.
    pub text: String,
    /// Whether it was asked for and could not be read.
    pub is_refused: bool,
}

impl Store {
    /// How many lines the form of the expenses has: those that hold something, those that were asked for, and one at least.
    #[must_use]
    pub fn expense_lines(&self) -> u8 {
        let numbers = self.draft().iter().filter_map(|(field, _)| number(field));
        let last = numbers.max().unwrap_or_default();
        last.max(self.planning.expenses.lines)
            .clamp(1, MOST_EXPENSES)
    }

    /// The first line that holds nothing; `None` where all of them do.
    #[must_use]
    pub fn blank_expense(&self) -> Option<u8> {
        let holds = |of: u8| {
            let mut numbers = self.draft().iter().filter_map(|(field, _)| number(field));
            numbers.any(|number| number == of)
        };
        (1..=MOST_EXPENSES).find(|number| !holds(*number))
    }

    /// Whether the salary of this line shows: as the visitor left it, or because something was typed there.
    #[must_use]
    pub fn is_salary_open(&self, number: u8) -> bool {
        let salaries = &self.planning.expenses.salaries;
        let by_hand = salaries.iter().find(|(of, _)| *of == number);
        by_hand.map_or_else(
            || {
                let mut fields = SALARY.map(|part| Field::Expense(number, part)).into_iter();
                fields.any(|field| self.is_dirty(field) || !self.draft().get(field).is_empty())
            },
            |(_, is_open)| *is_open,
        )
    }

    /// Whether the line that went last can be had back: nothing was typed since.
    #[must_use]
    pub fn can_restore_expense(&self) -> bool {
        let removed = self.planning.expenses.removed.as_ref();
        removed.is_some_and(|removed| removed.after == *self.draft())
    }

    pub(super) fn add_expense(&mut self, effects: &mut Vec<Effect>) {
        let lines = self.expense_lines();
        if lines < MOST_EXPENSES {
            self.planning.expenses.lines = lines + 1;
            effects.push(focus(lines + 1, ExpensePart::Label));
        }
    }

    /// Fills a blank line with what was read for it, and no more.
    pub(super) fn begin_with(&mut self, line: ReadyLine, effects: &mut Vec<Effect>) {
        let Some(number) = self.blank_expense() else {
            return;
        };
        let field = |part| Field::Expense(number, part);
        let name = texts::sentence_case(texts::treasury::ready(line));
        let mut fields = vec![(field(ExpensePart::Label), name)];
        let mut next = ExpensePart::Amount;
        if line == ReadyLine::Coordination {
            let gross = texts::count(COORDINATION_GROSS.euros.into());
            let monthly = Pick::Rhythm(Rhythm::Monthly).id();
            fields.push((field(ExpensePart::Gross), gross));
            fields.push((field(ExpensePart::Rhythm), monthly.to_owned()));
            self.open_salary(number, true);
            next = ExpensePart::Start;
        }
        self.pick(fields, effects);
        effects.push(focus(number, next));
    }

    /// The lines below take the place of the one that goes, and keep what was said of them.
    pub(super) fn remove_expense(&mut self, number: u8, effects: &mut Vec<Effect>) {
        let before = self.draft().clone();
        let lines = self.expense_lines();
        let touched = moved_up(&self.touched, number);
        let dirty = moved_up(&self.dirty, number);
        for place in number..=MOST_EXPENSES {
            for part in ExpensePart::ALL {
                let below = before.get(Field::Expense(place + 1, part));
                self.set(Field::Expense(place, part), below.to_owned());
            }
        }
        (self.touched, self.dirty) = (touched, dirty);
        let after = self.draft().clone();
        let Planning { expenses, .. } = &mut *self.planning;
        expenses.lines = lines - 1;
        expenses.salaries.retain(|(of, _)| *of < number);
        expenses.other_start = None;
        expenses.removed = Some(Removed {
            number,
            before,
            after,
        });
        self.changed(effects);
        effects.push(Effect::Focus(REMOVED.to_owned()));
    }

    pub(super) fn restore_expense(&mut self, effects: &mut Vec<Effect>) {
        if !self.can_restore_expense() {
            return;
        }
        let Some(removed) = self.planning.expenses.removed.take() else {
            return;
        };
        let lost = removed.before.differences(&removed.after);
        let lost = lost.map(|(field, text)| (field, text.to_owned())).collect();
        self.pick(lost, effects);
        self.planning.expenses.salaries.clear();
        effects.push(focus(removed.number, ExpensePart::Label));
    }

    pub(super) fn open_salary(&mut self, number: u8, is_open: bool) {
        let salaries = &mut self.planning.expenses.salaries;
        salaries.retain(|(of, _)| *of != number);
        salaries.push((number, is_open));
    }

    /// Gives the keyboard to a field of the bank account, wherever it hides.
    pub(super) fn seek_beside(&mut self, field: Field, effects: &mut Vec<Effect>) {
        if let Field::Expense(number, part) = field
            && SALARY.contains(&part)
        {
            self.open_salary(number, true);
        }
        effects.push(Effect::Focus(control_id(field)));
    }
}

/// The parts of an expense that stand behind a summary.
pub const SALARY: [ExpensePart; 3] = [ExpensePart::Gross, ExpensePart::Time, ExpensePart::Member];

const fn number(field: Field) -> Option<u8> {
    match field {
        Field::Expense(number, _) => Some(number),
        _ => None,
    }
}

fn focus(number: u8, part: ExpensePart) -> Effect {
    Effect::Focus(control_id(Field::Expense(number, part)))
}

/// These fields once the line of this number is gone.
fn moved_up(fields: &[Field], gone: u8) -> Vec<Field> {
    let moved = fields.iter().filter_map(|field| match *field {
        Field::Expense(number, _) if number == gone => None,
        Field::Expense(number, part) if number > gone => Some(Field::Expense(number - 1, part)),
        field => Some(field),
    });
    moved.collect()
}

//! The bank account of a project: its receipts and expenses to the day, the three named tests, both passes, thresholds and reminders.
//! This module must never choose an expense, nor a percentage.

use crate::funding::{Project, Signature, Simulation, Situation, simulate};
use crate::input::{self, Draft, Field, ReadExpense, read_treasury, signed_on};
use crate::law::{LAW, MOST_CONTRACT_YEARS};
use crate::treasury::{
    Account, Advance, Forecast, GrantsYear, Line, Lines, MonthsLate, Opening, PayTold, Refusal,
    Remedy, UNSIGNED_MONTHS, WageTax, forecast, grants_told, pay_told, payments_late, remedy,
    signature_slipped, variable_part_at_zero, wage_tax,
};
use crate::units::{Certainty, Date, Money, Rate};

use super::Receipts;

/// The months by which a signature slips at most in the third named test.
pub const MOST_MONTHS_SLIPPED: u8 = 36;

/// Which of the three named tests are made; each is made by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tests {
    /// Payments that are still to come land so much later.
    pub late: Option<MonthsLate>,
    /// The variable part is nothing.
    pub variable_at_zero: bool,
    /// The signature slips by so many months, [`MOST_MONTHS_SLIPPED`] at most; 0: the test is not made.
    pub slipped: u8,
}

/// A named test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// Payments that are still to come land so much later.
    Late(MonthsLate),
    /// The variable part is nothing.
    VariableAtZero,
    /// The signature, and the missions with it, slip by so many months.
    Slipped(u8),
}

/// The bank account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treasury {
    /// What the visitor said of it.
    pub read: input::Treasury,
    /// What comes in.
    pub receipts: Receipts,
    /// The account: receipts and expenses stand at the places of `receipts` and of `read`.
    pub account: Account,
    /// What it comes to, or why it comes to nothing.
    pub course: Result<Course, Vec<Refusal>>,
    /// Thresholds, pay, tax and reminders beside the forecast.
    pub told: Told,
}

/// What an account comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// Without a loan: the first pass.
    pub forecast: Forecast,
    /// What would avoid the shortages of each line; `None` where there is none.
    pub remedies: Lines<Option<Remedy>>,
    /// The second pass: the advance that the prudent line needs, on its first day below zero, and what the account comes to with
    /// it. `None` where that line is never below zero, or needs more than an advance may be ([`Money::TYPED_MAX`]).
    pub advance: Option<(Advance, Forecast)>,
    /// The named tests that were asked for, in the order of [`Test`].
    pub tests: Vec<Tested>,
}

/// What a named test comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tested {
    /// Which one.
    pub test: Test,
    /// What the account comes to.
    pub forecast: Forecast,
    /// What would avoid the shortages of each line.
    pub remedies: Lines<Option<Remedy>>,
}

/// Thresholds, pay, tax and reminders beside the forecast, which does not count them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The receipts of each civil year, beside the threshold of public grants.
    pub grants: Vec<GrantsYear>,
    /// What one member is paid in a civil year, beside the ceiling of that year.
    pub pay: Vec<Pay>,
    /// What the wage tax on the gross salaries comes to; `None` where none was typed.
    pub wage_tax: Option<WageTax>,
}

/// What one member is paid in a civil year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pay {
    /// The number of the expense.
    pub number: u8,
    /// What is paid in the year, to the horizon.
    pub paid: Money,
    /// The same beside the ceiling.
    pub told: PayTold,
}

impl Treasury {
    /// The bank account of this draft, of which the project was read and simulated.
    ///
    /// Without a day for the opening balance it is today's; without a today, the first day of a move.
    #[must_use]
    pub fn of(draft: &Draft, project: &Project, simulation: &Simulation, tests: Tests) -> Self {
        let read = read_treasury(draft);
        let receipts = Receipts::of(project, simulation);
        let day = opening_day(&read, project, &receipts);
        let account = Account {
            opening: Opening {
                balance: read.balance.unwrap_or_default(),
                day,
                certainty: match read.balance {
                    Some(_) => Certainty::Own,
                    None => Certainty::Assumed,
                },
            },
            horizon: horizon(project, simulation, day),
            receipts: receipts.all.clone(),
            expenses: read.expenses.iter().map(|of| of.expense.clone()).collect(),
            advance: None,
        };
        Self {
            course: Course::of(&account, project, tests),
            told: Told::of(&account, &read.expenses),
            read,
            receipts,
            account,
        }
    }

    /// Whether the balance to begin with is nothing for want of a typed one.
    #[must_use]
    pub const fn is_balance_assumed(&self) -> bool {
        self.read.balance.is_none()
    }

    /// Whether there is anything to forecast: an expense, or a receipt.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.account.receipts.is_empty() && self.account.expenses.is_empty()
    }

    /// The expense at this place of the account.
    #[must_use]
    pub fn expense(&self, place: usize) -> Option<&ReadExpense> {
        self.read.expenses.get(place)
    }
}

fn opening_day(read: &input::Treasury, project: &Project, receipts: &Receipts) -> Date {
    let days = receipts.all.iter().filter_map(|receipt| receipt.day);
    let starts = read.expenses.iter().map(|of| of.expense.start);
    let typed = read.balance_day.or(project.today);
    typed.unwrap_or_else(|| days.chain(starts).min().unwrap_or(Date::MAX))
}

/// The last anniversary, or the renewal while it lies ahead; without a day of signature, [`UNSIGNED_MONTHS`] after the opening.
fn horizon(project: &Project, simulation: &Simulation, opening: Date) -> Date {
    let Some(contract) = Situation::new(&LAW, project).anniversaries() else {
        return opening.plus_months(UNSIGNED_MONTHS);
    };
    let renewal = simulation.renewal.filter(|renewal| renewal.lies_ahead);
    renewal.map_or(contract.end(), |renewal| renewal.day)
}

impl Course {
    fn of(account: &Account, project: &Project, tests: Tests) -> Result<Self, Vec<Refusal>> {
        let first = forecast(account)?;
        let today = project.today.unwrap_or(account.opening.day);
        let advance = second_pass(account, &first);
        let mut made = Vec::new();
        for (test, account) in tested(account, project, tests, today) {
            made.push(Tested {
                test,
                forecast: forecast(&account)?,
                remedies: remedies(&account, today)?,
            });
        }
        Ok(Self {
            remedies: remedies(account, today)?,
            forecast: first,
            advance,
            tests: made,
        })
    }
}

fn remedies(account: &Account, today: Date) -> Result<Lines<Option<Remedy>>, Vec<Refusal>> {
    Ok(Lines {
        prudent: remedy(account, today, Line::Prudent)?,
        expected: remedy(account, today, Line::Expected)?,
    })
}

/// The advance that the prudent line needs, on its first day below zero, never given back within the forecast.
fn second_pass(account: &Account, first: &Forecast) -> Option<(Advance, Forecast)> {
    let advance = Advance {
        amount: first.greatest_depth(Line::Prudent),
        received: first.first_below(Line::Prudent)?,
        repaid: None,
    };
    // Refused alone: what the account comes to is told whatever it needs.
    let with = forecast(&Account {
        advance: Some(advance),
        ..account.clone()
    });
    Some((advance, with.ok()?))
}

/// The account of each test that is asked for.
fn tested(account: &Account, project: &Project, tests: Tests, today: Date) -> Vec<(Test, Account)> {
    let late = tests
        .late
        .map(|months| (Test::Late(months), payments_late(account, months, today)));
    let at_zero = tests.variable_at_zero.then(|| {
        let project = without_results(project);
        let receipts = Receipts::of(&project, &simulate(&project)).all;
        (
            Test::VariableAtZero,
            variable_part_at_zero(account, receipts),
        )
    });
    let slipped = slipped(account, project, tests.slipped.min(MOST_MONTHS_SLIPPED));
    late.into_iter().chain(at_zero).chain(slipped).collect()
}

/// The same project with nothing earned on results.
fn without_results(project: &Project) -> Project {
    let mut project = project.clone();
    for mission in crate::law::Mission::ALL {
        let plan = project.mission_mut(mission);
        plan.attainment = [Rate::from_percent(0); MOST_CONTRACT_YEARS];
        plan.indicators.clear();
    }
    project
}

/// `None` where the contract has no planned day, or is signed.
fn slipped(account: &Account, project: &Project, months: u8) -> Option<(Test, Account)> {
    let Signature::Planned(day) = project.signature else {
        return None;
    };
    if months == 0 {
        return None;
    }
    let mut later = project.clone();
    for (field, day) in signed_on(project, day.plus_months(months.into())) {
        match field {
            Field::Signature => later.signature = Signature::Planned(day),
            Field::Start(mission) => later.mission_mut(mission).start = Some(day),
            _ => {}
        }
    }
    let simulation = simulate(&later);
    let receipts = Receipts::of(&later, &simulation).all;
    let horizon = horizon(&later, &simulation, account.opening.day);
    let account = signature_slipped(account, false, receipts, horizon)?;
    Some((Test::Slipped(months), account))
}

impl Told {
    fn of(account: &Account, expenses: &[ReadExpense]) -> Self {
        let members = expenses.iter().filter(|of| of.is_member);
        let salaries: Vec<Money> = expenses
            .iter()
            .filter_map(|of| of.gross)
            .map(|(gross, _)| gross)
            .collect();
        Self {
            grants: grants_told(&account.receipts),
            pay: members.flat_map(|of| pay(of, account.horizon)).collect(),
            wage_tax: (!salaries.is_empty()).then(|| wage_tax(&salaries)),
        }
    }
}

/// Each civil year in which this member is paid, and of which a ceiling was read.
fn pay(of: &ReadExpense, horizon: Date) -> Vec<Pay> {
    let mut years: Vec<(i32, Money)> = Vec::new();
    for (day, money) in of.expense.payments(horizon) {
        match years.last_mut().filter(|(year, _)| *year == day.year()) {
            Some((_, paid)) => *paid += money,
            None => years.push((day.year(), money)),
        }
    }
    let told = years.into_iter().filter_map(|(year, paid)| {
        Some(Pay {
            number: of.number,
            paid,
            told: pay_told(year, paid)?,
        })
    });
    told.collect()
}

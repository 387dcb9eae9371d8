//! The bank account as data: what it opens on, what comes in, what goes out, what it comes to.
//! This module must never add a move to a balance: the outlook did.

use serde::Serialize;

use crate::funding;
use crate::input::{self, Pick};
use crate::outlook::{self, Source, Test};
use crate::treasury::{self, Marked, Origin, Refusal, Why};
use crate::units::Money;

use super::Euros;
use super::course::{Course, Lines};
use super::ids;
use super::money::Amount;
use super::payment::{dated, payment_name};
use super::problem::Problem;
use super::told::Told;

/// The bank account of a project.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Treasury {
    /// What is on the account first.
    opening: Opening,
    /// The last day that counts.
    horizon: String,
    /// What comes in: the payments in their order, then regional money.
    receipts: Vec<Receipt>,
    /// What goes out, as the visitor says it.
    expenses: Vec<Expense>,
    /// The expenses of which a field is wrong, or missing: they do not count.
    left_out: Vec<String>,
    /// The moves that count, by day; none where the forecast is refused.
    moves: Vec<Move>,
    /// The moves that are listed and do not count.
    uncounted: Vec<Uncounted>,
    /// What the account comes to; `null` where the forecast is refused.
    course: Option<Course>,
    /// The second pass: the same with the advance that the prudent line needs; `null` where it needs none, or more than can be
    /// typed.
    advance: Option<Advance>,
    /// The named tests that were asked for and can be made.
    tests: Vec<Tested>,
    /// Thresholds, pay, tax and reminders; the forecast does not count them.
    told: Told,
    /// Why there is no forecast.
    refusals: Vec<Refused>,
    /// Fields of the bank account that could not be read; each counts as not given.
    problems: Vec<Problem>,
}

/// What is on the account first.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Opening {
    /// Its day.
    day: String,
    /// Whether the day was typed; else it is today's, or the first of a move.
    day_typed: bool,
    /// The balance on the morning of the day.
    balance: Euros,
    /// Whether the balance was typed; else it is taken for nothing.
    balance_typed: bool,
}

/// Money that comes in.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Receipt {
    /// The name of the payment, `2-access-fixed-advance`; or the place of a regional line, `regional-1`.
    id: String,
    /// `agreement` or `regional`.
    kind: &'static str,
    /// The right that a payment pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    earned: Option<String>,
    /// What a payment is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    /// Which part of it a payment is.
    #[serde(skip_serializing_if = "Option::is_none")]
    slice: Option<&'static str>,
    /// How the day of a payment is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    dated: Option<&'static str>,
    /// The visitor's own words for a regional line.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    /// The day, or the earliest one; `null` where there is none.
    day: Option<String>,
    /// How much, with the weaker mark of the amount and of the day.
    amount: Lines<Amount>,
}

/// An expense.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Expense {
    /// What the keys of its fields begin with: `expense-3`.
    id: String,
    /// Its number, 1 to 20.
    number: u8,
    /// The visitor's own words.
    label: String,
    /// How much; `Assumed` where it is read off the table of employer's costs.
    amount: Amount,
    /// What the amount is the amount of: `payment` or `year`.
    per: &'static str,
    /// How often it is paid: `once`, `monthly`, `quarterly`, `yearly`.
    rhythm: &'static str,
    /// The day of its first payment.
    start: String,
    /// The last day on which a payment may fall.
    end: Option<String>,
    /// What it is for: `operating`, or a mission.
    r#for: &'static str,
    /// The gross salary of a year.
    gross: Option<Euros>,
    /// How much of a week that salary is for: `full` or `half`.
    time: Option<&'static str>,
    /// Whether it is the pay of one member.
    member: bool,
}

/// Money that moves on a day. It has no name of its own: an expense moves many times.
#[derive(Debug, Serialize)]
struct Move {
    /// The receipt or the expense that it is of.
    of: String,
    /// The day.
    day: String,
    /// How much; below zero for what goes out.
    amount: Lines<Amount>,
}

/// A move that does not count.
#[derive(Debug, Serialize)]
struct Uncounted {
    /// The receipt or the expense that it is of.
    of: String,
    /// The day, if there is one.
    day: Option<String>,
    /// Why: `earlier` than the opening, `undated`, `later` than the horizon.
    why: &'static str,
    /// How much it would have been.
    amount: Lines<Amount>,
}

/// The second pass.
#[derive(Debug, Serialize)]
struct Advance {
    /// How much is lent: the greatest depth of the prudent line.
    amount: Euros,
    /// When: the first day below zero.
    day: String,
    /// What the account comes to with it.
    course: Course,
}

/// A named test.
#[derive(Debug, Serialize)]
struct Tested {
    /// `late`, `variable-at-zero` or `slipped`.
    id: &'static str,
    /// How many months late, or slipped; `null` for the variable part.
    months: Option<u32>,
    /// What the account comes to.
    course: Course,
}

/// Why there is no forecast.
#[derive(Debug, Serialize)]
struct Refused {
    /// Why.
    id: &'static str,
}

impl Treasury {
    /// What the outlook says of the bank account.
    #[must_use]
    pub fn new(of: &outlook::Treasury) -> Self {
        let course = of.course.as_ref().ok();
        let expense = |place| of.expense(place).map_or(0, |expense| expense.number);
        let receipts: Vec<Receipt> = receipts(of).collect();
        let name = |origin| match origin {
            Origin::Receipt(place) => {
                let receipt = receipts.get(place);
                receipt.map_or_else(String::new, |receipt| receipt.id.clone())
            }
            Origin::Expense(place) => expense_id(expense(place)),
            Origin::Advance | Origin::Repayment => "advance".to_owned(),
        };
        let moves = course.iter().flat_map(|course| &course.forecast.moves);
        let moves = moves.map(|one| Move {
            of: name(one.origin),
            day: one.day.to_string(),
            amount: one.change.map(amount).into(),
        });
        let uncounted = course.iter().flat_map(|course| &course.forecast.uncounted);
        let uncounted = uncounted.map(|one| Uncounted {
            of: name(one.origin),
            day: one.day.map(|day| day.to_string()),
            why: why(one.why),
            amount: one.change.map(amount).into(),
        });
        let delayed = |place| expense_id(expense(place));
        let advance = course.and_then(|course| course.advance.as_ref());
        let tests = course.iter().flat_map(|course| &course.tests);
        Self {
            opening: Opening {
                day: of.account.opening.day.to_string(),
                day_typed: of.read.balance_day.is_some(),
                balance: of.account.opening.balance.into(),
                balance_typed: !of.is_balance_assumed(),
            },
            horizon: of.account.horizon.to_string(),
            expenses: of.read.expenses.iter().map(Expense::new).collect(),
            left_out: of.read.left_out.iter().copied().map(expense_id).collect(),
            moves: moves.collect(),
            uncounted: uncounted.collect(),
            course: course
                .map(|course| Course::new(&course.forecast, Some((&course.remedies, &delayed)))),
            advance: advance.map(|(advance, with)| Advance {
                amount: advance.amount.into(),
                day: advance.received.to_string(),
                course: Course::new(with, None),
            }),
            tests: tests
                .map(|tested| {
                    let (id, months) = test(tested.test);
                    let remedies = Some((&tested.remedies, &delayed as &dyn Fn(usize) -> String));
                    Tested {
                        id,
                        months,
                        course: Course::new(&tested.forecast, remedies),
                    }
                })
                .collect(),
            told: Told::new(&of.told),
            refusals: of
                .course
                .as_ref()
                .err()
                .into_iter()
                .flatten()
                .map(refused)
                .collect(),
            problems: of.read.problems.iter().map(Problem::new).collect(),
            receipts,
        }
    }
}

fn receipts(of: &outlook::Treasury) -> impl Iterator<Item = Receipt> {
    let mut line = 0_usize;
    of.receipts
        .sources
        .iter()
        .zip(&of.receipts.all)
        .map(move |(source, receipt)| {
            line += usize::from(matches!(source, Source::Regional(_)));
            Receipt::new(source, receipt, line)
        })
}

impl Receipt {
    /// `line` is the number of the regional line, if it is one.
    fn new(source: &Source, receipt: &treasury::Receipt, line: usize) -> Self {
        let payment = match source {
            Source::Agreement(payment) => Some(payment),
            Source::Regional(_) => None,
        };
        let told = |tell: fn(&funding::Payment) -> String| payment.map(tell);
        let named = |tell: fn(&funding::Payment) -> &'static str| payment.map(tell);
        Self {
            id: told(payment_name).unwrap_or_else(|| ["regional-", &line.to_string()].concat()),
            kind: match source {
                Source::Agreement(_) => "agreement",
                Source::Regional(_) => "regional",
            },
            earned: told(|payment| ids::earned(payment.earned)),
            item: told(|payment| ids::item(payment.item)),
            slice: named(|payment| ids::slice(payment.slice)),
            dated: named(|payment| dated(payment.when)),
            label: match source {
                Source::Agreement(_) => None,
                Source::Regional(line) => Some(line.label.clone()),
            },
            day: receipt.day.map(|day| day.to_string()),
            amount: receipt.amount.map(amount).into(),
        }
    }
}

impl Expense {
    fn new(of: &input::ReadExpense) -> Self {
        let expense = &of.expense;
        let marked = Marked::new(expense.amount, expense.certainty);
        Self {
            id: expense_id(of.number),
            number: of.number,
            label: expense.label.clone(),
            amount: amount(marked),
            per: Pick::Per(expense.per).id(),
            rhythm: Pick::Rhythm(expense.rhythm).id(),
            start: expense.start.to_string(),
            end: expense.end.map(|day| day.to_string()),
            r#for: Pick::Purpose(expense.purpose).id(),
            gross: of.gross.map(|(gross, _): (Money, _)| gross.into()),
            time: of.gross.map(|(_, time)| Pick::Time(time).id()),
            member: of.is_member,
        }
    }
}

/// What the keys of the fields of an expense begin with.
pub(super) fn expense_id(number: u8) -> String {
    ["expense-", &number.to_string()].concat()
}

/// An amount with its mark, which has no derivation: receipts are explained where they are computed.
pub(super) fn amount(of: Marked) -> Amount {
    Amount {
        cents: of.money.cents(),
        certainty: of.certainty.name(),
        why: None,
    }
}

const fn why(why: Why) -> &'static str {
    match why {
        Why::Earlier => "earlier",
        Why::Undated => "undated",
        Why::Later => "later",
    }
}

const fn test(test: Test) -> (&'static str, Option<u32>) {
    match test {
        Test::Late(months) => ("late", Some(months.number())),
        Test::VariableAtZero => ("variable-at-zero", None),
        Test::Slipped(months) => ("slipped", Some(months as u32)),
    }
}

const fn refused(refusal: &Refusal) -> Refused {
    let id = match refusal {
        Refusal::TooManyExpenses(_) => "too-many-expenses",
        Refusal::EndsBeforeStart(_) => "ends-before-start",
        Refusal::ExpenseOutOfRange(_) => "expense-out-of-range",
        Refusal::OpeningOutOfRange => "opening-out-of-range",
        Refusal::HorizonBeforeOpening => "horizon-before-opening",
        Refusal::AdvanceOutOfRange => "advance-out-of-range",
        Refusal::RepaidBeforeReceived => "repaid-before-received",
    };
    Refused { id }
}

//! The months, the expenses and the account on paper, what of it was typed wrong, what does not count.
//! This module must never name a move anew.

use maud::{Markup, html};

use super::marked;
use crate::charts::{head, lined};
use crate::documents::dossier::sheet::fact;
use crate::documents::planning::Asked;
use crate::documents::planning::moves::{self, label, opening_mark};
use crate::input::ReadExpense;
use crate::outlook::Course;
use crate::texts::{self, treasury as said, treasury_files as words};
use crate::treasury::{Line, Marked, MonthBalance, Uncounted};
use crate::units::Money;

/// The balance by month, with the lowest day of a month that goes below zero.
pub(super) fn months(course: &Course) -> Markup {
    html! {
        section {
            h2 { (words::MONTHS) }
            table {
                (head(words::MONTHS, &words::MONTH_COLUMNS, 1..4))
                tbody { @for of in &course.forecast.months { (month(of)) } }
            }
        }
    }
}

fn month(of: &MonthBalance) -> Markup {
    let [prudent, expected] = [of.closing.prudent, of.closing.expected];
    let low = Some(of.lowest.prudent).filter(|low| low.balance.money < Money::ZERO);
    let cell = |of: Marked| lined(of.certainty, &texts::money(of.money));
    html! {
        tr {
            th scope="row" { (words::month_unbroken(of)) }
            td.number { (texts::money(of.comes_in.prudent)) }
            td.number { (texts::money(of.goes_out.prudent)) }
            td.number { (cell(prudent)) }
            td.cited { (words::mark(prudent.certainty)) }
            td { @if let Some(low) = low { (words::low_in_figures(low)) } }
            td.number { (cell(expected)) }
            td.cited { (words::mark(expected.certainty)) }
        }
    }
}

/// The expenses as they were typed, then the balance and the days of the account.
pub(super) fn expenses(asked: &Asked<'_>) -> Markup {
    let treasury = &asked.outlook.treasury;
    let account = &treasury.account;
    let expenses = &treasury.read.expenses;
    let opening = [
        texts::money(account.opening.balance),
        opening_mark(asked).into(),
    ];
    html! {
        section {
            h2 { (words::EXPENSES) }
            @if expenses.is_empty() {
                p { (words::NO_EXPENSE) }
            } @else {
                p.small { (words::OWN) }
                table {
                    (head(words::EXPENSES, &words::EXPENSE_COLUMNS, 1..2))
                    tbody { @for of in expenses { (expense(of)) } }
                }
            }
            h3.below { (words::ACCOUNT) }
            table.facts {
                tbody {
                    (fact(words::OPENING, &opening.join(words::COMMA)))
                    (fact(words::OPENING_DAY, &texts::date(account.opening.day)))
                    (fact(words::HORIZON, &texts::date(account.horizon)))
                }
            }
        }
    }
}

fn expense(of: &ReadExpense) -> Markup {
    let expense = &of.expense;
    html! {
        tr {
            th scope="row" { (words::expense_name(of)) }
            td.number {
                (lined(expense.certainty, &words::amount(expense)))
                span.mark { (words::mark(expense.certainty)) }
            }
            td { (said::rhythm(expense.rhythm)) }
            td { (texts::date_in_figures(expense.start)) }
            td { (words::end(expense)) }
            td { (words::purpose(expense)) }
        }
    }
}

/// What was typed and does not count as long as it is wrong.
pub(super) fn problems(asked: &Asked<'_>) -> Markup {
    let problems: Vec<_> = moves::problems(asked).collect();
    html! {
        @if !problems.is_empty() {
            section {
                h2 { (words::NOT_READ) }
                table.facts {
                    tbody { @for [field, wrong] in &problems { (fact(field, wrong)) } }
                }
            }
        }
    }
}

/// What is listed and does not count, and why; payments of one expense and one amount in one row.
pub(super) fn uncounted(asked: &Asked<'_>, course: &Course) -> Markup {
    let all = &course.forecast.uncounted;
    let is_same = |one: &Uncounted, other: &Uncounted| {
        (one.origin, one.why, one.change) == (other.origin, other.why, other.change)
    };
    html! {
        @if !all.is_empty() {
            section {
                h2 { (words::UNCOUNTED) }
                table {
                    (head(words::UNCOUNTED, &words::UNCOUNTED_COLUMNS, 2..4))
                    tbody { @for of in all.chunk_by(is_same) { (listed(asked, of)) } }
                }
            }
        }
    }
}

fn listed(asked: &Asked<'_>, all: &[Uncounted]) -> Markup {
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        return Markup::default();
    };
    let name = label(asked, first.origin);
    let days = first.day.zip(last.day);
    html! {
        tr {
            th scope="row" { (words::payments(&name, all.len())) }
            td { @if let Some((first, last)) = days { (words::days_of(first, last)) } }
            @for line in Line::ALL { td.number { (marked(*first.change.on(line))) } }
            td { (said::uncounted(first.why)) }
        }
    }
}

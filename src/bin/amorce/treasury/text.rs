//! A bank account as text.
//! This module must never word or compute anything: it lays out what the library says.

use amorce::funding::Project;
use amorce::input::{Pick, ReadExpense};
use amorce::outlook::{Course, Source, Told, Treasury};
use amorce::texts::{self, report, treasury as words, treasury_files};
use amorce::treasury::{Forecast, Line, Lines, MonthBalance, Origin, Remedy, Reminder, Uncounted};

use crate::table::Table;
use crate::text::{INDENT, Text, lines};

/// Everything that can be said of an account; `wrong` is what must be corrected, in sentences.
pub(super) fn of(treasury: &Treasury, project: &Project, wrong: &[String]) -> String {
    let mut text = Text::default();
    if let Some(name) = &project.name {
        text.line(name);
        text.blank();
    }
    text.line(words::TITLE);
    text.line(&report::account(
        &treasury.account,
        treasury.is_balance_assumed(),
    ));
    text.section(report::TO_CORRECT, &lines(wrong.iter().cloned()));
    text.section(report::EXPENSES, &of_expenses(treasury).lines(INDENT));
    match &treasury.course {
        Ok(course) => of_course(&mut text, treasury, course),
        Err(refusals) => {
            text.section(
                report::TO_CORRECT,
                &lines(refusals.iter().copied().map(words::refusal)),
            );
        }
    }
    text.section(report::TOLD, &lines(of_told(&treasury.told)));
    text.into_string()
}

fn of_course(text: &mut Text, treasury: &Treasury, course: &Course) {
    let Course {
        forecast,
        remedies,
        advance,
        tests,
    } = course;
    of_lines(text, treasury, forecast, Some(remedies));
    text.section(report::MONTHS, &of_months(&forecast.months).lines(INDENT));
    text.section(
        report::UNCOUNTED,
        &lines(of_uncounted(treasury, &forecast.uncounted)),
    );
    if let Some((advance, with)) = advance {
        text.heading(&report::with_advance(*advance));
        of_lines(text, treasury, with, None);
    }
    for tested in tests {
        text.heading(&report::test(tested.test));
        of_lines(text, treasury, &tested.forecast, Some(&tested.remedies));
    }
}

/// The lowest day, the times below zero and what would avoid them, on both lines.
fn of_lines(
    text: &mut Text,
    treasury: &Treasury,
    forecast: &Forecast,
    remedies: Option<&Lines<Option<Remedy>>>,
) {
    for line in Line::ALL {
        let lowest = *forecast.lowest.on(line);
        let mut said = vec![
            words::lowest(lowest),
            texts::sentence_case(&words::first_below(forecast.first_below(line))),
        ];
        let shortages = forecast.shortages.on(line).iter();
        said.extend(shortages.map(|shortage| texts::sentence_case(&words::shortage(shortage))));
        let hidden = forecast.hidden(line);
        said.extend(hidden.map(|(month, low)| words::hidden(month, low)));
        let remedy = remedies.and_then(|remedies| *remedies.on(line));
        said.extend(
            remedy.map(|remedy| words::remedy(remedy, |delay| label(treasury, delay.expense))),
        );
        let mark = texts::certainty(lowest.balance.certainty);
        let heading = texts::sentence_case(words::line(line));
        text.section(&format!("{heading} ({mark})"), &lines(said.into_iter()));
    }
}

fn label(treasury: &Treasury, place: usize) -> String {
    let expense = treasury.expense(place);
    expense.map_or_else(String::new, |of| match of.expense.label.as_str() {
        "" => of.number.to_string(),
        label => label.to_owned(),
    })
}

fn of_expenses(treasury: &Treasury) -> Table {
    let mut table = Table::with_numbers_in([0, 2]);
    for expense in &treasury.read.expenses {
        table.row(of_expense(expense));
    }
    for number in &treasury.read.left_out {
        table.row([number.to_string(), report::left_out(*number)]);
    }
    table
}

fn of_expense(of: &ReadExpense) -> [String; 9] {
    let expense = &of.expense;
    [
        of.number.to_string(),
        expense.label.clone(),
        texts::money(expense.amount),
        texts::certainty(expense.certainty).to_owned(),
        words::per(expense.per).to_owned(),
        words::rhythm(expense.rhythm).to_owned(),
        texts::date_in_figures(expense.start),
        expense.end.map_or_else(String::new, report::until),
        texts::pick(Pick::Purpose(expense.purpose)).to_owned(),
    ]
}

fn of_months(months: &[MonthBalance]) -> Table {
    let mut table = Table::with_numbers_in([1, 2, 3, 4]);
    table.row(report::MONTH_COLUMNS.map(str::to_owned));
    for month in months {
        let money = [
            month.comes_in.prudent,
            month.goes_out.prudent,
            month.closing.prudent.money,
            month.closing.expected.money,
        ];
        let name = treasury_files::month(month);
        table.row([name].into_iter().chain(money.map(texts::money)));
    }
    table
}

fn of_uncounted(treasury: &Treasury, uncounted: &[Uncounted]) -> impl Iterator<Item = String> {
    uncounted.iter().map(|one| {
        let name = match one.origin {
            Origin::Receipt(place) => match treasury.receipts.sources.get(place) {
                Some(Source::Agreement(payment)) => texts::payment(payment),
                Some(Source::Regional(line)) => line.label.clone(),
                None => String::new(),
            },
            Origin::Expense(place) => label(treasury, place),
            Origin::Advance | Origin::Repayment => String::new(),
        };
        let [prudent, expected] =
            [one.change.prudent, one.change.expected].map(|change| texts::money(change.money));
        let money = if prudent == expected {
            prudent
        } else {
            let [of_prudent, of_expected] = Line::ALL.map(words::line);
            format!("{of_prudent} {prudent}, {of_expected} {expected}")
        };
        let day = one.day.map(texts::date);
        let why = words::uncounted(one.why).to_owned();
        let parts = [Some(name), day, Some(money), Some(why)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    })
}

fn of_told(told: &Told) -> impl Iterator<Item = String> {
    let grants = told.grants.iter().flat_map(|year| {
        let is_alike = year.received.prudent == year.received.expected;
        let lines: &[Line] = if is_alike {
            &[Line::Prudent]
        } else {
            &Line::ALL
        };
        lines.iter().map(move |line| {
            let said = words::grants(year, *line);
            match is_alike {
                true => said,
                false => format!("{said} ({})", words::line(*line)),
            }
        })
    });
    let pay = told.pay.iter().map(|pay| words::pay(&pay.told));
    let tax = told.wage_tax.as_ref().map(words::wage_tax);
    let reminders = Reminder::ALL.into_iter().map(|reminder| {
        let said = words::reminder(reminder);
        match reminder.certainty() {
            Some(mark) => format!("{said} ({})", texts::certainty(mark)),
            None => said,
        }
    });
    grants.chain(pay).chain(tax).chain(reminders)
}

//! What is said of the bank account in sentences: the answer of both lines, what would avoid a shortage, the second pass, what is
//! told beside with its marks and sources. This module must never decide anything, nor know where a sentence stands.

use super::Asked;
use super::moves::put_off;
use crate::law::SourceDetails;
use crate::outlook::Course;
use crate::texts::{treasury as said, treasury_files as words};
use crate::treasury::{ALLOWANCE, COST_CERTAINTY, COST_SOURCES, GRANTS, Line, Reminder, Source};
use crate::units::Certainty;

/// Something to know, with its mark and where it was read.
pub(super) struct Said {
    pub(super) words: String,
    pub(super) mark: Option<Certainty>,
    pub(super) sources: Vec<SourceDetails>,
}

/// The answer: the prudent line, what would avoid its shortages, the expected line, what a month's end hides; each behind its
/// heading.
pub(super) fn answer(asked: &Asked<'_>, course: &Course) -> Vec<[String; 2]> {
    let forecast = &course.forecast;
    let mut all = Vec::new();
    let mut tell = |heading: &str, said: String| all.push([heading.to_owned(), said]);
    tell(words::ANSWER, words::answer(forecast, Line::Prudent));
    if asked.outlook.treasury.is_balance_assumed() {
        tell(words::OPENING, words::OPENING_ASSUMED.into());
    }
    if let Some(remedy) = course.remedies.prudent {
        let remedy = said::remedy(remedy, |delay| put_off(asked, delay));
        tell(words::REMEDY, remedy);
    }
    for (month, low) in forecast.hidden(Line::Prudent) {
        tell(words::ANSWER, said::hidden(month, low));
    }
    let [prudent, expected] = Line::ALL.map(|line| words::answer(forecast, line));
    let expected = if expected == prudent {
        words::SAME_ANSWER.into()
    } else {
        expected
    };
    tell(words::ANSWER_EXPECTED, expected);
    all
}

/// Both passes in a sentence.
pub(super) fn passes(course: &Course) -> String {
    match &course.advance {
        Some((advance, with)) => words::second_pass(*advance, with.lowest.prudent),
        None => words::NO_ADVANCE.into(),
    }
}

/// Why there is no forecast; empty where there is one.
pub(super) fn refusals(asked: &Asked<'_>) -> Vec<String> {
    let refusals = asked.outlook.treasury.course.as_ref().err();
    let refusals = refusals.into_iter().flatten();
    refusals.map(|refusal| said::refusal(*refusal)).collect()
}

/// The receipts of each civil year beside the threshold, on both lines where they differ.
pub(super) fn grants(asked: &Asked<'_>) -> Vec<Said> {
    let sources = details(GRANTS.sources);
    let years = asked.outlook.treasury.told.grants.iter();
    let told = years.flat_map(|year| {
        let [prudent, expected] = Line::ALL.map(|line| year.received.on(line));
        let lines = Line::ALL.into_iter();
        let lines = lines.filter(move |line| *line == Line::Prudent || expected != prudent);
        let sources = sources.clone();
        lines.map(move |line| Said {
            words: words::of_line(line, &said::grants(year, line)),
            mark: Some(year.received.on(line).certainty.weaker(GRANTS.certainty)),
            sources: sources.clone(),
        })
    });
    told.collect()
}

/// What is told beside, but for the grants of each year: the pay of one member, the wage tax, the reminders, on what costs rest.
pub(super) fn beside(asked: &Asked<'_>) -> Vec<Said> {
    let treasury = &asked.outlook.treasury;
    let mut all = Vec::new();
    for pay in &treasury.told.pay {
        let mut expenses = treasury.read.expenses.iter();
        let expense = expenses.find(|of| of.number == pay.number);
        let name = expense.map(words::expense_name).unwrap_or_default();
        all.push(Said {
            words: words::pay(&name, pay.paid, &pay.told),
            mark: Some(pay.told.ceiling.amount.certainty),
            sources: pay.told.ceiling.sources.clone(),
        });
    }
    if let Some(tax) = &treasury.told.wage_tax {
        all.push(Said {
            words: said::wage_tax(tax),
            mark: Some(tax.after.certainty),
            sources: details(ALLOWANCE.sources),
        });
    }
    all.extend(Reminder::ALL.map(|reminder| Said {
        words: said::reminder(reminder),
        mark: reminder.certainty(),
        sources: details(reminder.sources()),
    }));
    let mut expenses = treasury.read.expenses.iter();
    if expenses.any(|of| of.expense.certainty == COST_CERTAINTY) {
        all.push(Said {
            words: said::COST_BASIS.into(),
            mark: Some(COST_CERTAINTY),
            sources: details(COST_SOURCES),
        });
    }
    all
}

/// Every source of these, once, in their order.
pub(super) fn sources<'a>(all: impl Iterator<Item = &'a Said>) -> Vec<SourceDetails> {
    let mut sources: Vec<SourceDetails> = Vec::new();
    for source in all.flat_map(|said| &said.sources) {
        if !sources.iter().any(|other| other.key == source.key) {
            sources.push(*source);
        }
    }
    sources
}

fn details(sources: &[Source]) -> Vec<SourceDetails> {
    sources.iter().map(|source| source.details()).collect()
}

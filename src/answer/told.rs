//! Thresholds, the pay of one member, the wage tax and reminders beside the forecast, as data.
//! This module must never say whether a threshold applies.

use serde::Serialize;

use crate::outlook;
use crate::treasury::{GRANTS, Reminder, Source, WAGE_TAX_YEAR, WageTax};

use super::Euros;
use super::course::Lines;
use super::money::Amount;
use super::treasury::{amount, expense_id};

/// Thresholds, pay, tax and reminders beside the forecast.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Told {
    /// The threshold of public grants, in a civil year.
    threshold: Amount,
    /// The receipts of each civil year, beside that threshold.
    grants: Vec<Grants>,
    /// What one member is paid in each civil year of which a ceiling was read.
    pay: Vec<Pay>,
    /// What the wage tax comes to; `null` where no gross salary was typed.
    wage_tax: Option<Tax>,
    /// What to know.
    reminders: Vec<OneReminder>,
}

/// The receipts of a civil year.
#[derive(Debug, Serialize)]
struct Grants {
    /// The year.
    id: String,
    /// All dated receipts of the year.
    received: Lines<Amount>,
    /// Whether they are above the threshold.
    above: Lines<bool>,
}

/// What a member is paid in a civil year.
#[derive(Debug, Serialize)]
struct Pay {
    /// The expense.
    id: String,
    /// The civil year.
    year: i32,
    /// What is paid in it, to the horizon.
    paid: Euros,
    /// The ceiling of the year.
    ceiling: Amount,
    /// Whether the pay is above it.
    above: bool,
    /// Where the ceiling was read.
    sources: Vec<&'static str>,
}

/// The wage tax, told and not added.
#[derive(Debug, Serialize)]
struct Tax {
    /// The year of its rates.
    year: i32,
    /// On each gross salary, in the order of the expenses.
    salaries: Vec<Euros>,
    /// All of them, before the allowance.
    before: Euros,
    /// After it.
    after: Amount,
}

/// Something to know.
#[derive(Debug, Serialize)]
struct OneReminder {
    /// What.
    id: &'static str,
    /// How sure it is; `null` where it says that nothing was found, or nothing is settled.
    certainty: Option<&'static str>,
    /// Where it was read.
    sources: Vec<&'static str>,
}

impl Told {
    pub(super) fn new(told: &outlook::Told) -> Self {
        let grants = told.grants.iter().map(|of| Grants {
            id: of.year.to_string(),
            received: of.received.map(amount).into(),
            above: of.is_above.into(),
        });
        let pay = told.pay.iter().map(|of| {
            let ceiling = &of.told.ceiling;
            let sources = ceiling.sources.iter();
            Pay {
                id: expense_id(of.number),
                year: ceiling.year,
                paid: of.paid.into(),
                ceiling: amount(ceiling.amount),
                above: of.told.is_above,
                sources: sources.map(|source| source.key).collect(),
            }
        });
        let reminders = Reminder::ALL.into_iter().map(|reminder| OneReminder {
            id: id(reminder),
            certainty: reminder.certainty().map(|mark| mark.name()),
            sources: keys(reminder.sources()),
        });
        Self {
            threshold: amount(GRANTS.marked()),
            grants: grants.collect(),
            pay: pay.collect(),
            wage_tax: told.wage_tax.as_ref().map(Tax::new),
            reminders: reminders.collect(),
        }
    }
}

impl Tax {
    fn new(tax: &WageTax) -> Self {
        let salaries = tax.salaries.iter().copied();
        Self {
            year: WAGE_TAX_YEAR,
            salaries: salaries.map(Euros::from).collect(),
            before: tax.before.into(),
            after: amount(tax.after),
        }
    }
}

fn keys(sources: &[Source]) -> Vec<&'static str> {
    let keys = sources.iter().map(|source| source.details().key);
    keys.collect()
}

const fn id(reminder: Reminder) -> &'static str {
    match reminder {
        Reminder::GrantsThreshold => "grants-threshold",
        Reminder::WhetherAgreementCounts => "whether-agreement-counts",
        Reminder::UnspentRegional => "unspent-regional",
        Reminder::RegionalReport => "regional-report",
        Reminder::UnspentAgreement => "unspent-agreement",
    }
}

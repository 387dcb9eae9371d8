//! The detail of the calculation as rows: each payment in each estimate, down to figures.
//! This module must never know whether the rows stand in a CSV or a spreadsheet.

use std::collections::BTreeSet;

use crate::funding::{Amount, Derivation, Payment, Simulation, Step};
use crate::law::{Figure, Source};
use crate::texts;
use crate::units::{Answer, Certainty, Money};

/// A step of the calculation of a payment.
pub(super) struct Row<'a> {
    /// Which payment.
    pub(super) payment: &'a Payment,
    /// The estimates that count it so.
    pub(super) estimates: String,
    /// 0 for the payment itself, one more for what it is made of.
    pub(super) depth: u8,
    /// Its place in the calculation.
    pub(super) step: Step,
    /// How much; what nothing settles has no euros of its own.
    pub(super) money: Option<Money>,
    /// How sure.
    pub(super) certainty: Certainty,
    /// The figure that it is.
    pub(super) figure: Option<&'static Figure>,
}

/// Every step of every payment.
pub(super) fn rows(simulation: &Simulation) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for payment in &simulation.payments {
        for (estimates, amount) in distinct(payment) {
            if let Some(derivation) = simulation.derivation(amount) {
                walk(&mut rows, payment, &estimates, 0, derivation);
            }
        }
    }
    rows
}

/// The amounts of a payment, each once, with the estimates that share it; without those of 0 €.
fn distinct(payment: &Payment) -> Vec<(String, Amount)> {
    let three = payment.amount;
    let named: Vec<(&str, Amount)> = texts::ESTIMATES
        .into_iter()
        .zip([three.prudent, three.expected, three.maximum])
        .collect();
    let same =
        |one: &Amount, other: &Amount| one.money == other.money && one.certainty == other.certainty;
    let mut amounts: Vec<(String, Amount)> = Vec::new();
    for (_, amount) in &named {
        if amount.money.is_zero() || amounts.iter().any(|(_, other)| same(other, amount)) {
            continue;
        }
        let sharing = named.iter().filter(|(_, other)| same(other, amount));
        let names: Vec<&str> = sharing.map(|(name, _)| *name).collect();
        amounts.push((names.join(", "), *amount));
    }
    amounts
}

fn walk<'a>(
    rows: &mut Vec<Row<'a>>,
    payment: &'a Payment,
    estimates: &str,
    depth: u8,
    derivation: Derivation<'_>,
) {
    let step = derivation.step();
    let parts: Vec<Derivation<'_>> = derivation
        .parts()
        .filter(|part| part.step() != Step::Nothing)
        .collect();
    // A sum of one thing is that thing.
    if let (Step::Sum, [only]) = (step, parts.as_slice()) {
        return walk(rows, payment, estimates, depth, *only);
    }
    let figure = match step {
        Step::Figure(figure) | Step::Replaced(figure) => Some(figure),
        _ => None,
    };
    rows.push(Row {
        payment,
        estimates: estimates.to_owned(),
        depth,
        step,
        money: (!matches!(step, Step::Assumption(_))).then(|| derivation.money()),
        certainty: derivation.certainty(),
        figure,
    });
    for part in parts {
        walk(rows, payment, estimates, depth.saturating_add(1), part);
    }
}

/// Where everything used was read: figures, conditions of the measures that are not closed,
/// obligations.
pub(super) fn sources(simulation: &Simulation) -> BTreeSet<Source> {
    let figures = rows(simulation).into_iter().filter_map(|row| row.figure);
    let mut sources: BTreeSet<Source> =
        figures.flat_map(|figure| figure.sources).copied().collect();
    for answered in &simulation.measures {
        if answered.answer != Answer::Unmet {
            sources.extend(answered.sources);
        }
    }
    for obligation in &simulation.obligations {
        if obligation.latest.is_some() {
            sources.extend(obligation.sources);
        }
    }
    sources
}

/// The titles of the sources of a figure.
pub(super) fn titles(figure: &Figure) -> String {
    let titles: Vec<&str> = figure
        .sources
        .iter()
        .map(|source| source.details().title)
        .collect();
    titles.join(texts::files::BETWEEN)
}

/// The rules and the tier that a figure belongs to.
pub(super) fn belongs_to(figure: &Figure) -> String {
    texts::files::belongs_to(figure.key)
}

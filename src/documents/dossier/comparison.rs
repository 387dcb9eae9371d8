//! The scenarios side by side: their headline amounts, and how far each is from the first.
//! This module must never compute a difference: the library did.

use maud::{Markup, html};

use crate::charts::{head, sure};
use crate::funding::{self, Comparison, Earned, Estimate, Line, Reach, Simulation, Sure};
use crate::texts::{self, compare, dossier as words, report};

use super::Scenario;
use super::sheet::nothing;

pub(super) fn draw(scenarios: &[Scenario]) -> Markup {
    let simulations: Vec<&Simulation> = scenarios.iter().map(|of| &of.simulation).collect();
    let comparison = funding::compare(&simulations);
    let names: Vec<String> = (0..)
        .zip(scenarios)
        .map(|(place, scenario)| words::scenario(place, scenario.project.name.as_deref()))
        .collect();
    let mut columns = vec![texts::AMOUNT];
    columns.extend(names.iter().map(String::as_str));
    let reaches = &comparison.reaches;
    html! {
        section {
            h2 { (words::COMPARISON) }
            @for unlike in (1..names.len()).filter_map(|place| compare::unlike_years(&comparison, place)) {
                p.warning { (unlike) }
            }
            p.small { (words::COMPARISON_LEAD) }
            table.amounts {
                (head(words::COMPARISON, &columns, 1..columns.len()))
                tbody {
                    @for (name, line, estimate) in rows(&comparison) {
                        (row(&comparison, &name, line, estimate))
                    }
                }
            }
            @if reaches.contains(&Reach::Signature) && reaches.contains(&Reach::Contract) {
                p.small { (compare::NO_DAY) }
            }
            @for (name, is_as_if) in names.iter().zip(&comparison.as_if) {
                @if *is_as_if {
                    p.warning { (name) (texts::COLON) (texts::AS_IF_WARNING) }
                }
            }
        }
    }
}

/// A line in one of its estimates; nothing where no scenario has money in it.
fn row(comparison: &Comparison, name: &str, line: Line, estimate: Estimate) -> Markup {
    let Some(row) = comparison.row(line) else {
        return Markup::default();
    };
    let cells = row.cells.iter();
    let cells: Vec<(Sure, Option<Sure>)> = cells
        .map(|cell| {
            let value = cell.value.map(|sure| sure.of(estimate)).unwrap_or_default();
            (value, cell.difference.map(|sure| sure.of(estimate)))
        })
        .collect();
    if cells.iter().all(|(value, _)| value.money.is_zero()) {
        return Markup::default();
    }
    html! {
        tr {
            th scope="row" { (name) }
            @for (place, (value, difference)) in cells.into_iter().enumerate() {
                td.number {
                    @if value.money.is_zero() {
                        (nothing())
                    } @else {
                        (sure(value.certainty, &texts::money(value.money)))
                    }
                    @if place > 0 {
                        span.change { (change(difference)) }
                    }
                }
            }
        }
    }
}

/// How far an amount is from that of the first scenario.
fn change(difference: Option<Sure>) -> Markup {
    html! {
        @match difference {
            None => (compare::NOT_COMPARABLE),
            Some(Sure { money, .. }) if money.is_zero() => (compare::IDENTICAL),
            Some(Sure { money, certainty }) => (sure(certainty, &texts::difference(money))),
        }
    }
}

/// Around the signature, twelve months, before and in each year, as expected; then all, in each estimate.
fn rows(comparison: &Comparison) -> Vec<(String, Line, Estimate)> {
    let mut rows = vec![
        (words::AT_SIGNATURE.into(), Line::Seed, Estimate::Expected),
        (
            texts::TWELVE_MONTHS.into(),
            Line::TwelveMonths,
            Estimate::Expected,
        ),
        (
            texts::EARLY_PAYMENT.into(),
            Line::Earned(Earned::BeforeContract, None),
            Estimate::Expected,
        ),
    ];
    let years = comparison.years.iter().max().copied().unwrap_or_default();
    rows.extend((1..=years).map(|number| {
        let year = Line::Earned(Earned::Year(number), None);
        (report::contract_year(number), year, Estimate::Expected)
    }));
    let estimates = texts::ESTIMATES.into_iter();
    rows.extend(
        estimates
            .zip([Estimate::Prudent, Estimate::Expected, Estimate::Maximum])
            .map(|(name, estimate)| {
                let name = format!("{}, {name}", words::WHOLE_CONTRACT);
                (name, Line::Total(None), estimate)
            }),
    );
    rows
}

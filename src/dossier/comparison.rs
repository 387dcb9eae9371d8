//! The scenarios side by side: their headline amounts, and how far each is from the first.
//! This module must never compute a difference: the library did.

use crate::funding::{self, Comparison, Earned, Line, Reach, Simulation, Sure, Three};
use crate::pictures::Markup;
use crate::texts::{self, compare, dossier as words, report};

use super::Scenario;
use super::sheet::{end_of_table, nothing, paragraph, table};

/// The reading of a line that a row holds.
type Reading = fn(Three<Sure>) -> Sure;

const PRUDENT: Reading = |three| three.prudent;
const EXPECTED: Reading = |three| three.expected;
const MAXIMUM: Reading = |three| three.maximum;

pub(super) fn draw(markup: &mut Markup, scenarios: &[Scenario]) {
    let simulations: Vec<&Simulation> = scenarios.iter().map(|of| &of.simulation).collect();
    let comparison = funding::compare(&simulations);
    markup.around("<section><h2>", words::COMPARISON, "</h2>");
    paragraph(markup, "small", words::COMPARISON_LEAD);
    let names: Vec<String> = (0..)
        .zip(scenarios)
        .map(|(place, scenario)| words::scenario(place, scenario.project.name.as_deref()))
        .collect();
    let mut columns = vec![texts::AMOUNT];
    columns.extend(names.iter().map(String::as_str));
    let numbers = 1..columns.len();
    table(markup, "amounts", words::COMPARISON, &columns, numbers);
    for (name, line, reading) in rows() {
        row(markup, &comparison, (&name, line, reading));
    }
    end_of_table(markup);
    let reaches = &comparison.reaches;
    if reaches.contains(&Reach::Signature) && reaches.contains(&Reach::Contract) {
        paragraph(markup, "small", compare::NO_DAY);
    }
    for (name, is_as_if) in names.iter().zip(&comparison.as_if) {
        if *is_as_if {
            markup.around("<p class=warning>", name, "");
            markup.words(texts::COLON);
            markup.around("", texts::AS_IF_WARNING, "</p>");
        }
    }
    markup.add("</section>", &[]);
}

/// A line in one of its readings; nothing where no scenario has money in it.
fn row(markup: &mut Markup, comparison: &Comparison, (name, line, reading): (&str, Line, Reading)) {
    let Some(row) = comparison.row(line) else {
        return;
    };
    let cells = row.cells.iter();
    let cells: Vec<(Sure, Option<Sure>)> = cells
        .map(|cell| {
            let value = cell.value.map(reading).unwrap_or_default();
            (value, cell.difference.map(reading))
        })
        .collect();
    if cells.iter().all(|(value, _)| value.money.is_zero()) {
        return;
    }
    markup.around("<tr><th scope=row>", name, "</th>");
    for (place, (value, difference)) in cells.into_iter().enumerate() {
        markup.add("<td class=number>", &[]);
        if value.money.is_zero() {
            nothing(markup);
        } else {
            markup.sure(value.certainty, &texts::money(value.money));
        }
        if place > 0 {
            markup.add("<span class=change>", &[]);
            match difference {
                None => markup.words(compare::NOT_COMPARABLE),
                Some(Sure { money, .. }) if money.is_zero() => markup.words(compare::IDENTICAL),
                Some(Sure { money, certainty }) => {
                    markup.sure(certainty, &texts::difference(money));
                }
            }
            markup.add("</span>", &[]);
        }
        markup.add("</td>", &[]);
    }
    markup.add("</tr>", &[]);
}

/// Around the signature, twelve months, before and in each year, as expected; then all, in each reading.
fn rows() -> Vec<(String, Line, Reading)> {
    let mut rows = vec![
        (words::AT_SIGNATURE.into(), Line::Seed, EXPECTED),
        (texts::TWELVE_MONTHS.into(), Line::TwelveMonths, EXPECTED),
        (
            texts::EARLY_PAYMENT.into(),
            Line::Earned(Earned::BeforeContract, None),
            EXPECTED,
        ),
    ];
    rows.extend((1..=5).map(|number| {
        let year = Line::Earned(Earned::Year(number), None);
        (report::contract_year(number), year, EXPECTED)
    }));
    let readings = texts::READINGS.into_iter();
    rows.extend(
        readings
            .zip([PRUDENT, EXPECTED, MAXIMUM])
            .map(|(name, reading)| {
                let name = [words::WHOLE_CONTRACT, ", ", name].concat();
                (name, Line::Total(None), reading)
            }),
    );
    rows
}

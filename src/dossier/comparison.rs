//! The scenarios side by side: their headline amounts, and how far each is from the first.
//! This module must never compute a difference: the library did.

use crate::funding::{Amount, Headlines};
use crate::pictures::Markup;
use crate::texts::{self, dossier as words, report};

use super::Scenario;
use super::sheet::{end_of_table, nothing, paragraph, table};

/// How many amounts are compared: around the signature, twelve months, before and in each year, all.
const ROWS: usize = 11;

pub(super) fn draw(markup: &mut Markup, scenarios: &[Scenario]) {
    let all: Vec<Headlines<Amount>> = scenarios
        .iter()
        .map(|scenario| Headlines::of(&scenario.simulation))
        .collect();
    let Some(first) = all.first() else {
        return;
    };
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
    let rows_of: Vec<_> = all
        .iter()
        .map(|other| (rows(other), rows(&other.less(first))))
        .collect();
    for (row, name) in row_names().iter().enumerate() {
        let cells = rows_of.iter().filter_map(|(amounts, changes)| {
            let (amount, change) = (amounts.get(row)?, changes.get(row)?);
            Some((*amount, *change))
        });
        let cells: Vec<_> = cells.collect();
        if cells.iter().all(|(amount, _)| amount.money.is_zero()) {
            continue;
        }
        markup.around("<tr><th scope=row>", name, "</th>");
        for (index, (amount, change)) in cells.into_iter().enumerate() {
            markup.add("<td class=number>", &[]);
            if amount.money.is_zero() {
                nothing(markup);
            } else {
                markup.sure(amount.certainty, &texts::money(amount.money));
            }
            if index > 0 {
                let change = texts::difference(change);
                markup.around("<span class=change>", &change, "</span>");
            }
            markup.add("</td>", &[]);
        }
    }
    end_of_table(markup);
    for (name, scenario) in names.iter().zip(scenarios) {
        if scenario.simulation.as_if {
            markup.around("<p class=warning>", name, "");
            markup.words(texts::COLON);
            markup.around("", texts::AS_IF_WARNING, "</p>");
        }
    }
    markup.add("</section>", &[]);
}

fn row_names() -> [String; ROWS] {
    let [one, two, three, four, five] = [1, 2, 3, 4, 5].map(report::contract_year);
    let [prudent, expected, maximum] = texts::READINGS;
    let all = words::WHOLE_CONTRACT;
    [
        words::AT_SIGNATURE.into(),
        texts::TWELVE_MONTHS.into(),
        texts::EARLY_PAYMENT.into(),
        one,
        two,
        three,
        four,
        five,
        [all, ", ", prudent].concat(),
        [all, ", ", expected].concat(),
        [all, ", ", maximum].concat(),
    ]
}

/// In the order of their names, as expected but for those that say otherwise.
fn rows<T: Copy>(of: &Headlines<T>) -> [T; ROWS] {
    let [before, one, two, three, four, five] = of.earned.map(|year| year.expected);
    [
        of.seed.expected,
        of.first_twelve_months.expected,
        before,
        one,
        two,
        three,
        four,
        five,
        of.total.prudent,
        of.total.expected,
        of.total.maximum,
    ]
}

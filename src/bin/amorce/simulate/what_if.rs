//! What would change if one thing were otherwise, as a section of the report.
//! This module must never compute a difference.

use amorce::funding::{Estimates, Project, what_if as ask};
use amorce::texts::{self, report};
use amorce::units::Money;

use crate::table::Table;

pub(super) fn what_if(project: &Project) -> String {
    let what_if = ask(project);
    let mut text = String::new();
    let mut table = estimates();
    for alternative in what_if.alternatives.iter().filter(|other| other.applies) {
        let choice = alternative.choice;
        let name = format!(
            "{} ({})",
            texts::assumption(choice.assumption()),
            choice.id()
        );
        row(&mut table, name, alternative.change, texts::difference);
    }
    part(&mut text, report::ALTERNATIVES, &table);

    let mut table = estimates();
    let [lowest, highest] = report::LOWEST_AND_HIGHEST.map(str::to_owned);
    row(&mut table, lowest, what_if.lowest, texts::money);
    row(&mut table, highest, what_if.highest, texts::money);
    part(&mut text, report::EXTREMES, &table);

    let mut table = estimates();
    for change in &what_if.missions {
        let name = report::mission_change(change);
        row(&mut table, name, change.change, texts::difference);
    }
    part(&mut text, report::MISSIONS, &table);

    let mut table = estimates();
    for change in &what_if.tiers {
        let name = texts::tier(change.neighbour.tier).to_owned();
        row(&mut table, name, change.change, texts::difference);
    }
    part(&mut text, report::TIERS, &table);
    text
}

fn estimates() -> Table {
    let mut table = Table::with_numbers_in([1, 2, 3]);
    let [prudent, expected, maximum] = texts::ESTIMATES.map(str::to_owned);
    table.row([String::new(), prudent, expected, maximum]);
    table
}

fn row(table: &mut Table, name: String, three: Estimates<Money>, told: fn(Money) -> String) {
    let three = three.map(told);
    table.row([name, three.prudent, three.expected, three.maximum]);
}

fn part(text: &mut String, heading: &str, table: &Table) {
    if table.has_rows_below_its_heading() {
        text.push_str(&format!("  {heading}\n{}", table.lines("    ")));
    }
}

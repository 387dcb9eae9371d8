//! How each amount came about, once for all the rows that share it, with its sources by their numbers.
//! This module must never leave out a step that gives euros.

use maud::{Markup, html};

use super::references;
use crate::aid_report::{Made, Report, Worth};
use crate::charts::sure;
use crate::documents::aid::row::{name, title};
use crate::documents::dossier::sheet::reference;
use crate::texts::{self, aid_files as words, dossier};

/// What one more level would bring: each gain is made of two whole years, which would fill pages. The page, the spreadsheet and
/// JSON hold them.
const WHAT_IF: &str = "more";

pub(super) fn draw(report: &Report) -> Markup {
    let entries = entries(report);
    if entries.is_empty() {
        return Markup::default();
    }
    html! {
        section {
            h2 { (words::DETAIL) }
            p.small { (words::DETAIL_LEAD) }
            ol.calculations {
                @for (number, entry) in (1..).zip(&entries) {
                    li { (of_entry(report, &entries, number, entry)) }
                }
            }
        }
    }
}

/// An entry: its number and name; its first step names it where it says the same.
fn of_entry(report: &Report, entries: &[Entry<'_>], number: usize, entry: &Entry<'_>) -> Markup {
    let before = entries.iter().take(number.saturating_sub(1));
    let before: Vec<&Made> = before.map(|entry| entry.made).collect();
    let named = [&number.to_string(), ". "].concat();
    html! {
        @if entry.made.words.contains(&entry.title) {
            ul.tree { (node(report, &before, &named, entry.made)) }
        } @else {
            strong { (named) (entry.name) }
            ul.tree { (node(report, &before, "", entry.made)) }
        }
    }
}

/// A making, and the first row that has it.
struct Entry<'a> {
    /// The first words of the row.
    title: String,
    /// All that names it.
    name: String,
    made: &'a Made,
}

/// Each making once; an amount of nothing that is made of nothing has none.
fn entries(report: &Report) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for table in report.tables.iter().filter(|table| table.id != WHAT_IF) {
        for row in &table.rows {
            for made in row.made.iter().filter(|made| !is_nothing(made)) {
                if !entries.iter().any(|other| other.made == made) {
                    entries.push(Entry {
                        title: title(row),
                        name: texts::sentence_case(&name(table, row)),
                        made,
                    });
                }
            }
        }
    }
    entries
}

fn is_nothing(made: &Made) -> bool {
    let money = match &made.worth {
        Worth::Money(money) | Worth::Points(_, money) => *money,
        Worth::Reason => return false,
    };
    money.is_zero() && made.parts.is_empty()
}

/// A step and what it is made of; what is an entry before is referred to.
fn node(report: &Report, before: &[&Made], named: &str, made: &Made) -> Markup {
    let place = before.iter().position(|other| *other == made);
    html! {
        li {
            (named) (made.words)
            @match &made.worth {
                Worth::Money(money) => {
                    (texts::COLON) (sure(made.certainty, &texts::money(*money)))
                },
                Worth::Points(points, money) => {
                    (texts::COLON) (points) ", " (sure(made.certainty, &texts::money(*money)))
                },
                Worth::Reason => {},
            }
            (references(report, &made.sources))
            @if let Some(place) = place {
                ", " (reference(&dossier::calculation(place + 1)))
            } @else if !made.parts.is_empty() {
                ul {
                    @for part in &made.parts { (node(report, before, "", part)) }
                }
            }
        }
    }
}

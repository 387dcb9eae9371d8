//! What nothing settles and counts for this project: the reading in use, why, and what another would change.
//! This module must never compute a difference: the library did.

use maud::{Markup, html};

use crate::charts::head;
use crate::funding::{Estimates, Project, what_if};
use crate::law::Assumption;
use crate::texts::{self, dossier as words};
use crate::units::Money;

use super::notes::Notes;
use super::sheet::Level;

pub(super) fn draw(notes: &mut Notes, project: &Project, level: Level) -> Markup {
    let named = notes.take_assumptions();
    let alternatives = what_if(project).alternatives;
    let others = |open: Assumption| {
        let others = alternatives.iter();
        others.filter(move |other| other.choice.assumption() == open)
    };
    let counts = |of: &Assumption| {
        named.contains(of)
            || !project.choices.of(*of).is_default()
            || others(*of).any(|other| other.applies)
    };
    let in_use: Vec<Assumption> = Assumption::ALL.into_iter().filter(counts).collect();
    let [question, other] = words::ASSUMPTION_COLUMNS;
    let [prudent, expected, maximum] = texts::ESTIMATES;
    let columns = [question, other, prudent, expected, maximum];
    html! {
        section {
            (level.heading(words::ASSUMPTIONS))
            @if in_use.is_empty() {
                p.small { (words::NO_ASSUMPTION) }
            } @else {
                p.small { (words::ASSUMPTIONS_LEAD) }
                table.assumptions {
                    (head(words::ASSUMPTIONS, &columns, 2..5))
                    tbody {
                        @for open in in_use {
                            @let rows = others(open).count();
                            @for (index, other) in others(open).enumerate() {
                                tr {
                                    @if index == 0 { (in_question(project, open, rows)) }
                                    td { (texts::sentence_case(texts::choice(other.choice))) }
                                    (changes(other.change))
                                }
                            }
                            @if rows == 0 {
                                tr {
                                    (in_question(project, open, 1))
                                    td colspan="4" { (texts::sentence_case(words::NO_OTHER)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The question, the reading in use and why it is open, beside so many rows of other readings.
fn in_question(project: &Project, open: Assumption, rows: usize) -> Markup {
    let reading = project.choices.of(open);
    html! {
        th scope="rowgroup" rowspan=(rows) {
            (texts::sentence_case(texts::assumption(open))) (texts::COLON)
            strong { (texts::choice(reading)) }
            @if !reading.is_default() { (words::YOUR_READING) }
            span.cited { (texts::assumption_reason(open)) }
        }
    }
}

fn changes(change: Estimates<Money>) -> Markup {
    let changes = change.all();
    html! {
        @if changes.iter().all(|change| change.is_zero()) {
            td class="number nothing" colspan="3" { (words::NO_CHANGE) }
        } @else {
            @for change in changes {
                td.number { (texts::difference(change)) }
            }
        }
    }
}

//! What must be done by when, in the order of the days, and what must not be forgotten.
//! This module must never decide whether a step is late: the library did.

use maud::{Markup, html};

use crate::charts::head;
use crate::funding::{Obligation, Simulation};
use crate::law::Reminder;
use crate::texts::{self, dossier as words, report};
use crate::units::Date;

use super::notes::Notes;
use super::sheet::{Level, mark};

pub(super) fn draw(notes: &mut Notes, simulation: &Simulation, level: Level) -> Markup {
    let mut steps: Vec<&Obligation> = simulation.obligations.iter().collect();
    steps.sort_by_key(|step| step.latest.unwrap_or(Date::MAX));
    html! {
        section {
            (level.heading(report::ROADMAP))
            table.roadmap {
                (head(report::ROADMAP, &words::ROADMAP_COLUMNS, 0..0))
                tbody {
                    @for step in steps {
                        tr {
                            th scope="row" { (texts::sentence_case(texts::roadmap_step(step.step))) }
                            td { (words::day(step.latest)) }
                            td { (texts::roadmap_status_beside_day(step)) }
                            td { (notes.sources(step.sources)) }
                        }
                    }
                }
            }
            (level.heading_below(texts::REMINDERS))
            ul {
                @for reminder in Reminder::ALL {
                    li {
                        (texts::reminder(reminder)) " "
                        (mark(reminder.certainty()))
                        (notes.sources(reminder.sources()))
                    }
                }
            }
        }
    }
}

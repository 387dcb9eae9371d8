//! What must be done by when, in the order of the days, and what must not be forgotten.
//! This module must never decide whether a step is late: the library did.

use crate::funding::{Obligation, Simulation};
use crate::law::{Reminder, Source};
use crate::pictures::Markup;
use crate::texts::{self, dossier as words, report};
use crate::units::Date;

use super::notes::Notes;
use super::sheet::{Level, end_of_table, mark, table};

pub(super) fn draw(markup: &mut Markup, notes: &mut Notes, simulation: &Simulation, level: Level) {
    markup.add("<section>", &[]);
    level.heading(markup, report::ROADMAP);
    let columns = words::ROADMAP_COLUMNS;
    table(markup, "roadmap", report::ROADMAP, &columns, 0..0);
    let mut steps: Vec<&Obligation> = simulation.obligations.iter().collect();
    steps.sort_by_key(|step| step.latest.unwrap_or(Date::MAX));
    for step in steps {
        let name = texts::sentence_case(texts::roadmap_step(step.step));
        markup.around("<tr><th scope=row>", &name, "</th>");
        let day = words::day(step.latest);
        for cell in [day, texts::roadmap_status(step.status)] {
            markup.around("<td>", &cell, "</td>");
        }
        markup.add("<td>", &[]);
        references(markup, notes, step.sources);
        markup.add("</td>", &[]);
    }
    end_of_table(markup);
    level.heading_below(markup, texts::REMINDERS);
    markup.add("<ul>", &[]);
    for reminder in Reminder::ALL {
        markup.around("<li>", &texts::reminder(reminder), " ");
        mark(markup, reminder.certainty());
        references(markup, notes, reminder.sources());
        markup.add("</li>", &[]);
    }
    markup.add("</ul></section>", &[]);
}

fn references(markup: &mut Markup, notes: &mut Notes, sources: &[Source]) {
    for source in sources {
        let place = words::source(notes.source(*source));
        markup.around(" <span class=reference>", &place, "</span>");
    }
}

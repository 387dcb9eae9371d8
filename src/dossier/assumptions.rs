//! What nothing settles and counts for this project: the reading in use, why, and what another would change.
//! This module must never compute a difference: the library did.

use crate::funding::{Project, Three, what_if};
use crate::law::Assumption;
use crate::pictures::Markup;
use crate::texts::{self, dossier as words};
use crate::units::Money;

use super::notes::Notes;
use super::sheet::{Level, end_of_table, paragraph, readings, table};

pub(super) fn draw(markup: &mut Markup, notes: &mut Notes, project: &Project, level: Level) {
    markup.add("<section>", &[]);
    level.heading(markup, words::ASSUMPTIONS);
    let named = notes.take_assumptions();
    let alternatives = what_if(project).alternatives;
    let counts = |of: &Assumption| {
        let mut others = alternatives.iter();
        named.contains(of)
            || !project.choices.of(*of).is_default()
            || others.any(|other| other.applies && other.choice.assumption() == *of)
    };
    let in_use: Vec<Assumption> = Assumption::ALL.into_iter().filter(counts).collect();
    if in_use.is_empty() {
        paragraph(markup, "small", words::NO_ASSUMPTION);
        markup.add("</section>", &[]);
        return;
    }
    paragraph(markup, "small", words::ASSUMPTIONS_LEAD);
    let [question, other] = words::ASSUMPTION_COLUMNS;
    let [prudent, expected, maximum] = texts::READINGS;
    let columns = [question, other, prudent, expected, maximum];
    table(markup, "assumptions", words::ASSUMPTIONS, &columns, 2..5);
    for open in in_use {
        let others = alternatives.iter();
        let others: Vec<_> = others
            .filter(|other| other.choice.assumption() == open)
            .collect();
        markup.add("<tr>", &[]);
        in_question(markup, project, open, others.len());
        for (index, other) in others.iter().enumerate() {
            if index > 0 {
                markup.add("<tr>", &[]);
            }
            let name = texts::sentence_case(texts::choice(other.choice));
            markup.around("<td>", &name, "</td>");
            changes(markup, other.change);
        }
        if others.is_empty() {
            let settled = texts::sentence_case(words::NO_OTHER);
            markup.around("<td colspan=4>", &settled, "</td>");
        }
    }
    end_of_table(markup);
    markup.add("</section>", &[]);
}

/// The question, the reading in use and why it is open, beside so many other readings.
fn in_question(markup: &mut Markup, project: &Project, open: Assumption, others: usize) {
    let question = texts::sentence_case(texts::assumption(open));
    let reading = project.choices.of(open);
    let rows = others.max(1).to_string();
    markup.around("<th scope=rowgroup rowspan=", &rows, ">");
    markup.words(&question);
    markup.words(texts::COLON);
    markup.around("<strong>", texts::choice(reading), "</strong>");
    if !reading.is_default() {
        markup.words(words::YOUR_READING);
    }
    let why = texts::assumption_reason(open);
    markup.around("<span class=cited>", why, "</span></th>");
}

fn changes(markup: &mut Markup, change: Three<Money>) {
    let changes = readings(change);
    if changes.iter().all(|change| change.is_zero()) {
        let words = words::NO_CHANGE;
        markup.around("<td colspan=3 class=\"number nothing\">", words, "</td>");
        return;
    }
    for change in changes {
        markup.around("<td class=number>", &texts::difference(change), "</td>");
    }
}

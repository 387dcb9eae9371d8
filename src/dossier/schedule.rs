//! Every payment by its day: what for, how much in each reading, how sure, and by which calculation.
//! This module must never decide when something is paid.

use crate::funding::{Earned, Payment, Simulation, Undated, When};
use crate::pictures::Markup;
use crate::texts::{self, dossier as words};
use crate::units::{Certainty, Date};

use super::calculations::Calculations;
use super::sheet::{Level, end_of_table, lined_cell, paragraph, readings, table};

/// `first` is the number of the first calculation.
pub(super) fn draw(
    markup: &mut Markup,
    simulation: &Simulation,
    calculations: &Calculations,
    first: usize,
    level: Level,
) {
    markup.add("<section>", &[]);
    let heading = texts::heading(texts::SCHEDULE, simulation.as_if);
    level.heading(markup, &heading);
    if simulation.payments.is_empty() {
        paragraph(markup, "small", words::NO_PAYMENT);
        markup.add("</section>", &[]);
        return;
    }
    paragraph(markup, "small", words::SCHEDULE_LEAD);
    let mut above = None;
    for (payment, entry) in simulation.payments.iter().zip(&calculations.of_payments) {
        let day = Day::of(payment.when);
        if above != Some(day) {
            if above.is_some() {
                end_of_table(markup);
            }
            begin(markup, day);
            above = Some(day);
        }
        row(markup, payment, first + entry);
    }
    end_of_table(markup);
    markup.add("<ul class=\"small years\">", &[]);
    for year in &simulation.years {
        markup.add("<li>", &[]);
        markup.sure(year.certainty, &texts::contract_year(year));
        markup.add("</li>", &[]);
    }
    markup.add("</ul></section>", &[]);
}

/// A day has a table of its own: on the next sheet, its head says the day again.
fn begin(markup: &mut Markup, day: Day) {
    let day = day.words();
    let [year, certainty, calculation] = words::SCHEDULE_COLUMNS;
    let [prudent, expected, maximum] = texts::READINGS;
    let columns = [
        &day,
        year,
        prudent,
        expected,
        maximum,
        certainty,
        calculation,
    ];
    table(markup, "schedule", &day, &columns, 2..5);
}

/// The day under which a payment stands, or why it has none.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Day {
    On(Date),
    Unknown(Undated),
}

impl Day {
    fn of(when: When) -> Self {
        match when {
            When::On(day) | When::NotBefore(day) => Self::On(day),
            When::Unknown(why) => Self::Unknown(why),
        }
    }

    fn words(self) -> String {
        match self {
            Self::On(day) => texts::date(day),
            Self::Unknown(why) => texts::sentence_case(texts::undated(why)),
        }
    }
}

fn row(markup: &mut Markup, payment: &Payment, number: usize) {
    markup.around("<tr><th scope=row>", &what(payment), "");
    if let When::NotBefore(_) = payment.when {
        markup.words(words::NOT_BEFORE);
    }
    markup.around("</th><td>", &words::year(payment.earned), "</td>");
    for amount in readings(payment.amount) {
        lined_cell(markup, amount);
    }
    let certainty = payment.amount.maximum.certainty;
    markup.around("<td class=cited>", texts::certainty(certainty), "");
    if payment.date_certainty != Certainty::Official && payment.when.earliest().is_some() {
        let certainty = texts::certainty(payment.date_certainty);
        markup.around("<br>", words::DAY, certainty);
    }
    markup.around("</td><td class=reference>", &number.to_string(), "</td>");
}

/// What a payment is for, and which part of the year's amount it is.
fn what(payment: &Payment) -> String {
    let mut text = texts::item(payment.item, payment.earned == Earned::Year(1));
    let slice = texts::slice(payment.slice);
    if !slice.is_empty() {
        text.push_str(", ");
        text.push_str(slice);
    }
    text
}

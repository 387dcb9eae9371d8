//! Every payment by its day: what for, how much in each estimate, how sure, and by which calculation.
//! This module must never decide when something is paid.

use maud::{Markup, html};

use crate::charts::{head, sure};
use crate::funding::{Earned, Payment, Simulation, Undated, When};
use crate::texts::{self, dossier as words};
use crate::units::{Certainty, Date};

use super::calculations::Calculations;
use super::sheet::{Level, lined_cells};

/// `first` is the number of the first calculation.
pub(super) fn draw(
    simulation: &Simulation,
    calculations: &Calculations,
    first: usize,
    level: Level,
) -> Markup {
    let numbers = calculations.of_payments.iter().map(|entry| first + entry);
    let payments: Vec<(&Payment, usize)> = simulation.payments.iter().zip(numbers).collect();
    let days = payments.chunk_by(|one, other| Day::of(one.0.when) == Day::of(other.0.when));
    html! {
        section {
            (level.heading(&texts::heading(texts::SCHEDULE, simulation.as_if)))
            @if payments.is_empty() {
                p.small { (words::NO_PAYMENT) }
            } @else {
                p.small { (words::SCHEDULE_LEAD) }
                @for payments in days { (of_a_day(payments)) }
                ul class="small years" {
                    @for year in &simulation.years {
                        li { (sure(year.certainty, &texts::contract_year(year))) }
                    }
                }
            }
        }
    }
}

/// The payments of a day, in a table of its own: on the next sheet, its head says the day again.
fn of_a_day(payments: &[(&Payment, usize)]) -> Markup {
    let Some((first, _)) = payments.first() else {
        return Markup::default();
    };
    let day = Day::of(first.when).words();
    let [year, certainty, calculation] = words::SCHEDULE_COLUMNS;
    let [prudent, expected, maximum] = texts::ESTIMATES;
    let columns = [
        &day,
        year,
        prudent,
        expected,
        maximum,
        certainty,
        calculation,
    ];
    html! {
        table.schedule {
            (head(&day, &columns, 2..5))
            tbody {
                @for (payment, number) in payments { (row(payment, *number)) }
            }
        }
    }
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

fn row(payment: &Payment, number: usize) -> Markup {
    let is_day_sure = payment.date_certainty == Certainty::Official;
    html! {
        tr {
            th scope="row" {
                (what(payment))
                @if let When::NotBefore(_) = payment.when { (words::NOT_BEFORE) }
            }
            td { (words::year(payment.earned)) }
            (lined_cells(payment.amount))
            td.cited {
                (texts::certainty(payment.amount.maximum.certainty))
                @if !is_day_sure && payment.when.earliest().is_some() {
                    br; (words::DAY) (texts::certainty(payment.date_certainty))
                }
            }
            td.reference { (number) }
        }
    }
}

/// What a payment is for, and which part of the year's amount it is.
fn what(payment: &Payment) -> String {
    let item = texts::item(payment.item, payment.earned == Earned::Year(1));
    match texts::slice(payment.slice) {
        "" => item,
        slice => format!("{item}, {slice}"),
    }
}

//! The payments by date, beneath everything paid so far as a picture.
//! This module must never decide when something is paid.

use yew::prelude::*;

use super::table::{self, Row};
use super::{Details, derivation, detail, section};
use crate::app::charts::cash;
use crate::funding::{Payment, Simulation};
use crate::store::{Outcome, Panel};
use crate::texts;

/// The picture and, once it is open, every payment.
pub(super) fn view(outcome: &Outcome, details: Details) -> Html {
    let simulation = &outcome.simulation;
    section::view(
        "schedule-title",
        texts::heading(texts::SCHEDULE, simulation.as_if),
        html! {
            <>
                { cash::view(simulation, outcome.project.today) }
                { detail::view(details, Panel::Schedule, texts::every_payment(simulation.payments.len()), || {
                    let rows = simulation.payments.iter();
                    let rows = rows.map(|payment| row(simulation, payment, details));
                    table::view(texts::SCHEDULE_COLUMN, texts::ESTIMATES, rows.collect())
                }) }
            </>
        },
    )
}

fn row(simulation: &Simulation, payment: &Payment, details: Details) -> Html {
    let row = Row {
        panel: Panel::Payment(payment.item, payment.slice, payment.earned),
        key: None,
        day: Some(texts::when(payment.when)),
        name: texts::payment(payment),
        amounts: payment.amount.all(),
        words: texts::money,
    };
    table::row(details, row, || {
        derivation::of_estimates(details, simulation, payment.amount)
    })
}

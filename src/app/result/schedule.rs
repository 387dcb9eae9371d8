//! The contract years and the payments by date.
//! This module must never decide when something is paid.

use yew::prelude::*;

use super::certainty::sure;
use super::{Details, detail, table};
use crate::funding::{ContractYear, Payment, Simulation};
use crate::store::Panel;
use crate::texts;

/// The schedule, once there is something to pay.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    if simulation.payments.is_empty() {
        return Html::default();
    }
    let heading = texts::heading(texts::SCHEDULE, simulation.as_if);
    detail::part(details, Panel::Schedule, heading, || {
        let rows = simulation.payments.iter().map(row).collect();
        html! {
            <>
                { table::view(texts::SCHEDULE_COLUMN, texts::ESTIMATES, rows) }
                <ul>
                    for contract_year in &simulation.years {
                        <li>{ year(contract_year) }</li>
                    }
                </ul>
            </>
        }
    })
}

fn row(payment: &Payment) -> Html {
    let heading = html! {
        <>
            <span class="day">{ texts::when(payment.when) }</span>
            { texts::payment(payment) }
        </>
    };
    table::row(None, heading, payment.amount.all())
}

fn year(year: &ContractYear) -> Html {
    sure(year.certainty, texts::contract_year(year))
}

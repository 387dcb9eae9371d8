//! The contract years and the payments by date.
//! This module must never decide when something is paid.

use yew::prelude::*;

use super::certainty::{line, word};
use super::{Details, detail, readings};
use crate::app::Panel;
use crate::funding::{ContractYear, Earned, Payment, Simulation};
use crate::texts;

/// The schedule, once there is something to pay.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    if simulation.payments.is_empty() {
        return Html::default();
    }
    let heading = html! {
        <h3>{ texts::heading(texts::SCHEDULE, simulation.as_if) }</h3>
    };
    detail::view(details, Panel::Schedule, heading, || {
        html! {
            <>
                <div class="table">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{ texts::SCHEDULE_COLUMN }</th>
                                { readings::columns() }
                            </tr>
                        </thead>
                        <tbody>
                            for payment in &simulation.payments {
                                { row(payment) }
                            }
                        </tbody>
                    </table>
                </div>
                if !simulation.years.is_empty() {
                    <h4>{ texts::YEARS }</h4>
                    <ul>
                        for contract_year in &simulation.years {
                            { year(contract_year) }
                        }
                    </ul>
                }
            </>
        }
    })
}

fn row(payment: &Payment) -> Html {
    let slice = texts::slice(payment.slice);
    html! {
        <tr>
            <th scope="row">
                <span class="day">{ texts::when(payment.when) }</span>
                { texts::item(payment.item, payment.earned == Earned::Year(1)) }
                if !slice.is_empty() {
                    { ", " }
                    { slice }
                }
                { ", " }
                { texts::earned(payment.earned) }
            </th>
            { readings::cells(payment.amount) }
        </tr>
    }
}

fn year(year: &ContractYear) -> Html {
    html! {
        <li>
            { texts::contract_year(year.number) }
            { ", " }
            { texts::days(year.first, year.end) }
            { texts::COLON }
            if let Some(rules) = year.rules {
                <span class={line(year.certainty)}>{ texts::regime(rules.regime) }</span>
                { " " }
                { word(year.certainty) }
            } else {
                { texts::NO_RULES }
            }
        </li>
    }
}

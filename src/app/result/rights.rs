//! Rights that accrue: before the contract and in each of its years, whenever they are paid.
//! This module must never add two amounts: the library did.

use yew::prelude::*;

use super::cash::{pays, row, total};
use super::section::{self, small};
use super::{Details, table};
use crate::app::form::missions::core_missions;
use crate::funding::Simulation;
use crate::law::Mission;
use crate::store::Panel;
use crate::texts;

/// The table; nothing while there is nothing to earn.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let totals = &simulation.totals;
    if !pays(&totals.total) {
        return Html::default();
    }
    let mut rows = Vec::new();
    for year in totals.earned.iter().filter(|year| pays(year)) {
        if let Some(renewal) = simulation.renewal_before(year.period) {
            rows.push(table::heading(texts::renewed(renewal)));
        }
        let name = texts::year(year.period);
        rows.push(row(
            simulation,
            details,
            Panel::Sum(year.period),
            name,
            year,
        ));
    }
    rows.push(total(simulation, details, Panel::AllRights));
    section::view(
        "years-title",
        texts::heading(texts::RIGHTS_BY_YEAR, simulation.as_if),
        html! {
            <>
                { table::view(texts::CONTRACT_YEAR, texts::ESTIMATES, rows) }
                { without_missions(details) }
            </>
        },
    )
}

/// Why the years after the first are next to nothing, where no mission is taken on.
fn without_missions(details: Details) -> Html {
    let outcome = details.store.outcome();
    let takes_none = outcome.is_some_and(|outcome| {
        let project = &outcome.project;
        !outcome.is_example && !Mission::ALL.iter().any(|of| project.mission(*of).taken)
    });
    if !takes_none {
        return Html::default();
    }
    html! {
        <>
            { small(texts::NO_MISSION) }
            { core_missions(details.store, details.dispatch) }
        </>
    }
}

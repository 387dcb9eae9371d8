//! What lands on the account in each calendar year, and what each contract year gives a right to.
//! This module must never add two amounts: the library did.

use yew::prelude::*;

use super::section::{self, small};
use super::table::{self, Row};
use super::{Details, derivation};
use crate::app::form::missions::core_missions;
use crate::funding::{Simulation, Summary};
use crate::law::Mission;
use crate::store::Panel;
use crate::texts;

/// Both tables; nothing while there is nothing to earn.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    if simulation.totals.total.total.maximum.money.is_zero() {
        return Html::default();
    }
    html! {
        <>
            { cash(simulation, details) }
            { rights(simulation, details) }
        </>
    }
}

/// Money that lands: each calendar year, what has no day, all of it; then the first twelve months, which it holds too.
fn cash(simulation: &Simulation, details: Details) -> Html {
    let totals = &simulation.totals;
    let years = totals.calendar.iter().chain([&totals.undated]);
    let mut rows: Vec<Html> = years
        .filter(|year| pays(year))
        .map(|year| {
            let name = texts::cash_year(year.period);
            row(simulation, details, None, name, year)
        })
        .collect();
    rows.push(total(simulation, details, "cash-sum"));
    rows.push(table::note(texts::of_marks(totals.total.marks)));
    rows.push(first_twelve_months(simulation, details));
    section::view(
        "cash-title",
        texts::heading(texts::CASH_BY_YEAR, simulation.as_if),
        html! {
            <>
                { table::view(texts::CALENDAR_YEAR, texts::ESTIMATES, rows) }
                { small(texts::ROUNDED) }
            </>
        },
    )
}

fn first_twelve_months(simulation: &Simulation, details: Details) -> Html {
    const KEY: Option<&str> = Some("twelve-months");
    match &simulation.totals.first_twelve_months {
        Some(twelve) => {
            let name = texts::TWELVE_MONTHS.into();
            html! {
                <>
                    { table::heading(texts::counted_above(twelve.period)) }
                    { row(simulation, details, KEY, name, twelve) }
                </>
            }
        }
        None => table::row_of_words(KEY, texts::TWELVE_MONTHS, texts::TWELVE_MONTHS_UNDATED),
    }
}

/// Rights that accrue: before the contract and in each of its years, whenever they are paid.
fn rights(simulation: &Simulation, details: Details) -> Html {
    let totals = &simulation.totals;
    let mut rows = Vec::new();
    for year in totals.earned.iter().filter(|year| pays(year)) {
        if let Some(renewal) = simulation.renewal_before(year.period) {
            rows.push(table::heading(texts::renewed(renewal)));
        }
        rows.push(row(
            simulation,
            details,
            None,
            texts::year(year.period),
            year,
        ));
    }
    rows.push(total(simulation, details, "years-sum"));
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

fn total(simulation: &Simulation, details: Details, key: &'static str) -> Html {
    let total = &simulation.totals.total;
    let name = texts::year(total.period);
    row(simulation, details, Some(key), name, total)
}

fn pays(year: &Summary) -> bool {
    !year.total.maximum.money.is_zero()
}

fn row(
    simulation: &Simulation,
    details: Details,
    key: Option<&'static str>,
    name: String,
    year: &Summary,
) -> Html {
    let row = Row {
        panel: Panel::Sum(year.period),
        key,
        day: None,
        name,
        amounts: year.total.all(),
        words: texts::whole_money,
    };
    table::row(details, row, || {
        derivation::of_sum(details, simulation, year)
    })
}

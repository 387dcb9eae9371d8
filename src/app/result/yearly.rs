//! What arrives in the first twelve months, and what each contract year earns, a line each.
//! This module must never add two amounts: the library did.

use yew::prelude::*;

use super::{Details, derivation, section, table};
use crate::funding::Simulation;
use crate::store::Panel;
use crate::texts;

/// The table; nothing while there is nothing to earn.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let totals = &simulation.totals;
    if totals.total.total.maximum.money.is_zero() {
        return Html::default();
    }
    let earned = totals.earned.iter();
    let years = earned.filter(|year| !year.total.maximum.money.is_zero());
    let mut rows = vec![first_twelve_months(simulation, details)];
    for year in years.chain([&totals.total]) {
        if let Some(renewal) = simulation.renewal_before(year.period) {
            rows.push(table::heading(texts::renewed(renewal)));
        }
        let heading = html! { { texts::year(year.period) } };
        rows.push(table::row(None, heading, year.total.all()));
    }
    section::view(
        "years-title",
        texts::heading(texts::YEARS, simulation.as_if),
        table::view(texts::YEAR_COLUMN, texts::ESTIMATES, rows),
    )
}

fn first_twelve_months(simulation: &Simulation, details: Details) -> Html {
    const KEY: Option<&str> = Some("twelve-months");
    match simulation.totals.first_twelve_months {
        Some(twelve) => {
            let label = texts::twelve_months(twelve.period);
            let amounts = twelve.total.all();
            table::row_that_opens(details, Panel::TwelveMonths, KEY, label, amounts, || {
                derivation::later(details, simulation, twelve.total)
            })
        }
        None => table::row_of_words(KEY, texts::TWELVE_MONTHS, texts::TWELVE_MONTHS_UNDATED),
    }
}

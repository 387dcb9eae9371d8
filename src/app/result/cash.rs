//! Money that lands on the account: in each calendar year, at no day that anything sets, in all.
//! This module must never add two amounts: the library did.

use yew::prelude::*;

use super::section::{self, small};
use super::table::{self, Row};
use super::{Details, derivation};
use crate::funding::{Simulation, Summary};
use crate::store::Panel;
use crate::texts;

/// The table, then the first twelve months, which it holds too; nothing while there is nothing to earn.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let totals = &simulation.totals;
    if !pays(&totals.total) {
        return Html::default();
    }
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

/// The sum of everything.
pub(super) fn total(simulation: &Simulation, details: Details, key: &'static str) -> Html {
    let total = &simulation.totals.total;
    let name = texts::year(total.period);
    row(simulation, details, Some(key), name, total)
}

/// Whether anything is paid in a period.
pub(super) fn pays(year: &Summary) -> bool {
    !year.total.maximum.money.is_zero()
}

/// A period, to the euro, which opens its calculation.
pub(super) fn row(
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

//! Money that lands on the account: in each calendar year, at no day that anything sets, in all.
//! This module must never add two amounts: the library did.

use yew::prelude::*;

use super::section::{self, small};
use super::table::{self, Row};
use super::{Details, derivation};
use crate::funding::{Period, Simulation, Summary};
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
            row(simulation, details, Panel::Sum(year.period), name, year)
        })
        .collect();
    rows.push(total(simulation, details, Panel::Sum(totals.total.period)));
    rows.push(table::note(texts::of_marks(totals.total.marks)));
    rows.push(first_twelve_months(simulation, details));
    section::view(
        "account-title",
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
    match &simulation.totals.first_twelve_months {
        Some(twelve) => {
            let name = texts::TWELVE_MONTHS.into();
            html! {
                <>
                    { table::note(texts::counted_above(twelve.period)) }
                    { row(simulation, details, Panel::Sum(twelve.period), name, twelve) }
                </>
            }
        }
        None => table::row_of_words(
            Some("twelve-months"),
            texts::TWELVE_MONTHS,
            texts::TWELVE_MONTHS_UNDATED,
        ),
    }
}

/// The sum of everything, which opens this.
pub(super) fn total(simulation: &Simulation, details: Details, panel: Panel) -> Html {
    let total = &simulation.totals.total;
    row(simulation, details, panel, texts::year(total.period), total)
}

/// Whether anything is paid in a period.
pub(super) fn pays(year: &Summary) -> bool {
    !year.total.maximum.money.is_zero()
}

/// A period, to the euro, which opens its calculation.
pub(super) fn row(
    simulation: &Simulation,
    details: Details,
    panel: Panel,
    name: String,
    year: &Summary,
) -> Html {
    let key = match panel {
        Panel::AllRights => Some("years-sum"),
        Panel::Sum(Period::Total) => Some("cash-sum"),
        Panel::Sum(Period::FirstTwelveMonths(..)) => Some("twelve-months"),
        _ => None,
    };
    let row = Row {
        panel,
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

//! Everything paid so far, day after day, with its numbers as a table.
//! This module must never add two payments: the library did.

use yew::prelude::*;

use super::figure::{self, same_words};
use super::html as drawn;
use crate::charts::cash;
use crate::funding::Simulation;
use crate::texts;
use crate::units::Date;

/// The picture; nothing while no payment has a day. What is `beneath` stands under its table.
pub(in crate::app) fn view(simulation: &Simulation, today: Option<Date>, beneath: Html) -> Html {
    let points = simulation.cumulative_cash();
    if points.is_empty() {
        return Html::default();
    }
    let title = texts::heading(texts::CASH, simulation.as_if);
    let rows: Vec<_> = points.iter().map(texts::cash_row).collect();
    let table = same_words(&title, &texts::CASH_COLUMNS, &rows);
    let summary = texts::cash_summary(simulation, &points);
    let drawing = drawn(cash::draw(&points, today));
    let beneath = html! { <>{ table }{ beneath }</> };
    figure::view("cash", &title, &summary, drawing, beneath)
}

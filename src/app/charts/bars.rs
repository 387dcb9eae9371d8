//! What each contract year earns, with its numbers as a table.
//! This module must never add or take away money: the library did.

use maud::Markup;
use yew::prelude::*;

use super::figure::{self, same_numbers};
use super::html as drawn;
use crate::charts::bars;
use crate::funding::Simulation;
use crate::texts;

/// The picture of the years that earn something, with their table.
pub(in crate::app) fn view(simulation: &Simulation, table: Markup) -> Html {
    let title = texts::heading(texts::SURE_AND_AT_RISK, simulation.as_if);
    let summary = texts::years_summary(&simulation.totals.total);
    let drawing = drawn(bars::draw(simulation, ""));
    figure::view(
        "bars",
        &title,
        &summary,
        drawing,
        same_numbers(&title, table),
    )
}

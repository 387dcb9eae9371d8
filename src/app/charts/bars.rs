//! What each contract year earns, as bars; the table of the rights has their numbers.
//! This module must never add or take away money: the library did.

use yew::prelude::*;

use super::figure;
use super::html as drawn;
use crate::charts::bars;
use crate::funding::Simulation;
use crate::texts;

/// The picture of the years that earn something.
pub(in crate::app) fn view(simulation: &Simulation) -> Html {
    let title = texts::heading(texts::SURE_AND_AT_RISK, simulation.as_if);
    let summary = texts::years_summary(&simulation.totals.total);
    let drawing = drawn(bars::draw(simulation, ""));
    figure::view("bars", &title, &summary, drawing, Html::default())
}

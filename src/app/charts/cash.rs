//! Everything paid so far, day after day.
//! This module must never add two payments: the library did.

use yew::prelude::*;

use super::figure;
use super::html as drawn;
use crate::charts::cash;
use crate::funding::Simulation;
use crate::texts;
use crate::units::Date;

/// The picture; nothing while no payment has a day. The table of the payments stands beneath it.
pub(in crate::app) fn view(simulation: &Simulation, today: Option<Date>) -> Html {
    let points = simulation.cumulative_cash();
    if points.is_empty() {
        return Html::default();
    }
    let title = texts::heading(texts::CASH, simulation.as_if);
    let summary = texts::cash_summary(simulation, &points);
    let drawing = drawn(cash::draw(&points, today));
    figure::view("cash", &title, &summary, drawing, Html::default())
}

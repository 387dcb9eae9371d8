//! The numbers of the picture of ceilings, each with its figure and sources.
//! This module must never know where the thresholds lie.

use yew::prelude::*;

use super::certainty::lined;
use super::{Details, derivation, detail, mark};
use crate::funding::CeilingStep;
use crate::store::Panel;
use crate::texts;

/// The table.
pub(super) fn view(ceilings: &[CeilingStep], details: Details) -> Html {
    html! {
        <table class="plain">
            <thead>
                <tr>
                    for (place, heading) in texts::CEILING_COLUMNS.into_iter().enumerate() {
                        <th scope="col" class={(place == 1).then_some("number")}>{ heading }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for step in ceilings {
                    { row(step, details) }
                }
            </tbody>
        </table>
    }
}

fn row(step: &CeilingStep, details: Details) -> Html {
    let panel = Panel::Ceiling(step.tier);
    let is_open = details.store.is_open(panel);
    let (name, figure) = (texts::ceiling_of(step.tier), step.ceiling);
    html! {
        <>
            <tr>
                <th scope="row">{ detail::summary(details, panel, name.clone(), is_open) }</th>
                <td class="number">{ lined(figure.certainty, texts::money(figure.money())) }</td>
                <td>{ mark::view(details, panel, &name, figure.certainty, is_open) }</td>
            </tr>
            if is_open {
                <tr class="opened"><td colspan="3">{ derivation::of_figure(details, figure) }</td></tr>
            }
        </>
    }
}

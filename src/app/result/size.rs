//! The size tier and how far the next ones are.
//! This module must never know where the thresholds lie.

use yew::prelude::*;

use super::certainty::{line, word};
use crate::funding::Simulation;
use crate::texts;

/// The size.
pub(super) fn view(simulation: &Simulation) -> Html {
    let Some(size) = &simulation.size else {
        return Html::default();
    };
    html! {
        <section aria-labelledby="size-title">
            <h3 id="size-title">{ texts::SIZE }</h3>
            <p data-key="tier">
                <span class={line(size.certainty())}>
                    { texts::sentence_case(texts::tier(size.tier)) }
                    { ", " }
                    { texts::tier_bounds(size.tier) }
                </span>
                { " " }
                { word(size.certainty()) }
            </p>
            <ul>
                for crossing in &simulation.crossings {
                    <li>{ texts::crossing(size, crossing) }</li>
                }
            </ul>
            <p class="small">{ texts::POPULATION_NOT_SETTLED }</p>
        </section>
    }
}

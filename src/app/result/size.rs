//! The size tier and how far the next ones are.
//! This module must never know where the thresholds lie.

use yew::prelude::*;

use super::certainty::sure;
use super::section::{self, list, small};
use crate::funding::Simulation;
use crate::texts;

/// The size.
pub(super) fn view(simulation: &Simulation) -> Html {
    let Some(size) = &simulation.size else {
        return Html::default();
    };
    let crossings = simulation.crossings.iter();
    section::view(
        "size-title",
        texts::SIZE,
        html! {
            <>
                <p data-key="tier">{ sure(size.certainty(), texts::tier_with_bounds(size)) }</p>
                { list(crossings.map(|crossing| texts::crossing(size, crossing))) }
                { small(texts::POPULATION_NOT_SETTLED) }
            </>
        },
    )
}

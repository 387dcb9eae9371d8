//! The size tier and how far the next ones are.
//! This module must never know where the thresholds lie.

use yew::prelude::*;

use super::certainty::lined;
use super::section::{self, list, small};
use super::{Details, derivation, mark};
use crate::funding::Simulation;
use crate::store::Panel;
use crate::texts;

/// The size.
pub(super) fn view(simulation: &Simulation, details: Details) -> Html {
    let Some(size) = &simulation.size else {
        return Html::default();
    };
    let crossings = simulation.crossings.iter();
    let certainty = size.certainty();
    let is_open = details.store.is_open(Panel::Tier);
    section::view(
        "size-title",
        texts::SIZE,
        html! {
            <>
                <p data-key="tier">
                    { lined(certainty, texts::tier_with_bounds(size)) }
                    { " " }
                    { mark::view(details, Panel::Tier, texts::SIZE, certainty, is_open) }
                </p>
                if is_open {
                    { derivation::of_mark(details, certainty, size.doubt.map(|(open, _)| open)) }
                }
                { list(crossings.map(|crossing| texts::crossing(size, crossing))) }
                { small(texts::POPULATION_NOT_SETTLED) }
            </>
        },
    )
}

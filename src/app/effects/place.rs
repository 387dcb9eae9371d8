//! What of the simulation is in sight.
//! This module must never know what stands there.

use gloo::utils::{document, window};

use crate::store::{Part, Place};

/// How far from the top of the window a part may begin and yet be the one that is read: the height of the list that
/// stays there, and of a heading.
const TOP: f64 = 96.0;

/// The height of that list.
const LIST: f64 = 48.0;

/// What is in sight now.
pub(super) fn place() -> Place {
    let place_of = |id: &str| {
        let element = document().get_element_by_id(id)?;
        Some(element.get_bounding_client_rect())
    };
    let height = window().inner_height().ok();
    let height = height.and_then(|height| height.as_f64()).unwrap_or(0.0);
    let page = document().document_element();
    let is_at_end =
        page.is_some_and(|page| page.get_bounding_client_rect().bottom().floor() <= height);
    // At the end of the page a part cannot come to the top any more.
    let reach = if is_at_end { height } else { TOP };
    let begun = |part: &Part| place_of(part.id()).is_some_and(|place| place.top() <= reach);
    let figure = place_of("seed-figure");
    Place {
        part: Part::ALL.into_iter().rev().find(begun),
        hides_answer: figure.is_some_and(|figure| figure.bottom() < LIST || figure.top() > height),
    }
}

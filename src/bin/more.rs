//! Mounts the rest of the page, which is fetched once somebody uses it; it knows no rule.

use amorce::app::{More, MoreProps, browser};

/// Shorter than the eye takes from the key to the pictures, longer than a hand from key to key.
const REST_IN_MILLISECONDS: u32 = 150;

fn main() {
    let Some(place) = browser::place("form-more") else {
        return;
    };
    let props = MoreProps {
        today: browser::today(),
        draft: browser::kept(),
        rest: REST_IN_MILLISECONDS,
        result: browser::wiped_place("result-more"),
    };
    yew::Renderer::<More>::with_root_and_props(place, props).render();
}

//! Mounts the rest of the page, which is fetched once somebody uses it; it knows no rule.

use amorce::app::{More, MoreProps, browser};

fn main() {
    let Some(place) = browser::place("form-more") else {
        return;
    };
    let props = MoreProps {
        today: browser::today(),
        draft: browser::kept(),
        result: browser::wiped_place("result-more"),
    };
    yew::Renderer::<More>::with_root_and_props(place, props).render();
}

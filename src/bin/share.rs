//! Mounts what shares a project and keeps it, which is fetched once somebody uses the page; it knows no rule.

use amorce::app::browser as page;
use amorce::share::{Share, ShareProps, is_opened_anew};

fn main() {
    if is_opened_anew() {
        return;
    }
    let Some(place) = page::wiped_place("share") else {
        return;
    };
    let opened = page::opened();
    let props = ShareProps {
        today: page::today(),
        came_by_a_link: opened.is_some(),
        fragment: opened.or_else(page::own_link),
        address: page::address(),
        arrived: page::wiped_place("arrived"),
        scenarios: page::wiped_place("scenarios"),
        compare: page::wiped_place("compare"),
        tools: page::wiped_place("tools"),
    };
    yew::Renderer::<Share>::with_root_and_props(place, props).render();
}

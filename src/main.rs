//! Mounts the page; it knows no rule.

use amorce::app::{self, App, AppProps, browser};

fn main() {
    let Some(place) = browser::place("form") else {
        return;
    };
    let stored = browser::kept();
    let props = AppProps {
        today: browser::today(),
        kept: !stored.is_empty(),
        draft: browser::typed_so_far(stored, &place, &app::FORM),
        in_focus: browser::in_focus(),
        result: browser::wiped_place("result"),
    };
    yew::Renderer::<App>::with_root_and_props(place, props).render();
}

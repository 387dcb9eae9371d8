//! Mounts the page; it knows no rule.

use amorce::app::{self, App, AppProps, browser};

fn main() {
    let Some(place) = browser::place() else {
        return;
    };
    let props = AppProps {
        today: browser::today(),
        draft: browser::typed_so_far(&place, &app::FORM),
        in_focus: browser::in_focus(),
    };
    yew::Renderer::<App>::with_root_and_props(place, props).render();
}

//! Mounts the page; it knows no rule.

use amorce::app::browser::{self, Saving};
use amorce::app::{self, App, AppProps};
use amorce::{link, texts};

fn main() {
    let Some(place) = browser::place("form") else {
        return;
    };
    let opened = browser::opened();
    let is_own = opened.is_none();
    let stored = opened.map_or_else(browser::kept, |link| {
        texts::as_typed(link::open(&link).shown_draft())
    });
    let props = AppProps {
        today: browser::today(),
        saving: if is_own && !stored.is_empty() {
            Saving::Done
        } else {
            Saving::Not
        },
        draft: browser::typed_so_far(stored, &place, &app::FORM),
        in_focus: browser::in_focus(),
        result: browser::wiped_place("result"),
    };
    yew::Renderer::<App>::with_root_and_props(place, props).render();
}

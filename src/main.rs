//! Mounts the page; it knows no rule.

use amorce::app::App;

fn main() {
    if let Some(place) = gloo::utils::document().get_element_by_id("page") {
        // The skeleton gives way to the page that it outlines.
        place.set_text_content(None);
        yew::Renderer::<App>::with_root(place).render();
    }
}

//! Mounts the views that are fetched when one of them is opened; it knows no rule.

use amorce::annex::{Annex, browser};

fn main() {
    if let Some(place) = browser::place() {
        yew::Renderer::<Annex>::with_root(place).render();
    }
}

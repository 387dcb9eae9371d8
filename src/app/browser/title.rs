//! The title of the document.
//! This module must never know what the title says.

use yew::prelude::*;

/// Keeps the title of the document.
#[hook]
pub fn use_title(title: String) {
    use_effect_with(title, |title| gloo::utils::document().set_title(title));
}

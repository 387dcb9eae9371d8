//! The title of the document.
//! This module must never know what the title says.

/// Names the document.
pub fn name_document(title: &str) {
    gloo::utils::document().set_title(title);
}

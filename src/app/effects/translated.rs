//! Pages that the browser has translated. A translator takes text out of the elements that Yew drew: what Yew changes
//! afterwards shows no more. This module must never know what is drawn.

use std::cell::Cell;

use gloo::utils::document;

/// How often the page was drawn anew for that.
#[derive(Default)]
pub(in crate::app) struct Drawing(Cell<u32>);

impl Drawing {
    /// A key for the root of what is drawn: another one each time in a page whose words were wrapped by a translator, so that
    /// Yew draws it anew; else always the same. Most translators leave what is marked `translate="no"`; this is for the others.
    pub(in crate::app) fn key(&self) -> u32 {
        if document().query_selector("font").ok().flatten().is_some() {
            self.0.set(self.0.get().wrapping_add(1));
        }
        self.0.get()
    }
}

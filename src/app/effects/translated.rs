//! Pages that the browser has translated. A translator takes text out of the elements that Yew drew: what Yew changes
//! afterwards shows no more. This module must never know what is drawn.

use gloo::utils::document;
use yew::prelude::*;

/// A key for the root of what is drawn: another one each time in a page whose words were wrapped by a translator, so that
/// Yew draws it anew; else always the same. Most translators leave what is marked `translate="no"`; this is for the others.
#[hook]
pub(in crate::app) fn use_drawing() -> u32 {
    let drawing = use_mut_ref(|| 0_u32);
    let mut drawing = drawing.borrow_mut();
    if document().query_selector("font").ok().flatten().is_some() {
        *drawing = drawing.wrapping_add(1);
    }
    *drawing
}

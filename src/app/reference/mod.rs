//! The views beside the simulation: every figure, the published cases run live, the method, how to embed the page.
//! This module must never compute money, decide a rule, or hold a word that a visitor reads.

mod cases;
mod cite;
mod embed;
mod mark;
mod method;
mod parts;
mod rates;

pub(super) use embed::Published;

use yew::prelude::*;

use super::Dispatch;
use super::chunks::Loaded;
use crate::store::{Store, View};

/// The view that is open, but for the cases, which are a part of their own.
pub(super) fn view(store: &Store, dispatch: &Dispatch, _: &Loaded) -> Html {
    match store.view {
        View::Method => method::view(store, dispatch),
        View::Embed => embed::view(store),
        _ => rates::view(store, dispatch),
    }
}

/// The published cases: they depend on nothing that is typed.
pub(super) fn cases() -> Html {
    html! { <cases::Cases /> }
}
